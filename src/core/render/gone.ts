import type { GoneFacts } from "../model/snapshot.ts";

/** Explains why a tracked issue can no longer be read. Each phrase completes a sentence that starts with the issue. */
export const GONE_WORDS: Record<GoneFacts["how"], string> = {
  deleted: "was deleted",
  moved: "was moved to another repository",
  hidden: "is no longer visible to Follow-through",
};
