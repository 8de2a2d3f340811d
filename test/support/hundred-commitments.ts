import type { Block } from "../../src/core/model/block.ts";
import { addDays } from "../../src/core/model/date.ts";
import type { Snapshot, CommitmentFacts } from "../../src/core/model/snapshot.ts";
import { aSnapshot, aTracked, REPOSITORY } from "./builders.ts";

const WORDS = [
  "Add an alert that fires when the connection pool is over 80 % for five minutes (owner: @mira)",
  "Write a runbook for restoring the primary from a replica, and try it in staging",
  "We will cap the retries of the import job so that one bad file can't fill the queue again",
  "Move the certificates to the automatic renewal that the other services use, and page when one has under 14 days left",
  "Give the status page an owner in every on-call rotation",
  "Split the payments database from the reporting replica, so that a long report no longer holds locks",
  "Load-test the checkout at twice last year's peak before the next sale",
  "Jede Änderung am Netz erst in einer Zone ausrollen, mit einer Stunde Abstand zur nächsten",
  "Ajouter un test de bout en bout du paiement à la chaîne de livraison",
  "Delete the old deploy script; it still works and skips the health check",
];
const TITLES = [
  "Checkout down for 40 minutes",
  "Wrong prices shown",
  "Certificate expired",
  "Login slow after failover",
];

/** A year of incidents: `size` commitments in most states on 15 May 2026, five per report. */
export function aYear(size = 100): Snapshot {
  return aSnapshot({ commitments: Array.from({ length: size }, (_, index) => commitmentFacts(index)) });
}

function commitmentFacts(index: number): CommitmentFacts {
  const report = Math.floor(index / 5);
  const published = addDays("2025-06-01", (report % 25) * 13);
  const first = addDays(published, 30 + (index % 4) * 45);
  const moved = index % 6 === 0;
  const due = moved ? addDays(first, 41) : first;
  const done = index % 5 < 3 && first < "2026-05-10";
  const text = WORDS[index % WORDS.length]!;
  const block: Partial<Block> = {
    key: index.toString(16).padStart(24, "0"),
    report: {
      path: `docs/incidents/${published}.md`,
      slug: `${published}-${report}`,
      title: `${TITLES[report % TITLES.length]}, ${published}`,
      published,
    },
    line: 20 + (index % 5),
    text,
    subject: text,
    owner: ["@mira", "Storage team", null][index % 3]!,
    due: index % 17 === 16 ? null : due,
    due_text: null,
    first_due: index % 17 === 16 ? null : first,
    links: done && index % 11 > 0 ? [`${REPOSITORY.url}/pull/${1000 + index}`] : [],
    removed: index % 37 === 36 ? "2026-03-01" : null,
    withdrawn:
      index % 29 === 28
        ? { at: "2026-02-01", reason: "The service is switched off in June.", replaced_by: null }
        : null,
    history: moved
      ? [{ type: "moved", at: addDays(first, -3), from: first, to: due, commit: null, reason: "the vendor is late" }]
      : [],
  };
  const closed = {
    state: "closed",
    state_reason: "completed",
    // From five days early to one day late.
    closed_at: `${addDays(first, (index % 7) - 5)}T10:00:00Z`,
  } as const;
  return aTracked({ block, issue: { number: index + 1, ...(done ? closed : {}) } });
}
