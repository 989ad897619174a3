import type { Entry } from "../license/entry";

/** Whether a person decided that the license of an open entry ends: Revoke, or the client asked to stop (R82, R90). */
export function isToRevoke({ revoked, decision }: Pick<Entry, "revoked" | "decision">): boolean {
  return !revoked && (decision === "revoke" || decision === "askedToStop");
}
