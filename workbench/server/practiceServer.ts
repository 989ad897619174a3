import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";
import { contentTypes } from "./contentTypes";

/** A path of the address and the file or folder that answers it, first match wins: ["/addin/", "dist/practice"]. */
export type Served = readonly [path: string, fileOrFolder: string];

/** The running server; `address` is what to open, `close` ends it and every open connection. */
export type PracticeServer = { readonly address: string; readonly close: () => Promise<void> };

/**
 * Serves the practice Excel, the add-in and office.js over https on one host name, which office.js asks of a host it trusts.
 * Listens to this machine only; port 0 takes a free one. Rejects when the port is in use.
 */
export async function startPracticeServer(
  port: number,
  certificate: Certificate,
  served: readonly Served[],
): Promise<PracticeServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) =>
    answer(request, response, served),
  );
  await listen(server, port);
  // A server that listens on a TCP port has an AddressInfo; a string is for pipes only.
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, served: readonly Served[]): void {
  const file = findFile(new URL(request.url ?? "/", "https://localhost").pathname, served);
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    // A workbook is asked for as /book.xlsx; its own name travels here.
    "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(basename(file))}`,
  });
  createReadStream(file).pipe(response);
}

function findFile(encodedPath: string, served: readonly Served[]): string | null {
  let path: string;
  try {
    path = decodeURIComponent(encodedPath);
  } catch {
    return null; // A path that is no valid UTF-8 names no file of ours.
  }
  for (const [prefix, fileOrFolder] of served) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    const file =
      rest === "" && !prefix.endsWith("/")
        ? fileOrFolder
        : normalize(join(fileOrFolder, rest === "" ? "index.html" : rest));
    const inside = file === fileOrFolder || file.startsWith(fileOrFolder + sep);
    if (inside && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}
