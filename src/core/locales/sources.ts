import type { LanguageCode } from "./locale";

/** The documents the rules come from; the tags are those of the project's field notes. */
export type SourceId = "S0" | "S1" | "S2" | "S3" | "S4";

/** A published document on OKRs in marketing. */
export interface Source {
  /** Who wrote or published it; absent where the document does not say. */
  readonly author?: string;
  /** In the language it is written in. */
  readonly title: string;
  readonly language: LanguageCode;
}

/** What a document says on a matter, in our own words. */
export interface Citation {
  readonly from: readonly SourceId[];
  readonly says: string;
}

export const SOURCES: { readonly [id in SourceId]: Source } = {
  S0: { title: "OKR в маркетинге: практическое введение", language: "ru" },
  S1: { author: "Юрий Волков, EffectOn Marketing", title: "Маркетингте OKR vs KPI", language: "kk" },
  S2: { author: "Ветри Веллор", title: "Управление по целям и ключевым результатам", language: "ru" },
  S3: { title: "OKR های بازاریابی چیست؟", language: "fa" },
  S4: { author: "Kalungi", title: "OKR: Jak zapewnić przejrzystość, odpowiedzialność i wyniki", language: "pl" },
};
