import { element, part } from "./element";

/** Shows a message at the foot of the sheet; a negative time leaves it until the next one. */
export function showToast(message: string, title: string, seconds: number): void {
  const close = element("button", { type: "button", class: "host-close", "aria-label": "Close" }, "✕");
  const toast = element("div", { class: "host-toast" }, element("div", {}, ...(title === "" ? [] : [element("strong", {}, title)]), element("span", {}, message)), close);
  close.onclick = () => toast.remove();
  part("toasts").replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}

/** Shows that a function of the add-on is running; the result ends it. */
export function showWorking(): () => void {
  const status = part("working");
  const timer = setTimeout(() => (status.textContent = "Working…"), 150);
  return () => {
    clearTimeout(timer);
    status.textContent = "";
  };
}
