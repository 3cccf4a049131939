import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, type IColorScale, type IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { FormulaParseError, toEngine } from "../formula/to-engine";
import type { Book } from "./book";
import { BooleanCriteria, InterpolationType } from "./enums";
import { type EnumValue, enumName, Model } from "./model";
import type { Range } from "./range";

/** The engine's rule, with what the add-on asked for beside it. */
export type RuleConfig = IConditionalFormattingRuleConfig & { readonly asked?: { readonly criteria: string; readonly values: readonly (string | number)[] } };

/** SpreadsheetApp.ConditionalFormatRule. */
export class ConditionalFormatRule extends Model {
  constructor(
    readonly book: Book,
    readonly config: RuleConfig,
    readonly ranges: readonly Range[],
  ) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.config.type === CFRuleType.highlightCell ? new BooleanCondition(this.config) : null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.book, this);
  }
}

/** SpreadsheetApp.BooleanCondition. */
export class BooleanCondition extends Model {
  constructor(readonly config: RuleConfig) {
    super();
  }

  getCriteriaType(): EnumValue {
    return BooleanCriteria[this.config.asked?.criteria ?? "CUSTOM_FORMULA"] as EnumValue;
  }

  getCriteriaValues(): unknown[] {
    return [...(this.config.asked?.values ?? [])];
  }

  getBold(): boolean | null {
    return this.#style().bl === undefined ? null : this.#style().bl === BooleanNumber.TRUE;
  }

  getBackground(): string | null {
    return this.#style().bg?.rgb ?? null;
  }

  getFontColor(): string | null {
    return this.#style().cl?.rgb ?? null;
  }

  #style(): IStyleBase {
    return "style" in this.config ? this.config.style : {};
  }
}

interface Condition {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  native(style: IStyleBase, translate: (formula: string) => string): IConditionalFormattingRuleConfig;
}

interface GradientPoint {
  readonly index: number;
  readonly color: string;
  readonly type: CFValueType;
  readonly value: string | undefined;
}

/** SpreadsheetApp.ConditionalFormatRuleBuilder. */
export class ConditionalFormatRuleBuilder extends Model {
  #style: IStyleBase = {};
  #condition: Condition | undefined;
  #points: GradientPoint[] = [];
  #ranges: readonly Range[] = [];
  #copied: RuleConfig | undefined;

  constructor(
    readonly book: Book,
    from?: ConditionalFormatRule,
  ) {
    super();
    if (from === undefined) return;
    this.#copied = from.config;
    this.#ranges = from.ranges;
    if ("style" in from.config) this.#style = { ...from.config.style };
  }

  whenFormulaSatisfied(formula: string): this {
    const written = formula.startsWith("=") ? formula : `=${formula}`;
    return this.#when({ criteria: "CUSTOM_FORMULA", values: [written], native: (style, translate) => ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: translate(written), style }) });
  }

  whenCellEmpty(): this {
    return this.#text("CELL_EMPTY", CFTextOperator.containsBlanks);
  }

  whenCellNotEmpty(): this {
    return this.#text("CELL_NOT_EMPTY", CFTextOperator.notContainsBlanks);
  }

  whenTextEqualTo(text: string): this {
    return this.#text("TEXT_EQUAL_TO", CFTextOperator.equal, text);
  }

  whenTextContains(text: string): this {
    return this.#text("TEXT_CONTAINS", CFTextOperator.containsText, text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#text("TEXT_DOES_NOT_CONTAIN", CFTextOperator.notContainsText, text);
  }

  whenTextStartsWith(text: string): this {
    return this.#text("TEXT_STARTS_WITH", CFTextOperator.beginsWith, text);
  }

  whenTextEndsWith(text: string): this {
    return this.#text("TEXT_ENDS_WITH", CFTextOperator.endsWith, text);
  }

  whenNumberEqualTo(number: number): this {
    return this.#number("NUMBER_EQUAL_TO", CFNumberOperator.equal, number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#number("NUMBER_NOT_EQUAL_TO", CFNumberOperator.notEqual, number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#number("NUMBER_GREATER_THAN", CFNumberOperator.greaterThan, number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#number("NUMBER_GREATER_THAN_OR_EQUAL_TO", CFNumberOperator.greaterThanOrEqual, number);
  }

