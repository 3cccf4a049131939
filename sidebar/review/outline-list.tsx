import type { ComponentChildren } from "preact";
import type { JudgedStatement } from "./judged-plan";
import type { OutlineNode } from "./plan-outline";

interface OutlineListProps {
  readonly nodes: readonly OutlineNode[];
  renderRow(item: JudgedStatement): ComponentChildren;
}

/** Objectives as cards, each with what feeds it. */
export function ObjectiveCards({ nodes, renderRow }: OutlineListProps) {
  if (nodes.length === 0) return null;
  return (
    <ul class="cards">
      {nodes.map((node) => (
        <li key={node.item.key} class="card">
          {renderRow(node.item)}
          <Branch nodes={node.children} renderRow={renderRow} />
        </li>
      ))}
    </ul>
  );
}

function Branch({ nodes, renderRow }: OutlineListProps) {
  if (nodes.length === 0) return null;
  return (
    <ul class="branch">
      {nodes.map((node) => (
        <li key={node.item.key}>
          {renderRow(node.item)}
          <Branch nodes={node.children} renderRow={renderRow} />
        </li>
      ))}
    </ul>
  );
}

interface LooseCardProps extends OutlineListProps {
  readonly title: string;
  readonly hint: string;
}

/** A card of statements that stand outside the objectives. */
export function LooseCard({ title, hint, ...list }: LooseCardProps) {
  if (list.nodes.length === 0) return null;
  return (
    <section class="card loose" aria-label={title}>
      <div class="loose-head">
        <h2>{title}</h2>
        <p class="soft">{hint}</p>
      </div>
      <Branch {...list} />
    </section>
  );
}
