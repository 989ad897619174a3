import { useCallback, useEffect, useRef, useState } from "react";
import { goodDay, type Faults } from "./faults";
import type { Manifest, RibbonButton } from "./manifest";
import { Pane } from "./Pane";
import { Ribbon } from "./Ribbon";
import { showTheme, systemTheme } from "./theme";
import { TitleBar } from "./TitleBar";
import { startGridUi } from "./gridUi";

/** Temporary shell to look at. */
export function Page({ manifest }: { readonly manifest: Manifest }) {
  const place = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useState(systemTheme);
  const [faults, setFaults] = useState<Faults>(goodDay);
  const ui = useRef<ReturnType<typeof startGridUi>>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => { ui.current?.api.toggleDarkMode(theme === "dark"); }, [theme]);
  useEffect(() => {
    if (!place.current) return;
    const u = startGridUi(place.current, theme === "dark"); ui.current = u; u.api.createWorkbook({}); 
    return () => u.univer.dispose();
  }, []);
  const attach = useCallback((at: HTMLElement) => { const f = document.createElement("iframe"); f.src = manifest.page; f.style.colorScheme = "dark"; at.append(f); return () => f.remove(); }, [manifest]);
  return (
    <div className="excel">
      <TitleBar book="LinkedIn Learning License Issued List.xlsx" theme={theme} onTheme={setTheme} />
      <Ribbon groups={manifest.groups} ready secondPerson={false} faults={faults} onOpen={() => undefined} onSave={() => undefined} onAddinButton={(_: RibbonButton) => setShown(true)} onSecondPerson={() => undefined} onFaults={setFaults} />
      <div className="notice" role="status"></div>
      <main className="work"><div className="sheets" ref={place} /><Pane title={manifest.name} shown={shown} attach={attach} onClose={() => setShown(false)} /></main>
    </div>
  );
}
