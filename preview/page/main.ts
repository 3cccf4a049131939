import type { AddOn } from "../execution/add-on";
import type { Book } from "../services/book";
import { LocalWorkbook, type Snapshot } from "../services/local-workbook";
import { AddOnMenu } from "./addon-menu";
import { ColumnStrip } from "./column-strip";
import { askQuestion, showError } from "./dialogs";
import { element, part } from "./element";
import { explainErrors } from "./error-hover";
import { PAGE_LANGUAGES, pageLanguage } from "./languages";
import { ignoreHiddenHeights } from "./hidden-columns";
import { FormatReach, lightenFormats } from "./lighter-formats";
import { createPageUniver } from "./page-univer";
import { fitRows } from "./row-heights";
import { PageSurface } from "./page-surface";
import { Panels } from "./panels";
import { lastFilledRow, redrawFormats } from "./redrawn-formats";
import { forgetSaved, loadSaved, Saving } from "./saved-workbook";
import { publishHandle } from "./test-handle";
import { showWorking } from "./toasts";
import { showWrittenFormulas } from "./written-formulas";
import "./style.css";

const PRODUCT = "OKR Beacon";

async function start(): Promise<void> {
  const [addOn, snapshot] = await Promise.all([fetch("/add-on.json").then((answer) => answer.json() as Promise<AddOn>), loadSaved()]);
  const language = pageLanguage(snapshot?.host.locale ?? "en_US");
  document.documentElement.dir = language.direction;
  document.documentElement.lang = language.locale.slice(0, 2);
  const workbook = await openWorkbook(addOn, snapshot);
  const saving = new Saving(() => workbook.snapshot());
  workbook.book.onChange(() => saving.later());
  addEventListener("pagehide", () => void saving.finish());
  const strip = new ColumnStrip(workbook);
  workbook.book.onChange(() => queueMicrotask(() => strip.refresh()));
  workbook.engine.api.addEvent(workbook.engine.api.Event.ActiveSheetChanged, () => strip.refresh());
  fillHeader(workbook, saving);
  explainErrors(workbook);
  const ready = workbook.open("LIMITED").catch((error: unknown) => showError(error instanceof Error ? error.message : String(error)));
  publishHandle(workbook, saving, ready);
  await ready;
  strip.refresh();
  part("start").remove();
  document.documentElement.dataset["ready"] = "true";
}

async function openWorkbook(addOn: AddOn, snapshot: Snapshot | undefined): Promise<LocalWorkbook> {
  const locale = snapshot?.host.locale ?? "en_US";
  const language = pageLanguage(locale);
  const univer = await createPageUniver("sheet", language.controls);
  const run = (name: string): Promise<unknown> => {
    const end = showWorking();
    return workbook.run(name, []).then(end, (error: unknown) => {
      end();
      return showError(error instanceof Error ? error.message : String(error));
    });
  };
  const panels = new Panels(
    (name, args) => workbook.call(name, args),
    () => part("sheet").focus(),
  );
  let book: Book | undefined;
  const reach = new FormatReach((sheetId) => (book === undefined ? 0 : lastFilledRow(book, sheetId)));
  const workbook = new LocalWorkbook(univer, {
    addOn,
    surface: new PageSurface(new AddOnMenu(PRODUCT, (name) => void run(name)), () => panels),
    person: { email: "person@example.com", language: locale.slice(0, 2) },
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    snapshot,
    headless: false,
    afterRun: fitRows,
    prepare: (prepared) => {
      showWrittenFormulas(prepared);
      lightenFormats(prepared, reach);
      ignoreHiddenHeights(prepared);
    },
  });
  book = workbook.book;
  if (snapshot !== undefined) redrawFormats(book, book.engine.book.getSheets().map((sheet) => sheet.getSheetId()));
  workbook.engine.recalculation.onEnd(() => {
    const outgrown = reach.outgrown();
    if (outgrown.length > 0) redrawFormats(workbook.book, outgrown);
  });
  return workbook;
}

function fillHeader(workbook: LocalWorkbook, saving: Saving): void {
  const select = part("language") as HTMLSelectElement;
  select.append(...PAGE_LANGUAGES.map(({ locale, name }) => element("option", { value: locale, lang: locale.slice(0, 2) }, name)));
  select.value = pageLanguage(workbook.book.locale.code).locale;
  select.onchange = async () => {
    workbook.book.state.locale = select.value;
    await saving.now();
    location.reload();
  };
  part("afresh").onclick = async () => {
    const { button } = await askQuestion({ title: "Start afresh", message: "This deletes the sheet kept in this browser and opens an empty one.", buttons: "OK_CANCEL" }, false);
    if (button === "OK") await startAfresh(saving);
  };
}

async function startAfresh(saving?: Saving): Promise<void> {
  saving?.stop();
  await saving?.finish();
  await forgetSaved();
  location.reload();
}

start().catch((error: unknown) => {
  console.error(error);
  const again = element("button", { type: "button", class: "host-primary" }, "Start afresh");
  again.onclick = () => void startAfresh();
  const reason = error instanceof Error ? error.message : String(error);
  part("start").replaceChildren(element("h1", {}, "The saved sheet could not be opened."), element("p", {}, reason), again);
});
