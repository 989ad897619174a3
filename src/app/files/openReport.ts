import type { ReportSource } from "../../domain/usage/report";
import { decodeText } from "./decodeText";
import { openText, type RefusedFile } from "./openText";
import { openXlsx } from "./openXlsx";

/** A report file as it was picked or dropped. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a long opening says on the way, and how it is stopped. */
export type OpenOptions = {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
};

/** Opens a report file; the pane does it in a Worker, Node does it directly. */
export type OpenReport = (file: ReportFile, options?: OpenOptions) => Promise<ReportSource | RefusedFile>;

/** Largest file that is opened: a year of everybody is far smaller. */
const MOST_BYTES = 25 * 1024 * 1024;

/**
 * Opens a report file by its content, whatever its name: .xlsx, or text in any encoding and with any delimiter. An old .xls
 * or another binary is `unreadable`, a web page named .xls is `html`, more than 25 MB is `too-large`.
 */
export async function openReport({ name, bytes }: ReportFile): Promise<ReportSource | RefusedFile> {
  if (bytes.length > MOST_BYTES) return { refused: "too-large", file: name };
  if (startsWith(bytes, [0x50, 0x4b])) return openXlsx(name, bytes);
  if (binarySignatures.some((signature) => startsWith(bytes, signature))) return { refused: "unreadable", file: name };
  const text = decodeText(bytes);
  if (text === null) return { refused: "unreadable", file: name };
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (
    /^(?:<!doctype html|<html|<head|<body|<meta|<table|<style|mime-version:)/.test(head) ||
    /^<!--[^]*<(?:html|table)/.test(head)
  ) {
    return { refused: "html", file: name };
  }
  if (/^<\?xml/.test(head)) return { refused: /<html/.test(head) ? "html" : "unreadable", file: name };
  return openText(name, text);
}

/** Files that are neither .xlsx nor text: OLE (.xls, or a workbook with a password), PDF, gzip, PNG. */
const binarySignatures: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}
