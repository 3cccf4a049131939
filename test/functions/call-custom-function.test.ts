import vm from "node:vm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LANGUAGES, LOCALES } from "../../src/core/locales";
import { fail, ok } from "../../src/core/outcome";
import { callCustomFunction, customFunctions } from "../../src/functions";
import { type Argument, byRow } from "../../src/functions/custom-function";
import { call } from "./call";

const column = (...cells: readonly (string | number | boolean | Date | null | undefined)[]) => cells.map((cell) => [cell]);

/** Calls a function in a spreadsheet that counts how often its locale is asked for. */
function callCounted(name: string, values: readonly Argument[], locale = "ru_RU"): { readonly answer: unknown; readonly asked: number } {
  const fn = customFunctions.find((candidate) => candidate.name === name)!;
  const spreadsheetLocale = vi.fn(() => locale);
  const answer = callCustomFunction(fn, values, { spreadsheetLocale });
  return { answer, asked: spreadsheetLocale.mock.calls.length };
}

describe("ranges", () => {
  it("arrays in, an array out", () => {
    expect(call("KR_SCORE", [column(0, 0), column(10, 20), column(5, 5)])).toEqual([[0.5], [0.25]]);
  });

  it("a single cell stands for every row", () => {
    expect(call("KR_SCORE", [0, 10, column(1, 2, 3)])).toEqual([[0.1], [0.2], [0.3]]);
  });

  it("a row and a column make a table, as in an array formula", () => {
    expect(call("CAMPAIGN_ROAS", [[[10, 20]], column(1, 2, 4)])).toEqual([[10, 20], [5, 10], [2.5, 5]]);
  });

  it("a shorter range is blank at its end", () => {
    expect(call("CAMPAIGN_ROAS", [column(10, 20, 30), column(1, 2)])).toEqual([[10], [10], [""]]);
  });

  it("a ragged range is filled up to a rectangle", () => {
    expect(call("OKR_NUMBER", [[[1], [2, 3], []]])).toEqual([[1, ""], [2, 3], ["", ""]]);
  });

  it("a range of one cell stays a range", () => {
    expect(call("CAMPAIGN_ROAS", [[[10]], [[4]]])).toEqual([[2.5]]);
    expect(call("CAMPAIGN_ROAS", [[["soon"]], [[4]]])).toEqual([[expect.stringMatching(/^⚠ revenue: /)]]);
  });

  it.each([[[]], [[[]]], [[[""]]], [[[null]]]])("%j is a blank range", (range) => {
    expect(call("KR_SCORE", [range as Argument, range as Argument, range as Argument])).toEqual([[""]]);
  });

  it("a bad row spoils nobody else", () => {
    const answer = call("KR_SCORE", [column(0, 0, 0, 0), column(10, 10, 10, 10), column(5, "soon", "#REF!", 5)]);
    expect(answer).toEqual([
      [0.5],
      ["⚠ “soon” is not a number."],
      ["⚠ The cell holds the error #REF!. Mend that cell first."],
      [0.5],
    ]);
  });

  it("arrays and dates of another realm are arrays and dates", () => {
    const foreign = vm.runInNewContext("({ range: [[0], [0]], day: (d) => new Date(2026, 9, d) })") as {
      readonly range: Argument;
      readonly day: (day: number) => Date;
    };
    expect(call("KR_SCORE", [foreign.range, 10, 5])).toEqual([[0.5], [0.5]]);
    expect(call("KR_EXPECTED", [foreign.day(1), foreign.day(31), foreign.day(16)])).toBe(0.5);
  });
});

