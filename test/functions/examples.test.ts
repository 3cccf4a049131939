import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/functions";
import { call } from "./call";

const EXAMPLES = customFunctions.flatMap(({ name, examples }) =>
  examples.map((example) => [`${name}(${JSON.stringify(example.call).slice(1, -1)})`, name, example] as const),
);

describe("examples in the functions' descriptions", () => {
  it.each(EXAMPLES)("%s", (_, name, { call: values, gives }) => {
    const answer = call(name, values);
    if (typeof gives === "number") expect(answer).toBeCloseTo(gives, 12);
    else expect(answer).toEqual(gives);
  });

  it("every function has at least one", () => {
    expect(customFunctions.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});

describe("descriptions", () => {
  const TEXTS = customFunctions.flatMap(({ name, summary, returns, parameters }) =>
    [summary, returns, ...parameters.map(({ help }) => help)].map((text) => [name, text] as const),
  );

  it.each(TEXTS)("%s: “%s” is plain text that Sheets shows as it is", (_, text) => {
    expect(text).toMatch(/^[^<>[\]\n@*]*(?: \* [^<>[\]\n@]*)*\.$/);
    expect(text).toMatch(/^\p{Lu}|^up when/u);
    expect(text.match(/[.!?](?= |$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  it.each(customFunctions.map((fn) => [fn.name, fn] as const))("%s says which parameters are optional, and asks for them last", (_, { parameters }) => {
    for (const { help, optional } of parameters) expect(/\(optional\)/.test(help)).toBe(optional === true);
    const order = parameters.map(({ optional }) => optional === true);
    expect(order).toEqual([...order].sort());
  });

  it("takes the language of the answer last", () => {
    for (const { parameters } of customFunctions) {
      const index = parameters.findIndex(({ kind }) => kind === "language");
      expect([-1, parameters.length - 1]).toContain(index);
    }
  });
});
