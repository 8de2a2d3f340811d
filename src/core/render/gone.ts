import type { GoneFacts } from "../model/snapshot.ts";

/** What became of a tracked issue that can no longer be read, as the rest of a sentence that begins with the issue. */
export const GONE_WORDS: Record<GoneFacts["how"], string> = {
  deleted: "was deleted",
  moved: "was moved to another repository",
  hidden: "is no longer visible to Follow-through",
};
