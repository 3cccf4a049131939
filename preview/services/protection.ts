import type { Book } from "./book";
import { ProtectionType } from "./enums";
import type { Place, ProtectionRecord } from "./host-state";
import { type EnumValue, Model } from "./model";
import { Range } from "./range";
import { User } from "./session";

/** Protects a range or a sheet; the person in the local workbook owns it and may edit all the same, as in Sheets. */
export function newProtection(book: Book, type: ProtectionRecord["type"], place: Place): Protection {
  const known = type === "SHEET" ? book.state.protections.find((record) => record.type === "SHEET" && record.place.sheetId === place.sheetId) : undefined;
  const record: ProtectionRecord = known ?? { id: book.nextId(), type, place: { ...place }, description: "", warningOnly: false, editors: [], unprotected: [] };
  if (known === undefined) book.state.protections.push(record);
  book.changed();
  return new Protection(book, record);
}

/** SpreadsheetApp.Protection. */
export class Protection extends Model {
  constructor(
    readonly book: Book,
    readonly record: ProtectionRecord,
  ) {
    super();
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): this {
    this.record.description = description;
    return this.#changed();
  }

  isWarningOnly(): boolean {
    return this.record.warningOnly;
  }

  setWarningOnly(on: boolean): this {
    this.record.warningOnly = on;
    return this.#changed();
  }

  getProtectionType(): EnumValue {
    return ProtectionType[this.record.type] as EnumValue;
  }

  getRange(): Range {
    const { place, type } = this.record;
    const grid = this.book.gridOf(place.sheetId);
    if (grid === undefined) throw new Error("The protected range no longer exists.");
    return new Range(this.book, grid, type === "SHEET" ? { row: 0, column: 0, rows: grid.sheet.getMaxRows(), columns: grid.sheet.getMaxColumns() } : place);
  }

  getEditors(): User[] {
    return this.record.editors.map((email) => new User(email));
  }

  addEditor(editor: string | User): this {
    const email = typeof editor === "string" ? editor : editor.email;
    if (!this.record.editors.includes(email)) this.record.editors.push(email);
    return this.#changed();
  }

  addEditors(editors: string[]): this {
    for (const editor of editors) this.addEditor(editor);
    return this;
  }

  removeEditor(editor: string | User): this {
    const email = typeof editor === "string" ? editor : editor.email;
    this.record.editors = this.record.editors.filter((known) => known !== email);
    return this.#changed();
  }

  removeEditors(editors: (string | User)[]): this {
    for (const editor of editors) this.removeEditor(editor);
    return this;
  }

  canEdit(): boolean {
    return true;
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): this {
    return this;
  }

  setUnprotectedRanges(ranges: Range[]): this {
    this.record.unprotected = ranges.map((range) => ({ sheetId: range.grid.id, ...range.box }));
    return this.#changed();
  }

  getUnprotectedRanges(): Range[] {
    return this.record.unprotected.flatMap((place) => {
      const grid = this.book.gridOf(place.sheetId);
      return grid === undefined ? [] : [new Range(this.book, grid, place)];
    });
  }

  remove(): void {
    this.book.state.protections = this.book.state.protections.filter((record) => record !== this.record);
    this.#changed();
  }

  #changed(): this {
    this.book.changed();
    return this;
  }
}
