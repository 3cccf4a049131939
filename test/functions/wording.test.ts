import { describe, expect, it, vi } from "vitest";
import { LANGUAGES, LOCALES } from "../../src/core/locales";
import type { LanguageCode } from "../../src/core/locales/locale";
import { checkStatement, sayFinding } from "../../src/core/wording/check";
import { GAP_NAMES } from "../../src/core/wording/terms";
import { callCustomFunction, customFunctions } from "../../src/functions";
import type { Argument, Cell } from "../../src/functions/custom-function";
import { showGaps } from "../../src/functions/show-gaps";
import { call } from "./call";

/** What OKR_FINDINGS, OKR_REWRITE, OKR_PARSE and OKR_NATURE make of statements and of everything else that a column holds. */

const column = (...cells: readonly Cell[]) => cells.map((cell) => [cell]);
const BLANK_ROW = ["", "", "", "", "", ""];
const FUNCTIONS = ["OKR_FINDINGS", "OKR_REWRITE", "OKR_PARSE", "OKR_NATURE"] as const;

/** One answer as a row, so that functions of one cell and of six are told alike. */
const cellsOf = (answer: Cell | Cell[][]): Cell[] => (Array.isArray(answer) ? answer.flat() : [answer]);

const READY = "Organic visits from 5,000 to 15,000 a month";
const TASK = "Launch a content strategy";
const TASK_FINDING =
  "“Launch a content strategy” is work to be done, not a result. Ask what this work should change and how you will see it, make that the key result, and keep the work as an initiative.";

const OTHERS = LANGUAGES.filter((code) => code !== "en");

/** Letters that words of a language have and English has not; Polish words may do without them. */
const OWN_LETTERS: { readonly [code in LanguageCode]?: RegExp } = { ru: /[а-яё]/i, kk: /[а-яәғқңөұүһі]/i, fa: /[\u0600-\u06ff]/ };

describe("OKR_FINDINGS", () => {
  it.each<readonly [what: string, given: readonly Argument[], answer: unknown]>([
    ["nothing to say", [READY], ""],
    ["an error", [TASK], TASK_FINDING],
    ["a warning", ["Increase demo requests by 20%"], "“20%” does not say from where. Add today's value and the value you want to reach."],
    ["a suggestion alone is left to the sidebar", ["Raise trial-to-paid conversion from 8% to 15% with a webinar series"], ""],
    ["by the kind", [TASK, "initiative"], ""],
    ["by the method", ["Increase demo requests by 20%", "", "classic"], ""],
    ["what is not planned this cycle", ["No short-video channel", "not this cycle"], ""],
    ["a column", [column(READY, "", TASK)], [[""], [""], [TASK_FINDING]]],
    ["a statement judged as two kinds", [TASK, column("key result", "Инициатива")], [[TASK_FINDING], [""]]],
  ])("%s", (_, given, answer) => {
    expect(call("OKR_FINDINGS", given)).toEqual(answer);
  });

  it("tells the most serious first, one a line, three at most", () => {
    const many = "Launch [N] campaigns and increase leads by 20% and sales by 30%, for every one of the many people who visit our website, our shops or our stands at fairs in any of the regions we serve";
    const severe = checkStatement({ text: many, kind: "key_result" }).findings.filter(({ severity }) => severity !== "suggestion");
    expect(severe.length).toBeGreaterThan(3);
    expect(severe.map(({ severity }) => severity)).toEqual([...severe.map(({ severity }) => severity)].sort());
    const lines = String(call("OKR_FINDINGS", [many])).split("\n");
    expect(lines).toEqual(severe.slice(0, 3).map((finding) => expect.stringContaining(sayFinding(finding, LOCALES.en).try)));
    expect(lines[0]).toMatch(/^“\[N\]” is still a placeholder\. /);
  });

  it("quotes a long statement in short", () => {
    const answer = String(call("OKR_FINDINGS", [`Launch ${"a brand-new landing page for visitors ".repeat(20)}`]));
    for (const line of answer.split("\n")) expect(line.length).toBeLessThan(300);
    expect(answer).toContain("…”");
  });

  it.each(LANGUAGES)("speaks %s when asked to, and when the spreadsheet does", (code) => {
    const asked = String(call("OKR_FINDINGS", [TASK, "", "", code]));
    expect(asked).toBe(call("OKR_FINDINGS", [TASK], `${code}_XX`));
    expect(asked).toContain("Launch a content strategy");
    expect(asked === TASK_FINDING).toBe(code === "en");
    expect(asked).toMatch(OWN_LETTERS[code] ?? /./);
  });

  it("speaks the language of each row", () => {
    const answers = call("OKR_FINDINGS", [TASK, "", "", column(...LANGUAGES)]) as Cell[][];
    expect(answers).toEqual(LANGUAGES.map((code) => [call("OKR_FINDINGS", [TASK, "", "", code])]));
    expect(new Set(answers.flat()).size).toBe(LANGUAGES.length);
  });
});

