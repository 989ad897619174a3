import { gzipSync } from "node:zlib";

/** The most bytes, gzipped, that the task pane may load before it shows itself (design section 9). */
export const mostBytes = 250_000;

/** The scripts of ours that a page loads at once, and their size gzipped. office.js is Microsoft's and cached by Excel. */
export function firstLoad(
  html: string,
  read: (script: string) => Buffer,
): { readonly scripts: readonly string[]; readonly bytes: number } {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source = ""]) => source);
  const scripts = sources.filter((source) => !source.endsWith("/office.js"));
  if (scripts.length === 0) throw new Error("The page loads no script of ours.");
  return { scripts, bytes: scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0) };
}
