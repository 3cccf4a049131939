import type { MenuContent, Panel, Question, Surface } from "../services/surface";
import type { AddOnMenu } from "./addon-menu";
import { askQuestion } from "./dialogs";
import type { Panels } from "./panels";
import { showToast } from "./toasts";

/** Shows on the page what the add-on wants a person to see. */
export class PageSurface implements Surface {
  constructor(
    private readonly menu: AddOnMenu,
    private readonly panels: () => Panels,
  ) {}

  showMenu(menu: MenuContent): void {
    this.menu.show(menu);
  }

  showSidebar(panel: Panel): void {
    this.panels().showSidebar(panel);
  }

  showDialog(panel: Panel, modal: boolean): void {
    this.panels().showDialog(panel, modal);
  }

  toast(message: string, title: string, seconds: number): void {
    showToast(message, title, seconds);
  }

  async alert(question: Question): Promise<string> {
    return (await askQuestion(question, false)).button;
  }

  prompt(question: Question): Promise<{ readonly button: string; readonly text: string }> {
    return askQuestion(question, true);
  }

  log(...values: unknown[]): void {
    console.info(...values);
  }
}
