import { useRef } from "preact/hooks";
import type { View, ViewProps } from "./views";

interface PanelsProps extends ViewProps {
  readonly views: readonly View[];
  readonly current: string;
}

/** The current view. Views that have been open stay in place, hidden, so that nothing typed in them is lost. */
export function Panels({ views, current, ...props }: PanelsProps) {
  const opened = useRef(new Set<string>()).current.add(current);
  const [only] = views;
  if (views.length === 1 && only !== undefined) return <only.Content {...props} />;
  return (
    <>
      {views.map(({ id, Content }) => (
        <div key={id} id={"panel-" + id} role="tabpanel" aria-labelledby={"tab-" + id} hidden={id !== current}>
          {opened.has(id) && <Content {...props} />}
        </div>
      ))}
    </>
  );
}
