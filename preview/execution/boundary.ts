import { isDate } from "../functions/cell-value";
import { EnumValue, HARMLESS, Model, notModelled } from "../services/model";

/** Stands between the add-on and a model: decides, counts and records. */
export interface Gate {
  call(className: string, method: string, invoke: () => unknown): unknown;
}

const PLAIN_GATE: Gate = { call: (_className, _method, invoke) => invoke() };

const modelOf = new WeakMap<object, Model>();

/** Shows models to the add-on as strict objects, and hands it copies of everything else. */
export class Boundary {
  private readonly shown = new WeakMap<Model, object>();

  constructor(
    private readonly nameOf: (model: Model) => string,
    private readonly gate: Gate = PLAIN_GATE,
  ) {}

  /** What the add-on gets to see of a value of the host. */
  wrap(value: unknown): unknown {
    if (value instanceof Model) return this.show(value);
    return copied(value, (inner) => this.wrap(inner));
  }

  private show(model: Model): object {
    const known = this.shown.get(model);
    if (known !== undefined) return known;
    const className = this.nameOf(model);
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(model, {
      get: (target, key) => {
        if (typeof key === "symbol") return key === Symbol.toStringTag ? className : undefined;
        if (key === "toString") return () => className;
        const enumeration = isEnumName(key) ? Reflect.get(target, key) : undefined;
        if (enumeration !== undefined) return enumeration;
        if (!isMethod(target, key)) {
          if (HARMLESS.has(key)) return undefined;
          throw notModelled(`${className}.${key}`);
        }
        let method = methods.get(key);
        if (method === undefined) {
          method = (...args: unknown[]) => this.wrap(this.gate.call(className, key, () => (Reflect.get(target, key) as (...args: unknown[]) => unknown).apply(target, args.map(unwrap))));
          methods.set(key, method);
        }
        return method;
      },
      set: (_target, key) => {
        throw new Error(`${className}.${String(key)} cannot be set.`);
      },
      has: (target, key) => typeof key === "string" && isMethod(target, key),
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
    });
    this.shown.set(model, proxy);
    modelOf.set(proxy, model);
    return proxy;
  }
}

/** The host's own value for one that came back from the add-on. */
export function unwrap(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return modelOf.get(value) ?? (value instanceof Model ? value : copied(value, unwrap));
}

function copied(value: unknown, inner: (value: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof EnumValue) return value;
  if (isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return value.map(inner);
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inner(member)]));
}

function isEnumName(key: string): boolean {
  return /^[A-Z]/.test(key);
}

function isMethod(model: Model, key: string): boolean {
  for (let prototype = Object.getPrototypeOf(model) as object | null; prototype !== null && prototype !== Model.prototype; prototype = Object.getPrototypeOf(prototype) as object | null) {
    if (key !== "constructor" && Object.hasOwn(prototype, key)) return typeof Reflect.get(prototype, key) === "function";
  }
  return false;
}
