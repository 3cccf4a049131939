import { defineConfig } from "vitest/config";

const ROOT = new URL("..", import.meta.url).pathname;

/** Two kinds of tests: those that run in Node alone, and those that drive a browser, one file after the other. */
export default defineConfig({
  root: ROOT,
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    cache: false,
    projects: [
      {
        extends: true,
        test: { name: "node", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/**/*.browser.test.{ts,tsx}"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.{ts,tsx}"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
