/** functions.json, changed so that Excel hands errors of cells to the functions. */
export function takeErrors(json: string): string;