describe("answers of several cells", () => {
  const HALVES = byRow({
    name: "HALVES",
    summary: "A text cut in two.",
    parameters: [
      { name: "text", kind: "text", help: "The text." },
      { name: "cut", kind: "quantity", optional: true, help: "Where to cut (optional)." },
    ],
    columns: ["left", "right", "length"],
    returns: "Three cells.",
    examples: [],
    run: ([text, cut]) => {
      if (text === "nothing") return ok(null);
      if (text === "zero") return ok([null, "", -0]);
      if (text === "endless") return ok([text, null, Number.POSITIVE_INFINITY]);
      return cut === null ? fail("number/not-a-number", { text }) : ok([text.slice(0, cut.value), text.slice(cut.value), text.length]);
    },
  });
  const halves = (...values: readonly Argument[]) => callCustomFunction(HALVES, values, { spreadsheetLocale: () => "en_US" });

  it.each<readonly [what: string, given: readonly Argument[], answer: unknown]>([
    ["a single call is one row", ["sign-up", 4], [["sign", "-up", 7]]],
    ["a blank is a row of blanks", ["", 4], [["", "", ""]]],
    ["nothing given is a row of blanks", [], [["", "", ""]]],
    ["no answer is a row of blanks", ["nothing"], [["", "", ""]]],
    ["single cells of an answer may be blank, and −0 is 0", ["zero"], [["", "", 0]]],
    ["a column gets a row for each of its cells", [column("ab", "", "cde"), 1], [["a", "b", 2], ["", "", ""], ["c", "de", 3]]],
    ["a row gets them one below the other", [[["ab", "cd"]], 1], [["a", "b", 2], ["c", "d", 2]]],
    ["a table gets them in reading order", [[["ab", "cd"], ["ef"]], 1], [["a", "b", 2], ["c", "d", 2], ["e", "f", 2], ["", "", ""]]],
    ["a single cell stands for every row", ["abc", column(1, 2)], [["a", "bc", 3], ["ab", "c", 3]]],
    ["a bad row has its reason in front and spoils nobody else", [column("ab", "cd", "ef"), column(1, "soon", 1)], [["a", "b", 2], ["⚠ cut: “soon” is not a number.", "", ""], ["e", "f", 2]]],
    ["a number too large spoils its own row only", [column("endless", "ab"), 1], [["⚠ The result is too large to show. Check the figures.", "", ""], ["a", "b", 2]]],
    ["a first row of titles is a row of blanks", [column("Text", "ab"), column("Cut", 1)], [["", "", ""], ["a", "b", 2]]],
    ["a ⚠ text counts as blank", [column("⚠ No.", "ab"), 1], [["", "", ""], ["a", "b", 2]]],
  ])("%s", (_, given, answer) => {
    expect(halves(...given)).toEqual(answer);
  });

  it("what cannot be answered in a single call is an error with the reason", () => {
    expect(() => halves("ab")).toThrow("“ab” is not a number.");
    expect(() => halves("endless")).toThrow("too large");
  });

  it("a note that is an honest answer fills a single call too", () => {
    const answer = callCustomFunction({ ...HALVES, remarks: ["number/not-a-number"] }, ["ab"], { spreadsheetLocale: () => "en_US" });
    expect(answer).toEqual([["⚠ “ab” is not a number.", "", ""]]);
  });
});

describe("titles of columns", () => {
  it("a first row of titles is answered blank, without asking for a language to complain in", () => {
    const values = [column("Baseline", 0), column("Target", 10), column("Current", 5), column("Measure", "reach")];
    expect(callCounted("KR_SCORE", values)).toEqual({ answer: [[""], [0.5]], asked: 0 });
  });

  it("in a whole column of scores too", () => {
    const values = [column("", "", 0.5), column("Weight", "", 2), column("Feeds", "", "O1"), column("ID", "O1", "O1.1")];
    expect(call("OBJECTIVE_SCORE", values)).toEqual([[""], [0.5], [0.5]]);
  });

  it("a first row of words that can be answered is data", () => {
    const values = [column("Become the place small shops turn to first", ""), column("Objective", "")];
    expect(call("OKR_CHECK", values)).toEqual([["ready"], [""]]);
    expect(call("OKR_CHECK", [column("Statement", "Launch a content strategy"), column("Kind", "Key result")])).toEqual([[""], ["revise"]]);
  });

  it("a first row with a number in it is data", () => {
    expect(call("KR_SCORE", [column("none", 0), column("10 visits", 10), column("few", 5)])).toEqual([["⚠ “few” is not a number."], [0.5]]);
  });

  it("a single range has no titles", () => {
    expect(call("OKR_NUMBER", [column("soon", "12 000")])).toEqual([[expect.stringMatching(/^⚠ /)], [12000]]);
  });
});

describe("blanks", () => {
  it.each(["", null, undefined, " ", "\u00a0"])("%j in, blank out", (blank) => {
    expect(call("CAMPAIGN_ROI", [100, blank])).toBe("");
    expect(call("KR_SCORE", [0, 10, blank])).toBe("");
    expect(call("METRIC_DIRECTION", [blank])).toBe("");
  });

  it("nothing given at all", () => {
    for (const fn of customFunctions) expect(call(fn.name, []), fn.name).toEqual(fn.by === "row" ? [fn.columns.map(() => "")] : "");
  });

  it("a ⚠ text counts as blank, for its reason stands where it arose", () => {
    expect(call("KR_STATUS", ["⚠ No.", 0.5])).toBe("");
    expect(call("CAMPAIGN_ROI", [column(100, 100), column("⚠ No.", 50)])).toEqual([[""], [1]]);
  });
});

