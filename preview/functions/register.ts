import type { Univer } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunctionInfo } from "../execution/add-on";
import type { PlainFunction } from "./cell-value";
import { EngineFunction, type FunctionHost, IdentityFunction } from "./plain-function";
import { SHEETS_FUNCTIONS } from "./sheets";

/** Gives the engine Sheets' own functions and the add-on's custom functions, with their help. */
export function registerFunctions(univer: Univer, host: FunctionHost, custom: readonly { readonly info: CustomFunctionInfo; readonly run: PlainFunction }[]): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  for (const [name, run] of Object.entries(SHEETS_FUNCTIONS)) functions.registerExecutors(new EngineFunction(name, run, host, false));
  functions.registerExecutors(new IdentityFunction("ARRAYFORMULA"));
  for (const { info, run } of custom) functions.registerExecutors(new EngineFunction(info.name.toUpperCase(), run, host, true));
  const descriptions = injector.get(IDescriptionService);
  const own = [...Object.keys(SHEETS_FUNCTIONS), "ARRAYFORMULA"].filter((name) => descriptions.getFunctionInfo(name) === undefined).map((name) => help({ name, description: "Google Sheets function.", parameters: [] }));
  descriptions.registerDescriptions([...own, ...custom.map(({ info }) => help(info))]);
}

function help({ name, description, parameters }: CustomFunctionInfo): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({ name: parameter.name, detail: parameter.description, example: parameter.name, require: 1, repeat: 0 })),
  };
}
