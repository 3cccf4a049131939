import type { TargetedKeyboardEvent } from "preact";
import type { View } from "./views";
import { useWords } from "./words";

interface TabsProps {
  readonly views: readonly View[];
  readonly current: string;
  onChoose(id: string): void;
}

/** How far a key moves among the tabs, in reading order; null for a key that means nothing here. */
function tabStep(key: string, direction: "ltr" | "rtl", index: number, count: number): number | null {
  const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const back = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  if (key === forward) return 1;
  if (key === back) return -1;
  if (key === "Home") return -index;
  if (key === "End") return count - 1 - index;
  return null;
}

/** Tabs of the views, one of them in the tab order; the arrow keys move among them. */
export function Tabs({ views, current, onChoose }: TabsProps) {
  const { say, locale } = useWords();
  const move = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const index = views.findIndex((view) => view.id === current);
    const step = tabStep(event.key, locale.direction, index, views.length);
    if (step === null) return;
    event.preventDefault();
    const next = views[(index + step + views.length) % views.length];
    if (next === undefined) return;
    onChoose(next.id);
    document.getElementById("tab-" + next.id)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={move}>
      {views.map((view) => (
        <button
          key={view.id}
          id={"tab-" + view.id}
          type="button"
          role="tab"
          class="tab"
          aria-selected={view.id === current}
          aria-controls={"panel-" + view.id}
          aria-label={say(view.title)}
          title={say(view.title)}
          tabIndex={view.id === current ? 0 : -1}
          onClick={() => onChoose(view.id)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={view.icon} />
          </svg>
        </button>
      ))}
    </div>
  );
}
