import type { Book } from "./book";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from "./enums";
import type { MetadataRecord, Place } from "./host-state";
import { EnumValue, enumName, Model } from "./model";
import { Range } from "./range";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";

/** Adds metadata the way the overloads of addDeveloperMetadata say it: key, then value, visibility, both or neither. */
export function newMetadata(book: Book, place: Place | undefined, locationType: MetadataRecord["locationType"], key: string, value?: string | EnumValue, visibility?: EnumValue): void {
  if (typeof key !== "string" || key === "") throw new Error("Developer metadata needs a key.");
  const shown = value instanceof EnumValue ? value : visibility;
  book.state.metadata.push({
    id: book.nextId(),
    key,
    value: value === undefined || value instanceof EnumValue ? null : String(value),
    visibility: shown === undefined ? "DOCUMENT" : (enumName(shown, DeveloperMetadataVisibility, "visibility") as MetadataRecord["visibility"]),
    locationType,
    ...(place === undefined ? {} : { place: { ...place } }),
  });
  book.changed();
}

/** SpreadsheetApp.DeveloperMetadata. */
export class DeveloperMetadata extends Model {
  constructor(
    readonly book: Book,
    readonly record: MetadataRecord,
  ) {
    super();
  }

  getId(): number {
    return this.record.id;
  }

  getKey(): string {
    return this.record.key;
  }

  getValue(): string | null {
    return this.record.value;
  }

  getVisibility(): EnumValue {
    return DeveloperMetadataVisibility[this.record.visibility] as EnumValue;
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.book, this.record);
  }

  setKey(key: string): this {
    this.record.key = key;
    this.book.changed();
    return this;
  }

  setValue(value: string): this {
    this.record.value = String(value);
    this.book.changed();
    return this;
  }

  setVisibility(visibility: EnumValue): this {
    this.record.visibility = enumName(visibility, DeveloperMetadataVisibility, "visibility") as MetadataRecord["visibility"];
    this.book.changed();
    return this;
  }

  moveToColumn(range: Range): this {
    return this.#move("COLUMN", { sheetId: range.grid.id, ...range.box });
  }

  moveToRow(range: Range): this {
    return this.#move("ROW", { sheetId: range.grid.id, ...range.box });
  }

  remove(): void {
    this.book.state.metadata = this.book.state.metadata.filter((record) => record !== this.record);
    this.book.changed();
  }

  #move(locationType: MetadataRecord["locationType"], place: Place): this {
    this.record.locationType = locationType;
    this.record.place = place;
    this.book.changed();
    return this;
  }
}

/** SpreadsheetApp.DeveloperMetadataLocation. */
export class DeveloperMetadataLocation extends Model {
  constructor(
    readonly book: Book,
    readonly record: MetadataRecord,
  ) {
    super();
  }

  getLocationType(): EnumValue {
    return DeveloperMetadataLocationType[this.record.locationType] as EnumValue;
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.record.locationType === "SPREADSHEET" ? new Spreadsheet(this.book) : null;
  }

  getSheet(): Sheet | null {
    const { place, locationType } = this.record;
    const grid = place === undefined || locationType !== "SHEET" ? undefined : this.book.gridOf(place.sheetId);
    return grid === undefined ? null : new Sheet(this.book, grid);
  }

  getColumn(): Range | null {
    return this.#range("COLUMN");
  }

  getRow(): Range | null {
    return this.#range("ROW");
  }

  #range(type: MetadataRecord["locationType"]): Range | null {
    const { place, locationType } = this.record;
    if (place === undefined || locationType !== type) return null;
    const grid = this.book.gridOf(place.sheetId);
    if (grid === undefined) return null;
    const whole = type === "COLUMN" ? { row: 0, rows: grid.sheet.getMaxRows(), column: place.column, columns: place.columns } : { column: 0, columns: grid.sheet.getMaxColumns(), row: place.row, rows: place.rows };
    return new Range(this.book, grid, whole);
  }
}

/** SpreadsheetApp.DeveloperMetadataFinder. */
export class DeveloperMetadataFinder extends Model {
  #tests: ((record: MetadataRecord) => boolean)[] = [];
  #intersecting = false;

  constructor(
    readonly book: Book,
    /** Where to search: the whole spreadsheet, or a sheet or range. */
    readonly within: Place | undefined,
  ) {
    super();
  }

  withKey(key: string): this {
    return this.#also((record) => record.key === key);
  }

  withValue(value: string): this {
    return this.#also((record) => record.value === value);
  }

  withId(id: number): this {
    return this.#also((record) => record.id === id);
  }

  withVisibility(visibility: EnumValue): this {
    const name = enumName(visibility, DeveloperMetadataVisibility, "visibility");
    return this.#also((record) => record.visibility === name);
  }

  withLocationType(type: EnumValue | string): this {
    const name = typeof type === "string" ? type : enumName(type, DeveloperMetadataLocationType, "locationType");
    return this.#also((record) => record.locationType === name);
  }

  onIntersectingLocations(): this {
    this.#intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    return this.book.state.metadata.filter((record) => this.#isWithin(record) && this.#tests.every((test) => test(record))).map((record) => new DeveloperMetadata(this.book, record));
  }

  #also(test: (record: MetadataRecord) => boolean): this {
    this.#tests.push(test);
    return this;
  }

  #isWithin({ place, locationType }: MetadataRecord): boolean {
    const { within } = this;
    if (within === undefined) return true;
    if (place === undefined) return this.#intersecting;
    if (place.sheetId !== within.sheetId) return false;
    const wholeSheet = within.rows === 0;
    if (wholeSheet) return true;
    if (locationType === "SHEET") return this.#intersecting;
    const [start, size, from, length, whole] =
      locationType === "COLUMN" ? [place.column, place.columns, within.column, within.columns, within.row === 0 && within.rows >= place.rows] : [place.row, place.rows, within.row, within.rows, within.column === 0 && within.columns >= place.columns];
    return this.#intersecting ? start < from + length && from < start + size : whole && start >= from && start + size <= from + length;
  }
}
