/** What the host shows to a person: the page draws it, the headless workbook records and scripts it. */
export interface Surface {
  showMenu(menu: MenuContent): void;
  showSidebar(panel: Panel): void;
  showDialog(panel: Panel, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  /** The name of the pressed button: OK, CANCEL, YES, NO or CLOSE. */
  alert(question: Question): Promise<string>;
  prompt(question: Question): Promise<{ readonly button: string; readonly text: string }>;
  log(...values: unknown[]): void;
}

export interface MenuContent {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: MenuContent };

export interface Panel {
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface Question {
  readonly title: string;
  readonly message: string;
  /** OK, OK_CANCEL, YES_NO or YES_NO_CANCEL. */
  readonly buttons: string;
}
