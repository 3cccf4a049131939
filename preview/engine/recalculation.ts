import type { ICommandInfo, IRange } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, FormulaExecutedStateType, ICalculateFormulaService, SetFormulaCalculationNotificationMutation, SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Univer } from "@univerjs/core";
import { cellKey, forgetSpills, rememberSpills, type SpillMap } from "./spills";

/** The parts of the engine's trigger that are not public: what waits for its 100 ms timer. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: number | NodeJS.Timeout;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
  _startProgress(): void;
}

/** The part of the engine that would start its own second pass over array formulas. */
interface ArrayPass {
  _getArrayFormulaDirtyRangeAndExcludedRange(): { dirtyRanges: never[]; excludedCell: object };
}

const NO_DIRTY_DATA = { forceCalculation: false, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
/** A spilled area that keeps changing its shape is a cycle; the engine's last answer then stands. */
const MOST_PASSES = 25;

/** How long typing goes on before a calculation starts by itself. */
const PAUSE = 60;

/**
 * Decides when the engine calculates, and brings each calculation to its end.
 * The engine's own trigger may start a calculation on top of another and mix up both, so it only collects here what is dirty.
 */
export class Recalculation {
  private running = false;
  private passes = 0;
  private spills: SpillMap = new Map();
  private queued: object | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly trigger: Trigger;
  private readonly data: FormulaDataModel;
  private readonly startListeners = new Set<() => void>();
  private readonly endListeners = new Set<() => void>();
  private readonly subscription: { dispose(): void };

  constructor(
    univer: Univer,
    private readonly api: FUniver,
    private readonly unitId: string,
  ) {
    const injector = univer.__getInjector();
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.data = injector.get(FormulaDataModel);
    // array formulas are followed through their spilled areas here, in as many passes as it takes
    (injector.get(ICalculateFormulaService) as unknown as ArrayPass)._getArrayFormulaDirtyRangeAndExcludedRange = () => ({ dirtyRanges: [], excludedCell: {} });
    rememberSpills(unitId, this.spills);
    this.subscription = injector.get(ICommandService).onCommandExecuted((command) => this.observe(command));
  }

  /** True while a cell may show a value from before the last change. */
  get pending(): boolean {
    return this.running || this.queued !== undefined || this.trigger._waitingCommandQueue.length > 0;
  }

  /** Where array formulas lie at present. */
  get currentSpills(): SpillMap {
    return this.spills;
  }

  /** Calls back before the first formula of a calculation runs. */
  onStart(listener: () => void): void {
    this.startListeners.add(listener);
  }

  /** Calls back when a calculation, with all its passes, is over. */
  onEnd(listener: () => void): void {
    this.endListeners.add(listener);
  }

  /** Resolves when every formula shows its value. */
  async settle(): Promise<void> {
    while (this.pending) {
      const over = new Promise<void>((resolve) => this.waiting.push(resolve));
      this.startIfIdle();
      await over;
    }
  }

  /** Calculates every formula anew, as after reopening: what spills is not part of a snapshot. */
  recalculateAll(): void {
    this.enqueue({ ...NO_DIRTY_DATA, forceCalculation: true });
    this.startSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.trigger._setTimeoutKey);
    this.trigger._waitingCommandQueue = [];
    // a timer of the engine's own would show progress in a language service that is gone
    this.trigger._startProgress = () => undefined;
    this.subscription.dispose();
    forgetSpills(this.unitId);
  }

  private enqueue(dirty: object): void {
    this.queued = this.queued === undefined ? dirty : this.trigger._mergeDirty(this.queued, dirty);
  }

  private startSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.startIfIdle(), PAUSE);
  }

  private startIfIdle(): void {
    if (this.running || !this.pending) return;
    this.passes = 0;
    for (const listener of this.startListeners) listener();
    this.startPass();
  }

  private startPass(): void {
    const { trigger } = this;
    clearTimeout(this.timer);
    const dirty = trigger._mergeDirty(this.queued ?? { ...NO_DIRTY_DATA }, trigger._generateDirty(trigger._waitingCommandQueue));
    this.queued = undefined;
    trigger._waitingCommandQueue = [];
    this.running = true;
    void this.api.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  private observe(command: Readonly<ICommandInfo>): void {
    if (this.trigger._waitingCommandQueue.length > 0) {
      clearTimeout(this.trigger._setTimeoutKey);
      if (!this.running) this.startSoon();
    }
    if (!this.running) return;
    if (command.id === SetFormulaCalculationResultMutation.id) {
      // listeners of the engine that put the results into cells run in this same turn
      queueMicrotask(() => this.finishPass());
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType } | undefined)?.functionsExecutedState;
      if (state === FormulaExecutedStateType.NOT_EXECUTED) queueMicrotask(() => this.finishPass());
    }
  }

  private finishPass(): void {
    if (!this.running) return;
    const known = this.spills;
    this.spills = this.readSpills();
    rememberSpills(this.unitId, this.spills);
    const changed = changedSpills(known, this.spills);
    if (changed.length > 0 && this.passes < MOST_PASSES) {
      this.passes++;
      this.enqueue({ ...NO_DIRTY_DATA, dirtyRanges: changed.map(([sheetId, range]) => ({ unitId: this.unitId, sheetId, range })) });
      this.startPass();
      return;
    }
    this.running = false;
    for (const listener of this.endListeners) listener();
    for (const resolve of this.waiting.splice(0)) resolve();
    if (this.pending) this.startSoon();
  }

  private readSpills(): SpillMap {
    const spills = new Map<string, IRange>();
    for (const [sheetId, rows] of Object.entries(this.data.getArrayFormulaRange()[this.unitId] ?? {}) as [string, Record<number, Record<number, IRange | null>> | undefined][]) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries(columns ?? {})) if (range) spills.set(cellKey(sheetId, Number(row), Number(column)), range);
      }
    }
    return spills;
  }
}

function changedSpills(before: SpillMap, after: SpillMap): [string, IRange][] {
  const changed: [string, IRange][] = [];
  for (const [key, range] of after) {
    const old = before.get(key);
    const sheetId = key.slice(0, key.indexOf("!"));
    if (old !== undefined && old.endRow === range.endRow && old.endColumn === range.endColumn) continue;
    changed.push([sheetId, old === undefined ? belowOrBeside(range) : union(old, range)]);
  }
  for (const [key, range] of before) if (!after.has(key)) changed.push([key.slice(0, key.indexOf("!")), range]);
  return changed;
}

/** The formula's own cell was calculated already; only who reads the rest has to follow. */
function belowOrBeside(range: IRange): IRange {
  return range.endRow > range.startRow ? { ...range, startRow: range.startRow + 1 } : { ...range, startColumn: range.startColumn + 1 };
}

function union(first: IRange, second: IRange): IRange {
  return { startRow: first.startRow, startColumn: first.startColumn, endRow: Math.max(first.endRow, second.endRow), endColumn: Math.max(first.endColumn, second.endColumn) };
}