describe("single cells", () => {
  it("what cannot be answered is an error with the reason", () => {
    expect(() => call("KR_SCORE", [5, 5, 5])).toThrow("Baseline and target are both 5. To hold a level, choose “at least” or “at most”.");
    expect(() => call("CAMPAIGN_ROI", [100, "#DIV/0!"])).toThrow("cost: The cell holds the error #DIV/0!. Mend that cell first.");
  });

  it("zero cost is no error", () => {
    expect(call("CAMPAIGN_ROI", [100, 0])).toBe("⚠ There is no return on a cost of zero.");
  });

  it("only finite numbers leave", () => {
    expect(() => call("CAMPAIGN_ROI", [1e308, 1e-300])).toThrow("The result is too large to show.");
    expect(() => call("OKR_NUMBER", [Number.NaN])).toThrow("too large");
    expect(Object.is(call("CAMPAIGN_ROAS", [0, 5]), 0)).toBe(true);
    expect(Object.is(call("CAMPAIGN_ROAS", [-0, 5]), 0)).toBe(true);
  });
});

describe("cells", () => {
  it("dates, texts and serial numbers are days", () => {
    expect(call("KR_EXPECTED", [new Date(2026, 9, 1), "31.10.2026", 46311])).toBe(0.5);
    expect(call("KR_EXPECTED", ["۱۴۰۵/۰۱/۰۱", "۱۴۰۵/۰۱/۱۱", "2026-03-26"])).toBe(0.5);
    expect(() => call("KR_EXPECTED", ["soon", "2026-10-31", "2026-10-16"])).toThrow("start: “soon” is not a date.");
  });

  it("the change to summer time takes no day away", () => {
    expect(call("KR_EXPECTED", [new Date(2026, 2, 1), new Date(2026, 3, 30), new Date(2026, 2, 31)])).toBe(0.5);
  });

  it("a duration comes as a date of 1899 and is seconds", () => {
    expect(call("OKR_NUMBER", [new Date(1899, 11, 30, 0, 2, 37)])).toBe(157);
    expect(call("CAMPAIGN_DIFFERENCE", ["45 s", new Date(1899, 11, 30, 0, 0, 53)])).toBe(8);
    expect(() => call("OKR_NUMBER", [new Date(2026, 9, 1)])).toThrow("A date stands where a number is expected.");
    expect(() => call("OKR_NUMBER", [new Date(Number.NaN)])).toThrow();
  });

  it("checkboxes are yes and no", () => {
    expect(call("KR_SCORE", ["", "", column(true, false, "да", "жоқ", 1), "done"])).toEqual([[1], [0], [1], [0], [1]]);
    expect(() => call("KR_SCORE", [0, 10, true])).toThrow("“TRUE” is not a number. Yes and no belong to the measure “done”.");
  });

  it("measures are understood in five languages in one column", () => {
    const measures = column("at most", "не более", "артық емес", "co najwyżej", "حداکثر");
    expect(call("KR_SCORE", ["", 40, 42, measures])).toEqual(column(0.95, 0.95, 0.95, 0.95, 0.95));
    expect(() => call("KR_SCORE", ["", 40, 42, "roughly"])).toThrow("“roughly” is not one of the choices: reach, at least, at most, between, done.");
  });

  it("the metric tells a wanted fall only when there is no baseline", () => {
    expect(() => call("KR_SCORE", ["", "5%", "8%", "", "", "churn"])).toThrow("Give the baseline");
    expect(call("KR_SCORE", ["10%", "5%", "7.5%", "", "", "churn"])).toBeCloseTo(0.5, 12);
    expect(call("KR_SCORE", ["", "8%", "4%", "", "", "conversion rate"])).toBe(0.5);
  });
});

describe("numbers as people write them", () => {
  it.each([
    ["12 000 визитов/мес", 12_000],
    ["-500", -500],
    ["−12%", -0.12],
    ["4,5%", 0.045],
    ["€0.60", 0.6],
    ["1.9x", 1.9],
    ["2.0–3.5x", 2],
    ["45 сек", 45],
    ["24 ч", 86_400],
    ["2 мин 37 с", 157],
    ["24 godz.", 86_400],
    ["12 tys. wizyt", 12_000],
    ["$3,5 млн", 3_500_000],
    ["4.8/5", 4.8],
    ["۳۰٪", 0.3],
    ["۲۰ درصد", 0.2],
    ["۵۰۰,۰۰۰ دلار", 500_000],
    ["20 из 20", 20],
    ["топ-10", 10],
    ["1,200 тыс.", 1200],
  ])("%s is read without asking for the spreadsheet's locale", (text, value) => {
    const { answer, asked } = callCounted("OKR_NUMBER", [text]);
    expect(answer).toBeCloseTo(value, 12);
    expect(asked).toBe(0);
  });

  it.each([
    ["1,200", "en_US", 1200],
    ["1,200", "ru_RU", 1.2],
    ["1.200", "pl_PL", 1200],
    ["1,200", "xx", 1200],
  ])("%s is decided by the locale %s", (text, locale, value) => {
    expect(callCounted("OKR_NUMBER", [text], locale)).toEqual({ answer: value, asked: 1 });
  });

  it("the language argument decides instead", () => {
    expect(callCounted("OKR_NUMBER", ["1,200", "English"])).toEqual({ answer: 1200, asked: 0 });
  });
});

