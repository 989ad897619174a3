import type { Activation } from "./activation";

/** Versions by requirement set; versions are text, because the number 1.10 would read as 1.1. */
export type Requirements = Readonly<Record<string, string>>;

/** What Excel on the web offers here: the npm client's proxies reach ExcelApi 1.15. */
export const REQUIREMENTS: Requirements = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  AddinCommands: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
  KeyboardShortcuts: "1.1",
};

export type AppContextOptions = {
  readonly requirements: Requirements;
  readonly addinName: string;
  readonly addinOrigin: string;
  readonly documentUrl: string;
  readonly visible: boolean;
  /** Document settings: name and JSON text. */
  readonly settings: ReadonlyMap<string, string>;
};

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DISPLAY_MODE = { hidden: 1, taskPane: 2 } as const;

/** The answer to the page's first question, "who am I and where". */
export function appContext(activation: Activation, options: AppContextOptions): Record<string, unknown> {
  return {
    _id: activation.controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: activation.locale,
    _dataLocale: activation.locale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...options.settings],
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: activation.controlId,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: "16.0.17000.1000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 1280,
    _addinName: options.addinName,
    _appDomains: [options.addinOrigin],
    _featureGates: {},
    _initialDisplayMode: options.visible ? DISPLAY_MODE.taskPane : DISPLAY_MODE.hidden,
    _marketplaceType: "1",
  };
}
