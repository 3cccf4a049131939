import { newSheet } from "../engine/engine";
import { spreadsheetLocale } from "../engine/spreadsheet-locale";
import { parseA1 } from "./a1-notation";
import type { Book } from "./book";
import { DeveloperMetadata, DeveloperMetadataFinder, newMetadata } from "./developer-metadata";
import { ProtectionType } from "./enums";
import { type EnumValue, enumName, Model } from "./model";
import { findNamedRange, NamedRange, writeNamedRange } from "./named-range";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import type { Selection } from "./selection";
import { User } from "./session";
import { Sheet, sheetNumber } from "./sheet";

/** SpreadsheetApp.Spreadsheet. */
export class Spreadsheet extends Model {
  constructor(readonly book: Book) {
    super();
  }

  getName(): string {
    return this.book.engine.book.getName();
  }

  rename(name: string): void {
    this.book.engine.book.setName(name);
  }

  getId(): string {
    return "local-workbook";
  }

  getUrl(): string {
    return "https://docs.google.com/spreadsheets/d/local-workbook/edit";
  }

  getSpreadsheetLocale(): string {
    return this.book.locale.code;
  }

  setSpreadsheetLocale(code: string): void {
    if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(code)) throw new Error(`Invalid argument: locale ${code}`);
    this.book.locale = spreadsheetLocale(code);
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    new Intl.DateTimeFormat("en", { timeZone });
    this.book.state.timeZone = timeZone;
    this.book.changed();
  }

  getSheets(): Sheet[] {
    return this.book.engine.book.getSheets().map((sheet) => new Sheet(this.book, this.book.grid(sheet)));
  }

  getNumSheets(): number {
    return this.getSheets().length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.book.engine.book.getSheetByName(name);
    return sheet === null ? null : new Sheet(this.book, this.book.grid(sheet));
  }

  getSheetById(id: number): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  }

  insertSheet(first?: string | number | { template?: Sheet }, second?: number | { template?: Sheet }): Sheet {
    if (typeof first === "object" || typeof second === "object") throw new Error("Spreadsheet.insertSheet with a template is not modelled by the local workbook.");
    const { book } = this.book.engine;
    const name = typeof first === "string" ? first : this.#freeName();
    if (book.getSheetByName(name) !== null) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const index = typeof first === "number" ? first : (second ?? book.getActiveSheet().getIndex() + 1);
    const sheet = book.insertSheet(name, { index, sheet: newSheet(this.#freeId(), name) });
    sheet.activate();
    return new Sheet(this.book, this.book.grid(sheet));
  }

  deleteSheet(sheet: Sheet): void {
    if (this.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.");
    this.book.engine.book.deleteSheet(sheet.grid.id);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const copy = this.book.engine.book.duplicateActiveSheet();
    return new Sheet(this.book, this.book.grid(copy));
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.book, this.book.grid(this.book.engine.book.getActiveSheet()));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.getNumSheets()) throw new Error("The sheet index is out of bounds.");
    this.book.engine.book.moveActiveSheet(position - 1);
  }

  getRange(notation: string): Range {
    const active = this.getActiveSheet();
    const found = parseA1(notation, (name) => {
      const sheet = name === undefined ? active : this.getSheetByName(name);
      return sheet === null ? undefined : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    });
    const sheet = found?.sheet === undefined ? active : this.getSheetByName(found.sheet);
    if (found !== undefined && sheet !== null) return new Range(this.book, sheet.grid, found.box);
    const named = this.getRangeByName(notation);
    if (named === null) throw new Error(`Range not found: ${notation}`);
    return named;
  }

  getRangeList(notations: string[]): RangeList {
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }

  getRangeByName(name: string): Range | null {
    return findNamedRange(this.book, name) ?? null;
  }

  setNamedRange(name: string, range: Range): void {
    writeNamedRange(this.book, name, range);
  }

  getNamedRanges(): NamedRange[] {
    return this.book.engine.book.getDefinedNames().map((name) => new NamedRange(this.book, name.getName()));
  }

  removeNamedRange(name: string): void {
    if (!this.book.engine.book.deleteDefinedName(name)) throw new Error(`The named range ${name} does not exist.`);
  }

  toast(message: string, title = "", seconds = 5): void {
    this.book.surface.toast(String(message), title, seconds);
  }

  addDeveloperMetadata(key: string, value?: string | EnumValue, visibility?: EnumValue): this {
    newMetadata(this.book, undefined, "SPREADSHEET", key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().withLocationType("SPREADSHEET").find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, undefined);
  }

  getProtections(type: EnumValue): Protection[] {
    const wanted = enumName(type, ProtectionType, "type");
    return this.book.state.protections.filter((record) => record.type === wanted).map((record) => new Protection(this.book, record));
  }

  getActiveRange(): Range | null {
    return this.getSelection().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  getActiveCell(): Range | null {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range | null {
    return this.getSelection().getCurrentCell();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  getSelection(): Selection {
    return this.getActiveSheet().getSelection();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getOwner(): User {
    return new User(this.book.person.email);
  }

  getEditors(): User[] {
    return [new User(this.book.person.email)];
  }

  #freeName(): string {
    for (let number = this.getNumSheets() + 1; ; number++) if (this.getSheetByName(`Sheet${number}`) === null) return `Sheet${number}`;
  }

  #freeId(): string {
    const taken = new Set(this.getSheets().map((sheet) => sheetNumber(sheet.grid.id)));
    for (;;) {
      const id = this.book.nextId() * 1_000_003;
      if (!taken.has(id)) return String(id);
    }
  }
}
