import "./page.css";
import { createRoot } from "react-dom/client";
import { readManifest } from "./manifest";

async function start(place: HTMLElement): Promise<void> {
  const [{ Page }, answer] = await Promise.all([import("./Page"), fetch("/manifest.xml")]);
  createRoot(place).render(<Page manifest={readManifest(await answer.text(), "/addin/")} />);
}

const place = document.getElementById("page");
if (place === null) throw new Error("index.html has no element with the id page.");
void start(place);
