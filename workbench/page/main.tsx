import "./page.css";
import { createRoot } from "react-dom/client";
import { loadAddin } from "./addin";
import { fetchBook } from "./bookFile";

/** Fonts of page.css that the grid paints with; a canvas does not wait for them. */
const gridFonts = ["Calibri", "Aptos Narrow", "Aptos"] as const;

async function start(place: HTMLElement): Promise<void> {
  const [{ Page }, addin, book] = await Promise.all([
    import("./Page"),
    loadAddin("/manifest.xml", "/addin/"),
    fetchBook("/book.xlsx"),
    ...gridFonts.flatMap((font) => [document.fonts.load(`11pt "${font}"`), document.fonts.load(`bold 11pt "${font}"`)]),
  ]);
  createRoot(place).render(<Page addin={addin} firstBook={book} />);
}

const place = document.getElementById("page");
if (place === null) throw new Error("index.html has no element with the id page.");
start(place).catch((error: unknown) => {
  place.textContent = `The practice Excel did not start: ${error instanceof Error ? error.message : String(error)}`;
});
