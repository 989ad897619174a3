/** Offers a text as a file, in UTF-8. On the Mac the pane cannot download (office-js issues 2700, 3385): the text stands there to copy. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the content after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
