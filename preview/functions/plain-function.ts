import { BaseFunction, type BaseReferenceObject, type BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { cellKey } from "../engine/spills";
import { ERROR_TEXT, type PlainFunction } from "./cell-value";
import { fromEngine } from "./from-engine";
import { errorValue, toEngineValue } from "./to-engine-value";

/** What a function needs to know of the workbook it runs in. */
export interface FunctionHost {
  timeZone(): string;
  /** True when a cell of the range, or what it is calculated from, contains NOW(), TODAY(), RAND() or RANDBETWEEN(). */
  isVolatile(sheetId: string, range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): boolean;
  /** True when the formula in the cell itself hands such a function to a custom function. */
  hasVolatileArgument(sheetId: string, row: number, column: number, functionName: string): boolean;
  /** Keeps or forgets why the formula in a cell shows an error. */
  explain(cell: string, message: string | undefined): void;
  countCustomCall(name: string): void;
}

type NodeValue = ReturnType<BaseFunction["calculate"]>;

const VOLATILE_REASON = "This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().";

/** A function on plain values inside the engine. An exception must never leave it: it would end the whole calculation. */
export class EngineFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly functionName: string,
    private readonly run: PlainFunction,
    private readonly host: FunctionHost,
    private readonly custom: boolean,
  ) {
    super(functionName);
  }

  override calculate(...variants: BaseValueObject[]): NodeValue {
    const cell = cellKey(this.subUnitId ?? "", this.row, this.column);
    try {
      if (this.custom) {
        this.host.explain(cell, undefined);
        this.refuseVolatile(variants);
        this.host.countCustomCall(this.functionName);
      }
      const timeZone = this.host.timeZone();
      const result: unknown = this.run(...variants.map((variant) => fromEngine(variant, timeZone)));
      if (typeof (result as { then?: unknown } | null)?.then === "function") throw new Error("A custom function must not return a promise.");
      return toEngineValue(result, timeZone);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!this.custom && ERROR_TEXT.test(message)) return errorValue(message);
      this.host.explain(cell, this.custom ? `Error\n${message}` : message);
      return errorValue(ErrorType.NA === message ? ErrorType.NA : "#ERROR!", message);
    }
  }

  private refuseVolatile(variants: readonly BaseValueObject[]): void {
    const sheetId = this.subUnitId ?? "";
    const through = variants.some((variant) => {
      if (!variant?.isReferenceObject()) return false;
      const reference = variant as unknown as BaseReferenceObject;
      return this.host.isVolatile(reference.getSheetId(), reference.getRangePosition());
    });
    if (through || this.host.hasVolatileArgument(sheetId, this.row, this.column, this.functionName)) throw new Error(VOLATILE_REASON);
  }
}

/** ARRAYFORMULA(x) is x, because the engine evaluates arrays and spills them everywhere. */
export class IdentityFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): NodeValue {
    return value;
  }
}
