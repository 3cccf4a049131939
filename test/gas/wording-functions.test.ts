import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HeadlessWorkbook } from "../../preview/headless/headless-workbook";
import { openWorkbook } from "../../preview/headless/open-workbook";
import { DIST } from "../../src/build/paths";

/** The built add-on in a spreadsheet: a result and a task in each language. */
const STATEMENTS: readonly (readonly [text: string, verdict: string, nature: string, baseline: unknown, target: unknown])[] = [
  ["Cut the cost per booking from €14 to €9", "ready", "outcome", 14, 9],
  ["Launch a loyalty newsletter", "revise", "activity", "", ""],
  ["Снизить стоимость заявки с 900 до 600 ₽", "ready", "outcome", 900, 600],
  ["Запустить рассылку для дилеров", "revise", "activity", "", ""],
  ["Өтінім құнын 900-ден 600 теңгеге дейін төмендету", "ready", "outcome", 900, 600],
  ["Дилерлерге арналған рассылканы іске қосу", "revise", "activity", "", ""],
  ["Obniżyć koszt zgłoszenia z 90 do 60 zł", "ready", "outcome", 90, 60],
  ["Uruchomić newsletter dla dealerów", "revise", "activity", "", ""],
  ["کاهش هزینه هر سرنخ از ۹۰ به ۶۰ هزار تومان", "ready", "outcome", 90_000, 60_000],
  ["راه‌اندازی خبرنامه برای نمایندگی‌ها", "revise", "activity", "", ""],
];

describe("the wording functions over a range of five languages, in the local workbook", () => {
  let workbook: HeadlessWorkbook;
  let values: unknown[][];

  beforeAll(async () => {
    workbook = await openWorkbook();
    const sheet = workbook.spreadsheet.insertSheet("Wording");
    sheet.getRange(1, 1, STATEMENTS.length, 1).setValues(STATEMENTS.map(([text]) => [text]));
    const range = `A1:A${STATEMENTS.length}`;
    sheet.getRange("B1").setFormula(`=OKR_CHECK(${range})`);
    sheet.getRange("C1").setFormula(`=OKR_NATURE(${range};;;"en")`);
    sheet.getRange("D1").setFormula(`=OKR_FINDINGS(${range};;;"en")`);
    sheet.getRange("E1").setFormula(`=OKR_REWRITE(${range})`);
    sheet.getRange("F1").setFormula(`=OKR_PARSE(${range};;;"en")`);
    await workbook.settle();
    values = sheet.getRange(1, 1, STATEMENTS.length, 11).getValues();
  });
  afterAll(() => workbook.dispose());

  it.each(STATEMENTS.map((statement, row) => [statement[0], row] as const))("%s", (_, row) => {
    const [, check, nature, findings, rewrite, baseline, target] = values[row] ?? [];
    const [, verdict, wantedNature, from, to] = STATEMENTS[row] ?? [];
    expect({ check, nature, baseline, target }).toEqual({ check: verdict, nature: wantedNature, baseline: from, target: to });
    if (verdict === "ready") expect([findings, rewrite]).toEqual(["", ""]);
    else {
      expect(findings).toContain("is work to be done, not a result");
      // A gap stands in the words of the statement's own language.
      expect(rewrite).toMatch(/\[[^\]]+\]/);
      expect(/[a-z]{4,}/.test(String(rewrite).replace(/CTR|CRM|email/gi, ""))).toBe(row < 2 || (row >= 6 && row < 8));
    }
  });
});

it("ten thousand statements in one call are each answered as they are alone", () => {
  const context = vm.createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) }, rows: Array.from({ length: 10_000 }, (_, index) => [STATEMENTS[index % STATEMENTS.length]?.[0]]) });
  for (const file of ["Code.js", "Words.js"]) vm.runInContext(readFileSync(join(DIST, file), "utf8"), context);
  const answers = vm.runInContext("OKR_CHECK(rows)", context) as string[][];
  expect(answers).toHaveLength(10_000);
  expect(answers.filter(([answer], index) => answer !== STATEMENTS[index % STATEMENTS.length]?.[1])).toEqual([]);
});
