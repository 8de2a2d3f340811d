import type { Day } from "../../model/date.ts";
import type { DateForm, DayOrder, Groups, Resolution } from "./form.ts";
import type { CompiledForm } from "./forms.ts";
import { isAlmostAYearAhead } from "./nearest.ts";
import type { Announcement, Range, Surroundings } from "./surroundings.ts";

/** Where to look for a date. Decides which words must be around it. */
export type Place = "anywhere" | "cell" | "announced" | "pledge";

/** A date that was found, with the words around it. */
export interface Match {
  form: CompiledForm;
  groups: Groups;
  /** The date alone; `extent` also covers its adjacent words. */
  date: Range;
  extent: Range;
}

/** A text to search, and the publication date that decides which dates can be due dates. */
export interface Search {
  place: Place;
  text: string;
  published: Day | null;
  order: DayOrder | null;
  /** The dates that can't be due dates. A shorter form must not match a part of one: `1 March` in `1 March 2026`. */
  past: Range[];
}

/** Finds the leftmost date that one of the forms matches. At the same position, the earlier form wins. */
export function leftmost(
  { place, text, published, order, past }: Search,
  forms: readonly CompiledForm[],
  surroundings: Surroundings,
): Match | null {
  let found: Match | null = null;
  for (const form of forms) {
    if (place === "anywhere" && form.inCell) continue;
    // matchAll would copy the pattern, which takes about 5 % of the parse time.
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
      if (found && match.index >= found.extent[0]) break;
      const date: Range = [match.index, match.index + match[0].length];
      // Tested here because a lookbehind at the start of a pattern is slow.
      if (surroundings.isJoined(text, match.index)) {
        // A later part can still be a date: `vierde kwartaal` in “het vierde kwartaal”, where the match starts with a `t`.
        form.pattern.lastIndex = match.index + 1;
        continue;
      }
      if (surroundings.isOther(form, text, date)) continue;
      const onlyDate = match[0].length === text.length;
      const isPledge = place === "pledge";
      const needsNoDueWord = place !== "announced" && !isPledge && (onlyDate || !form.alone);
      const announcement = needsNoDueWord ? null : surroundings.announcement(form, text, date, isPledge);
      if (!needsNoDueWord && !announcement) continue;
      const groups = { ...match.groups };
      if (past.some(([start, end]) => date[0] < end && start < date[1])) continue;
      if (announcement && !canBeDue(announcement, form.resolve(groups, published, order), { form, published })) {
        past.push(date);
        continue;
      }
      found = { form, groups, date, extent: announcement?.range ?? date };
      break;
    }
  }
  return found;
}

/**
 * Whether an announced date can be a due date. After a label, it always is one. Other dates before publication describe the
 * past: “mails sent before 1 August”. A date after “on” or “in” must also be valid, the publication date known and, without a year,
 * the date at most nine months ahead.
 */
function canBeDue(
  { by }: Announcement,
  day: Resolution,
  { form, published }: { form: DateForm; published: Day | null },
): boolean {
  if (by === "label") return true;
  if (typeof day !== "string") return by !== "moment";
  if (published === null) return by !== "moment";
  return day >= published && (by !== "moment" || !form.yearless || !isAlmostAYearAhead(day, published));
}
