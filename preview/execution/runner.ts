import type { AddOn } from "./add-on";
import { Boundary } from "./boundary";
import { compile, type ServerFunctions } from "./compile";
import { Execution, type ExecutionHost } from "./execution";
import type { Model } from "../services/model";
import type { AuthModeName } from "./permissions";
import { onWire } from "./wire";

/** The services that Code.js finds as globals, as models. */
export type Services = Readonly<Record<string, unknown>>;

export interface RunnerHost extends ExecutionHost {
  /** Google's name for the class of a model. */
  nameOf(model: Model): string;
  leave(execution: Execution): void;
}

/** Runs functions of the built bundle, each execution in a fresh evaluation of Code.js. */
export class Runner {
  private readonly evaluate: (globals: Readonly<Record<string, unknown>>) => ServerFunctions;
  private customScope: ServerFunctions | undefined;

  constructor(
    private readonly addOn: AddOn,
    private readonly services: Services,
    private readonly host: RunnerHost,
  ) {
    this.evaluate = compile(addOn);
  }

  /** Runs a top-level function to its end. Arguments may be models of services, such as an event's `source`. */
  async run(name: string, args: readonly unknown[], mode: AuthModeName): Promise<unknown> {
    const execution = new Execution(this.host, mode);
    try {
      for (;;) {
        const ended = await this.attempt(execution, name, args);
        if (await execution.resume()) continue;
        if ("error" in ended) throw ended.error;
        return ended.value;
      }
    } finally {
      this.host.leave(execution);
    }
  }

  /** Calls a function as google.script.run does: public names only, JSON in and out. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (name.endsWith("_") || !this.addOn.functions.includes(name)) throw new Error(`Script function not found: ${name}`);
    const sent = args.map((argument) => onWire(argument, "argument"));
    return onWire(await this.run(name, sent, "FULL"), "result");
  }

  /** Calls a custom function. One evaluation serves a whole recalculation, so its globals last that long and no longer. */
  customFunction(name: string): (...args: unknown[]) => unknown {
    return (...args) => {
      this.customScope ??= this.evaluate(this.globals(new Execution(this.host, "CUSTOM_FUNCTION")));
      const run = this.customScope[name];
      if (run === undefined) throw new Error(`Script function not found: ${name}`);
      return run(...args);
    };
  }

  /** Begins a recalculation: custom functions start from a fresh evaluation. */
  forgetCustomScope(): void {
    this.customScope = undefined;
  }

  private async attempt(execution: Execution, name: string, args: readonly unknown[]): Promise<{ value: unknown } | { error: unknown }> {
    try {
      const boundary = new Boundary(this.host.nameOf, execution);
      const run = this.evaluate(this.globals(execution, boundary))[name];
      if (run === undefined) throw new Error(`Script function not found: ${name}`);
      return { value: await run(...args.map((argument) => boundary.wrap(argument))) };
    } catch (error) {
      return { error };
    }
  }

  private globals(execution: Execution, boundary = new Boundary(this.host.nameOf, execution)): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.services).map(([name, service]) => [name, boundary.wrap(service)]));
  }
}
