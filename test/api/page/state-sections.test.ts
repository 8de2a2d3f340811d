import { describe, expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { stateSections } from "../../../api/page/state-sections.ts";
import { UNIT_GROUPS } from "../../../api/page/unit-groups.ts";
import { STATES, type State } from "../../../src/core/assess/states.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { inEveryState, sectionIdsOf, sectionOf } from "../../support/page.ts";

const view = aView({ snapshots: [aSnapshot({ commitments: Object.values(inEveryState()) })] });
const page = stateSections(createPage(view, 0), view.entries).join("");

describe("the section", () => {
  test.for<[id: string, states: State[]]>([
    ["overdue", ["overdue"]],
    ["removed", ["removed"]],
    ["rescheduled", ["rescheduled"]],
    ["unproven", ["unproven"]],
    ["kept", ["kept"]],
    ["kept_late", ["kept_late"]],
    ["not_due", ["due_soon", "not_due"]],
    ["undated", ["undated"]],
    ["already_done", ["already_done"]],
    ["withdrawn", ["withdrawn", "replaced"]],
  ])("%s contains exactly the states %j", ([id, states]) => {
    const section = sectionOf(page, id);
    expect(STATES.filter((state) => section.includes(`>${state}</a>`)).toSorted()).toEqual(states.toSorted());
  });
});

test("the sections are in the order of the groups, without empty ones", () => {
  expect(sectionIdsOf(page)).toEqual(UNIT_GROUPS.filter((group) => group !== "grace"));
});
