import { groupBy } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { commitmentList } from "./commitment-list.ts";
import { section, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { UNIT_GROUPS, unitGroup } from "./unit-groups.ts";

/** A list of commitments for each group that has any, most urgent first. */
export function stateSections(page: Page, entries: readonly Entry[], inReport = false): Html[] {
  const { view, messages } = page;
  const byGroup = groupBy(entries, (entry) => unitGroup(view, entry));
  return UNIT_GROUPS.flatMap((id) => {
    const inGroup = byGroup.get(id);
    return inGroup === undefined ? [] : [section(id, messages.sections[id], commitmentList(page, inGroup, inReport))];
  });
}
