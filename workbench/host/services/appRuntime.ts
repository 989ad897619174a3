import { HostObject } from "../richapi/hostObject";
import { asText } from "../excel/argument";

/** Whether the pane is shown; `Office.addin.showAsTaskpane()` and `hide()` (`Microsoft.AppRuntime.AppRuntimeService`). */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(
    private readonly isVisible: () => boolean,
    private readonly setVisible: (visible: boolean) => void,
  ) {
    super();
  }

  getAppRuntimeState(): string {
    return this.isVisible() ? "Visible" : "Background";
  }

  setAppRuntimeState(state: unknown): void {
    this.setVisible(asText(state) === "Visible");
  }
}

/** Whether the add-in starts with the workbook (`Microsoft.AppRuntime.AppRuntimePersistenceService`). */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";
  private startState = "Inactive";

  getAppRuntimeStartState(): string {
    return this.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    this.startState = asText(state);
  }
}
