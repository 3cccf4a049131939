const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script\s*>/gi;

/** Each is removed, executed or mis-decoded by HtmlService somewhere, so an inline script must hold none of them. */
const DANGERS: readonly (readonly [RegExp, string])[] = [
  [/\/\//, "`//`, which is cut to the end of the line"],
  [/\/\*/, "`/*`, which is cut as a comment"],
  [/<!--/, "`<!--`"],
  [/<script/i, "`<script`"],
  [/<\?/, "`<?`, which a template would execute"],
  [/[^\x00-\x7f]/, "a character beyond ASCII"],
];

/** What HtmlService is known to do to the inline scripts of a file, one sentence each; nothing for a safe file. */
export function htmlDamage(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, script = ""]) =>
    DANGERS.flatMap(([pattern, name]) => {
      const found = pattern.exec(script);
      return found === null ? [] : [`its inline script holds ${name}, near "${script.slice(Math.max(0, found.index - 30), found.index + 30).replace(/\s+/g, " ")}"`];
    }),
  );
}