describe("OKR_REWRITE", () => {
  it.each<readonly [what: string, given: readonly Argument[], answer: unknown]>([
    ["nothing to repair", [READY], ""],
    ["a gap in the words of the statement's language", ["Improve retention of trial users"], "Improve retention of trial users from [baseline] to [target]"],
    ["in the statement's language, whatever is asked for", ["Improve retention of trial users", "", "", "ru"], "Improve retention of trial users from [baseline] to [target]"],
    ["by the kind", [TASK, "initiative"], ""],
    ["by the method", ["Increase demo requests by 20%", "", "scorecard"], ""],
    ["what is not planned this cycle", ["No short-video channel", "not this cycle"], ""],
    ["a rewrite pasted back with its gaps open", ["Improve retention of trial users from [baseline] to [target]"], ""],
    ["a column", [column(READY, "", "Improve retention of trial users")], [[""], [""], ["Improve retention of trial users from [baseline] to [target]"]]],
  ])("%s", (_, given, answer) => {
    expect(call("OKR_REWRITE", given)).toEqual(answer);
  });

  it.each(LANGUAGES)("names every gap in %s as the sidebar does, in brackets that are a placeholder", (code) => {
    const messages = LOCALES[code].messages();
    for (const name of GAP_NAMES) {
      const label = messages[`sidebar/gap-${name}`];
      const shown = showGaps(`CTR 2% → {${name}}`, LOCALES[code]);
      expect(shown).toBe(`CTR 2% → [${label}]`);
      expect(shown).toMatch(OWN_LETTERS[code] ?? /./);
      for (const kind of ["objective", "key_result", "initiative"] as const) {
        const { verdict, findings } = checkStatement({ text: shown, kind, language: code });
        const placeholder = findings.find(({ rule }) => rule === "no-placeholder");
        expect(verdict).toBe("revise");
        expect(shown.slice(...(placeholder?.span ?? [0, 0]))).toBe(`[${label}]`);
      }
    }
  });

  it("leaves braces alone that are no gaps of ours", () => {
    expect(showGaps("Grow {brand} from {baseline} to {Target}", LOCALES.kk)).toBe("Grow {brand} from [бастапқы мән] to {Target}");
  });

  it.each([
    ["en", TASK],
    ["ru", "Запустить контент-стратегию"],
    ["kk", "Контент стратегиясын іске қосу"],
    ["pl", "Uruchomić strategię treści"],
    ["fa", "راه‌اندازی استراتژی محتوا"],
  ] as const)("offers in %s no brace and nothing that passes with its gaps open", (code, text) => {
    const { rewrite, language } = checkStatement({ text, kind: "key_result" });
    expect(language).toBe(code);
    const shown = String(call("OKR_REWRITE", [text]));
    expect(shown).toBe(rewrite === null ? "" : showGaps(rewrite, LOCALES[code]));
    expect(shown).not.toMatch(/[{}]/);
    if (shown.includes("[")) {
      expect(call("OKR_CHECK", [shown])).toBe("revise");
      for (const [label = ""] of shown.matchAll(/\[.*?\]/g)) expect(label).toMatch(OWN_LETTERS[code] ?? /./);
    }
  });

  it("is no wording when it would carry pages along", () => {
    expect(call("OKR_REWRITE", ["x".repeat(10_000), "initiative"])).toBe("");
    expect(call("OKR_REWRITE", ["x".repeat(49_990), "initiative"])).toBe("");
  });
});

