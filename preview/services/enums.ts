import { enumTable } from "./model";

export const BorderStyle = enumTable("BorderStyle", ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"]);
export const WrapStrategy = enumTable("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
export const TextDirection = enumTable("TextDirection", ["LEFT_TO_RIGHT", "RIGHT_TO_LEFT"]);
export const InterpolationType = enumTable("InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]);
export const Dimension = enumTable("Dimension", ["COLUMNS", "ROWS"]);
export const ProtectionType = enumTable("ProtectionType", ["RANGE", "SHEET"]);
export const SheetType = enumTable("SheetType", ["GRID", "OBJECT", "DATASOURCE"]);
export const CopyPasteType = enumTable("CopyPasteType", ["PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT", "PASTE_FORMULA"]);
export const GroupControlTogglePosition = enumTable("GroupControlTogglePosition", ["BEFORE", "AFTER"]);
export const DeveloperMetadataVisibility = enumTable("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const DeveloperMetadataLocationType = enumTable("DeveloperMetadataLocationType", ["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);
export const DataValidationCriteria = enumTable("DataValidationCriteria", [
  "CHECKBOX", "CUSTOM_FORMULA", "DATE_AFTER", "DATE_BEFORE", "DATE_BETWEEN", "DATE_EQUAL_TO", "DATE_IS_VALID_DATE", "DATE_NOT_BETWEEN", "DATE_ON_OR_AFTER", "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_GREATER_THAN", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO", "NUMBER_NOT_BETWEEN", "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_EQUAL_TO", "TEXT_IS_VALID_EMAIL", "TEXT_IS_VALID_URL", "VALUE_IN_LIST", "VALUE_IN_RANGE",
]);
export const BooleanCriteria = enumTable("BooleanCriteria", [
  "CELL_EMPTY", "CELL_NOT_EMPTY", "CUSTOM_FORMULA", "NUMBER_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_GREATER_THAN", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN", "NUMBER_NOT_EQUAL_TO", "TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_ENDS_WITH", "TEXT_EQUAL_TO", "TEXT_STARTS_WITH",
]);
export const ChartType = enumTable("ChartType", ["AREA", "BAR", "BUBBLE", "COLUMN", "COMBO", "GAUGE", "LINE", "PIE", "SCATTER", "STEPPED_AREA", "TABLE", "TIMELINE"]);
export const Button = enumTable("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const ButtonSet = enumTable("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
export const AuthMode = enumTable("AuthMode", ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"]);
export const SandboxMode = enumTable("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
export const XFrameOptionsMode = enumTable("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
export const DigestAlgorithm = enumTable("DigestAlgorithm", ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"]);
export const Charset = enumTable("Charset", ["US_ASCII", "UTF_8"]);
