const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the person as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
