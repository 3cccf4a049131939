import type { Book } from "./book";
import { Model } from "./model";

const VALUE_LIMIT = 9 * 1024;

/** PropertiesService. */
export class PropertiesService extends Model {
  constructor(readonly book: Book) {
    super();
  }

  /** Null where the script is not bound to the document. */
  getDocumentProperties(): Properties | null {
    const store = this.book.state.documentProperties;
    return store === null ? null : new Properties(this.book, store);
  }

  getUserProperties(): Properties {
    return new Properties(this.book, this.book.state.userProperties);
  }

  getScriptProperties(): Properties {
    return new Properties(this.book, this.book.state.scriptProperties);
  }
}

/** PropertiesService.Properties: strings of at most 9 KB. */
export class Properties extends Model {
  constructor(
    readonly book: Book,
    readonly store: Record<string, string>,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  setProperty(key: string, value: string): this {
    if (typeof value === "object" || value === undefined) throw new Error("The parameters (String,Object) don't match the method signature for PropertiesService.Properties.setProperty.");
    const text = String(value);
    if (new Blob([text]).size > VALUE_LIMIT) throw new Error("Argument too large: value");
    this.store[key] = text;
    this.book.changed();
    return this;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    delete this.store[key];
    this.book.changed();
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    this.book.changed();
    return this;
  }
}
