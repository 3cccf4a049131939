import type { Locale } from "../core/locales/locale";
import type { MessageKey } from "../core/locales/messages";
import { say } from "../core/locales/say";
import { SHEETS } from "../sheets";
import { type FormatChoice, numberFormat } from "../sheets/formats";
import { BAND_HEIGHT, HEADER_HEIGHT, LOOK, TONES } from "../sheets/look";
import { columnLetters, headerFormula, type Layouts, makeReferences, quoteText } from "../sheets/references";
import { BAND_ROW, type Column, columnsOf, FIRST_ROW, HEADER_ROW, type Highlight, type SheetKey, type Tone } from "../sheets/sheet-model";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Everything the engine needs to know about the workbook it writes into. */
export interface WritingContext {
  readonly locale: Locale;
  readonly layouts: Layouts;
  readonly formats: FormatChoice;
}

/**
 * Writes a fresh sheet of ours from its model: headers, formulas, formats, dropdowns, highlights, groups. Calls are bundled
 * by what columns share, since every call costs the person waiting.
 */
export function writeSheet(sheet: Sheet, key: SheetKey, context: WritingContext): void {
  const model = SHEETS[key];
  const columns: readonly Column[] = columnsOf(model);
  writeHeaders(sheet, key, context);
  writeRowFormulas(sheet, key, context);
  styleHeaders(sheet, columns.length);
  setWidths(sheet, columns);
  formatColumns(sheet, columns, context);
  offerWords(sheet, columns, context.locale);
  sheet.setConditionalFormatRules(highlightRules(sheet, key, context.locale));
  sheet.setFrozenRows(HEADER_ROW);
  if (model.frozenColumns > 0) sheet.setFrozenColumns(model.frozenColumns);
  foldBands(sheet, key);
  if (context.locale.direction === "rtl") sheet.setRightToLeft(true);
}

/** Band titles, headers with the array formulas of computed columns in them, and the notes that explain each column. */
export function writeHeaders(sheet: Sheet, key: SheetKey, { locale, layouts }: WritingContext): void {
  const model = SHEETS[key];
  const at = makeReferences(key, layouts, (word) => say(locale, word));
  const columns: readonly Column[] = columnsOf(model);
  const bands = model.bands.flatMap((band) => band.columns.map((_, index) => (index === 0 && band.title !== undefined ? say(locale, band.title) : "")));
  const headers = columns.map((column) => {
    const header = say(locale, headerKey(key, column));
    return column.formula === undefined ? header : headerFormula(header, at, column.key, column.formula(at));
  });
  sheet.getRange(BAND_ROW, 1, 2, columns.length).setValues([bands, headers]);
  sheet.getRange(HEADER_ROW, 1, 1, columns.length).setNotes([columns.map((column) => say(locale, `${headerKey(key, column)}/note` as MessageKey))]);
}

function headerKey(key: SheetKey, column: Column): MessageKey {
  // The columns of a model are read from the messages, so the key exists.
  return `${key}/${column.key}` as MessageKey;
}

/** Puts the array formulas of a sheet that already stands back into its header cells, wherever the columns are now. */
export function rewriteFormulas(sheet: Sheet, key: SheetKey, { locale, layouts }: WritingContext): void {
  const layout = layouts[key];
  const at = makeReferences(key, layouts, (word) => say(locale, word));
  for (const column of columnsOf<string>(SHEETS[key])) {
    const index = layout.columns.get(column.key);
    if (column.formula === undefined || index === undefined) continue;
    sheet.getRange(layout.headerRow, index).setFormula(headerFormula(say(locale, headerKey(key, column)), at, column.key, column.formula(at)));
  }
}

function writeRowFormulas(sheet: Sheet, key: SheetKey, { locale, layouts }: WritingContext): void {
  const at = makeReferences(key, layouts, (word) => say(locale, word));
  columnsOf<string>(SHEETS[key]).forEach((column, index) => {
    const { rowFormula } = column;
    if (rowFormula === undefined) return;
    const rows = sheet.getMaxRows() - FIRST_ROW + 1;
    const formulas = Array.from({ length: rows }, (_, offset) => [`=${rowFormula(at, FIRST_ROW + offset)}`]);
    sheet.getRange(FIRST_ROW, index + 1, rows, 1).setFormulas(formulas);
  });
}

