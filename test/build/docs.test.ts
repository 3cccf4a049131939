import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../src/build/docs/print";
import { ROOT } from "../../src/build/paths";

describe("what is printed from the sources", () => {
  it.each([...generatedFiles()])("%s is what `npm run docs` would print now", (file, text) => {
    expect(readFileSync(join(ROOT, file), "utf8")).toBe(text);
  });
});
