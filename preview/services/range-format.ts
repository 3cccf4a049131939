import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData, TextDirection as EngineDirection, VerticalAlign, WrapStrategy as EngineWrap } from "@univerjs/core";
import { BorderStyle, TextDirection, WrapStrategy } from "./enums";
import { type EnumValue, enumName } from "./model";
import { RangeContent } from "./range-content";
import { checkShape, eachCell } from "./range-place";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = { left: HorizontalAlign.LEFT, start: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, end: HorizontalAlign.RIGHT, normal: HorizontalAlign.UNSPECIFIED };
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAPS: Readonly<Record<string, EngineWrap>> = { WRAP: EngineWrap.WRAP, OVERFLOW: EngineWrap.OVERFLOW, CLIP: EngineWrap.CLIP };
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = { DOTTED: BorderStyleTypes.DOTTED, DASHED: BorderStyleTypes.DASHED, SOLID: BorderStyleTypes.THIN, SOLID_MEDIUM: BorderStyleTypes.MEDIUM, SOLID_THICK: BorderStyleTypes.THICK, DOUBLE: BorderStyleTypes.DOUBLE };
const UNSET = null as unknown as undefined;

const background = (color: unknown): IStyleData => ({ bg: isColor(color) ? { rgb: color } : null });
const fontColor = (color: unknown): IStyleData => ({ cl: isColor(color) ? { rgb: color } : null });
const weight = (value: unknown): IStyleData => ({ bl: oneOf(value, { bold: BooleanNumber.TRUE, normal: BooleanNumber.FALSE }, "fontWeight") });
const italics = (value: unknown): IStyleData => ({ it: oneOf(value, { italic: BooleanNumber.TRUE, normal: BooleanNumber.FALSE }, "fontStyle") });
const size = (value: unknown): IStyleData => ({ fs: value === null ? UNSET : Number(value) });
const family = (value: unknown): IStyleData => ({ ff: value === null ? null : String(value) });
const horizontal = (value: unknown): IStyleData => ({ ht: oneOf(value, HORIZONTAL, "horizontalAlignment") });
const vertical = (value: unknown): IStyleData => ({ vt: oneOf(value, VERTICAL, "verticalAlignment") });
const numberFormat = (value: unknown): IStyleData => ({ n: value === null || value === "General" || value === "" ? null : { pattern: String(value) } });
const wrap = (value: unknown): IStyleData => ({ tb: value === null ? UNSET : WRAPS[enumName(value, WrapStrategy, "strategy")] });