describe("OKR_PARSE", () => {
  it.each<readonly [text: string, row: readonly Cell[]]>([
    ["Organic visits from 5,000 to 15,000 a month by the end of June", [5000, 15000, "", "count", "up", "by the end of June"]],
    ["Monthly churn falls from 4.5% to 3%", [0.045, 0.03, "", "percent", "down", ""]],
    ["Increase demo requests by 20%", ["", "", 0.2, "percent", "up", ""]],
    ["Cut churn by 2 percentage points before Black Friday", ["", "", -0.02, "percent", "down", "before Black Friday"]],
    ["Cut the first reply from 4 min to 2 min 37 s", [240, 157, "", "seconds", "down", ""]],
    ["Cost per lead falls from €15 to €12", [15, 12, "", "money", "down", ""]],
    ["Customers rate the first month at least 4.6 out of 5, up from 4.2", [4.2, 4.6, "", "rating", "up", ""]],
    ["ROAS from 2.1x to 3.5x by Q3", [2.1, 3.5, "", "times", "up", "by Q3"]],
    ["Double the number of referrals", ["", "", 2, "times", "up", ""]],
    ["NPS from 40 to 52", [40, 52, "", "other", "up", ""]],
    ["Keep customer satisfaction at 4.6/5", ["", 4.6, "", "rating", "hold", ""]],
    ["Improve retention of trial users", BLANK_ROW],
  ])("%s", (text, row) => {
    expect(call("OKR_PARSE", [text])).toEqual([row]);
  });

  it.each<readonly [what: string, given: readonly Argument[], answer: unknown]>([
    ["a blank", [""], [BLANK_ROW]],
    ["what is not planned this cycle", ["Grow reach from 5 to 9", "not this cycle"], [BLANK_ROW]],
    ["a column of statements is as many rows", [column("NPS 40 → 52", "", "CTR 2% → 3%")], [[40, 52, "", "other", "up", ""], BLANK_ROW, [0.02, 0.03, "", "percent", "up", ""]]],
    ["a number in the place of a statement", [42], [["", 42, "", "count", "up", ""]]],
    ["languages in a column", ["CTR 2% → 3%", "", "", column("en", "ru")], [[0.02, 0.03, "", "percent", "up", ""], [0.02, 0.03, "", "проценты", "рост", ""]]],
  ])("%s", (_, given, answer) => {
    expect(call("OKR_PARSE", given)).toEqual(answer);
  });

  it.each([
    ["ru", "Конверсия лендинга 2,5% → 4%"],
    ["kk", "Лендинг конверсиясы 2,5% → 4%"],
    ["pl", "Konwersja strony głównej 2,5% → 4%"],
    ["fa", "نرخ تبدیل صفحه فرود ۲٫۵٪ → ۴٪"],
  ] as const)("reads the numbers of a statement in %s", (code, text) => {
    const [row] = call("OKR_PARSE", [text], `${code}_XX`) as Cell[][];
    expect(row?.slice(0, 5)).toEqual([0.025, 0.04, "", LOCALES[code].messages()["unit/percent"], LOCALES[code].messages()["direction/up"]]);
  });

  it.each(LANGUAGES)("its words for a direction are understood as one, in %s", (code) => {
    const directions = ["CTR 2% → 3%", "CTR 3% → 2%"].map((text) => (call("OKR_PARSE", [text, "", "", code]) as Cell[][])[0]?.[4] ?? "");
    expect(directions.map((word) => call("METRIC_DIRECTION", [word]))).toEqual(["up", "down"]);
  });
});

describe("OKR_NATURE", () => {
  const NATURES: readonly (readonly [nature: string, text: string, kind: string])[] = [
    ["outcome", READY, "key result"],
    ["activity", TASK, "key result"],
    ["steady state", "Keep the reply time below 2 hours", "key result"],
    ["aspiration", "Become the place small shops turn to first", "objective"],
    ["bare topic", "Content marketing", "objective"],
  ];

  it.each(NATURES)("%s: %s", (nature, text, kind) => {
    expect(call("OKR_NATURE", [text, kind])).toBe(nature);
  });

  it.each(LANGUAGES)("has a word of its own for every one of them in %s", (code) => {
    const words = NATURES.map(([, text, kind]) => String(call("OKR_NATURE", [text, kind, "", code])));
    expect(new Set(words).size).toBe(NATURES.length);
    for (const word of words) expect(word).toMatch(OWN_LETTERS[code] ?? /^[a-ząćęłńóśźż ]+$/);
    expect(call("OKR_NATURE", [column(...NATURES.map(([, text]) => text)), column(...NATURES.map(([, , kind]) => kind))], `${code}_XX`)).toEqual(column(...words));
  });

  it("is blank for a blank and for what is not planned this cycle", () => {
    expect(call("OKR_NATURE", [column("", TASK, TASK), column("", "not this cycle", "")])).toEqual([[""], [""], ["activity"]]);
  });

  it("is the same in every method", () => {
    expect(call("OKR_NATURE", [TASK, "", column("leap", "scorecard", "classic", "B2B")])).toEqual(column("activity", "activity", "activity", "activity"));
  });
});