  whenNumberLessThan(number: number): this {
    return this.#number("NUMBER_LESS_THAN", CFNumberOperator.lessThan, number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#number("NUMBER_LESS_THAN_OR_EQUAL_TO", CFNumberOperator.lessThanOrEqual, number);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#between("NUMBER_BETWEEN", CFNumberOperator.between, start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#between("NUMBER_NOT_BETWEEN", CFNumberOperator.notBetween, start, end);
  }

  setBackground(color: string | null): this {
    return this.#look({ bg: color === null ? null : { rgb: color } });
  }

  setFontColor(color: string | null): this {
    return this.#look({ cl: color === null ? null : { rgb: color } });
  }

  setBold(on: boolean | null): this {
    return this.#look({ bl: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setItalic(on: boolean | null): this {
    return this.#look({ it: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setUnderline(on: boolean | null): this {
    return this.#look({ ul: { s: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  setStrikethrough(on: boolean | null): this {
    return this.#look({ st: { s: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  setGradientMinpoint(color: string): this {
    return this.#point({ index: 0, color, type: CFValueType.min, value: undefined });
  }

  setGradientMaxpoint(color: string): this {
    return this.#point({ index: 2, color, type: CFValueType.max, value: undefined });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point({ index: 0, color, type: interpolation(type), value });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point({ index: 1, color, type: interpolation(type), value });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point({ index: 2, color, type: interpolation(type), value });
  }

  setRanges(ranges: Range[]): this {
    this.#ranges = [...ranges];
    return this;
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  build(): ConditionalFormatRule {
    if (this.#ranges.length === 0) throw new Error("The conditional format rule has no ranges.");
    return new ConditionalFormatRule(this.book, this.#config(), this.#ranges);
  }

  #config(): RuleConfig {
    if (this.#points.length > 0) {
      const config = [...this.#points].sort((a, b) => a.index - b.index).map(({ color, type, value }, index): IColorScale["config"][number] => ({ index, color, value: value === undefined ? { type } : { type, value: Number(value) } }));
      return { type: CFRuleType.colorScale, config };
    }
    if (this.#condition === undefined) {
      if (this.#copied !== undefined) return "style" in this.#copied ? { ...this.#copied, style: this.#style } : this.#copied;
      throw new Error("The conditional format rule has no condition.");
    }
    const { criteria, values } = this.#condition;
    return { ...this.#condition.native(this.#style, (formula) => this.#translate(formula)), asked: { criteria, values } };
  }

  #translate(formula: string): string {
    try {
      return toEngine(formula, this.book.formulaContext(this.#ranges[0]?.grid.id ?? ""));
    } catch (error) {
      if (error instanceof FormulaParseError) throw new Error(`Invalid formula: ${formula}`);
      throw error;
    }
  }

  #when(condition: Condition): this {
    this.#condition = condition;
    return this;
  }

  #text(criteria: string, operator: CFTextOperator, text?: string): this {
    return this.#when({ criteria, values: text === undefined ? [] : [text], native: (style) => ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator, value: text ?? "", style }) });
  }

  #number(criteria: string, operator: Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>, value: number): this {
    return this.#when({ criteria, values: [value], native: (style) => ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value, style }) });
  }

  #between(criteria: string, operator: CFNumberOperator.between | CFNumberOperator.notBetween, start: number, end: number): this {
    return this.#when({ criteria, values: [start, end], native: (style) => ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value: [start, end], style }) });
  }

  #look(style: IStyleBase): this {
    Object.assign(this.#style, style);
    return this;
  }

  #point(point: GradientPoint): this {
    this.#points = [...this.#points.filter(({ index }) => index !== point.index), point];
    return this;
  }
}

function interpolation(type: EnumValue): CFValueType {
  return { NUMBER: CFValueType.num, PERCENT: CFValueType.percent, PERCENTILE: CFValueType.percentile, MIN: CFValueType.min, MAX: CFValueType.max }[enumName(type, InterpolationType, "type")] ?? CFValueType.num;
}
