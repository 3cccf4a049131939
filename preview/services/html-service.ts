import type { Book } from "./book";
import { SandboxMode, XFrameOptionsMode } from "./enums";
import { htmlDamage } from "./html-damage";
import { Model } from "./model";

/** HtmlService. */
export class HtmlService extends Model {
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(readonly book: Book) {
    super();
  }

  createHtmlOutput(html = ""): HtmlOutput {
    return new HtmlOutput(String(html));
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.book.addOn.html[name.replace(/\.html$/, "")];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    const [damage] = htmlDamage(html);
    if (damage !== undefined) throw new Error(`HtmlService would damage ${name}.html: ${damage}`);
    return new HtmlOutput(html);
  }
}

/** HtmlService.HtmlOutput. */
export class HtmlOutput extends Model {
  title = "";
  width: number | undefined;
  height: number | undefined;

  constructor(public content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(html: string): this {
    this.content += html;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  addMetaTag(): this {
    return this;
  }
}
