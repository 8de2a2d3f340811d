import { workKey } from "../model/work-reference.ts";
import { collect, type Compared } from "./compared.ts";
import { compareDone } from "./compare-done.ts";
import { compareEvent } from "./compare-event.ts";
import { compareEvidence } from "./compare-evidence.ts";
import { compareReopenings } from "./compare-reopenings.ts";
import type { Recorded } from "./recorded.ts";
import { needsRecord, statedEvidence } from "./stated-facts.ts";

/** Compares the closes, reopenings, done mark, evidence and reasons in an issue with what GitHub shows. */
export function compareRecord({ issue, context, ...rest }: Omit<Recorded, "record">): Compared {
  if (!needsRecord(issue)) return collect([]);
  const record = context.records.issues.get(workKey({ ...context.repo, number: issue.facts.number }));
  if (!record) return collect([{ uncompared: "closes and evidence, because GitHub didn't show them" }]);
  const recorded = { issue, context, record, ...rest };
  return collect([
    ...issue.block.history.flatMap((event) => compareEvent(event, recorded)),
    ...statedEvidence(issue.block).flatMap((evidence) => compareEvidence(evidence, recorded)),
    ...compareReopenings(recorded),
    ...compareDone(recorded),
  ]);
}
