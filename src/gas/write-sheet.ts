import type { Locale } from "../core/locales/locale";
import type { MessageKey } from "../core/locales/messages";
import { say } from "../core/locales/say";
import { SHEETS } from "../sheets";
import { numberFormat } from "../sheets/formats";
import { LOOK, TONES } from "../sheets/look";
import { columnLetters, everyWord, headerFormula, type Layouts, makeReferences, quoteText } from "../sheets/references";
import { BAND_ROW, type Column, columnsOf, FIRST_ROW, HEADER_ROW, type Highlight, type SheetKey, type Tone } from "../sheets/sheet-model";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Everything the engine needs to know about the workbook it writes into. */
export interface WritingContext {
  readonly locale: Locale;
  readonly layouts: Layouts;
}

/**
 * Writes a fresh sheet of ours from its model: headers, formulas, formats, dropdowns, highlights, groups. Calls are bundled
 * by what cells share, since every call costs the person who waits.
 * @returns the range over all its columns, whole columns, so that rows added later belong to it.
 */
export function writeSheet(sheet: Sheet, key: SheetKey, context: WritingContext): Range {
  const model = SHEETS[key];
  const columns = columnsOf<string>(model);
  const whole = sheet
    .getRange(`A:${columnLetters(columns.length)}`)
    .setVerticalAlignment("middle")
    .setWrap(true)
    // A fill hides the grid of the sheet, so rows get a hairline of their own.
    .setBorder(null, null, null, null, null, true, LOOK.line, SpreadsheetApp.BorderStyle.SOLID);
  writeHeaders(sheet, key, context);
  writeRowFormulas(sheet, key, context);
  setWidths(sheet, columns);
  formatColumns(sheet, columns, context);
  offerWords(sheet, columns, context.locale);
  if (model.highlights.length > 0) sheet.setConditionalFormatRules(highlightRules(sheet, key));
  sheet.setFrozenRows(HEADER_ROW);
  if (model.frozenColumns > 0) sheet.setFrozenColumns(model.frozenColumns);
  foldBands(sheet, key);
  if (context.locale.direction === "rtl") sheet.setRightToLeft(true);
  return whole;
}

