import type { Grid } from "../engine/grid";
import type { Book } from "./book";
import { ChartType } from "./enums";
import type { ChartRecord } from "./host-state";
import { type EnumValue, enumName, Model } from "./model";
import { Range } from "./range";

/** SpreadsheetApp.EmbeddedChart: kept with the sheet; who draws it reads `book.state.charts`. */
export class EmbeddedChart extends Model {
  constructor(
    readonly book: Book,
    readonly record: ChartRecord,
  ) {
    super();
  }

  getChartId(): number {
    return this.record.id;
  }

  getRanges(): Range[] {
    return this.record.ranges.flatMap((place) => {
      const grid = this.book.gridOf(place.sheetId);
      return grid === undefined ? [] : [new Range(this.book, grid, place)];
    });
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.book, structuredClone(this.record));
  }
}

/** SpreadsheetApp.EmbeddedChartBuilder. */
export class EmbeddedChartBuilder extends Model {
  constructor(
    readonly book: Book,
    readonly record: ChartRecord,
  ) {
    super();
  }

  setChartType(type: EnumValue): this {
    this.record.type = enumName(type, ChartType, "type");
    return this;
  }

  asColumnChart(): this {
    return this.#as("COLUMN");
  }

  asBarChart(): this {
    return this.#as("BAR");
  }

  asLineChart(): this {
    return this.#as("LINE");
  }

  asAreaChart(): this {
    return this.#as("AREA");
  }

  asPieChart(): this {
    return this.#as("PIE");
  }

  asComboChart(): this {
    return this.#as("COMBO");
  }

  addRange(range: Range): this {
    this.record.ranges.push({ sheetId: range.grid.id, ...range.box });
    return this;
  }

  clearRanges(): this {
    this.record.ranges = [];
    return this;
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    Object.assign(this.record.position, { row: row - 1, column: column - 1, offsetX, offsetY });
    return this;
  }

  setOption(key: string, value: unknown): this {
    this.record.options[key] = value;
    return this;
  }

  setNumHeaders(headers: number): this {
    this.record.headers = headers;
    return this;
  }

  setTitle(title: string): this {
    return this.setOption("title", title);
  }

  setColors(colors: string[]): this {
    return this.setOption("colors", colors);
  }

  setStacked(): this {
    return this.setOption("isStacked", true);
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.setOption("transpose", transpose);
  }

  build(): EmbeddedChart {
    if (this.record.type === "") throw new Error("The chart has no type.");
    return new EmbeddedChart(this.book, this.record);
  }

  #as(type: string): this {
    this.record.type = type;
    return this;
  }
}

/** The charts of one sheet. */
export class SheetCharts {
  constructor(
    readonly book: Book,
    readonly grid: Grid,
  ) {}

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.book, { id: this.book.nextId(), type: "", ranges: [], position: { sheetId: this.grid.id, row: 0, column: 0, offsetX: 0, offsetY: 0 }, options: {}, headers: 0 });
  }

  all(): EmbeddedChart[] {
    return this.book.state.charts.filter((record) => record.position.sheetId === this.grid.id).map((record) => new EmbeddedChart(this.book, record));
  }

  insert(chart: EmbeddedChart): void {
    this.#replace(chart, [...this.book.state.charts, { ...chart.record, position: { ...chart.record.position, sheetId: this.grid.id } }]);
  }

  update(chart: EmbeddedChart): void {
    if (!this.book.state.charts.some((record) => record.id === chart.record.id)) throw new Error("The chart is not in this sheet.");
    this.#replace(chart, this.book.state.charts.map((record) => (record.id === chart.record.id ? chart.record : record)));
  }

  remove(chart: EmbeddedChart): void {
    this.#replace(chart, this.book.state.charts.filter((record) => record.id !== chart.record.id));
  }

  #replace(chart: EmbeddedChart, charts: ChartRecord[]): void {
    if (!(chart instanceof EmbeddedChart)) throw new Error("The parameters don't match the method signature for a chart.");
    this.book.state.charts = charts;
    this.book.changed();
  }
}
