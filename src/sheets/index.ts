import { campaigns } from "./campaigns";
import { checkIns } from "./check-ins";
import { plan } from "./plan";
import { settings } from "./settings";
import type { ColumnKey, SheetKey, SheetModel } from "./sheet-model";

/** The sheets of the workbook in the order of their tabs, one line each. */
export const SHEETS: { readonly [S in SheetKey]: SheetModel<ColumnKey<S>> } = { plan, checkIns, campaigns, settings };

export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[];
