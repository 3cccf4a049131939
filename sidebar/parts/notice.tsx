import type { ComponentChildren } from "preact";
import { Sign } from "./sign";

interface NoticeProps {
  readonly tone: "ready" | "discuss" | "revise";
  /** An alert is spoken at once; other notices are announced by whoever shows them. */
  readonly alert?: boolean;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** What has happened, beside the place where it happened, and what can be done about it. */
export function Notice({ tone, alert = false, children, actions }: NoticeProps) {
  return (
    <div class={"notice " + tone}>
      <div class="notice-said" role={alert ? "alert" : undefined}>
        <Sign name={tone} />
        <div>{children}</div>
      </div>
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}
