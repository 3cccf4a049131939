import type { Question } from "../services/surface";
import { element } from "./element";

const CAPTIONS: Readonly<Record<string, string>> = { OK: "OK", CANCEL: "Cancel", YES: "Yes", NO: "No" };
const BUTTONS: Readonly<Record<string, readonly string[]>> = { OK: ["OK"], OK_CANCEL: ["OK", "CANCEL"], YES_NO: ["YES", "NO"], YES_NO_CANCEL: ["YES", "NO", "CANCEL"] };

/** Asks in a modal dialog; closing it with Escape or ✕ answers CLOSE, as in Sheets. */
export function askQuestion(question: Question, withText: boolean): Promise<{ readonly button: string; readonly text: string }> {
  return new Promise((resolve) => {
    const field = element("input", { type: "text", "aria-label": question.message || question.title, name: "text" });
    const dialog = element("dialog", { class: "host-dialog", "aria-labelledby": "host-dialog-title" });
    const answer = (button: string): void => {
      dialog.close();
      dialog.remove();
      resolve({ button, text: field.value });
    };
    const buttons = (BUTTONS[question.buttons] ?? ["OK"]).map((name, index) => {
      const button = element("button", { type: "button", class: index === 0 ? "host-primary" : "host-secondary" }, CAPTIONS[name] ?? name);
      button.onclick = () => answer(name);
      return button;
    });
    const close = element("button", { type: "button", class: "host-close", "aria-label": "Close" }, "✕");
    close.onclick = () => answer("CLOSE");
    dialog.append(
      element("header", {}, element("h2", { id: "host-dialog-title" }, question.title || "OKR Beacon"), close),
      element("p", {}, question.message),
      ...(withText ? [field] : []),
      element("footer", {}, ...buttons),
    );
    dialog.oncancel = (event) => {
      event.preventDefault();
      answer("CLOSE");
    };
    field.onkeydown = (event) => {
      if (event.key === "Enter") answer("OK");
    };
    document.body.append(dialog);
    dialog.showModal();
    (withText ? field : buttons[0])?.focus();
  });
}

/** Says what went wrong, as Sheets does when a function of the add-on fails. */
export async function showError(message: string): Promise<void> {
  await askQuestion({ title: "Error", message, buttons: "OK" }, false);
}
