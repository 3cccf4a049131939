import { isDate } from "../functions/cell-value";

/** Copies a value as google.script.run carries it: JSON only. Throws with the path of what cannot travel. */
export function onWire(value: unknown, what: "argument" | "result"): unknown {
  return copy(value, what, what, []);
}

function copy(value: unknown, what: string, path: string, above: readonly object[]): unknown {
  const refuse = (kind: string): never => {
    throw new Error(`google.script.run cannot carry ${kind} as ${what === "result" ? "a result" : "an argument"}: ${path}`);
  };
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : refuse(String(value));
    case "undefined":
      return path === what ? null : refuse("undefined");
    case "object":
      break;
    default:
      return refuse(`a ${typeof value}`);
  }
  if (value === null) return null;
  if (above.includes(value)) return refuse("a cycle");
  if (isDate(value)) return refuse("a Date");
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value as unknown[], (member, index) => (member === undefined ? null : copy(member, what, `${path}[${index}]`, inside)));
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(`a ${kindOf(value)}`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member, what, `${path}.${key}`, inside)]));
}

/** What an object calls itself: its tag, or the name of its class. */
function kindOf(value: object): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === "Object" ? ((value as { constructor?: { name?: string } }).constructor?.name ?? "special object") : tag;
}
