import type { Page } from "playwright-core";
import type { FakeSheet } from "./fake-server";

type SheetWindow = Window & { readonly sheet: FakeSheet };

/** The calls that the sidebar has made, newest last; only those of one function if it is named. */
export function callsOf(page: Page, name?: string): Promise<FakeSheet["calls"]> {
  return page.evaluate(
    (wanted) => (window as unknown as SheetWindow).sheet.calls.filter(([called]) => wanted === undefined || called === wanted),
    name,
  );
}

/** The text that stands in the sheet for an ID. */
export function textInSheet(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) => (window as unknown as SheetWindow).sheet.plan.statements.find((statement) => statement.id === wanted)?.text,
    id,
  );
}

/** Somebody else changes a statement in the sheet. */
export async function changeInSheet(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate(
    ([wanted, changed]) => {
      const { sheet } = window as unknown as SheetWindow;
      const statements = sheet.plan.statements.map((statement) => (statement.id === wanted ? { ...statement, text: changed } : statement));
      sheet.plan = { ...sheet.plan, statements };
    },
    [id, text] as const,
  );
}

/** Somebody else inserts a row above all statements. */
export async function insertRowInSheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { sheet } = window as unknown as SheetWindow;
    const statements = sheet.plan.statements.map((statement) => ({ ...statement, row: statement.row + 1, cell: "C" + (statement.row + 1) }));
    sheet.plan = { ...sheet.plan, statements };
  });
}

/** Decides how the next calls of a function end. */
export async function answerNext(page: Page, name: string, ...answers: FakeSheet["answers"][string]): Promise<void> {
  await page.evaluate(
    ([called, next]) => {
      (window as unknown as SheetWindow).sheet.answers[called] = [...next];
    },
    [name, answers] as const,
  );
}
