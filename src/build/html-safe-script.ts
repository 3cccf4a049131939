import { type Token, tokenizer, tokTypes } from "acorn";

/** What HtmlService is known to damage in an inline script, and what would end the script early. */
const DAMAGED = ["//", "/*", "<!--", "<script", "</script", "<?"];

function inString(text: string): string {
  return text.replace(/\/(?=[/*])/g, "\\x2f").replace(/<(?=!--|\/?script|\?)/gi, "\\x3c");
}

function inPattern(text: string): string {
  return text
    .replace(/\\\//g, "\\x2f")
    .replace(/<(?=!--|\/?script|\?)/gi, "\\x3c")
    .replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A script that survives HtmlService: it strips `//` to the end of the line and comments even inside strings, and may read
 * other bytes than ASCII wrongly. The script means the same; only the spelling of strings and patterns changes.
 * @param script a bundle without template literals, ASCII but for its patterns, which the bundler leaves as they are.
 */
export function htmlSafeScript(script: string): string {
  let safe = "";
  let copied = 0;
  const replace = (token: Token, text: string): void => {
    safe += script.slice(copied, token.start) + text;
    copied = token.end;
  };
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    const text = script.slice(token.start, token.end);
    if (token.type === tokTypes.string) replace(token, inString(text));
    else if (token.type === tokTypes.regexp) replace(token, inPattern(text));
  }
  return safe + script.slice(copied);
}

/** Everything about an inline script that HtmlService would damage, as sentences; empty when it is safe. */
export function scriptDangers(script: string): string[] {
  const found = DAMAGED.filter((part) => script.toLowerCase().includes(part)).map((part) => `holds ${part}`);
  const strange = /[^\n\r\t\x20-\x7e]/.exec(script);
  return strange === null ? found : [...found, `holds the character U+${strange[0].charCodeAt(0).toString(16).padStart(4, "0")}`];
}
