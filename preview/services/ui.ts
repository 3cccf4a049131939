import type { Book } from "./book";
import { Button, ButtonSet } from "./enums";
import { HtmlOutput } from "./html-service";
import { type EnumValue, enumName, Model } from "./model";
import type { MenuContent, MenuEntry, Panel, Question } from "./surface";

/** Base.Ui. */
export class Ui extends Model {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(readonly book: Book) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(this.book, caption);
  }

  /** The menu of the add-on inside Extensions; Sheets names it after the add-on. */
  createAddonMenu(): Menu {
    return new Menu(this.book, "");
  }

  showSidebar(output: HtmlOutput): void {
    this.book.surface.showSidebar(panelOf(output));
  }

  showModalDialog(output: HtmlOutput, title: string): void {
    this.book.surface.showDialog({ ...panelOf(output), title }, true);
  }

  showModelessDialog(output: HtmlOutput, title: string): void {
    this.book.surface.showDialog({ ...panelOf(output), title }, false);
  }

  async alert(...args: [string] | [string, EnumValue] | [string, string, EnumValue]): Promise<EnumValue> {
    const button = await this.book.surface.alert(questionOf(args));
    return Button[button] as EnumValue;
  }

  async prompt(...args: [string] | [string, EnumValue] | [string, string, EnumValue]): Promise<PromptResponse> {
    const { button, text } = await this.book.surface.prompt(questionOf(args));
    return new PromptResponse(button, text);
  }
}

/** Base.PromptResponse. */
export class PromptResponse extends Model {
  constructor(
    readonly button: string,
    readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): EnumValue {
    return Button[this.button] as EnumValue;
  }

  getResponseText(): string {
    return this.text;
  }
}

/** Base.Menu. */
export class Menu extends Model {
  #entries: MenuEntry[] = [];

  constructor(
    readonly book: Book,
    readonly caption: string,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.#entries.push({ kind: "item", caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ kind: "separator" });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push({ kind: "menu", menu: menuContent(menu) });
    return this;
  }

  addToUi(): void {
    this.book.surface.showMenu({ title: this.caption, entries: [...this.#entries] });
  }

  /** Hands the entries to the enclosing menu. */
  static entries(menu: Menu): readonly MenuEntry[] {
    return menu.#entries;
  }
}

function menuContent(menu: Menu): MenuContent {
  return { title: menu.caption, entries: [...Menu.entries(menu)] };
}

function panelOf(output: HtmlOutput): Panel {
  if (!(output instanceof HtmlOutput)) throw new Error("The parameters don't match the method signature for Ui.showSidebar.");
  return { title: output.title, html: output.content, width: output.width, height: output.height };
}

function questionOf(args: readonly unknown[]): Question {
  const texts = args.filter((argument): argument is string => typeof argument === "string");
  const last = args[args.length - 1];
  const buttons = typeof last === "object" ? enumName(last, ButtonSet, "buttons") : "OK";
  const [title, message] = texts.length >= 2 ? texts : ["", texts[0] ?? ""];
  return { title: title ?? "", message: message ?? "", buttons };
}
