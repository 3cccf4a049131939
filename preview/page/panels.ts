import type { Panel } from "../services/surface";
import { element, part } from "./element";
import { SCRIPT_RUN } from "./script-run";

interface FrameMessage {
  readonly localWorkbook?: boolean;
  readonly kind: "run" | "close" | "focus" | "size";
  readonly id: number;
  readonly name: string;
  readonly args: unknown[];
  readonly width?: number;
  readonly height?: number;
}

/** The sidebar and the dialogs that hold an add-on's HTML, each in a frame of its own origin that reaches the page by messages only. */
export class Panels {
  private readonly frames = new Map<unknown, { readonly frame: HTMLIFrameElement; close(): void }>();

  constructor(
    private readonly call: (name: string, args: unknown[]) => Promise<unknown>,
    private readonly focusSheet: () => void,
  ) {
    addEventListener("message", (event: MessageEvent<FrameMessage>) => void this.receive(event));
    part("sidebar-close").onclick = () => this.closeSidebar();
  }

  showSidebar(panel: Panel): void {
    this.closeSidebar();
    part("sidebar-title").textContent = panel.title;
    part("sidebar").hidden = false;
    part("sidebar-body").replaceChildren(this.frame(panel, () => this.closeSidebar()));
  }

  showDialog(panel: Panel, modal: boolean): void {
    const dialog = element("dialog", { class: "host-dialog host-dialog-panel", "aria-label": panel.title });
    const close = element("button", { type: "button", class: "host-close", "aria-label": "Close" }, "✕");
    const frame = this.frame(panel, () => dialog.remove());
    frame.style.width = `${panel.width ?? 600}px`;
    frame.style.height = `${panel.height ?? 400}px`;
    close.onclick = () => this.close(frame);
    dialog.oncancel = () => this.close(frame);
    dialog.append(element("header", {}, element("h2", {}, panel.title), close), frame);
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
  }

  private closeSidebar(): void {
    part("sidebar").hidden = true;
    for (const frame of part("sidebar-body").querySelectorAll("iframe")) this.frames.delete(frame);
    part("sidebar-body").replaceChildren();
  }

  private frame(panel: Panel, close: () => void): HTMLIFrameElement {
    const frame = element("iframe", { title: panel.title || "Panel", sandbox: "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads" });
    const head = /<head[^>]*>/i.exec(panel.html);
    frame.srcdoc = head === null ? SCRIPT_RUN + panel.html : panel.html.replace(head[0], () => head[0] + SCRIPT_RUN);
    this.frames.set(frame, { frame, close });
    return frame;
  }

  private close(frame: HTMLIFrameElement): void {
    this.frames.get(frame)?.close();
    this.frames.delete(frame);
  }

  private async receive({ data, source }: MessageEvent<FrameMessage>): Promise<void> {
    const known = [...this.frames.values()].find(({ frame }) => frame.contentWindow === source);
    if (known === undefined || data.localWorkbook !== true) return;
    const { frame } = known;
    if (data.kind === "close") this.close(frame);
    else if (data.kind === "focus") this.focusSheet();
    else if (data.kind === "size") {
      if (frame.closest("dialog") === null) return;
      if (data.width !== undefined) frame.style.width = `${data.width}px`;
      if (data.height !== undefined) frame.style.height = `${data.height}px`;
    } else {
      const answer = await this.call(data.name, data.args).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, message: error instanceof Error ? error.message : String(error) }),
      );
      frame.contentWindow?.postMessage({ localWorkbook: true, id: data.id, ...answer }, "*");
    }
  }
}
