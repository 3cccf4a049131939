import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePlan } from "../../../sidebar/review/judged-plan";
import { filterOutline, flattenOutline, type OutlineNode, outlinePlan } from "../../../sidebar/review/plan-outline";
import type { PlanStatement } from "../../../src/core/plan/sidebar-api";
import { readingOf, type Sketch } from "../plans";

function outlineOf(...sketches: Sketch[]) {
  return outlinePlan(judgePlan(readingOf(sketches)));
}

/** A tree as `O1(KR1(I1) KR2)`. */
function drawn(nodes: readonly OutlineNode[]): string {
  return nodes
    .map(({ item, children }) => item.statement.text + (children.length > 0 ? `(${drawn(children)})` : ""))
    .join(" ");
}

const objective = (id: string, feeds = ""): Sketch => ({ id, feeds, kind: "objective", text: id });
const result = (id: string, feeds = ""): Sketch => ({ id, feeds, text: id });
const initiative = (id: string, feeds = ""): Sketch => ({ id, feeds, kind: "initiative", text: id });

describe("outlinePlan", () => {
  it("hangs statements under what they feed, in sheet order", () => {
    const outline = outlineOf(result("KR2", "O1"), objective("O1"), initiative("I1", "KR2"), result("KR1", "O1"), objective("O2"));
    expect(drawn(outline.objectives)).toBe("O1(KR2(I1) KR1) O2");
    expect(outline.unattached).toEqual([]);
  });

  it("reads IDs without regard to case and spaces", () => {
    expect(drawn(outlineOf(objective(" o1"), result("KR1", "O1 ")).objectives)).toBe(" o1(KR1)");
  });

  it("lets an objective stand on its own although it feeds another", () => {
    expect(drawn(outlineOf(objective("O1"), objective("O2", "O1")).objectives)).toBe("O1 O2");
  });

  it("takes the first of two statements with one ID", () => {
    const outline = outlineOf(objective("O1"), { ...objective("O1"), text: "second" }, result("KR1", "O1"));
    expect(drawn(outline.objectives)).toBe("O1(KR1) second");
  });

  it.each([
    ["a blank", [result("KR1")], "KR1"],
    ["an unknown ID", [result("KR1", "O9"), initiative("I1", "KR1")], "KR1(I1)"],
    ["itself", [result("KR1", "KR1")], "KR1"],
    ["each other", [result("KR1", "KR2"), result("KR2", "KR1")], "KR1(KR2)"],
    ["a circle further up", [result("KR1", "KR2"), result("KR2", "KR3"), result("KR3", "KR2")], "KR2(KR1 KR3)"],
  ])("leaves loose what feeds %s", (_, sketches, expected) => {
    const outline = outlineOf(...sketches);
    expect(drawn(outline.unattached)).toBe(expected);
    expect(outline.objectives).toEqual([]);
  });

  it("keeps what is left alone apart and unjudged", () => {
    const leftAlone = { ...objective("A1"), kind: "anti_goal" as PlanStatement["kind"] };
    const outline = outlineOf(leftAlone, objective("O1"), result("KR1", "A1"));
    expect(drawn(outline.leftAlone)).toBe("A1");
    expect(outline.leftAlone[0]?.item.check).toBeNull();
    expect(drawn(outline.unattached)).toBe("KR1");
  });

  it("shows every statement exactly once, whatever feeds what", () => {
    const id = fc.constantFrom("", "O1", "O2", "KR1", "KR2", "KR3", "A1");
    const kind = fc.constantFrom("objective", "key_result", "initiative", "anti_goal") as fc.Arbitrary<PlanStatement["kind"]>;
    fc.assert(
      fc.property(fc.array(fc.record({ id, feeds: id, kind, text: fc.string() })), (sketches) => {
        const plan = judgePlan(readingOf(sketches));
        const { objectives, unattached, leftAlone } = outlinePlan(plan);
        const shown = flattenOutline([...objectives, ...unattached, ...leftAlone]);
        expect(new Set(shown)).toEqual(new Set(plan));
        expect(shown).toHaveLength(plan.length);
      }),
    );
  });
});

describe("filterOutline", () => {
  it("keeps matches with what they feed, and nothing else", () => {
    const { objectives } = outlineOf(
      objective("O1"),
      result("KR1", "O1"),
      initiative("I1", "KR1"),
      result("KR2", "O1"),
      objective("O2"),
    );
    expect(drawn(filterOutline(objectives, ({ statement }) => statement.id === "I1"))).toBe("O1(KR1(I1))");
    expect(drawn(filterOutline(objectives, ({ statement }) => statement.id === "O2"))).toBe("O2");
    expect(filterOutline(objectives, () => false)).toEqual([]);
  });
});
