import type { Note, Outcome } from "../src/core/outcome";
import { fail } from "../src/core/outcome";
import type { SidebarApi } from "../src/core/plan/sidebar-api";

type CallName = keyof SidebarApi;
type Arguments<Name extends CallName> = Parameters<SidebarApi[Name]>;
type Answer<Name extends CallName> = ReturnType<SidebarApi[Name]>;

/** The part of google.script.run that is used. A runner is immutable: each `with…` returns a new one. */
type Runner = {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
} & { readonly [name in CallName]: (...args: unknown[]) => void };

declare const google: { readonly script: { readonly run: Runner } };

/** Why a call came to nothing: the platform failed, or never answered. The note says it in words. */
export class ServerError extends Error {
  readonly note: Note;
  constructor(note: Note, reason: string) {
    super(reason);
    this.name = "ServerError";
    this.note = note;
  }
}

/** How long a call may take, in seconds. A whole workbook takes a slow account a minute or two. */
export const PATIENCE: { readonly [name in CallName]: number } = {
  readPlan: 45,
  readWords: 45,
  selectStatement: 30,
  applyRewrite: 30,
  insertWorkbookFromSidebar: 180,
};

function silent(seconds: number): ServerError {
  return new ServerError({ key: "sidebar/server-silent", data: { count: seconds } }, "no answer in " + seconds + " s");
}

function failed(error: unknown): ServerError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ServerError({ key: "sidebar/server-failed", data: { reason } }, reason);
}

function isOutcome(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && typeof (answer as { ok?: unknown }).ok === "boolean";
}

/**
 * Calls a server function.
 * @returns its outcome: a value, or a refusal that the server words in a note.
 * @throws ServerError (as a rejection) when the call fails, is answered with something else than an outcome, or is not answered in time;
 * an answer that comes later is dropped.
 */
export function callServer<Name extends CallName>(name: Name, ...args: Arguments<Name>): Promise<Answer<Name>> {
  return new Promise<Answer<Name>>((resolve, reject) => {
    const alarm = setTimeout(() => reject(silent(PATIENCE[name])), PATIENCE[name] * 1000);
    const settle = (act: () => void) => {
      clearTimeout(alarm);
      act();
    };
    const onFailure = (error: unknown) => settle(() => reject(failed(error)));
    try {
      google.script.run
        .withSuccessHandler((answer) =>
          settle(() => (isOutcome(answer) ? resolve(answer as Answer<Name>) : reject(failed("the answer is empty")))),
        )
        .withFailureHandler(onFailure)
        // Only plain JSON may cross; a copy makes sure of it and drops what has no place in it.
        [name](...(JSON.parse(JSON.stringify(args)) as unknown[]));
    } catch (error) {
      onFailure(error);
    }
  });
}

/** What a rejected call has to say, as the failure it is; anything that is not a `ServerError` is worded as one. */
export function failureOf(error: unknown): Extract<Outcome<never>, { ok: false }> {
  const { note } = error instanceof ServerError ? error : failed(error);
  return fail(note.key, note.data);
}
