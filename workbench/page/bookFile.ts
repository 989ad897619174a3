/** A workbook as a file: its name and its bytes. */
export type BookFile = { readonly name: string; readonly bytes: Uint8Array };

/** Fetches the workbook that the server was started with; its name comes in the Content-Disposition header. Throws when it is not there. */
export async function fetchBook(address: string): Promise<BookFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there (${answer.status}).`);
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return {
    name: encoded === undefined ? "Workbook.xlsx" : decodeURIComponent(encoded),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}
