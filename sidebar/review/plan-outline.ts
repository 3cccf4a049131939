import type { JudgedStatement } from "./judged-plan";

/** A statement with what feeds it. */
export interface OutlineNode {
  readonly item: JudgedStatement;
  readonly children: readonly OutlineNode[];
}

/** A plan as a tree, everything in sheet order. */
export interface PlanOutline {
  readonly objectives: readonly OutlineNode[];
  /** Key results and initiatives that feed nothing in this plan. */
  readonly unattached: readonly OutlineNode[];
  /** What is left alone on purpose this cycle. */
  readonly leftAlone: readonly OutlineNode[];
}

function sameId(id: string): string {
  return id.trim().toLowerCase();
}

/** What each statement feeds. Objectives stand on their own; of statements that feed each other in a circle the first stands on its own too. */
function findParents(plan: readonly JudgedStatement[]): Map<JudgedStatement, JudgedStatement> {
  const byId = new Map<string, JudgedStatement>();
  for (const item of plan) {
    const id = sameId(item.statement.id);
    if (item.check !== null && id !== "" && !byId.has(id)) byId.set(id, item);
  }
  const parents = new Map<JudgedStatement, JudgedStatement>();
  for (const item of plan) {
    const parent = byId.get(sameId(item.statement.feeds));
    if (item.check !== null && item.statement.kind !== "objective" && parent !== undefined) parents.set(item, parent);
  }
  for (const item of plan) {
    const seen = new Set<JudgedStatement>();
    let above = parents.get(item);
    while (above !== undefined && above !== item && !seen.has(above)) {
      seen.add(above);
      above = parents.get(above);
    }
    if (above === item) parents.delete(item);
  }
  return parents;
}

/** Arranges a plan by what feeds what. Every statement stands in it exactly once. */
export function outlinePlan(plan: readonly JudgedStatement[]): PlanOutline {
  const parents = findParents(plan);
  const children = new Map<JudgedStatement | undefined, JudgedStatement[]>();
  for (const item of plan) {
    const parent = parents.get(item);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [item]);
    else siblings.push(item);
  }
  const node = (item: JudgedStatement): OutlineNode => ({ item, children: (children.get(item) ?? []).map(node) });
  const roots = (children.get(undefined) ?? []).map(node);
  return {
    objectives: roots.filter(({ item }) => item.check !== null && item.statement.kind === "objective"),
    unattached: roots.filter(({ item }) => item.check !== null && item.statement.kind !== "objective"),
    leftAlone: roots.filter(({ item }) => item.check === null),
  };
}

/** Keeps what matches and, as its context, what it feeds. */
export function filterOutline(
  nodes: readonly OutlineNode[],
  matches: (item: JudgedStatement) => boolean,
): readonly OutlineNode[] {
  return nodes.flatMap((node) => {
    const children = filterOutline(node.children, matches);
    return children.length > 0 || matches(node.item) ? [{ item: node.item, children }] : [];
  });
}

/** The statements of a tree in reading order. */
export function flattenOutline(nodes: readonly OutlineNode[]): JudgedStatement[] {
  return nodes.flatMap(({ item, children }) => [item, ...flattenOutline(children)]);
}
