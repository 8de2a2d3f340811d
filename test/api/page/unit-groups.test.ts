import { expect, test } from "vitest";
import { unitGroup } from "../../../api/page/unit-groups.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

test.for<[time_zone: string, due: string, group: string]>([
  ["UTC", "2026-05-14", "grace"],
  ["UTC", "2026-05-15", "not_due"],
  ["Pacific/Kiritimati", "2026-05-15", "grace"],
  ["Pacific/Kiritimati", "2026-05-16", "not_due"],
])("at noon UTC on 15 May, a commitment due in %s on %s is in the group %s", ([time_zone, due, group]) => {
  const snapshot = aSnapshot({ commitments: [aTracked({ block: { time_zone, due } })] });
  const settings = { ...snapshot.settings, grace_days: 7 };
  const view = aView({ snapshots: [{ ...snapshot, settings }], instant: "2026-05-15T12:01:00Z" });
  expect(view.entries.map((entry) => unitGroup(view, entry))).toEqual([group]);
});
