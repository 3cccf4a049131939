import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST, ROOT } from "../../src/build/paths";

const FILES = ["Code.js", "Words.js", "appsscript.json", "sidebar.html"];
const CLASP = join(ROOT, "node_modules", "@google", "clasp", "build", "src", "index.js");

describe("dist", () => {
  it("holds the four files that are pushed and nothing else", () => {
    expect(readdirSync(DIST).sort()).toEqual(FILES);
  });

  it("has no two files of the same base name, which Google refuses", () => {
    const names = readdirSync(DIST).map((file) => parse(file).name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("asks for the two scopes it needs, runs on V8 and depends on no library", () => {
    const manifest = JSON.parse(readFileSync(join(DIST, "appsscript.json"), "utf8"));
    expect(manifest.oauthScopes.sort()).toEqual([
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
    ]);
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.dependencies).toEqual({});
  });
});

/** A copy of the project folder's clasp files, with an account and a script that exist only here. */
describe("clasp", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "okr-beacon-clasp-"));
    cpSync(DIST, join(folder, "dist"), { recursive: true });
    const settings = JSON.parse(readFileSync(join(ROOT, ".clasp.json"), "utf8"));
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ ...settings, scriptId: "script-of-the-rehearsal" }));
    const tokens = { client_id: "none", client_secret: "none", type: "authorized_user", refresh_token: "none", access_token: "none" };
    writeFileSync(join(folder, "account.json"), JSON.stringify({ tokens: { default: tokens } }));
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    cpSync(join(ROOT, "test", "build", "push-rehearsal.mjs"), join(folder, "push-rehearsal.mjs"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("would push exactly the four files", () => {
    const { stdout, stderr } = spawnSync(process.execPath, [CLASP, "show-file-status", "--json"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as { filesToPush: string[]; untrackedFiles: string[] };
    expect(filesToPush.map((file) => parse(file).base).sort()).toEqual(FILES);
    expect(untrackedFiles.filter((file) => file.startsWith("dist"))).toEqual([]);
  });

  it("sends the manifest, the scripts and the sidebar when it pushes", () => {
    const body = join(folder, "body.json");
    const { stdout, stderr, status } = spawnSync(process.execPath, [CLASP, "-A", "account.json", "push", "-f"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: `--import ${join(folder, "push-rehearsal.mjs")}`, NOCK: join(ROOT, "node_modules", "nock", "index.js"), REHEARSAL_BODY: body },
    });
    expect({ status, stderr, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("Pushed 4 files") });
    const { files } = JSON.parse(readFileSync(body, "utf8")) as { files: { name: string; type: string; source: string }[] };
    expect(files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual(["Code SERVER_JS", "Words SERVER_JS", "appsscript JSON", "sidebar HTML"]);
    for (const { name, source } of files) {
      const file = FILES.find((candidate) => parse(candidate).name === name) ?? "";
      expect(source).toBe(readFileSync(join(DIST, file), "utf8"));
    }
  });
});
