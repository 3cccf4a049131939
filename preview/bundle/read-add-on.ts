import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "acorn";
import type { AddOn, CustomFunctionInfo } from "../execution/add-on";

/** Reads the built files of a folder as Google would take them; a script that Apps Script could not parse is refused. */
export async function readAddOn(dist: string): Promise<AddOn> {
  const files = await readdir(dist);
  const text = (file: string): Promise<string> => readFile(join(dist, file), "utf8");
  const manifest = await text("appsscript.json");
  // All script files share one global scope; they are evaluated in the order of their names.
  const code = (await Promise.all(files.filter((file) => file.endsWith(".js")).sort().map(text))).join("\n");
  const html = await Promise.all(files.filter((file) => file.endsWith(".html")).map(async (file): Promise<[string, string]> => [file.slice(0, -5), await text(file)]));
  const { functions, customFunctions } = knownFunctions(code);
  return { code, functions, customFunctions, html: Object.fromEntries(html), manifest: JSON.parse(manifest) as AddOn["manifest"] };
}

interface Functions {
  readonly functions: readonly string[];
  readonly customFunctions: readonly CustomFunctionInfo[];
}

let known: { readonly code: string; readonly functions: Functions } | undefined;

/** Tests open the same bundle many times over; it is parsed once. */
function knownFunctions(code: string): Functions {
  if (known?.code !== code) known = { code, functions: readFunctions(code) };
  return known.functions;
}

function readFunctions(code: string): Functions {
  const comments: { readonly text: string; readonly end: number }[] = [];
  const program = parse(code, {
    ecmaVersion: 2020,
    sourceType: "script",
    onComment: (block, text, _start, end) => {
      if (block && text.startsWith("*")) comments.push({ text, end });
    },
  });
  const functions: string[] = [];
  const customFunctions: CustomFunctionInfo[] = [];
  for (const statement of program.body) {
    if (statement.type !== "FunctionDeclaration") continue;
    const { name } = statement.id;
    functions.push(name);
    // Sheets reads the comment that stands right before the function
    const comment = comments.find(({ end }) => end <= statement.start && code.slice(end, statement.start).trim() === "");
    if (comment?.text.includes("@customfunction")) customFunctions.push(readJsDoc(name, comment.text));
  }
  return { functions, customFunctions };
}

function readJsDoc(name: string, comment: string): CustomFunctionInfo {
  const text = comment.replace(/^\s*\* ?/gm, "");
  const description = (text.split(/^\s*@/m)[0] ?? "").replace(/\s+/g, " ").trim();
  const parameters = [...text.matchAll(/@param\s+(?:\{[^}]*\}\s+)?([\w$]+)\s*([^@]*)/g)].map(([, parameter = "", detail = ""]) => ({ name: parameter, description: detail.replace(/\s+/g, " ").trim() }));
  return { name, description, parameters };
}
