import { LANGUAGES, LOCALES } from "../core/locales";
import type { MessageKey } from "../core/locales/messages";
import { columnsOf, HEADER_ROW, type SheetModel } from "./sheet-model";

/** Where a sheet's columns stand now: people insert, move and rename them. */
export interface ColumnPlaces<K extends string = string> {
  /** 0-based index of the header row among the rows given. */
  readonly header: number;
  /** 0-based index of each column found. */
  readonly places: ReadonlyMap<K, number>;
  readonly missing: readonly K[];
}

/** Rows in which the header is looked for: people put a title above, hardly more. */
const SEARCHED_ROWS = 12;

function textsByKey<K extends string>(model: SheetModel<K>, suffix: "" | "/note"): Map<string, K> {
  const texts = new Map<string, K>();
  for (const { key } of columnsOf(model)) {
    for (const code of LANGUAGES) {
      // The key exists: the columns of a model are read from the messages.
      const text = LOCALES[code].messages()[`${model.key}/${key}${suffix}` as MessageKey];
      if (typeof text === "string") texts.set(text, key);
    }
  }
  return texts;
}

function match<K extends string>(cells: readonly unknown[], texts: ReadonlyMap<string, K>): Map<K, number> {
  const places = new Map<K, number>();
  cells.forEach((cell, index) => {
    const key = texts.get(String(cell).trim());
    if (key !== undefined && !places.has(key)) places.set(key, index);
  });
  return places;
}

/**
 * Finds the columns of a sheet by their headers, in whichever of our languages they are written.
 * @param rows the first rows of the sheet, or all of them.
 */
export function locateColumns<K extends string>(model: SheetModel<K>, rows: readonly (readonly unknown[])[]): ColumnPlaces<K> {
  const texts = textsByKey(model, "");
  let best = { header: HEADER_ROW - 1, places: new Map<K, number>() };
  rows.slice(0, SEARCHED_ROWS).forEach((row, header) => {
    const places = match(row, texts);
    if (places.size > best.places.size) best = { header, places };
  });
  return withMissing(model, best.header, best.places);
}

/** Finds columns whose header was renamed by the note that still hangs on it. */
export function locateByNotes<K extends string>(
  model: SheetModel<K>,
  found: ColumnPlaces<K>,
  headerNotes: readonly string[],
): ColumnPlaces<K> {
  const places = new Map([...match(headerNotes, textsByKey(model, "/note")), ...found.places]);
  return withMissing(model, found.header, places);
}

function withMissing<K extends string>(
  model: SheetModel<K>,
  header: number,
  places: ReadonlyMap<K, number>,
): ColumnPlaces<K> {
  return { header, places, missing: columnsOf(model).flatMap(({ key }) => (places.has(key) ? [] : [key])) };
}
