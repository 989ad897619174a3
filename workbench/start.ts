import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildWhenStale } from "./server/build";
import { pageBundle, practiceBundle } from "./server/bundles";
import { localCertificate } from "./server/certificate";
import { openBrowser } from "./server/openBrowser";
import { startPracticeServer, type Served } from "./server/practiceServer";
import { readStartOptions, startUsage, type StartOptions } from "./server/startOptions";

const root = resolve(__dirname, "..");

const books = join(root, "workbench", "books");
const sample = join(books, "sample", "LinkedIn Learning License Issued List.xlsx");

const certificateSentence =
  "The certificate is our own, so the browser will call the page not private: choose Advanced, then Proceed to localhost.";

function servedFor(book: string): readonly Served[] {
  return [
    ["/addin/", join(root, "dist", "practice")],
    ["/officejs/", join(root, "node_modules", "@microsoft", "office-js", "dist")],
    ["/manifest.xml", join(root, "manifest.xml")],
    ["/assets/", join(root, "assets")],
    ["/book.xlsx", book],
    ["/", join(root, "dist", "workbench")],
  ];
}

/** The sample workbook; made by its seeded script where somebody deleted it. */
function sampleBook(): string {
  if (existsSync(sample)) return sample;
  const made = spawnSync(process.execPath, ["--import", "tsx", join(books, "makeSample.ts")], { cwd: root });
  if (made.status !== 0) throw new Error(`The sample workbook could not be made:\n${String(made.stderr)}`);
  return sample;
}

async function build(): Promise<void> {
  for (const bundle of [practiceBundle, pageBundle]) {
    const outcome = await buildWhenStale(root, bundle);
    if (outcome === "built") console.log(`Built ${bundle.name}.`);
  }
}

async function start(options: StartOptions): Promise<void> {
  const book = options.book === null ? sampleBook() : resolve(options.book);
  if (!existsSync(book)) throw new Error(`There is no file ${book}.`);
  if (options.build) await build();
  const certificate = await localCertificate(join(root, ".cache", "certificate"));
  const server = await startPracticeServer(options.port, certificate, servedFor(book));
  console.log(`The practice Excel is at ${server.address} (Ctrl+C ends it).`);
  if (!certificate.trusted) console.log(certificateSentence);
  if (options.open) openBrowser(server.address);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function sentenceOf(error: unknown, port: number): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "EADDRINUSE"
    ? `Port ${port} is in use. End the program that has it, or choose another: npm start -- --port ${port + 1}`
    : error.message;
}

const options = readStartOptions(process.argv.slice(2));
if ("problem" in options) {
  console.error(`${options.problem}\n${startUsage}`);
  process.exitCode = 2;
} else {
  start(options).catch((error: unknown) => {
    console.error(sentenceOf(error, options.port));
    process.exitCode = 1;
  });
}