/** Band titles, headers with the array formulas of computed columns in them, and the notes that explain each column. */
function writeHeaders(sheet: Sheet, key: SheetKey, { locale, layouts }: WritingContext): void {
  const model = SHEETS[key];
  const at = makeReferences(key, layouts, (word) => say(locale, word));
  const columns = columnsOf<string>(model);
  const bands = model.bands.flatMap((band) => band.columns.map((_, index) => (index === 0 && band.title !== undefined ? say(locale, band.title) : "")));
  const headers = columns.map((column) => {
    const header = say(locale, headerKey(key, column));
    return column.formula === undefined ? header : headerFormula(header, at.column(columns[0]?.key ?? ""), column.formula(at));
  });
  const notes = columns.map((column) => say(locale, `${headerKey(key, column)}/note` as MessageKey));
  sheet
    .getRange(BAND_ROW, 1, 2, columns.length)
    .setValues([bands, headers])
    .setNotes([bands.map(() => ""), notes])
    .setBackground(LOOK.header)
    .setBorder(null, null, true, null, null, null, LOOK.strongLine, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.getRange(HEADER_ROW, 1, 1, columns.length).setFontWeight("bold");
}

function headerKey(key: SheetKey, column: Column): MessageKey {
  // The columns of a model are read from the messages, so the key exists.
  return `${key}/${column.key}` as MessageKey;
}

/** Puts the array formulas of a sheet that already stands back into its header cells, wherever the columns are now. */
export function rewriteFormulas(sheet: Sheet, key: SheetKey, { locale, layouts }: WritingContext): void {
  const layout = layouts[key];
  const at = makeReferences(key, layouts, (word) => say(locale, word));
  const columns = columnsOf<string>(SHEETS[key]);
  for (const column of columns) {
    const index = layout.columns.get(column.key);
    if (column.formula === undefined || index === undefined) continue;
    sheet.getRange(layout.headerRow, index).setFormula(headerFormula(say(locale, headerKey(key, column)), at.column(columns[0]?.key ?? ""), column.formula(at)));
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

/** The most frequent width for all columns at once, then the runs of other widths. */
function setWidths(sheet: Sheet, columns: readonly Column[]): void {
  const uses = new Map<number, number>();
  for (const { width } of columns) uses.set(width, (uses.get(width) ?? 0) + 1);
  const usual = [...uses].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
  sheet.setColumnWidths(1, columns.length, usual);
  for (let from = 0; from < columns.length; ) {
    let to = from + 1;
    while (to < columns.length && columns[to]?.width === columns[from]?.width) to++;
    if (columns[from]?.width !== usual) sheet.setColumnWidths(from + 1, to - from, columns[from]?.width ?? usual);
    from = to;
  }
}

/** The cells of the columns that share a trait, as one list of ranges; null when there are none. */
function rangesOf(sheet: Sheet, columns: readonly Column[], firstRow: number, shares: (column: Column) => boolean): RangeList | null {
  const ranges: string[] = [];
  columns.forEach((column, index) => {
    const letters = columnLetters(index + 1);
    if (shares(column)) ranges.push(`${letters}${firstRow}:${letters}`);
  });
  return ranges.length === 0 ? null : sheet.getRangeList(ranges);
}

function formatColumns(sheet: Sheet, columns: readonly Column[], { locale }: WritingContext): void {
  const patternOf = ({ format }: Column): string => (format === undefined ? "" : numberFormat(format, locale));
  for (const pattern of new Set(columns.map(patternOf))) {
    if (pattern !== "") rangesOf(sheet, columns, FIRST_ROW, (column) => patternOf(column) === pattern)?.setNumberFormat(pattern);
  }
  // "right" is the end of the line in a left-to-right sheet and its start in a mirrored one.
  const end = locale.direction === "rtl" ? "left" : "right";
  for (const align of ["center", "end"] as const) {
    rangesOf(sheet, columns, HEADER_ROW, (column) => column.align === align)?.setHorizontalAlignment(align === "end" ? end : align);
  }
  rangesOf(sheet, columns, FIRST_ROW, (column) => column.role === "input")?.setBackground(LOOK.input);
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
    .setHelpText(say(locale, "choice/refused", { words: words.join(say(locale, "list/separator")) }))
    .build();
}

function highlightRules(sheet: Sheet, key: SheetKey): Rule[] {
  const model = SHEETS[key];
  const highlights: readonly Highlight[] = model.highlights;
  const columns: readonly Column[] = columnsOf(model);
  const indexOf = (column: string): number => columns.findIndex((candidate) => candidate.key === column);
  const letters = (column: string): string => columnLetters(indexOf(column) + 1);
  const rules: Rule[] = [];
  for (const tone of Object.keys(TONES) as Tone[]) {
    const parts = highlights
      .flatMap((highlight) => ("tone" in highlight && highlight.tone === tone ? [highlight] : []))
      .sort((a, b) => indexOf(a.column) - indexOf(b.column));
    const [first] = parts;
    if (first === undefined) continue;
    // One rule a tone: a relative address in its formula is counted from the first cell of the first range.
    const cell = `${letters(first.column)}${FIRST_ROW}`;
    const words = parts.flatMap((part) => ("words" in part ? everyWord(part.words) : []));
    const tests = parts.flatMap((part) => ("beginsWith" in part ? [`LEFT(${cell};${part.beginsWith.length})=${quoteText(part.beginsWith)}`] : []));
    // One search in a list costs less than a comparison a word, and these run for every cell.
    if (words.length > 0) tests.push(`ISNUMBER(FIND("|"&${cell}&"|";${quoteText(`|${words.join("|")}|`)}))`);
    const ranges = [...new Set(parts.map((part) => letters(part.column)))].map((letter) => sheet.getRange(`${letter}${FIRST_ROW}:${letter}`));
    rules.push(
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(";")})`)
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
    const words = everyWord(parts.map((part) => part.word));
    const test = `ISNUMBER(FIND("|"&$${letters(first.column)}${FIRST_ROW}&"|";${quoteText(`|${words.join("|")}|`)}))`;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${test}`)
      .setRanges([sheet.getRange(`A${FIRST_ROW}:${columnLetters(columns.length)}`)]);
    rules.push((look === "objective" ? rule.setBold(true).setBackground(LOOK.objective) : rule.setFontColor(LOOK.soft)).build());
  }
  return rules;
}

function foldBands(sheet: Sheet, key: SheetKey): void {
  let column = 1;
  let grouped = false;
  for (const band of SHEETS[key].bands) {
    if (band.folds === "group") {
      sheet.getRange(HEADER_ROW, column, 1, band.columns.length).shiftColumnGroupDepth(1);
      grouped = true;
    }
    if (band.folds === "hide") sheet.hideColumns(column, band.columns.length);
    column += band.columns.length;
  }
  if (grouped) sheet.collapseAllColumnGroups();
}
