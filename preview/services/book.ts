import type { ICommandInfo } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, InsertSheetMutation, RemoveColMutation, RemoveRowMutation, SetRangeValuesMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ContentContext } from "../engine/cell-content";
import type { Engine } from "../engine/engine";
import { Grid } from "../engine/grid";
import { type SpreadsheetLocale, spreadsheetLocale } from "../engine/spreadsheet-locale";
import type { FormulaContext } from "../formula/to-engine";
import type { AddOn } from "../execution/add-on";
import { followFormats } from "./follow-formats";
import type { HostState } from "./host-state";
import { rewriteOpenFormulas } from "./open-formulas";
import { followStructure } from "./structure";
import type { Surface } from "./surface";
import { acceptTyped } from "./typed-cells";

/** Who is at the keyboard. */
export interface Person {
  readonly email: string;
  /** Language of the person's interface, such as `pl`. */
  readonly language: string;
}

/** Commands after which a formula may reach further or less far than its engine text says. */
const RESIZING = new Set<string>([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id, InsertSheetMutation.id, SetWorksheetNameMutation.id]);

/** The spreadsheet behind all service objects: the engine's workbook, the state beyond it, and who looks at it. */
export class Book {
  private localeCache: SpreadsheetLocale;
  private staleReach = false;
  /** True while the host itself writes, so that its own cells are not read as typed by a person. */
  writing = false;
  /** Rows whose contents, widths or wrapping changed since somebody fitted their heights, by sheet: first and last. */
  readonly touchedRows = new Map<string, readonly [first: number, last: number]>();
  private readonly changeListeners = new Set<() => void>();

  constructor(
    readonly engine: Engine,
    readonly state: HostState,
    readonly surface: Surface,
    readonly addOn: AddOn,
    readonly person: Person,
    private readonly movesFormats: boolean,
  ) {
    this.localeCache = spreadsheetLocale(state.locale);
    this.applyLocale();
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((command) => this.before(command));
    commands.onCommandExecuted((command) => this.after(command));
  }

  get locale(): SpreadsheetLocale {
    return this.localeCache;
  }

  set locale(locale: SpreadsheetLocale) {
    this.localeCache = locale;
    this.state.locale = locale.code;
    this.applyLocale();
    this.changed();
  }

  get timeZone(): string {
    return this.state.timeZone;
  }

  /** A sheet's cells. */
  grid(sheet: FWorksheet): Grid {
    return new Grid(this.engine, sheet, { locale: () => this.locale, timeZone: () => this.timeZone });
  }

  gridOf(sheetId: string): Grid | undefined {
    const sheet = this.engine.book.getSheetBySheetId(sheetId);
    return sheet === null ? undefined : this.grid(sheet);
  }

  /** How formulas of a sheet are read. */
  formulaContext(sheetId: string): FormulaContext {
    const { book } = this.engine;
    return {
      decimal: this.locale.decimal,
      sizeOf: (name) => {
        const sheet = name === undefined ? book.getSheetBySheetId(sheetId) : book.getSheetByName(name);
        return sheet === null ? undefined : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      },
    };
  }

  contentContext(grid: Grid, row: number, column: number): ContentContext {
    return { locale: this.locale, timeZone: this.timeZone, formula: this.formulaContext(grid.id), format: grid.format(row, column) };
  }

  nextId(): number {
    return this.state.nextId++;
  }

  /** Runs a write of the host's own. */
  write<T>(action: () => T): T {
    const outer = this.writing;
    this.writing = true;
    try {
      return action();
    } finally {
      this.writing = outer;
    }
  }

  /** Notes that rows may need another height. */
  touchRows(sheetId: string, first: number, count: number): void {
    const [low, high] = this.touchedRows.get(sheetId) ?? [first, first];
    this.touchedRows.set(sheetId, [Math.min(low, first), Math.max(high, first + count - 1)]);
  }

  /** Calls back whenever something changed that a snapshot would keep. */
  onChange(listener: () => void): void {
    this.changeListeners.add(listener);
  }

  changed(): void {
    for (const listener of this.changeListeners) listener();
  }

  private applyLocale(): void {
    this.engine.book.setNumfmtLocal(this.localeCache.numberFormatTag);
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (command.id === SetRangeValuesMutation.id && !this.writing) acceptTyped(this, command);
  }

  private after(command: Readonly<ICommandInfo>): void {
    if ((command.params as { unitId?: string } | undefined)?.unitId !== this.engine.unitId) return;
    followStructure(this.state, command);
    if (this.movesFormats) followFormats(this, command);
    if (RESIZING.has(command.id) && !this.staleReach) {
      this.staleReach = true;
      // the engine moves references in commands that follow this one in the same turn
      queueMicrotask(() => {
        this.staleReach = false;
        rewriteOpenFormulas(this);
      });
    }
    if (command.id.startsWith("sheet.mutation.") || command.id.startsWith("data-validation.mutation")) this.changed();
  }
}