/** How a range looks. */
export abstract class RangeFormat extends RangeContent {
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? "";
  }

  getNumberFormats(): string[][] {
    return eachCell(this.box, (row, column) => this.grid.format(row, column) || "General");
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? "#ffffff";
  }

  getBackgrounds(): string[][] {
    return eachCell(this.box, (row, column) => this.grid.style(row, column)?.bg?.rgb ?? "#ffffff");
  }

  getFontColor(): string {
    return this.grid.style(this.box.row, this.box.column)?.cl?.rgb ?? "#000000";
  }

  getFontWeight(): string {
    return this.grid.style(this.box.row, this.box.column)?.bl === BooleanNumber.TRUE ? "bold" : "normal";
  }

  getFontWeights(): string[][] {
    return eachCell(this.box, (row, column) => (this.grid.style(row, column)?.bl === BooleanNumber.TRUE ? "bold" : "normal"));
  }

  getFontSize(): number {
    return this.grid.style(this.box.row, this.box.column)?.fs ?? 10;
  }

  getWrap(): boolean {
    return this.grid.style(this.box.row, this.box.column)?.tb === EngineWrap.WRAP;
  }

  getHorizontalAlignment(): string {
    const found = this.grid.style(this.box.row, this.box.column)?.ht;
    return Object.keys(HORIZONTAL).find((name) => HORIZONTAL[name] === found && name !== "normal") ?? "general";
  }

  setNumberFormat(format: string): this {
    return this.#all(numberFormat(format));
  }

  setNumberFormats(formats: string[][]): this {
    return this.#each(formats, numberFormat, "setNumberFormats");
  }

  setBackground(color: string | null): this {
    return this.#all(background(color));
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return this.#each(colors, background, "setBackgrounds");
  }

  setFontColor(color: string | null): this {
    return this.#all(fontColor(color));
  }

  setFontColors(colors: (string | null)[][]): this {
    return this.#each(colors, fontColor, "setFontColors");
  }

  setFontWeight(value: string | null): this {
    return this.#all(weight(value));
  }

  setFontWeights(values: (string | null)[][]): this {
    return this.#each(values, weight, "setFontWeights");
  }

  setFontStyle(value: string | null): this {
    return this.#all(italics(value));
  }

  setFontStyles(values: (string | null)[][]): this {
    return this.#each(values, italics, "setFontStyles");
  }

  setFontSize(value: number): this {
    return this.#all(size(value));
  }

  setFontSizes(values: number[][]): this {
    return this.#each(values, size, "setFontSizes");
  }

  setFontFamily(value: string | null): this {
    return this.#all(family(value));
  }

  setFontLine(line: "underline" | "line-through" | "none" | null): this {
    const mark = (on: boolean) => ({ s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    oneOf(line, { underline: 1, "line-through": 1, none: 1 }, "fontLine");
    return this.#all({ ul: mark(line === "underline"), st: mark(line === "line-through") });
  }

  setHorizontalAlignment(value: string | null): this {
    return this.#all(horizontal(value));
  }

  setHorizontalAlignments(values: (string | null)[][]): this {
    return this.#each(values, horizontal, "setHorizontalAlignments");
  }

  setVerticalAlignment(value: string | null): this {
    return this.#all(vertical(value));
  }

  setVerticalAlignments(values: (string | null)[][]): this {
    return this.#each(values, vertical, "setVerticalAlignments");
  }

  setWrap(on: boolean): this {
    return this.#all({ tb: on ? EngineWrap.WRAP : EngineWrap.OVERFLOW });
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.#all(wrap(strategy));
  }

  setTextDirection(direction: EnumValue | null): this {
    if (direction === null) return this.#all({ td: null });
    return this.#all({ td: enumName(direction, TextDirection, "direction") === "RIGHT_TO_LEFT" ? EngineDirection.RIGHT_TO_LEFT : EngineDirection.LEFT_TO_RIGHT });
  }

  setShowHyperlink(_show: boolean): this {
    return this;
  }

  setBorder(top: boolean | null, left: boolean | null, bottom: boolean | null, right: boolean | null, inner: boolean | null, horizontalLines: boolean | null, color: string | null = "#000000", style: EnumValue | null = null): this {
    const line = { s: style === null ? BorderStyleTypes.THIN : (BORDERS[enumName(style, BorderStyle, "style")] ?? BorderStyleTypes.THIN), cl: { rgb: color ?? "#000000" } };
    const side = (on: boolean | null | undefined, key: "t" | "l" | "b" | "r"): IBorderData => (on === null || on === undefined ? {} : { [key]: on ? line : null });
    const { rows, columns } = this.box;
    const styles = new Map<string, IStyleData>();
    this.grid.putStyles(this.box, (row, column) => {
      const edges = [row === 0, column === 0, row === rows - 1, column === columns - 1] as const;
      const key = edges.join();
      let found = styles.get(key);
      if (found === undefined) {
        const [first, left0, last, right0] = edges;
        found = { bd: { ...side(first ? top : horizontalLines, "t"), ...side(left0 ? left : inner, "l"), ...side(last ? bottom : horizontalLines, "b"), ...side(right0 ? right : inner, "r") } };
        styles.set(key, found);
      }
      return found;
    });
    return this;
  }

  clearFormat(): this {
    this.grid.putStyles(this.box, () => null);
    return this;
  }

  #all(style: IStyleData): this {
    this.grid.putStyles(this.box, () => style);
    if (style.tb !== undefined || style.fs !== undefined) this.book.touchRows(this.grid.id, this.box.row, this.box.rows);
    return this;
  }

  #each(values: unknown, style: (value: unknown) => IStyleData, method: string): this {
    checkShape(values, this.box, method);
    this.grid.putStyles(this.box, (row, column) => style(values[row]?.[column] ?? null));
    return this;
  }
}

/** Sheets ignores a color that it does not know; such a cell keeps no color. */
function isColor(color: unknown): color is string {
  return typeof color === "string" && /^(?:#[0-9a-f]{3}(?:[0-9a-f]{3})?|[a-z]+|rgb\(.+\))$/i.test(color);
}

function oneOf<T>(value: unknown, allowed: Readonly<Record<string, T>>, parameter: string): T | undefined {
  if (value === null) return UNSET;
  if (typeof value === "string" && Object.hasOwn(allowed, value)) return allowed[value];
  throw new Error(`Invalid argument: ${parameter}`);
}
