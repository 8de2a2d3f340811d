import type { ParseContext } from "../context.ts";
import type { Collector } from "./collector.ts";

/** Dependencies for parsing a section: the context, and the collector for its commitments. */
export interface SectionDeps {
  context: ParseContext;
  collector: Collector;
  /** The owner of commitments written in the first person singular. */
  author: string | null;
}