function styleHeaders(sheet: Sheet, width: number): void {
  sheet.getRange(BAND_ROW, 1, 1, width).setFontColor(LOOK.soft).setFontSize(9).setVerticalAlignment("bottom");
  sheet
    .getRange(HEADER_ROW, 1, 1, width)
    .setBackground(LOOK.header)
    .setFontWeight("bold")
    .setFontColor(LOOK.ink)
    .setVerticalAlignment("middle")
    .setBorder(null, null, true, null, null, null, LOOK.strongLine, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setRowHeight(BAND_ROW, BAND_HEIGHT).setRowHeight(HEADER_ROW, HEADER_HEIGHT);
}

function setWidths(sheet: Sheet, columns: readonly Column[]): void {
  for (let from = 0; from < columns.length; ) {
    let to = from + 1;
    while (to < columns.length && columns[to]?.width === columns[from]?.width) to++;
    sheet.setColumnWidths(from + 1, to - from, columns[from]?.width ?? 0);
    from = to;
  }
}

/** The data cells of the columns that share a trait, as one list of ranges; null when there are none. */
function dataRanges(sheet: Sheet, columns: readonly Column[], shares: (column: Column) => boolean): GoogleAppsScript.Spreadsheet.RangeList | null {
  const ranges: string[] = [];
  columns.forEach((column, index) => {
    const letters = columnLetters(index + 1);
    if (shares(column)) ranges.push(`${letters}${FIRST_ROW}:${letters}`);
  });
  return ranges.length === 0 ? null : sheet.getRangeList(ranges);
}

function formatColumns(sheet: Sheet, columns: readonly Column[], { locale, formats }: WritingContext): void {
  const data = sheet.getRange(`A${FIRST_ROW}:${columnLetters(columns.length)}`);
  data.setVerticalAlignment("middle").setFontColor(LOOK.ink);
  for (const format of new Set(columns.flatMap((column) => column.format ?? []))) {
    dataRanges(sheet, columns, (column) => column.format === format)?.setNumberFormat(numberFormat(format, locale, formats));
  }
  // "right" is the end of the line in a left-to-right sheet and its start in a mirrored one.
  const end = locale.direction === "rtl" ? "left" : "right";
  for (const align of ["center", "end"] as const) {
    dataRanges(sheet, columns, (column) => column.align === align)?.setHorizontalAlignment(align === "end" ? end : align);
    const headers = columns.flatMap((column, index) => (column.align === align ? [`${columnLetters(index + 1)}${HEADER_ROW}`] : []));
    if (headers.length > 0) sheet.getRangeList(headers).setHorizontalAlignment(align === "end" ? end : align);
  }
  dataRanges(sheet, columns, (column) => column.wrap === true)?.setWrap(true);
  dataRanges(sheet, columns, (column) => column.role === "input")?.setBackground(LOOK.input);
}

function offerWords(sheet: Sheet, columns: readonly Column[], locale: Locale): void {
  columns.forEach((column, index) => {
    if (column.words === undefined) return;
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}${FIRST_ROW}:${letters}`).setDataValidation(wordsRule(column.words.map((word) => say(locale, word)), locale));
  });
}

/** A dropdown of words; anything else is refused with a sentence that names them. */
export function wordsRule(words: readonly string[], locale: Locale): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(false)
    .setHelpText(say(locale, "choice/refused", { words: words.join(", ") }))
    .build();
}

function highlightRules(sheet: Sheet, key: SheetKey, locale: Locale): Rule[] {
  const model = SHEETS[key];
  const highlights: readonly Highlight[] = model.highlights;
  const columns: readonly Column[] = columnsOf(model);
  const letters = (column: string): string => columnLetters(columns.findIndex((candidate) => candidate.key === column) + 1);
  const rules: Rule[] = [];
  for (const tone of Object.keys(TONES) as Tone[]) {
    const parts = highlights.flatMap((highlight) => ("tone" in highlight && highlight.tone === tone ? [highlight] : []));
    const [first] = parts;
    if (first === undefined) continue;
    // One rule a tone: a relative address in its formula stands for each cell of all its ranges.
    const cell = `${letters(first.column)}${FIRST_ROW}`;
    const tests = parts.flatMap((part) =>
      "words" in part ? part.words.map((word) => `${cell}=${quoteText(say(locale, word))}`) : [`LEFT(${cell};${part.beginsWith.length})=${quoteText(part.beginsWith)}`],
    );
    const ranges = [...new Set(parts.map((part) => letters(part.column)))].map((letter) => sheet.getRange(`${letter}${FIRST_ROW}:${letter}`));
    rules.push(
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=OR(${[...new Set(tests)].join(";")})`)
        .setFontColor(TONES[tone].ink)
        .setBackground(TONES[tone].wash)
        .setRanges(ranges)
        .build(),
    );
  }
  for (const look of ["objective", "initiative"] as const) {
    const parts = highlights.flatMap((highlight) => ("row" in highlight && highlight.row === look ? [highlight] : []));
    const [first] = parts;
    if (first === undefined) continue;
    const tests = parts.map((part) => `$${letters(part.column)}${FIRST_ROW}=${quoteText(say(locale, part.word))}`);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=OR(${tests.join(";")})`)
      .setRanges([sheet.getRange(`A${FIRST_ROW}:${columnLetters(columns.length)}`)]);
    rules.push((look === "objective" ? rule.setBold(true).setBackground(LOOK.objective) : rule.setFontColor(LOOK.soft)).build());
  }
  return rules;
}

function foldBands(sheet: Sheet, key: SheetKey): void {
  let column = 1;
  let folded = false;
  for (const band of SHEETS[key].bands) {
    if (band.collapsed) {
      sheet.getRange(HEADER_ROW, column, 1, band.columns.length).shiftColumnGroupDepth(1);
      folded = true;
    }
    column += band.columns.length;
  }
  if (folded) sheet.collapseAllColumnGroups();
}
