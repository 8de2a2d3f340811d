import type { ParseContext } from "../context.ts";
import type { Collector } from "./collector.ts";

/** What parsing a section needs: the context, and where its commitments go. */
export interface SectionDeps {
  context: ParseContext;
  collector: Collector;
  /** Who “I” is in the report. */
  author: string | null;
}
