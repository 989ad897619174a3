import { HostObject } from "../richapi/hostObject";
import { asFlag, asText } from "../excel/argument";

/** Ribbon buttons switched on and off, and tabs shown and hidden, by `Office.ribbon.requestUpdate`. */
export type RibbonState = { readonly enabled: Map<string, boolean>; readonly visibleTabs: Map<string, boolean> };

/** `Microsoft.DynamicRibbon.DynamicRibbon` */
export class RibbonService extends HostObject {
  readonly className = "DynamicRibbon";

  constructor(private readonly state: RibbonState) {
    super();
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(asText(id), this.state);
  }

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(asText(id), this.state);
  }
}

class RibbonButton extends HostObject {
  readonly className = "RibbonButton";

  constructor(
    private readonly buttonId: string,
    private readonly state: RibbonState,
  ) {
    super();
  }

  override identity() {
    return { Id: this.buttonId };
  }

  get enabled(): boolean {
    return this.state.enabled.get(this.buttonId) ?? true;
  }

  set enabled(enabled: unknown) {
    this.state.enabled.set(this.buttonId, asFlag(enabled));
  }
}

class RibbonTab extends HostObject {
  readonly className = "RibbonTab";

  constructor(
    private readonly tabId: string,
    private readonly state: RibbonState,
  ) {
    super();
  }

  override identity() {
    return { Id: this.tabId };
  }

  setVisibility(visible: unknown): void {
    this.state.visibleTabs.set(this.tabId, asFlag(visible));
  }
}
