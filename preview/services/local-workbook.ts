import type { IWorkbookData, Univer } from "@univerjs/core";
import { type Engine, openEngine } from "../engine/engine";
import type { AddOn } from "../execution/add-on";
import { CallCounter } from "../execution/call-counter";
import type { Execution } from "../execution/execution";
import type { AuthModeName } from "../execution/permissions";
import { Runner } from "../execution/runner";
import { hasVolatileArgument } from "../formula/volatile";
import type { PlainFunction } from "../functions/cell-value";
import type { FunctionHost } from "../functions/plain-function";
import { registerFunctions } from "../functions/register";
import { Book, type Person } from "./book";
import { AuthMode } from "./enums";
import { type HostState, newHostState } from "./host-state";
import { classNameOf } from "./class-names";
import { createServices } from "./index";
import { LockState } from "./lock-service";
import { Spreadsheet } from "./spreadsheet";
import type { Surface } from "./surface";
import { meets, volatileAreas } from "./volatile-cells";

/** Everything that reopening a workbook needs; plain JSON. */
export interface Snapshot {
  readonly workbook: Partial<IWorkbookData>;
  readonly host: HostState;
  /** The engine's id of the sheet that was in front. */
  readonly activeSheet?: string;
}

export interface LocalWorkbookOptions {
  readonly addOn: AddOn;
  readonly surface: Surface;
  readonly person: Person;
  readonly locale: string;
  readonly timeZone: string;
  readonly snapshot: Snapshot | undefined;
  /** True where the engine runs without its screen parts, which are what moves conditional formats with rows and columns. */
  readonly headless: boolean;
  /** Changes to the engine's services once they exist, before any content. */
  prepare(univer: Univer): void;
  /** Called when a function of the add-on has ended and its formulas are calculated. */
  afterRun?(book: Book): void;
}

/** A spreadsheet with the add-on installed in it, in a page or in Node. */
export class LocalWorkbook {
  readonly calls = new CallCounter();
  customCalls = 0;
  readonly engine: Engine;
  readonly book: Book;
  readonly runner: Runner;
  private readonly reasons = new Map<string, string>();
  private volatile: { readonly spills: object; readonly areas: ReturnType<typeof volatileAreas> } | undefined;
  private current: Execution | undefined;

  constructor(
    univer: Univer,
    readonly options: LocalWorkbookOptions,
  ) {
    const { addOn, snapshot } = options;
    const link: { book?: Book; runner?: Runner } = {};
    this.engine = openEngine(univer, snapshot?.workbook, (prepared) => {
      options.prepare(prepared);
      const host = this.functionHost(() => link.book);
      registerFunctions(
        prepared,
        host,
        addOn.customFunctions.map((info) => ({ info, run: ((...values) => link.runner?.customFunction(info.name)(...values)) satisfies PlainFunction })),
      );
    });
    const state = structuredClone(snapshot?.host) ?? newHostState(options.locale, options.timeZone);
    this.book = link.book = new Book(this.engine, state, options.surface, addOn, options.person, options.headless);
    const locks = new LockState(() => this.current ?? this);
    const { recalculation } = this.engine;
    this.runner = link.runner = new Runner(addOn, createServices(this.book, locks), {
      get calculationPending() {
        return recalculation.pending;
      },
      settle: () => recalculation.settle(),
      scopes: addOn.manifest.oauthScopes,
      calls: this.calls,
      nameOf: classNameOf,
      enter: (execution) => (this.current = execution),
      leave: (execution) => locks.release(execution),
    });
    recalculation.onStart(() => {
      this.volatile = undefined;
      this.runner.forgetCustomScope();
    });
  }

  /** Runs onOpen as Sheets does when the spreadsheet is opened; formulas calculate meanwhile. */
  async open(mode: AuthModeName = "LIMITED"): Promise<void> {
    const { snapshot, addOn } = this.options;
    if (snapshot !== undefined) this.engine.recalculation.recalculateAll();
    if (snapshot?.activeSheet !== undefined && this.engine.book.getSheetBySheetId(snapshot.activeSheet) !== null) this.engine.book.setActiveSheet(snapshot.activeSheet);
    if (addOn.functions.includes("onOpen")) await this.runner.run("onOpen", [{ authMode: AuthMode[mode], source: new Spreadsheet(this.book) }], mode);
  }

  /** Runs a top-level function and waits for the formulas it left behind. */
  async run(name: string, args: readonly unknown[], mode: AuthModeName = "FULL"): Promise<unknown> {
    try {
      return await this.runner.run(name, args, mode);
    } finally {
      await this.end();
    }
  }

  /** Calls a function as the sidebar does. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    try {
      return await this.runner.call(name, args);
    } finally {
      await this.end();
    }
  }

  settle(): Promise<void> {
    // references move and open ranges are closed anew at the end of the turn
    return Promise.resolve().then(() => this.engine.recalculation.settle());
  }

  /** Why a cell shows an error: the message of a custom function, or what stands in the way of a result that spills. */
  reasonFor(sheetId: string, row: number, column: number): string | undefined {
    const grid = this.book.gridOf(sheetId);
    if (grid === undefined || !grid.displayValue(row, column).startsWith("#")) return undefined;
    if (grid.stored(row, column)?.v === "#SPILL!") return "Error\nArray result was not expanded because it would overwrite data in other cells.";
    const anchor = [...this.engine.recalculation.currentSpills].find(([key, range]) => meets({ sheetId: key.slice(0, key.indexOf("!")), range }, sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column }));
    return this.reasons.get(anchor?.[0] ?? `${sheetId}!${row}!${column}`) ?? (grid.displayValue(row, column) === "#ERROR!" ? "Error\nFormula parse error." : undefined);
  }

  snapshot(): Snapshot {
    return structuredClone({ workbook: this.engine.book.save(), host: this.book.state, activeSheet: this.engine.book.getActiveSheet().getSheetId() });
  }

  dispose(): void {
    this.engine.dispose();
  }

  private async end(): Promise<void> {
    await this.settle();
    this.options.afterRun?.(this.book);
  }

  private functionHost(book: () => Book | undefined): FunctionHost {
    return {
      timeZone: () => book()?.timeZone ?? this.options.timeZone,
      isVolatile: (sheetId, range) => {
        const open = book();
        if (open === undefined) return false;
        // each pass of a calculation may learn that a formula spills further
        const spills = this.engine.recalculation.currentSpills;
        if (this.volatile?.spills !== spills) this.volatile = { spills, areas: volatileAreas(open) };
        return this.volatile.areas.some((area) => meets(area, sheetId, range));
      },
      hasVolatileArgument: (sheetId, row, column, name) => {
        const formula = book()?.gridOf(sheetId)?.stored(row, column)?.f;
        return typeof formula === "string" && hasVolatileArgument(formula, name);
      },
      explain: (cell, message) => {
        if (message === undefined) this.reasons.delete(cell);
        else this.reasons.set(cell, message);
      },
      countCustomCall: () => {
        this.customCalls++;
      },
    };
  }
}
