import { spawn } from "node:child_process";

/** Opens the address in the person's browser where there is a display; answers whether it was tried. Never fails. */
export function openBrowser(address: string): boolean {
  const opener = openerOf(process.platform, process.env);
  if (opener === null) return false;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined); // No opener on this machine: the printed address is enough.
  child.unref();
  return true;
}

function openerOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly [string, ...string[]] | null {
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return environment["DISPLAY"] !== undefined || environment["WAYLAND_DISPLAY"] !== undefined ? ["xdg-open"] : null;
}
