import { describe, expect, test } from "vitest";
import { renderHome } from "../../../api/page/home.ts";
import { STATES, type State } from "../../../src/core/assess/states.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { inEveryState, sectionIdsOf, sectionOf, textOf } from "../../support/page.ts";

function homeOf(commitments: Snapshot["commitments"], instant?: string): string {
  return renderHome(aView({ snapshots: [aSnapshot({ commitments })], ...(instant ? { instant } : {}) }));
}

describe("the section", () => {
  const page = homeOf(Object.values(inEveryState()));
  test.for<[id: string, states: State[]]>([
    ["overdue", ["overdue"]],
    ["rescheduled", ["rescheduled"]],
    ["soon", ["due_soon"]],
    ["unproven", ["unproven"]],
    ["gone", ["removed", "withdrawn", "replaced"]],
    ["later", ["not_due"]],
    ["undated", ["undated"]],
    ["reports", ["kept", "kept_late", "already_done"]],
  ])("%s contains exactly the states %j", ([id, states]) => {
    const section = sectionOf(page, id);
    const shown = STATES.filter((state) => section.includes(`>${state}</a>`));
    expect(shown.toSorted()).toEqual(states.toSorted());
    const count = id === "reports" ? "Kept, by report" : `: ${states.length}`;
    expect(textOf(section)).toContain(count);
  });
});

test("the sections for overdue and unproven commitments are shown even if they are empty", () => {
  const page = homeOf([aTracked()]);
  expect(textOf(sectionOf(page, "overdue"))).toBe("Overdue: 0 None.");
  expect(textOf(sectionOf(page, "unproven"))).toBe("Done without evidence: 0 None.");
  expect(sectionIdsOf(page)).not.toContain("gone");
});

test.for<[zone: string, due: string, section: string]>([
  ["UTC", "2026-06-14", "soon"],
  ["UTC", "2026-06-15", "later"],
  ["Pacific/Auckland", "2026-06-15", "soon"],
  ["Pacific/Auckland", "2026-06-16", "later"],
])("at noon UTC on 15 May, a commitment due in %s on %s is in the section %s", ([time_zone, due, section]) => {
  const page = homeOf([aTracked({ block: { time_zone, due } })], "2026-05-15T12:01:00Z");
  expect(sectionIdsOf(page)).toContain(section);
  expect(textOf(sectionOf(page, section))).toContain(time_zone);
});
