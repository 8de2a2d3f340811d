import { describe, expect, test } from "vitest";
import { eventJson } from "../../../api/formats/event-json.ts";
import { PUBLIC_EVENT_TYPES, type EventJson } from "../../../api/view/schemas.ts";
import type { Event } from "../../../src/core/model/block.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const at = "2026-04-01";
const commit = "c0ffee0123456789";
const NO_DETAILS = { from: null, to: null, reason: null, commit: null, by: null };

function eventsOf(history: Event[]): EventJson[] {
  const gone = [{ number: 9, how: "deleted", since: "2026-02-01" }] as const;
  const commitments = [aTracked({ block: { due: "2026-04-20", history } })];
  return aView({ snapshots: [aSnapshot({ commitments, gone: [...gone] })] })
    .events()
    .map(eventJson);
}

test("each event in JSON contains every field", () => {
  const commitment = { repository: "acme/status", number: 1, url: "/c/acme/status/1/" };
  expect(eventsOf([])).toEqual([
    {
      id: "acme/status/0123456789abcdef01234567/overdue-2026-04-20",
      at: "2026-04-21",
      type: "overdue",
      ...commitment,
      text: "Add an alert for the queue by 2026-06-01 (@mira)",
      summary: "Not done by the due date, 2026-04-20.",
      ...NO_DETAILS,
      to: "2026-04-20",
    },
    {
      id: "acme/status/0123456789abcdef01234567/promised",
      at: "2026-03-01",
      type: "promised",
      ...commitment,
      text: "Add an alert for the queue by 2026-06-01 (@mira)",
      summary: "Promised in “Outage of 1 March”, for 2026-04-20.",
      ...NO_DETAILS,
      to: "2026-04-20",
    },
    {
      id: "acme/status/9/gone",
      at: "2026-02-01",
      type: "gone",
      repository: "acme/status",
      number: 9,
      url: "https://github.com/acme/status/issues/9",
      text: null,
      summary: "Issue #9, which tracked a commitment, was deleted.",
      ...NO_DETAILS,
    },
  ]);
});

describe("the details", () => {
  test.for<[event: Event, details: Partial<EventJson>]>([
    [
      { type: "dated", at, to: "2026-04-20", commit },
      { to: "2026-04-20", commit },
    ],
    [
      { type: "moved", at, from: "2026-04-20", to: "2026-05-10", commit, reason: "late" },
      { from: "2026-04-20", to: "2026-05-10", commit, reason: "late" },
    ],
    [
      { type: "reworded", at, before: "One", after: "Two", commit },
      { from: "One", to: "Two", commit },
    ],
    [{ type: "owner", at, from: null, to: "@mira" }, { to: "@mira" }],
    [
      { type: "tracker", at, from: "#1", to: null, commit },
      { from: "#1", commit },
    ],
    [{ type: "ticked", at, commit }, { commit }],
    [
      { type: "withdrawn", at, reason: "why", replaced_by: "#9", commit },
      { to: "#9", reason: "why", commit },
    ],
    [
      { type: "reason", at, text: "why", by: "mira" },
      { reason: "why", by: "mira" },
    ],
    [
      { type: "closed", at, instant: at, by: "mira", standing: "writer", as: "completed" },
      { to: "completed", by: "mira" },
    ],
    [{ type: "reopened", at }, {}],
    [
      { type: "evidence", at, evidence: { kind: "link", url: "https://example.org/", at } },
      { to: "https://example.org/" },
    ],
  ])("of the event %o are %o", ([event, details]) => {
    const json = eventsOf([event]).find(({ type }) => type === event.type);
    expect(json).toMatchObject({ ...NO_DETAILS, ...details });
    expect(PUBLIC_EVENT_TYPES).toContain(event.type);
  });
});
