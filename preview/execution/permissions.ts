export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

const SCOPE = "https://www.googleapis.com/auth/";
const SPREADSHEET_CLASSES = new Set(["SpreadsheetApp", "Spreadsheet", "Sheet", "Range", "RangeList", "Protection", "NamedRange", "DeveloperMetadata", "DeveloperMetadataFinder", "DeveloperMetadataLocation", "Group", "Filter", "EmbeddedChart", "EmbeddedChartBuilder", "Selection", "DataValidationBuilder", "ConditionalFormatRuleBuilder", "TextFinder"]);
const USER_CLASSES = new Set(["User"]);
const MENU = new Set(["SpreadsheetApp.getUi", "Ui.createMenu", "Ui.createAddonMenu"]);
const PANELS = new Set(["Ui.showSidebar", "Ui.showModalDialog", "Ui.showModelessDialog", "Ui.alert", "Ui.prompt"]);
const IDENTITY = new Set(["Session.getActiveUser", "Session.getEffectiveUser", "Session.getTemporaryActiveUserKey"]);
const WITHOUT_AUTHORIZATION = new Set(["Logger", "console", "Utilities", "ScriptApp"]);
const READS = /^(?:get|is|has|can|find|with|onIntersectingLocations$|createDeveloperMetadataFinder$|createTextFinder$|offset$)/;

/** Why a call is refused in an authorization mode, in Google's words; undefined when it is allowed. */
export function refusal(mode: AuthModeName, className: string, method: string, scopes: readonly string[] | undefined): string | undefined {
  const call = `${className}.${method}`;
  if (mode === "NONE") {
    const allowed = MENU.has(call) || className === "Menu" || WITHOUT_AUTHORIZATION.has(className) || call === "Session.getActiveUserLocale" || call === "Session.getScriptTimeZone";
    return allowed ? undefined : `You do not have permission to call ${call}`;
  }
  if (mode === "CUSTOM_FUNCTION") {
    if (call === "SpreadsheetApp.getUi" || className === "Ui" || className === "Menu") return `Cannot call ${call}() from this context.`;
    if (IDENTITY.has(call) || USER_CLASSES.has(className)) return `You do not have permission to call ${call}`;
    return SPREADSHEET_CLASSES.has(className) && !READS.test(method) ? `You do not have permission to call ${method}` : undefined;
  }
  if (mode === "LIMITED" && (PANELS.has(call) || IDENTITY.has(call))) return `You do not have permission to call ${call}`;
  return missingScope(call, className, scopes);
}

function missingScope(call: string, className: string, scopes: readonly string[] | undefined): string | undefined {
  if (scopes === undefined) return undefined;
  const needs = (...any: string[]): string | undefined =>
    any.some((scope) => scopes.includes(SCOPE + scope)) ? undefined : `Specified permissions are not sufficient to call ${call}. Required permissions: ${any.map((scope) => SCOPE + scope).join(" || ")}`;
  if (PANELS.has(call)) return needs("script.container.ui");
  if (call === "Session.getActiveUser" || call === "Session.getEffectiveUser") return needs("userinfo.email");
  return className === "Spreadsheet" || className === "Sheet" || className === "Range" ? needs("spreadsheets.currentonly", "spreadsheets") : undefined;
}
