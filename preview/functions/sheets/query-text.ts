import { columnNumber } from "../../formula/reference";
import type { CellValue } from "../cell-value";

export type Aggregate = "avg" | "sum" | "count" | "min" | "max";

export interface Column {
  readonly index: number;
  readonly aggregate?: Aggregate;
}

export type Condition =
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | { readonly kind: "null"; readonly index: number; readonly negated: boolean }
  | { readonly kind: "compare"; readonly index: number; readonly operator: string; readonly value: CellValue };

export interface Query {
  readonly select: readonly Column[] | undefined;
  readonly where: Condition | undefined;
  readonly groupBy: readonly number[];
  readonly orderBy: readonly { readonly column: Column; readonly ascending: boolean }[];
  readonly limit: number | undefined;
  readonly offset: number;
  readonly labels: readonly { readonly column: Column; readonly text: string }[];
}

const TOKEN = /\s*('[^']*'|"[^"]*"|`[^`]*`|<>|!=|<=|>=|[=<>(),*]|-?\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*)/uy;
const CLAUSES = ["select", "where", "group by", "order by", "limit", "offset", "label"];
const UNKNOWN_CLAUSES = ["pivot", "format", "options", "skipping"];

/** Reads the text of a QUERY. */
export function parseQuery(text: string): Query {
  return new Reader(tokens(text)).query();
}

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== "") {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`QUERY: cannot read "${text.slice(at).trim()}".`);
    found.push(match[1] ?? "");
  }
  return found;
}

class Reader {
  private at = 0;
  constructor(private readonly words: readonly string[]) {}

  query(): Query {
    const query: { -readonly [Key in keyof Query]: Query[Key] } = { select: undefined, where: undefined, groupBy: [], orderBy: [], limit: undefined, offset: 0, labels: [] };
    while (this.at < this.words.length) {
      const clause = this.clause();
      if (clause === "select") query.select = this.takes("*") ? undefined : this.list(() => this.column());
      else if (clause === "where") query.where = this.or();
      else if (clause === "group by") query.groupBy = this.list(() => this.column().index);
      else if (clause === "order by") query.orderBy = this.list(() => ({ column: this.column(), ascending: this.takes("desc") ? false : this.takes("asc") || true }));
      else if (clause === "limit") query.limit = Number(this.next());
      else if (clause === "offset") query.offset = Number(this.next());
      else query.labels = this.list(() => ({ column: this.column(), text: unquoted(this.next()) }));
    }
    return query;
  }

  private clause(): string {
    const first = this.next().toLowerCase();
    const clause = first === "group" || first === "order" ? `${first} ${this.next().toLowerCase()}` : first;
    if (UNKNOWN_CLAUSES.includes(clause)) throw new Error(`QUERY: "${clause}" is not modelled by the local workbook.`);
    if (!CLAUSES.includes(clause)) throw new Error(`QUERY: cannot read "${clause}".`);
    return clause;
  }

  private or(): Condition {
    const parts = [this.and()];
    while (this.takes("or")) parts.push(this.and());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "or", parts };
  }

  private and(): Condition {
    const parts = [this.test()];
    while (this.takes("and")) parts.push(this.test());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "and", parts };
  }

  private test(): Condition {
    if (this.takes("not")) return { kind: "not", part: this.test() };
    if (this.takes("(")) {
      const inner = this.or();
      this.expect(")");
      return inner;
    }
    const { index } = this.column();
    if (this.takes("is")) {
      const negated = this.takes("not");
      this.expect("null");
      return { kind: "null", index, negated };
    }
    return { kind: "compare", index, operator: this.operator(), value: this.value() };
  }

  private operator(): string {
    const first = this.next().toLowerCase();
    if (first === "starts" || first === "ends") {
      this.expect("with");
      return `${first} with`;
    }
    if (/^(?:<>|!=|<=|>=|=|<|>|contains|matches)$/.test(first)) return first;
    throw new Error(`QUERY: "${first}" is not modelled by the local workbook.`);
  }

  private value(): CellValue {
    const word = this.next();
    if (/^['"]/.test(word)) return unquoted(word);
    if (/^(?:true|false)$/i.test(word)) return word.toLowerCase() === "true";
    if (word.toLowerCase() === "date") return new Date(`${unquoted(this.next())}T00:00:00`);
    const number = Number(word);
    if (Number.isNaN(number)) throw new Error(`QUERY: cannot read "${word}".`);
    return number;
  }

  private column(): Column {
    const word = this.next();
    if (/^(?:avg|sum|count|min|max)$/i.test(word) && this.takes("(")) {
      const { index } = this.column();
      this.expect(")");
      return { index, aggregate: word.toLowerCase() as Aggregate };
    }
    const numbered = /^Col(\d+)$/.exec(word);
    if (numbered !== null) return { index: Number(numbered[1]) - 1 };
    const letters = word.replaceAll("`", "");
    if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new Error(`QUERY: no column "${word}".`);
    return { index: columnNumber(letters) - 1 };
  }

  private list<T>(one: () => T): T[] {
    const found = [one()];
    while (this.takes(",")) found.push(one());
    return found;
  }

  private takes(word: string): boolean {
    if (this.words[this.at]?.toLowerCase() !== word) return false;
    this.at++;
    return true;
  }

  private expect(word: string): void {
    if (!this.takes(word)) throw new Error(`QUERY: "${word}" expected${this.at < this.words.length ? ` before "${this.words[this.at] ?? ""}"` : ""}.`);
  }

  private next(): string {
    const word = this.words[this.at++];
    if (word === undefined) throw new Error("QUERY: the text ends too early.");
    return word;
  }
}

function unquoted(word: string): string {
  return /^['"]/.test(word) ? word.slice(1, -1) : word;
}
