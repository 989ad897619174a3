/** What `npm start` was asked to do. */
export type StartOptions = {
  /** 0 takes a free port. */
  readonly port: number;
  /** The workbook to open, or null for the sample. */
  readonly book: string | null;
  readonly open: boolean;
  readonly build: boolean;
};

/** Usage in three lines, printed for --help and with a wrong argument. */
export const startUsage = `npm start -- [--port NUMBER] [--book FILE.xlsx] [--no-open] [--no-build]
  --port      the port to use (3000)          --no-open   print the address, open no browser
  --book      a workbook instead of the sample  --no-build  serve what was built last`;

/** Reads the arguments of `npm start`; a wrong one is answered with a sentence that names it. */
export function readStartOptions(args: readonly string[]): StartOptions | { readonly problem: string } {
  const options: { -readonly [Key in keyof StartOptions]: StartOptions[Key] } = {
    port: 3000,
    book: null,
    open: true,
    build: true,
  };
  for (let i = 0; i < args.length; i++) {
    const argument = args[i];
    if (argument === "--no-open") options.open = false;
    else if (argument === "--no-build") options.build = false;
    else if (argument === "--book") {
      const file = args[++i];
      if (file === undefined) return { problem: "--book needs the name of an .xlsx file." };
      options.book = file;
    } else if (argument === "--port") {
      const text = args[++i] ?? "";
      if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        return { problem: "--port needs a number from 0 to 65535." };
      options.port = Number(text);
    } else return { problem: `${String(argument)} is not an option.` };
  }
  return options;
}
