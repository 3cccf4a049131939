import type { MessageKey } from "../core/locales/messages";
import type { CellFormat } from "./sheet-model";

export type SettingKey = MessageKey extends infer M ? (M extends `setting/${infer K}/help` ? K : never) : never;

/** One row of the Settings sheet. */
export interface Setting {
  readonly key: SettingKey;
  /** The words to choose from, when it is a choice. */
  readonly words?: readonly MessageKey[];
  /** `language` offers the languages by their own names. */
  readonly offers?: "languages";
  readonly format?: CellFormat;
  /** What a new workbook starts with; the cycle and the language are filled in when it is inserted. */
  readonly initial?: { readonly word: MessageKey } | { readonly value: string | number };
}

/** The settings of a workbook in the order of their rows. */
export const SETTINGS: readonly Setting[] = [
  { key: "language", offers: "languages" },
  {
    key: "profile",
    words: ["profile/balanced", "profile/leap", "profile/scorecard", "profile/classic", "profile/b2b"],
    initial: { word: "profile/balanced" },
  },
  { key: "cycleName", format: "text" },
  { key: "cycleStart", format: "date" },
  { key: "cycleEnd", format: "date" },
  { key: "onTrack", initial: { value: 0.9 } },
  { key: "atRisk", initial: { value: 0.7 } },
  { key: "staleDays", initial: { value: 14 } },
];
