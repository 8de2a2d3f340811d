import type { Day } from "../../model/date.ts";
import type { DateForm, DayOrder } from "./form.ts";
import type { CompiledForm } from "./forms.ts";
import type { Surroundings } from "./surroundings.ts";

/** Words that name a time, whether or not they are a due date. */
export interface FoundTime {
  start: number;
  end: number;
  /** Null if the words aren't a valid date. */
  day: Day | null;
  form: DateForm;
}

/** Lists the dates in a lower-case text, in order. If several overlap, lists the first or, at the same position, the longest. */
export function listTimes(
  { text, published, order }: { text: string; published: Day | null; order: DayOrder | null },
  forms: readonly CompiledForm[],
  surroundings: Surroundings,
): FoundTime[] {
  const found: FoundTime[] = [];
  for (const form of forms) {
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (surroundings.isJoined(text, start)) {
        form.pattern.lastIndex = start + 1;
        continue;
      }
      if (surroundings.isFiscal(form, text, [start, end])) continue;
      const day = form.resolve({ ...match.groups }, published, order);
      found.push({ start, end, day: typeof day === "string" ? day : null, form });
    }
  }
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
