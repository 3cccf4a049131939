import type { IRange } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type Box, type Grid, toRange } from "../engine/grid";
import type { Book } from "./book";
import { ConditionalFormatRule, type RuleConfig } from "./conditional-format";
import { Range } from "./range";

/** The list of conditional formats of one sheet; the first that holds wins. */
export class ConditionalRules {
  constructor(
    private readonly book: Book,
    private readonly grid: Grid,
  ) {}

  read(): ConditionalFormatRule[] {
    return this.grid.sheet.getConditionalFormattingRules().map((rule) => {
      const ranges = rule.ranges.map((range) => new Range(this.book, this.grid, toBox(range)));
      return new ConditionalFormatRule(this.book, structuredClone(rule.rule) as RuleConfig, ranges);
    });
  }

  write(rules: readonly ConditionalFormatRule[]): void {
    for (const rule of rules) {
      if (!(rule instanceof ConditionalFormatRule)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.");
      if (rule.ranges.some((range) => range.grid.id !== this.grid.id)) throw new Error("Conditional format rules cannot reference a different sheet.");
    }
    this.clear();
    // a rule added later stands before those that are there
    for (const rule of [...rules].reverse()) this.grid.sheet.addConditionalFormattingRule(this.native(rule.config, rule.ranges.map((range) => range.box)));
  }

  clear(): void {
    for (const rule of this.grid.sheet.getConditionalFormattingRules()) this.grid.sheet.deleteConditionalFormattingRule(rule.cfId);
  }

  /** Clearing the format of cells takes them out of every rule. */
  cutOut(box: Box): void {
    const rules = this.read();
    const kept = rules.flatMap((rule) => {
      const boxes = rule.ranges.flatMap((range) => without(range.box, box));
      return boxes.length === 0 ? [] : [new ConditionalFormatRule(this.book, rule.config, boxes.map((part) => new Range(this.book, this.grid, part)))];
    });
    if (JSON.stringify(kept.map((rule) => rule.ranges.map((range) => range.box))) !== JSON.stringify(rules.map((rule) => rule.ranges.map((range) => range.box)))) this.write(kept);
  }

  private native(config: RuleConfig, boxes: readonly Box[]): IConditionFormattingRule {
    return { cfId: `cf-${this.book.nextId()}`, stopIfTrue: false, ranges: boxes.map((box): IRange => toRange(box)), rule: structuredClone(config) };
  }
}

function toBox(range: IRange): Box {
  return { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}

function without(whole: Box, hole: Box): Box[] {
  const [top, bottom] = [Math.max(whole.row, hole.row), Math.min(whole.row + whole.rows, hole.row + hole.rows)];
  const [left, right] = [Math.max(whole.column, hole.column), Math.min(whole.column + whole.columns, hole.column + hole.columns)];
  if (top >= bottom || left >= right) return [whole];
  const parts: Box[] = [
    { row: whole.row, column: whole.column, rows: top - whole.row, columns: whole.columns },
    { row: bottom, column: whole.column, rows: whole.row + whole.rows - bottom, columns: whole.columns },
    { row: top, column: whole.column, rows: bottom - top, columns: left - whole.column },
    { row: top, column: right, rows: bottom - top, columns: whole.column + whole.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
