import type { CellValue } from "../functions/cell-value";
import { type EnumValue, Model } from "./model";
import type { Range } from "./range";

/** SpreadsheetApp.RangeList: the same change on several ranges. */
export class RangeList extends Model {
  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(on: boolean): this {
    return this.#each((range) => range.setWrap(on));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  setTextDirection(direction: EnumValue | null): this {
    return this.#each((range) => range.setTextDirection(direction));
  }

  setBorder(...border: Parameters<Range["setBorder"]>): this {
    return this.#each((range) => range.setBorder(...border));
  }

  setValue(value: CellValue | null): this {
    return this.#each((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  clear(options?: Parameters<Range["clear"]>[0]): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  insertCheckboxes(): this {
    return this.#each((range) => range.insertCheckboxes());
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  activate(): this {
    this.ranges[this.ranges.length - 1]?.activate();
    return this;
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
