import type { LanguageCode } from "../../src/core/locales/locale";
import type { PlanReading, StatementPlace, WordPacks } from "../../src/core/plan/sidebar-api";

/** How a call ends instead of the fake sheet's own answer. `keep` never answers. */
export type Answer = { readonly fail: string } | { readonly keep: true } | { readonly give: unknown } | { readonly after: number };

/** Answers by function name, each used once, in order; then the fake sheet answers. */
export type Answers = { readonly [name: string]: readonly Answer[] };

/** What a test sees of the fake sheet, as `window.sheet`. */
export interface FakeSheet {
  plan: PlanReading;
  readonly calls: [name: string, ...args: unknown[]][];
  answers: { [name: string]: Answer[] };
}

/**
 * Puts `google.script.run` over a plan in memory into a page, with the platform's manners: runners are immutable, answers come
 * later and as copies, failures only reach a failure handler.
 */
export function fakeServer({ plan, answers, words }: { plan: PlanReading; answers: Answers; words: WordPacks }): void {
  type Handle = (value: unknown) => void;
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const sheet: FakeSheet = { plan: copy(plan), calls: [], answers: copy(answers) as FakeSheet["answers"] };
  const ok = (value: unknown) => ({ ok: true, value });
  const refuse = (key: string) => ({ ok: false, note: { key } });

  const find = (place: StatementPlace) => {
    const named = sheet.plan.statements.filter(({ id, text }) => id === place.id && text === place.text);
    const found = named.find(({ row }) => row === place.row) ?? named[0];
    const changed = sheet.plan.statements.some(({ id, row }) => (place.id !== "" ? id === place.id : row === place.row));
    return found ?? (changed ? "error/statement-changed" : "error/statement-gone");
  };
  const functions: { readonly [name: string]: (...args: never[]) => unknown } = {
    readPlan: () => ok(sheet.plan),
    readWords: (languages: readonly LanguageCode[]) => ok(Object.fromEntries(languages.map((language) => [language, words[language]]))),
    selectStatement: (place: StatementPlace) => {
      const found = find(place);
      return typeof found === "string" ? refuse(found) : ok({ row: found.row, cell: found.cell });
    },
    applyRewrite: (place: StatementPlace, rewrite: string) => {
      const found = find(place);
      if (typeof found === "string") return refuse(found);
      const statements = sheet.plan.statements.map((statement) => (statement === found ? { ...statement, text: rewrite } : statement));
      sheet.plan = { ...sheet.plan, statements };
      return ok({ row: found.row, cell: found.cell });
    },
    insertWorkbookFromSidebar: () => {
      sheet.plan = { ...sheet.plan, state: "empty" };
      return ok(sheet.plan);
    },
  };

  const runner = (succeed: Handle | null, fail: Handle | null): object => {
    const run: { [name: string]: unknown } = {
      withSuccessHandler: (handle: Handle) => runner(handle, fail),
      withFailureHandler: (handle: Handle) => runner(succeed, handle),
    };
    for (const [name, answer] of Object.entries(functions)) {
      run[name] = (...args: unknown[]) => {
        sheet.calls.push([name, ...copy(args)]);
        const scripted = sheet.answers[name]?.shift();
        if (scripted && "keep" in scripted) return;
        setTimeout(
          () => {
            if (scripted && "fail" in scripted) fail?.(new Error(scripted.fail));
            else succeed?.(copy(scripted && "give" in scripted ? scripted.give : answer(...(copy(args) as never[]))));
          },
          scripted && "after" in scripted ? scripted.after : 0,
        );
      };
    }
    return run;
  };
  Object.assign(window, { sheet, google: { script: { run: runner(null, null) } } });
}
