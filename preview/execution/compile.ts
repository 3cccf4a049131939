import { notModelled, strict } from "../services/model";
import type { AddOn } from "./add-on";

/** What ECMAScript itself defines; everything else that a browser or Node adds does not exist in Apps Script. */
const ECMASCRIPT = new Set(
  "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN SharedArrayBuffer Atomics WebAssembly".split(" "),
);

/** Services of Apps Script that the add-on has no use for; naming one is a mistake that should be heard. */
const OTHER_SERVICES = "AdminDirectory Browser CacheService CalendarApp Charts ContactsApp ContentService DataStudioApp DocumentApp Drive DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps MimeType OAuth1 Sheets SitesApp SlidesApp UrlFetchApp Weather XmlService".split(" ");

export type ServerFunctions = Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;

/** Compiles the scripts once; each call of the result evaluates it afresh, so nothing survives from one execution to the next. */
export function compile(addOn: AddOn): (globals: Readonly<Record<string, unknown>>) => ServerFunctions {
  const returned = addOn.functions.map((name) => `${name}: typeof ${name} === "function" ? ${name} : undefined`).join(", ");
  const body = `return (function () {\n${addOn.code}\nreturn { ${returned} };\n}).call(globalThis);\n//# sourceURL=Code.js`;
  const absent = absentGlobals();
  let compiled: ((...values: unknown[]) => ServerFunctions) | undefined;
  let names: readonly string[] = [];
  return (given) => {
    const globals: Record<string, unknown> = { ...otherServices(), ...given };
    globals["globalThis"] = globals;
    if (compiled === undefined) {
      names = Object.keys(globals);
      compiled = new Function(...absent.filter((name) => !(name in globals)), ...names, body) as (...values: unknown[]) => ServerFunctions;
    }
    const blanks = absent.filter((name) => !(name in globals)).map(() => undefined);
    return compiled(...blanks, ...names.map((name) => globals[name]));
  };
}

function otherServices(): Record<string, unknown> {
  return Object.fromEntries(OTHER_SERVICES.map((name) => [name, strictService(name)]));
}

function strictService(name: string): object {
  return new Proxy(strict(name, {}), {
    get(_target, key) {
      if (typeof key === "symbol") return undefined;
      throw notModelled(name);
    },
  });
}

function absentGlobals(): string[] {
  const names = new Set<string>();
  for (let object: unknown = globalThis; object !== null && object !== Object.prototype; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !ECMASCRIPT.has(name) && name !== "constructor" && !RESERVED.has(name));
}

const RESERVED = new Set(["arguments", "await", "enum", "implements", "interface", "let", "package", "private", "protected", "public", "static", "yield"]);