describe("words", () => {
  it("are in the language of the spreadsheet, else English, and asked for once", () => {
    const values = [column(0.5, 0.2), column(0.5, 0.5)];
    expect(callCounted("KR_STATUS", values, "xx_XX").answer).toEqual([["on track"], ["off track"]]);
    const russian = callCounted("KR_STATUS", values, "ru_RU");
    expect(russian.answer).not.toEqual([["on track"], ["off track"]]);
    expect(russian.asked).toBe(1);
  });

  it("are in the language of the argument, by code or own name", () => {
    expect(callCounted("KR_STATUS", [0.5, 0.5, false, "pl"]).asked).toBe(0);
    expect(call("KR_STATUS", [0.5, 0.5, false, "Polski"])).toBe(call("KR_STATUS", [0.5, 0.5, false, "pl_PL"]));
    expect(() => call("KR_STATUS", [0.5, 0.5, false, "Klingon"])).toThrow("language: “Klingon” is not a language of this add-on. Choose one of en, ru, kk, pl, fa.");
  });

  it.each(LANGUAGES)("every status has its own word in %s", (code) => {
    const standings = [[1, 0.5], [0.5, 0.5], [0.4, 0.5], [0.1, 0.5], [0.1, 0], ["", 0.5]] as const;
    const words = [...standings.map(([score, expected]) => call("KR_STATUS", [score, expected, false, code])), call("KR_STATUS", [0.5, 0.5, true, code])];
    expect(new Set(words).size).toBe(7);
    expect(words).not.toContain("");
  });
});

describe("what a call does not touch", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("arithmetic asks for no locale and builds no words", () => {
    const tables = LANGUAGES.flatMap((code) => (["measures", "metrics", "messages", "numbers", "lexicon"] as const).map((table) => vi.spyOn(LOCALES[code], table)));
    expect(callCounted("KR_SCORE", [column(0, 1), column(10, 5), column(5, 2)])).toEqual({ answer: [[0.5], [0.25]], asked: 0 });
    expect(callCounted("CAMPAIGN_ROI", [200, 100])).toEqual({ answer: 1, asked: 0 });
    expect(callCounted("KR_EXPECTED", ["2026-01-01", "2026-01-11", "2026-01-06"])).toEqual({ answer: 0.5, asked: 0 });
    for (const table of tables) expect(table).not.toHaveBeenCalled();
  });

  it("English measure words build English words only", () => {
    const others = LANGUAGES.filter((code) => code !== "en").map((code) => vi.spyOn(LOCALES[code], "measures"));
    expect(callCounted("KR_SCORE", ["", 40, 42, "at most"])).toEqual({ answer: 0.95, asked: 0 });
    for (const measures of others) expect(measures).not.toHaveBeenCalled();
  });
});

describe("OBJECTIVE_SCORE over KR_SCORE", () => {
  it("is the whole score column of a plan in one formula", () => {
    const ids = column("C1", "O1", "O1.1", "O1.2", "O2", "O2.1", "O2.2", "O2.a", "");
    const feeds = column("", "C1", "O1", "o1 ", "C1", "O2", "O2", "O2.1", "");
    const scores = call("KR_SCORE", [
      column("", "", 5000, "€15", "", "", 0, "", ""),
      column("", "", 15000, "€12", "", 40, "10%", "", ""),
      column("", "", 9800, "€12.40", "", 20, "4 leads", "", ""),
      column("", "", "reach", "at most", "", "", "", "done", ""),
    ]);
    const column9 = call("OBJECTIVE_SCORE", [scores as Argument, column("", 2, "", 3, 1, "", "", "", ""), feeds, ids]) as unknown[][];
    const o1 = (0.48 + 3 * (2.6 / 3)) / 4;
    expect(column9).toHaveLength(9);
    [(2 * o1 + 0.5) / 3, o1, 0.48, 2.6 / 3, 0.5, 0.5].forEach((score, row) => expect(column9[row]?.[0]).toBeCloseTo(score, 12));
    expect(column9.slice(6)).toEqual([["⚠ “10%” and “4 leads” are in different units. Write them in the same one."], [""], [""]]);
  });

  it("ignores ⚠ texts in a plain mean, and says what else is no score", () => {
    expect(call("OBJECTIVE_SCORE", [column(0.5, "⚠ No.", 1)])).toBe(0.75);
    expect(() => call("OBJECTIVE_SCORE", [column(0.5, "half way")])).toThrow("scores: “half way” is not a number.");
  });
});
