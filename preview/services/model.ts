/** A local stand-in for one of Apps Script's classes. The add-on sees its methods and its enums, never its fields. */
export abstract class Model {}

/** A value of an Apps Script enum: compared by identity, shown and sent as its name. */
export class EnumValue {
  constructor(private readonly id: string) {
    Object.freeze(this);
  }

  toString(): string {
    return this.id;
  }

  name(): string {
    return this.id;
  }

  toJSON(): string {
    return this.id;
  }
}

/** Values of an enum by name. */
export type EnumTable = Readonly<Record<string, EnumValue>>;

/** An enum whose unknown values throw by name instead of being undefined. */
export function enumTable(name: string, values: readonly string[]): EnumTable {
  const table: Record<string, EnumValue> = {};
  for (const value of values) table[value] = new EnumValue(value);
  return strict(name, table);
}

/** Makes unknown members of an object throw by name. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || key in target || HARMLESS.has(key)) return Reflect.get(target, key, receiver) as unknown;
      throw notModelled(`${name}.${key}`);
    },
  });
}

/** Read by the language, by consoles and by test reporters on any object; not a sign that a member is expected to exist. */
export const HARMLESS: ReadonlySet<string> = new Set(["then", "toJSON", "asymmetricMatch", "$$typeof", "nodeType", "tagName", "@@__IMMUTABLE_ITERABLE__@@", "@@__IMMUTABLE_RECORD__@@", "constructor", "_isMockFunction", "length"]);

/** The error for a member of Apps Script, or of nothing at all, that the local workbook does not have. */
export function notModelled(name: string): Error {
  return new Error(`${name} is not modelled by the local workbook.`);
}

/** A name as Google's errors write it, for a value given where an enum is expected. */
export function enumName(value: unknown, allowed: EnumTable, parameter: string): string {
  const found = Object.values(allowed).find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`Invalid argument: ${parameter}`);
  return found.name();
}
