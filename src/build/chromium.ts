import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Flags that keep a browser under test from looking for its maker's servers, and let it run as root. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium on this machine: named by CHROMIUM, on the path, in a usual place, or downloaded earlier; undefined when there is none. */
function installedChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  const onPath = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named === undefined ? [] : [named]), ...onPath, ...PLACES, chromium.executablePath()].find((file) => file !== "" && existsSync(file));
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

/**
 * The browser for tests and pictures: a system browser, else Debian's package when this may install packages, else the
 * browser library's own download.
 * @throws an Error that says how to get one, when none can be had.
 */
export async function findChromium(): Promise<string> {
  const there = installedChromium();
  if (there !== undefined) return there;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error("No browser found; installing Debian's chromium …");
    const packages = ["chromium", "fonts-noto-core", "fonts-roboto"];
    if (run("apt-get", ["update", "-qq"])) run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  console.error("No browser found; downloading one …");
  run(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
  const downloaded = installedChromium();
  if (downloaded !== undefined) return downloaded;
  throw new Error("No Chromium could be found, installed or downloaded. Install Chromium or Chrome and name its program file in the variable CHROMIUM.");
}
