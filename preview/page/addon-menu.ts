import type { MenuContent, MenuEntry } from "../services/surface";
import { element, part } from "./element";

/** The Extensions menu with the add-on's own menu in it, and any other menu beside it; all of it works by keyboard. */
export class AddOnMenu {
  private readonly menus = new Map<string, MenuContent>();

  constructor(
    private readonly productName: string,
    private readonly choose: (functionName: string) => void,
  ) {
    document.addEventListener("pointerdown", (event) => {
      if (!(event.target instanceof Node) || !part("menus").contains(event.target)) this.closeAll();
    });
  }

  /** Shows a menu; the add-on's own comes without a title and takes the product's name. */
  show(menu: MenuContent): void {
    this.menus.set(menu.title, menu);
    const own = this.menus.get("");
    const bars: MenuContent[] = own === undefined ? [] : [{ title: "Extensions", entries: [{ kind: "menu", menu: { title: this.productName, entries: own.entries } }] }];
    bars.push(...[...this.menus.values()].filter(({ title }) => title !== ""));
    part("menus").replaceChildren(...bars.map((bar) => this.bar(bar)));
  }

  private bar(menu: MenuContent): HTMLElement {
    const button = element("button", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false" }, menu.title);
    const list = this.list(menu, button);
    button.onclick = () => (list.hidden ? this.open(button, list) : this.closeAll());
    button.onkeydown = (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      this.open(button, list);
    };
    return element("div", { class: "host-menu" }, button, list);
  }

  private list(menu: MenuContent, opener: HTMLElement): HTMLElement {
    const list = element("ul", { role: "menu", "aria-label": menu.title });
    list.hidden = true;
    list.append(...menu.entries.map((entry) => this.entry(entry)));
    list.onkeydown = (event) => this.onKey(event, list, opener);
    return list;
  }

  private entry(entry: MenuEntry): HTMLElement {
    if (entry.kind === "separator") return element("li", { role: "separator" });
    if (entry.kind === "item") {
      const item = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, entry.caption);
      item.onclick = () => {
        this.closeAll();
        this.choose(entry.functionName);
      };
      return element("li", { role: "none" }, item);
    }
    const item = element("button", { type: "button", role: "menuitem", tabindex: "-1", "aria-haspopup": "menu", "aria-expanded": "false" }, entry.menu.title, element("span", { class: "host-arrow", "aria-hidden": "true" }));
    const list = this.list(entry.menu, item);
    item.onclick = () => this.open(item, list);
    const line = element("li", { role: "none" }, item, list);
    line.onpointerenter = () => this.expand(item, list, true);
    line.onpointerleave = () => this.expand(item, list, false);
    return line;
  }

  private open(opener: HTMLElement, list: HTMLElement): void {
    if (opener.closest("ul") === null) this.closeAll();
    this.expand(opener, list, true);
    items(list)[0]?.focus();
  }

  private expand(opener: HTMLElement, list: HTMLElement, open: boolean): void {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
  }

  private closeAll(): void {
    for (const list of part("menus").querySelectorAll<HTMLElement>("[role=menu]")) list.hidden = true;
    for (const opener of part("menus").querySelectorAll("[aria-expanded]")) opener.setAttribute("aria-expanded", "false");
  }

  private onKey(event: KeyboardEvent, list: HTMLElement, opener: HTMLElement): void {
    const all = items(list);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const [inward, outward] = getComputedStyle(list).direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const move = (to: number): void => all[(to + all.length) % all.length]?.focus();
    const inner = (document.activeElement as HTMLElement | null)?.nextElementSibling;
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at - 1);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(all.length - 1);
    else if (event.key === inward && inner instanceof HTMLElement) this.open(document.activeElement as HTMLElement, inner);
    else if (event.key === "Escape" || (event.key === outward && opener.closest("ul") !== null)) {
      this.expand(opener, list, false);
      opener.focus();
    } else if (event.key === "Tab") {
      this.closeAll();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function items(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > li > [role=menuitem]")];
}
