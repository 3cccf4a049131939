/// <reference types="google-apps-script" />
import type { AddOn } from "../execution/add-on";
import { Boundary } from "../execution/boundary";
import type { CallCounter } from "../execution/call-counter";
import type { AuthModeName } from "../execution/permissions";
import { classNameOf } from "../services/class-names";
import { LocalWorkbook, type Snapshot } from "../services/local-workbook";
import { Spreadsheet } from "../services/spreadsheet";
import type { MenuContent, MenuEntry, Panel } from "../services/surface";
import { createHeadlessUniver, skipFormatFormulas } from "./headless-univer";
import { type Alerts, RecordingSurface } from "./recording-surface";

export interface HeadlessOptions {
  readonly addOn: AddOn;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly userEmail?: string;
  /** Language of the person's interface; by default that of the spreadsheet's locale. */
  readonly language?: string;
  readonly snapshot?: Snapshot;
  readonly authMode?: AuthModeName;
}

/** A spreadsheet with the add-on in it, in Node. */
export class HeadlessWorkbook {
  /** The active spreadsheet as Apps Script has it, for reading and writing in tests; strict, uncounted, in every mode. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly surface = new RecordingSurface();
  private readonly local: LocalWorkbook;

  constructor(options: HeadlessOptions) {
    const locale = options.locale ?? "en_US";
    this.local = new LocalWorkbook(createHeadlessUniver(), {
      addOn: options.addOn,
      surface: this.surface,
      person: { email: options.userEmail ?? "person@example.com", language: options.language ?? locale.split("_")[0] ?? "en" },
      locale,
      timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      snapshot: options.snapshot,
      headless: true,
      prepare: skipFormatFormulas,
    });
    this.spreadsheet = new Boundary(classNameOf).wrap(new Spreadsheet(this.local.book)) as GoogleAppsScript.Spreadsheet.Spreadsheet;
  }

  /** Service calls of the add-on since the last reset. */
  get calls(): CallCounter {
    return this.local.calls;
  }

  /** How often a custom function ran. */
  get customCalls(): number {
    return this.local.customCalls;
  }

  get alerts(): Alerts {
    return this.surface.alerts;
  }

  get toasts(): readonly { readonly message: string; readonly title: string }[] {
    return this.surface.toasts;
  }

  get logs(): readonly (readonly unknown[])[] {
    return this.surface.logs;
  }

  get sidebar(): Panel | undefined {
    return this.surface.sidebar;
  }

  get dialog(): Panel | undefined {
    return this.surface.dialog;
  }

  get menu(): MenuContent | undefined {
    return this.surface.menu;
  }

  /** Opens the spreadsheet: formulas calculate and onOpen runs. */
  async open(mode: AuthModeName = "LIMITED"): Promise<void> {
    await this.local.open(mode);
    await this.settle();
  }

  /** Runs a top-level function under full authorization and waits for its formulas. */
  run(name: string, ...args: unknown[]): Promise<unknown> {
    return this.local.run(name, args, "FULL");
  }

  /** Runs a top-level function in another mode. */
  runAs(mode: AuthModeName, name: string, ...args: unknown[]): Promise<unknown> {
    return this.local.run(name, args, mode);
  }

  /** Calls a function through google.script.run, JSON in and out. */
  call(name: string, ...args: unknown[]): Promise<unknown> {
    return this.local.call(name, args);
  }

  /** Runs the function behind a menu item, wherever in the menu it stands. */
  chooseMenu(caption: string): Promise<unknown> {
    const item = findItem(this.menu?.entries ?? [], caption);
    if (item === undefined) throw new Error(`The menu has no item "${caption}".`);
    return this.run(item);
  }

  settle(): Promise<void> {
    return this.local.settle();
  }

  /** The message that a hover over an error cell shows. */
  errorReason(a1: string, sheetName?: string): string | undefined {
    const sheet = sheetName === undefined ? this.local.engine.book.getActiveSheet() : this.local.engine.book.getSheetByName(sheetName);
    const range = sheet?.getRange(a1);
    return sheet && range ? this.local.reasonFor(sheet.getSheetId(), range.getRow(), range.getColumn()) : undefined;
  }

  /** Configures what PropertiesService.getDocumentProperties() answers where there are none: null. */
  withoutDocumentProperties(): void {
    this.local.book.state.documentProperties = null;
  }

  /** Types text into a cell as a person would. */
  type(a1: string, text: string): void {
    this.local.engine.book.getActiveSheet().getRange(a1).setValue(text.startsWith("=") ? { f: text, v: null, p: null, si: null } : { v: text, f: null, p: null, si: null });
  }

  save(): Snapshot {
    return this.local.snapshot();
  }

  dispose(): void {
    this.local.dispose();
  }
}

/** Opens a workbook in this process. */
export async function openHeadless(options: HeadlessOptions): Promise<HeadlessWorkbook> {
  const workbook = new HeadlessWorkbook(options);
  await workbook.open(options.authMode);
  return workbook;
}

function findItem(entries: readonly MenuEntry[], caption: string): string | undefined {
  for (const entry of entries) {
    if (entry.kind === "item" && entry.caption === caption) return entry.functionName;
    const inner = entry.kind === "menu" ? findItem(entry.menu.entries, caption) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
