import type { HostObject } from "../richapi/hostObject";
import { ActionsService } from "./actions";
import { AppRuntimePersistenceService, AppRuntimeService } from "./appRuntime";
import { CustomFunctionsService, type SendEntry } from "./customFunctions";
import { RibbonService, type RibbonState } from "./ribbon";

/** What the pane reaches outside of the workbook: its own visibility, the ribbon, functions, actions. */
export class Services {
  readonly functions: CustomFunctionsService;
  readonly actions = new ActionsService();
  readonly ribbon: RibbonState = { enabled: new Map(), visibleTabs: new Map() };
  private readonly byName: ReadonlyMap<string, HostObject>;

  constructor(send: SendEntry, isVisible: () => boolean, setVisible: (visible: boolean) => void) {
    this.functions = new CustomFunctionsService(send);
    this.byName = new Map<string, HostObject>([
      ["Microsoft.ExcelServices.CustomFunctions", this.functions],
      ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(isVisible, setVisible)],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
      ["Microsoft.InternalService.AddinInternalService", this.actions],
      ["Microsoft.DynamicRibbon.DynamicRibbon", new RibbonService(this.ribbon)],
    ]);
  }

  find(name: string): HostObject | undefined {
    return this.byName.get(name);
  }
}
