/** Runs inside the frame of a sidebar or dialog and gives it `google.script` over messages to the page. It is sent as text, so it names nothing outside itself. */
function installScriptRun(): void {
  type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;
  interface Call {
    success: Handler;
    failure: Handler;
    userObject: unknown;
  }
  const waiting = new Map<number, Call>();
  let count = 0;
  const send = (message: object): void => parent.postMessage({ localWorkbook: true, ...message }, "*");
  addEventListener("message", (event: MessageEvent<{ localWorkbook?: boolean; id: number; ok: boolean; value: unknown; message: string }>) => {
    const call = event.data.localWorkbook === true ? waiting.get(event.data.id) : undefined;
    if (call === undefined) return;
    waiting.delete(event.data.id);
    if (event.data.ok) call.success?.(event.data.value, call.userObject);
    else if (call.failure !== undefined) call.failure(new Error(event.data.message), call.userObject);
    else console.error(event.data.message);
  });
  // a runner never changes: each withX gives another one
  const runner = (call: Call): unknown =>
    new Proxy(
      {},
      {
        get: (_target, key) => {
          if (key === "withSuccessHandler") return (success: Handler) => runner({ ...call, success });
          if (key === "withFailureHandler") return (failure: Handler) => runner({ ...call, failure });
          if (key === "withUserObject") return (userObject: unknown) => runner({ ...call, userObject });
          if (typeof key !== "string" || key === "then") return undefined;
          return (...args: unknown[]): void => {
            const id = ++count;
            waiting.set(id, call);
            send({ kind: "run", id, name: key, args });
          };
        },
      },
    );
  const host = {
    close: () => send({ kind: "close" }),
    setWidth: (width: number) => send({ kind: "size", width }),
    setHeight: (height: number) => send({ kind: "size", height }),
    editor: { focus: () => send({ kind: "focus" }) },
    origin: "https://docs.google.com",
  };
  Object.defineProperty(window, "google", { value: { script: { run: runner({ success: undefined, failure: undefined, userObject: undefined }), host } } });
}

/** The text of a script element that installs `google.script`. */
export const SCRIPT_RUN = `<script>(${installScriptRun.toString()})()</script>`;
