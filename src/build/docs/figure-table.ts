import { LANGUAGES } from "../../core/locales";
import { type CorpusPart, type Figures, judgeCorpus, measure } from "./labelled";

const COLUMNS: readonly (readonly [figure: Exclude<keyof Figures, "statements">, title: string])[] = [
  ["precision", "precision"],
  ["recall", "recall"],
  ["noise", "noise"],
  ["threeWay", "three ways"],
  ["nature", "nature"],
  ["quantity", "quantity"],
  ["deadline", "deadline"],
  ["language", "language"],
  ["rewritten", "rewritten"],
  ["cured", "cured"],
];

const PARTS: { readonly [part in CorpusPart]: string } = { kept: "kept back", tuned: "tuned on" };

/** How the checker agrees with our own labelled statements, by language. */
export function figureTable(): string {
  const rows = (Object.keys(PARTS) as CorpusPart[]).flatMap((part) =>
    LANGUAGES.map((language) => {
      const figures = measure(judgeCorpus(language, part));
      return `| ${language} | ${PARTS[part]} | ${figures.statements} | ${COLUMNS.map(([figure]) => figures[figure].toFixed(2)).join(" | ")} |`;
    }),
  );
  return [`| | part | n | ${COLUMNS.map(([, title]) => title).join(" | ")} |`, `|---|---|---:|${"---:|".repeat(COLUMNS.length)}`, ...rows].join("\n");
}
