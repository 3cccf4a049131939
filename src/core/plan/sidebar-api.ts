import type { LanguageCode } from "../locales/locale";
import type { WordPack } from "../locales/word-packs";
import type { Outcome } from "../outcome";
import type { ProfileName, StatementKind } from "../wording/wording";

/** One statement of the Plan sheet as the sidebar sees it. */
export interface PlanStatement {
  /** Row in the sheet, 1-based, at the time of reading. */
  readonly row: number;
  /** The cell that holds the statement, `C7`. */
  readonly cell: string;
  readonly id: string;
  /** An anti-goal is shown and not judged. */
  readonly kind: StatementKind | "anti_goal";
  readonly text: string;
  /** ID of the objective or key result it feeds, or blank. */
  readonly feeds: string;
  readonly owner: string;
  readonly team: string;
}

/** Everything the review needs, read in one call. */
export interface PlanReading {
  /** `missing`: no workbook has been inserted yet. `empty`: a Plan without statements. */
  readonly state: "missing" | "empty" | "filled";
  /** Language of Settings, else of the spreadsheet, else English. */
  readonly language: LanguageCode;
  readonly profile: ProfileName;
  readonly statements: readonly PlanStatement[];
}

/** The words of some languages, packed. */
export type WordPacks = { readonly [language in LanguageCode]?: WordPack };

/** What the server puts into the sidebar's page when it opens it: the language to speak, and its words. */
export interface PageWords {
  readonly language: LanguageCode;
  readonly pack: WordPack;
}

/** The element of the page that holds them as JSON. */
export const PAGE_WORDS_ID = "words";

/** A statement named so that the server can tell whether it still stands where the sidebar saw it. */
export interface StatementPlace {
  readonly row: number;
  readonly id: string;
  /** The text as it was read. */
  readonly text: string;
}

/** Where a statement was found: it may have moved since it was read. */
export interface FoundPlace {
  readonly row: number;
  readonly cell: string;
}

/**
 * What the sidebar may ask of the server, JSON in and JSON out. A refusal is a note, said in the sidebar's language;
 * a statement that has been changed or removed since it was read is refused, never overwritten.
 */
export interface SidebarApi {
  readPlan(): Outcome<PlanReading>;
  readWords(languages: readonly LanguageCode[]): Outcome<WordPacks>;
  selectStatement(place: StatementPlace): Outcome<FoundPlace>;
  applyRewrite(place: StatementPlace, rewrite: string): Outcome<FoundPlace>;
  insertWorkbookFromSidebar(): Outcome<PlanReading>;
}
