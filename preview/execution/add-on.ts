/** The files that would go to Google, read and taken apart. */
export interface AddOn {
  /** All scripts, one behind the other. */
  readonly code: string;
  /** Names of the functions declared at the top level of the scripts. */
  readonly functions: readonly string[];
  readonly customFunctions: readonly CustomFunctionInfo[];
  /** HTML files by name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
}

/** A function marked with `@customfunction`, with the help that Sheets shows. */
export interface CustomFunctionInfo {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}
