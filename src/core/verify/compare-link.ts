import type { Evidence } from "../model/snapshot.ts";
import type { Result } from "./compared.ts";
import type { Visible } from "./compare-moves.ts";
import { SENTENCES } from "./findings.ts";

/** A link counts if the report ever contained it next to the done mark. */
export function compareLink({ url }: Evidence, { issue, expected }: Pick<Visible, "issue" | "expected">): Result[] {
  if (expected.states.some(({ links }) => links.includes(url))) return [];
  return [{ finding: SENTENCES.linkNotNamed(issue.facts.number, url) }];
}
