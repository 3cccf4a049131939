import type { ComponentChildren } from "preact";

interface ButtonProps {
  readonly tone: "primary" | "plain";
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  /** What the button says while its work is on the way; it then ignores clicks but keeps the focus. */
  readonly busy?: string | false | undefined;
  readonly describedBy?: string | undefined;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ tone, type = "button", disabled = false, busy = false, describedBy, onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      class={"button " + tone}
      disabled={disabled}
      aria-disabled={busy === false ? undefined : true}
      aria-describedby={describedBy}
      onClick={busy === false ? onClick : (event) => event.preventDefault()}
    >
      {busy === false ? children : busy}
    </button>
  );
}
