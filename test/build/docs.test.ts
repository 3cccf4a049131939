import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renewReadme } from "../../src/build/docs";
import { ROOT } from "../../src/build/paths";

it("the README's generated parts are those of the sources; `npm run docs` renews them", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(renewReadme(readme)).toBe(readme);
});
