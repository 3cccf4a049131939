import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callServer, failureOf, PATIENCE, ServerError } from "../../sidebar/server";

type Handle = (value: unknown) => void;

/** A platform that does with a call what a test says. */
function stubPlatform(answer: (succeed: Handle, fail: Handle, args: unknown[]) => void): void {
  const runner = (succeed: Handle, fail: Handle): unknown => ({
    withSuccessHandler: (handle: Handle) => runner(handle, fail),
    withFailureHandler: (handle: Handle) => runner(succeed, handle),
    readPlan: (...args: unknown[]) => answer(succeed, fail, args),
    applyRewrite: (...args: unknown[]) => answer(succeed, fail, args),
  });
  const unhandled = () => expect.unreachable("a handler is missing");
  vi.stubGlobal("google", { script: { run: runner(unhandled, unhandled) } });
}

const place = { row: 4, id: "KR2", text: "Launch a content strategy" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("callServer", () => {
  it("passes arguments as plain JSON and resolves with the outcome", async () => {
    let passed: unknown[] = [];
    stubPlatform((succeed, _, args) => {
      passed = args;
      succeed({ ok: true, value: { row: 4, cell: "C4" } });
    });
    const untidy = Object.assign(Object.create({ inherited: 1 }) as object, place, { note: undefined, act: () => 1 });
    await expect(callServer("applyRewrite", untidy as typeof place, "new")).resolves.toEqual({ ok: true, value: { row: 4, cell: "C4" } });
    expect(passed).toStrictEqual([place, "new"]);
  });

  it("resolves with a refusal", async () => {
    const refusal = { ok: false, note: { key: "error/statement-changed" } };
    stubPlatform((succeed) => succeed(refusal));
    await expect(callServer("applyRewrite", place, "new")).resolves.toEqual(refusal);
  });

  it.each([null, undefined, "text", {}, { ok: "yes" }])("rejects the answer %j", async (answer) => {
    stubPlatform((succeed) => succeed(answer));
    await expect(callServer("readPlan")).rejects.toBeInstanceOf(ServerError);
  });

  it("rejects with the platform's words", async () => {
    stubPlatform((_, fail) => fail(new Error("Authorization is required")));
    const error: unknown = await callServer("readPlan").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServerError);
    expect(failureOf(error)).toEqual({ ok: false, note: { key: "sidebar/server-failed", data: { reason: "Authorization is required" } } });
  });

  it("rejects where there is no platform", async () => {
    await expect(callServer("readPlan")).rejects.toBeInstanceOf(ServerError);
  });

  it("rejects when no answer comes, and drops one that comes late", async () => {
    let late: Handle = () => undefined;
    stubPlatform((succeed) => void (late = succeed));
    const call = callServer("readPlan").catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(PATIENCE.readPlan * 1000);
    expect(failureOf(await call).note).toEqual({ key: "sidebar/server-silent", data: { count: PATIENCE.readPlan } });
    expect(() => late({ ok: true, value: null })).not.toThrow();
  });

  it("leaves no timer behind", async () => {
    stubPlatform((succeed) => succeed({ ok: true, value: null }));
    await callServer("readPlan");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("failureOf", () => {
  it.each([[new TypeError("no such thing"), "no such thing"], ["odd", "odd"]])("words %s", (error, reason) => {
    expect(failureOf(error).note).toEqual({ key: "sidebar/server-failed", data: { reason } });
  });
});
