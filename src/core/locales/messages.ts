import type { english } from "./en/messages";

/** The plural categories of CLDR that our five languages use. */
export type PluralCategory = "one" | "few" | "many" | "other";

/** A sentence that depends on a count: `other` always, the rest as the language's plural rule asks. */
export type PluralMessage = { readonly other: string } & { readonly [category in PluralCategory]?: string };

/** Values put into the `{name}` places of a message; numbers are written the way the language writes them. */
export type MessageData = { readonly [name: string]: string | number };

type English = ReturnType<typeof english>;

export type MessageKey = keyof English;

/** Every message of the product. English decides the keys, so a language that lacks one does not compile. */
export type Messages = { readonly [key in MessageKey]: English[key] extends string ? string : PluralMessage };

/** The messages of one area (`findings`, `notes` …) as another language must provide them. */
export type Translated<Area> = { readonly [key in keyof Area]: Area[key] extends string ? string : PluralMessage };
