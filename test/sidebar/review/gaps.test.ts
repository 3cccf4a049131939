import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillGaps, gapNames, openGaps, readRewrite } from "../../../sidebar/review/gaps";

describe("readRewrite", () => {
  it.each([
    ["no gap at all", ["no gap at all"]],
    ["{metric} from {baseline}", ["<metric>", " from ", "<baseline>"]],
    ["to €{target}%.", ["to ", "€<target>%."]],
    ["({baseline}) ({target})", ["(<baseline>)", " ", "(<target>)"]],
    ["{baseline}/{target}x", ["<baseline>/", "<target>", "x"]],
    ["{target_date}{unit}", ["<target_date>", "<unit>"]],
    ["{} {1} {not a gap} {", ["{} {1} {not a gap} {"]],
    ["", []],
  ])("splits %j", (rewrite, expected) => {
    expect(readRewrite(rewrite).map((part) => (part.kind === "gap" ? `${part.before}<${part.name}>${part.after}` : part.text))).toEqual(expected);
  });

  it("loses no character", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("{baseline}", "{target}", "{", "}", "%", "€", " "))), (pieces) => {
        const rewrite = pieces.join("");
        const joined = readRewrite(rewrite).map((part) => (part.kind === "gap" ? `${part.before}{${part.name}}${part.after}` : part.text));
        expect(joined.join("")).toBe(rewrite);
      }),
    );
  });
});

describe("fillGaps", () => {
  const parts = readRewrite("Raise {metric} from {baseline} to {target}; {metric} is what counts");

  it("asks for each name once", () => {
    expect(gapNames(parts)).toEqual(["metric", "baseline", "target"]);
  });

  it("is null while a gap is blank", () => {
    const values = new Map([["metric", "leads"], ["baseline", " \u00a0 "], ["target", "90"]]);
    expect(openGaps(parts, values)).toEqual(["baseline"]);
    expect(fillGaps(parts, values)).toBeNull();
  });

  it("fills every place of a name and takes values as they are", () => {
    const values = new Map([["metric", " $& {target}  leads "], ["baseline", "=1+1"], ["target", "۹۰"]]);
    expect(fillGaps(parts, values)).toBe("Raise $& {target} leads from =1+1 to ۹۰; $& {target} leads is what counts");
  });

  it("does not mistake names of object members for values", () => {
    expect(fillGaps(readRewrite("{constructor}"), new Map())).toBeNull();
  });

  it("keeps the signs that cling to a gap", () => {
    expect(fillGaps(readRewrite("to €{target}%."), new Map([["target", "5"]]))).toBe("to €5%.");
  });

  it("needs nothing where there is no gap", () => {
    expect(fillGaps(readRewrite("As it is"), new Map())).toBe("As it is");
  });
});
