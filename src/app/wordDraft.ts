import type { DraftId, Language } from "../domain/drafts/draft";
import type { Room } from "./room";

/** Puts the words of a draft on Setup, where the county may change them. */
export async function wordDraft(_room: Room, _draft: DraftId, _language: Language): Promise<void> {
  await Promise.resolve();
}
