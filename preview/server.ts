import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { bundlePage } from "./bundle/bundle-page";
import { PROJECT } from "./bundle/places";
import { readAddOn } from "./bundle/read-add-on";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".woff2": "font/woff2", ".ttf": "font/ttf" };
const HEADERS = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp", "cross-origin-resource-policy": "same-origin", "cache-control": "no-store" };
const PORTS_TO_TRY = 20;

export interface PreviewOptions {
  /** 0 takes any free port; by default PORT, or 8787, or the next free one. */
  readonly port?: number;
  /** Folder of the built files; `dist/` of the project by default. */
  readonly dist?: string;
  readonly quiet?: boolean;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the local workbook with the built add-on on this machine only. The add-on is read anew each time the page is opened. */
export async function startPreview({ port = Number(process.env["PORT"] ?? 8787), dist = join(PROJECT, "dist"), quiet = false }: PreviewOptions = {}): Promise<Preview> {
  const folder = await bundlePage();
  // the first visitor finds the bundle parsed; what is wrong with it is said when the page asks for it
  void readAddOn(dist).catch(() => undefined);
  const server = createServer((request, response) => {
    answer(request.url ?? "/", response, folder, dist).catch((error: unknown) => {
      response.writeHead(500, HEADERS).end(error instanceof Error ? error.message : String(error));
    });
  });
  const taken = await listen(server, port);
  const url = `http://127.0.0.1:${taken}/`;
  if (!quiet) console.log(`The local workbook is at ${url}`);
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function answer(url: string, response: ServerResponse, folder: string, dist: string): Promise<void> {
  const path = new URL(url, "http://127.0.0.1").pathname;
  if (path === "/add-on.json") {
    response.writeHead(200, { ...HEADERS, "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(await readAddOn(dist)));
    return;
  }
  const file = normalize(join(folder, path === "/" ? "index.html" : path));
  const content = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (content === undefined) response.writeHead(404, HEADERS).end("Not found");
  else response.writeHead(200, { ...HEADERS, "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const taken = await new Promise<number | undefined>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === "EADDRINUSE" && port !== 0 && candidate < port + PORTS_TO_TRY) resolve(undefined);
        else reject(error);
      };
      server.once("error", onError);
      server.listen(candidate, "127.0.0.1", () => {
        server.removeListener("error", onError);
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : candidate);
      });
    });
    if (taken !== undefined) return taken;
  }
}
