import type { ICommandInfo, IRange } from "@univerjs/core";
import { toRange } from "../engine/grid";
import type { Book } from "./book";
import { followPlace } from "./structure";

/** Moves conditional formats with their rows and columns. */
export function followFormats(book: Book, command: Readonly<ICommandInfo>): void {
  const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
  const sheet = sheetId === undefined ? null : book.engine.book.getSheetBySheetId(sheetId);
  if (sheet === null || sheetId === undefined || !/(?:insert|remove|move)-(?:row|col)/.test(command.id)) return;
  for (const rule of sheet.getConditionalFormattingRules()) {
    const ranges = rule.ranges.flatMap((range): IRange[] => {
      const place = { sheetId, row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
      return followPlace(place, command) === false ? [] : [toRange(place)];
    });
    if (ranges.length === 0) sheet.deleteConditionalFormattingRule(rule.cfId);
    else sheet.setConditionalFormattingRule(rule.cfId, { ...rule, ranges });
  }
}
