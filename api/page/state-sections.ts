import type { State } from "../../src/core/assess/states.ts";
import { daysBetween, todayIn } from "../../src/core/model/date.ts";
import { groupBy } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { commitmentList } from "./commitment-list.ts";
import { html, section, type Html } from "./html.ts";
import type { Page } from "./page.ts";

const SOON_DAYS = 30;

/** The sections in page order. */
const SECTIONS = ["overdue", "rescheduled", "soon", "unproven", "gone", "later", "undated"] as const;
type SectionId = (typeof SECTIONS)[number];
/** Sections shown even if empty, because readers look for them first. */
const ALWAYS_SHOWN: ReadonlySet<SectionId> = new Set(["overdue", "unproven"]);

/** `by due date` means either soon or later. Kept commitments (null) are listed under their report instead. */
const SECTION_OF_STATE: Record<State, SectionId | "by due date" | null> = {
  overdue: "overdue",
  removed: "gone",
  rescheduled: "rescheduled",
  due_soon: "by due date",
  unproven: "unproven",
  not_due: "by due date",
  undated: "undated",
  kept: null,
  kept_late: null,
  already_done: null,
  withdrawn: "gone",
  replaced: "gone",
};

/** The commitments by state, most urgent first. */
export function stateSections(page: Page): Html[] {
  const { view, messages } = page;
  const bySection = groupBy(view.entries, (entry) => sectionOf(page, entry));
  const sections = SECTIONS.map((id) => ({ id, entries: bySection.get(id) ?? [] }));
  return sections
    .filter(({ id, entries }) => entries.length > 0 || ALWAYS_SHOWN.has(id))
    .map(({ id, entries }) =>
      section(
        id,
        messages.labelled(messages.sections[id], messages.number(entries.length)),
        entries.length === 0 ? html`<p>${messages.nothing}</p>` : commitmentList(page, entries),
      ),
    );
}

function sectionOf({ view }: Page, { state, block: { due, time_zone } }: Entry): SectionId | null {
  const id = SECTION_OF_STATE[state];
  if (id !== "by due date") return id;
  return due !== null && daysBetween(todayIn(view.now, time_zone), due) <= SOON_DAYS ? "soon" : "later";
}
