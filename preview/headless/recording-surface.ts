import type { MenuContent, Panel, Question, Surface } from "../services/surface";

/** What was asked of a person, and what they answered. */
export interface AskedQuestion extends Question {
  readonly kind: "alert" | "prompt";
  readonly answer: string;
}

/** Scripted answers for ui.alert and ui.prompt, and the record of what was shown. */
export class Alerts {
  readonly shown: AskedQuestion[] = [];
  private answers: { readonly button: string; readonly text: string }[] = [];

  /** Queues the button (`YES`, `NO`, `OK`, `CANCEL`, `CLOSE`) and, for a prompt, the text with which the next question is answered. */
  answer(button: string, text = ""): this {
    this.answers.push({ button, text });
    return this;
  }

  reset(): void {
    this.shown.length = 0;
    this.answers = [];
  }

  take(kind: AskedQuestion["kind"], question: Question): { readonly button: string; readonly text: string } {
    const scripted = this.answers.shift() ?? (kind === "alert" && question.buttons === "OK" ? { button: "OK", text: "" } : undefined);
    if (scripted === undefined) throw new Error(`No answer was scripted for the ${kind} "${question.title || question.message}"; queue one with alerts.answer().`);
    this.shown.push({ ...question, kind, answer: scripted.button });
    return scripted;
  }
}

/** A surface without a screen: it remembers. */
export class RecordingSurface implements Surface {
  readonly alerts = new Alerts();
  readonly toasts: { readonly message: string; readonly title: string }[] = [];
  readonly logs: unknown[][] = [];
  menu: MenuContent | undefined;
  sidebar: Panel | undefined;
  dialog: Panel | undefined;

  showMenu(menu: MenuContent): void {
    this.menu = menu;
  }

  showSidebar(panel: Panel): void {
    this.sidebar = panel;
  }

  showDialog(panel: Panel): void {
    this.dialog = panel;
  }

  toast(message: string, title: string): void {
    this.toasts.push({ message, title });
  }

  alert(question: Question): Promise<string> {
    return Promise.resolve().then(() => this.alerts.take("alert", question).button);
  }

  prompt(question: Question): Promise<{ readonly button: string; readonly text: string }> {
    return Promise.resolve().then(() => this.alerts.take("prompt", question));
  }

  log(...values: unknown[]): void {
    this.logs.push(values);
  }
}
