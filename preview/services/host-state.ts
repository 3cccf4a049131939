/** What the spreadsheet holds beyond the engine's own snapshot; plain JSON, saved beside it. */
export interface HostState {
  locale: string;
  timeZone: string;
  metadata: MetadataRecord[];
  protections: ProtectionRecord[];
  /** Column groups by the engine's sheet id. */
  groups: Record<string, GroupRecord>;
  /** Validation rules by the engine's rule id. */
  validations: Record<string, ValidationRecord>;
  charts: ChartRecord[];
  documentProperties: Record<string, string> | null;
  userProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  nextId: number;
}

/** A rectangle of a sheet that moves with its rows and columns; counts from 0. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface MetadataRecord {
  id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  locationType: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
  /** Absent for the spreadsheet; for a sheet only its id counts. */
  place?: Place;
}

export interface ProtectionRecord {
  id: number;
  type: "RANGE" | "SHEET";
  place: Place;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Place[];
}

export interface GroupRecord {
  /** How many groups hold each column. */
  depths: number[];
  /** Groups that are collapsed, by their first column and depth. */
  collapsed: { start: number; depth: number }[];
  controlAfter: boolean;
}

export interface ValidationRecord {
  criteria: string;
  values: ValidationValue[];
  allowInvalid: boolean;
  helpText: string | null;
}

/** A criterion's value as JSON: dates and ranges are tagged. */
export type ValidationValue = string | number | boolean | null | string[] | { date: number } | { range: string; sheetId: string };

export interface ChartRecord {
  id: number;
  type: string;
  ranges: Place[];
  position: { sheetId: string; row: number; column: number; offsetX: number; offsetY: number };
  options: Record<string, unknown>;
  headers: number;
}

/** The state of a new spreadsheet. */
export function newHostState(locale: string, timeZone: string): HostState {
  return {
    locale,
    timeZone,
    metadata: [],
    protections: [],
    groups: {},
    validations: {},
    charts: [],
    documentProperties: {},
    userProperties: {},
    scriptProperties: {},
    nextId: 1,
  };
}
