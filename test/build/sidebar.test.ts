import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { htmlSafeScript, scriptDangers } from "../../src/build/html-safe-script";
import { DIST } from "../../src/build/paths";

describe("the built sidebar.html", () => {
  const html = readFileSync(join(DIST, "sidebar.html"), "utf8");
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

  it("is one ASCII file with one inline script and one style, and loads nothing", () => {
    expect(html).toMatch(/^[\n\r\t\x20-\x7e]*$/);
    expect(scripts).toHaveLength(1);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<link|src=|@import|url\(/);
  });

  it("holds nothing HtmlService would damage", () => {
    expect(scripts.flatMap(scriptDangers)).toEqual([]);
  });

  it("holds no placeholder of the shell and no template mark", () => {
    expect(html).not.toMatch(/<!--|<\?/);
  });

  it("stays within its size budget", () => {
    expect(html.length).toBeLessThanOrEqual(250_000);
  });
});

describe("htmlSafeScript", () => {
  it.each([
    ["an address in a string", 'x="https://example.org/a//b"'],
    ["a comment mark in a string", 'x="/* not a comment */"'],
    ["the end of a script in a string", 'x="</script><script>alert(1)</script><!-- "'],
    ["a template mark in a string", 'x="<?= 1 ?>"'],
    ["slashes in a pattern", 'x=/https?:\\/\\/[^/]+\\/\\//.test("http://a//")'],
    ["letters in a pattern", 'x=/^[\u0430-\u044f]+$/u.test("\\u0434\\u0430")'],
    ["a division", "x=8/4/2"],
    ["a quote behind a backslash", "x='it\\'s //fine'"],
  ])("keeps the meaning of %s and drops what is dangerous", (_, script) => {
    const safe = htmlSafeScript(script);
    expect(scriptDangers(safe)).toEqual([]);
    expect(vm.runInNewContext(`${safe};x`)).toEqual(vm.runInNewContext(`${script};x`));
  });

  it("reports what it cannot cure", () => {
    expect(scriptDangers("a//b")).toEqual(["holds //"]);
    expect(scriptDangers("x='\u00e9'")).toEqual(["holds the character U+00e9"]);
  });
});
