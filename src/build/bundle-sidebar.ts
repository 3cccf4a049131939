import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { htmlSafeScript, scriptDangers } from "./html-safe-script";
import { packLocales } from "./pack-locales";
import { ROOT } from "./paths";
import { stripNotes } from "./strip-notes";

/** What only sheets, formulas and custom functions read. */
const NOT_IN_SIDEBAR = ["metrics", "measures"];

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    minify: true,
    charset: "ascii",
    legalComments: "none",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/**
 * sidebar.html: shell, style and script in one ASCII file.
 * @throws an Error that names what HtmlService would damage.
 */
export async function bundleSidebar(): Promise<string> {
  const script = htmlSafeScript(
    await bundle("sidebar/main.tsx", {
      format: "iife",
      target: "es2020",
      jsx: "automatic",
      jsxImportSource: "preact",
      supported: { "template-literal": false },
      plugins: [packLocales({ side: "page", leftOut: NOT_IN_SIDEBAR }), stripNotes()],
    }),
  );
  const dangers = scriptDangers(script);
  if (dangers.length > 0) throw new Error(`The sidebar's script ${dangers.join(", ")}: HtmlService would damage it.`);
  const style = await bundle("sidebar/style.css", {});
  const shell = await readFile(join(ROOT, "sidebar/sidebar.html"), "utf8");
  // Functions as replacers: the bundle is full of `$&`, which a replacement text would expand.
  return shell.replace("<!-- style -->", () => `<style>${style}</style>`).replace("<!-- script -->", () => `<script>${script}</script>`);
}