describe("words of units, natures and directions", () => {
  it.each(OTHERS)("are those of %s, and no two alike", (code) => {
    const messages = Object.entries(LOCALES[code].messages());
    for (const area of ["nature/", "unit/", "direction/"]) {
      const words = messages.filter(([key]) => key.startsWith(area)).map(([, word]) => String(word));
      expect(words.length).toBeGreaterThan(2);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) {
        expect(word.length).toBeLessThan(24);
        expect(word).toMatch(OWN_LETTERS[code] ?? /^\p{Ll}/u);
      }
    }
  });
});

describe.each(FUNCTIONS)("%s", (name) => {
  it.each<readonly [what: string, given: readonly Argument[], note: string]>([
    ["an unknown kind", [TASK, "epic"], "“epic” is not one of the choices: Objective, Key result, Initiative, Not this cycle."],
    ["an unknown method", [TASK, "", "strict"], "“strict” is not one of the choices: Balanced, Leap, Scorecard, Classic, B2B."],
    ["an unknown language", [TASK, "", "", "Klingon"], "language: “Klingon” is not a language of this add-on. Choose one of en, ru, kk, pl, fa."],
    ["a cell in error", ["#REF!"], "statement: The cell holds the error #REF!. Mend that cell first."],
  ])("says what is wrong with %s, and only in its own row", (_, given, note) => {
    expect(() => call(name, given)).toThrow(note);
    const good = cellsOf(call(name, [TASK]));
    const ranges = [TASK, "", "", ""].map((sound, index) => column(sound, given[index] === undefined ? sound : (given[index] as Cell), sound));
    expect(call(name, ranges)).toEqual([good, good.map((__, index) => (index === 0 ? `⚠ ${note}` : "")), good]);
  });

  it.each(LANGUAGES)("takes kinds, methods and languages in the words of %s", (code) => {
    const messages = LOCALES[code].messages();
    const given = [TASK, messages["kind/key_result"], messages["profile/balanced"], LOCALES[code].name];
    expect(call(name, given)).toEqual(call(name, [TASK, "key result", "balanced", code]));
  });

  it.each<readonly [what: string, cell: Cell]>([
    ["a number", 42],
    ["a negative number", -1.5],
    ["yes", true],
    ["a date", new Date(2026, 10, 22)],
    ["a mark", "—"],
  ])("judges %s as a statement like any other", (_, cell) => {
    for (const shown of cellsOf(call(name, [cell]))) expect(String(shown).length).toBeLessThan(500);
  });

  it.each([
    ["words", "Launch a new landing page, ".repeat(400)],
    ["one word", "x".repeat(10_000)],
    ["digits", "9".repeat(10_000)],
    ["gaps", "[N] ".repeat(2500)],
    ["Kazakh words", "Сайтқа келушілер санын арттыру ".repeat(330)],
    ["Persian words", "افزایش بازدید سایت ".repeat(530)],
  ])("answers 10,000 characters of %s in a few lines", (_, text) => {
    for (const kind of ["objective", "key result", "initiative"]) {
      for (const shown of cellsOf(call(name, [text, kind]))) expect(String(shown).length).toBeLessThan(1000);
    }
  });

  it("asks for the spreadsheet's language at most once, and not when a row names one", () => {
    const fn = customFunctions.find((candidate) => candidate.name === name)!;
    const statements = column(TASK, READY, "CTR 2% → 3%");
    const spreadsheetLocale = vi.fn(() => "ru_RU");
    expect(callCustomFunction(fn, [statements, "", "", "en"], { spreadsheetLocale })).toEqual(call(name, [statements]));
    expect(spreadsheetLocale).not.toHaveBeenCalled();
    callCustomFunction(fn, [statements], { spreadsheetLocale });
    // A rewrite is in the statement's own language, whatever the spreadsheet's.
    expect(spreadsheetLocale).toHaveBeenCalledTimes(name === "OKR_REWRITE" ? 0 : 1);
  });
});
