import { Model } from "./model";
import { eachCell } from "./range-place";
import { Range } from "./range";

/** SpreadsheetApp.TextFinder over the values that cells show. */
export class TextFinder extends Model {
  #entireCell = false;
  #matchCase = false;
  #formulas = false;

  constructor(
    readonly range: Range,
    readonly text: string,
  ) {
    super();
  }

  matchEntireCell(on: boolean): this {
    this.#entireCell = on;
    return this;
  }

  matchCase(on: boolean): this {
    this.#matchCase = on;
    return this;
  }

  matchFormulaText(on: boolean): this {
    this.#formulas = on;
    return this;
  }

  findAll(): Range[] {
    const { book, grid, box } = this.range;
    return eachCell(box, (row, column) => ({ row, column }))
      .flat()
      .filter(({ row, column }) => this.#matches(this.#formulas ? grid.formula(row, column) : grid.displayValue(row, column)))
      .map(({ row, column }) => new Range(book, grid, { row, column, rows: 1, columns: 1 }));
  }

  findNext(): Range | null {
    return this.findAll()[0] ?? null;
  }

  #matches(shown: string): boolean {
    const [text, wanted] = this.#matchCase ? [shown, this.text] : [shown.toLowerCase(), this.text.toLowerCase()];
    return this.#entireCell ? text === wanted : text.includes(wanted);
  }
}
