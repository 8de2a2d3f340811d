import { clip, groupBy } from "../../src/core/model/text.ts";
import { isFirstDatePast } from "../../src/core/assess/due.ts";
import type { Entry } from "../view/view.ts";
import { html, type Html } from "./html.ts";
import { commitmentHref } from "./links.ts";
import type { Page } from "./page.ts";
import { bar } from "./bar.ts";
import { MARKS } from "./state-marks.ts";
import { dayText } from "./time.ts";
import { UNIT_GROUPS, unitGroup, type UnitGroup } from "./unit-groups.ts";

/** If there are more promises, a bar replaces the squares. */
export const MAX_SQUARES = 120;
const TITLE_LIMIT = 40;

/** Groups whose squares are hollow: open promises that are neither overdue nor removed. */
const HOLLOW: ReadonlySet<UnitGroup> = new Set(["rescheduled", "grace", "not_due", "undated"]);

/**
 * One linked square per promise, by group, with each group's count. If `linked` is false, a bar replaces the squares, and
 * nothing is linked.
 */
export function units(page: Page, all: readonly Entry[], linked = true): Html {
  const { view } = page;
  const byGroup = groupBy(all, (entry) => unitGroup(view, entry));
  // "0 kept" is shown too, because it is what readers look for.
  const shown = UNIT_GROUPS.filter((group) => group === "kept" || byGroup.has(group));
  const groups = shown.map((id) => {
    const entries = byGroup.get(id) ?? [];
    return { id, entries, tone: entries.length === 0 ? "ink" : toneOf(id) };
  });
  const hasSquares = linked && all.length <= MAX_SQUARES;
  const total = hasSquares
    ? ""
    : bar(
        groups.map(({ tone, entries }) => ({ tone: tone === "ink" ? "open" : tone, size: entries.length })),
        all.length,
      );
  return html`${total}<ul class="units">${groups.map(
    ({ id, entries, tone }) => html`
<li class="${tone}">${hasSquares ? html`<div class="squares">${entries.map((entry) => square(page, id, entry))}</div>` : ""}${name(page, id, entries.length, linked)}${note(page, id, entries)}</li>`,
  )}</ul>`;
}

/** The tone of the state that the group is named after. */
function toneOf(group: UnitGroup): string {
  return MARKS[group === "grace" ? "due_soon" : group].tone;
}

function square(page: Page, group: UnitGroup, entry: Entry): Html {
  const isFilled = group === "already_done" ? hasProof(entry) : !HOLLOW.has(group);
  return html`<a${isFilled ? html` class="full"` : ""} href="${commitmentHref(page, entry)}" aria-label="${clip(entry.block.subject, TITLE_LIMIT)}"></a>`;
}

function name({ messages }: Page, group: UnitGroup, count: number, linked: boolean): Html {
  const text = messages.units[group](count);
  return html`<b>${linked && count > 0 ? html`<a href="#${group}">${text}</a>` : text}</b>`;
}

/** The line below a group's name; empty if there is nothing to add. */
function note(page: Page, group: UnitGroup, entries: readonly Entry[]): Html | string {
  const text = noteText(page, group, entries);
  return text === "" ? "" : html`<span>${text}</span>`;
}

function noteText({ view, messages }: Page, group: UnitGroup, entries: readonly Entry[]): string {
  const { unitNotes } = messages;
  const count = (test: (entry: Entry) => boolean, text: (count: number) => string): string => {
    const found = entries.filter(test).length;
    return found === 0 ? "" : text(found);
  };
  if (group === "overdue")
    return unitNotes.longest(Math.max(...entries.map(({ days_overdue }) => days_overdue)), entries.length);
  if (group === "kept") return count((entry) => !isFirstDatePast(entry, view.now), unitNotes.early);
  if (group === "undated") return unitNotes.neverOverdue;
  if (group === "withdrawn") return count(({ reason }) => reason === null, unitNotes.withoutReason);
  if (group === "already_done")
    return [unitNotes.whenPublished, count((entry) => !hasProof(entry), unitNotes.withoutEvidence)]
      .filter((text) => text !== "")
      .join(messages.joints.comma);
  if (group !== "not_due") return "";
  const [next] = entries
    .flatMap(({ block: { due } }) => (due === null ? [] : [due]))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return next === undefined ? "" : unitNotes.next(dayText(messages, next));
}

/** Whether any of the promise's evidence counts. */
function hasProof({ evidence }: Entry): boolean {
  return evidence.some(({ rejected }) => rejected === null);
}
