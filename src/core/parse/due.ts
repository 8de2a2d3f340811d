import type { Day } from "../date.ts";
import { compileDateWords } from "./date-words.ts";
import { dateForms, type Form, type Groups } from "./dates.ts";
import type { Language } from "./languages.ts";

/** A date that was found in a text. */
export interface Due {
  /** Where the words stand in the text, a due word beside them included. */
  start: number;
  end: number;
  /** The words of the date alone. */
  text: string;
  due: Day | null;
  /** Nothing but its place makes it a due date. */
  bare?: true;
  /** Why no day could be read, with the way to write it; null when `due` is set. */
  problem: string | null;
}

export interface DueReader {
  /** The first date in `text`, whatever stands before it. */
  first(text: string, published: Day | null): Due | null;
  /** The same in a cell of its own, where `2 weeks` counts as well. */
  inCell(text: string, published: Day | null): Due | null;
  /** The first date that the text itself makes a due date: `by 1 May 2027`, `due: Q1 2027`, `within 30 days`. */
  announced(text: string, published: Day | null): Due | null;
}

// A letter of a script with spaces, or a digit, would make the date part of a longer word.
const LETTER = String.raw`[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const FRONT = String.raw`(?<!${LETTER}|[\p{N}\-/.])`;
const BACK = String.raw`(?!${LETTER}|\p{N}|[-/]\d)`;

/** Builds the reader for the languages' words. Of two dates the leftmost counts, then the earlier form; of a range its end. */
export function createDueReader(languages: readonly Language[]): DueReader {
  const words = compileDateWords(languages);
  const compiled = dateForms(words).map((form) => {
    const before = String.raw`(?:${words.before}\s*[:：]?\s*)${form.announces ? "?" : ""}`;
    const date = `(?<date>${form.source})`;
    return {
      form,
      first: form.inCell ? [] : [new RegExp(`${FRONT}${date}${BACK}`, "iu")],
      inCell: [new RegExp(`${FRONT}${date}${BACK}`, "iu")],
      announced: [
        new RegExp(`${FRONT}${before}${date}${BACK}`, "iu"),
        new RegExp(String.raw`${FRONT}${date}\s?(?:${words.after})`, "iu"),
      ],
    };
  });
  // Most texts hold no date at all, and one look is cheaper than one for each form.
  const any = new RegExp(
    String.raw`\d|${[words.months, words.weekdays, words.periods, words.numbers].join("|")}`,
    "iu",
  );

  const range = new RegExp(String.raw`^\s?(?:[–—~〜～-]|${words.to})\s?`, "iu");

  function read(which: Where, text: string, published: Day | null): Due | null {
    if (!any.test(text)) return null;
    const found =
      leftmost(
        compiled.filter(({ form }) => !form.weak),
        which,
        text,
      ) ?? leftmost(compiled, which, text);
    if (!found) return null;
    const due = dueOf(found.form, found.match, published);
    const to = range.exec(text.slice(due.end));
    const last = to && read("first", text.slice(due.end + to[0].length), published);
    if (!to || last?.start !== 0 || last.due === null) return due;
    const end = due.end + to[0].length + last.end;
    return { ...last, start: due.start, end, text: text.slice(due.end - due.text.length, end) };
  }
  return {
    first: (text, published) => read("first", text, published),
    inCell: (text, published) => read("inCell", text, published),
    announced: (text, published) => read("announced", text, published),
  };
}

type Where = "first" | "inCell" | "announced";

type Compiled = { form: Form } & Record<Where, RegExp[]>;

function leftmost(
  forms: readonly Compiled[],
  which: Where,
  text: string,
): { form: Form; match: RegExpExecArray } | null {
  let found: { form: Form; match: RegExpExecArray } | null = null;
  for (const { form, ...patterns } of forms) {
    for (const pattern of patterns[which]) {
      const match = pattern.exec(text);
      if (match && (found === null || match.index < found.match.index)) found = { form, match };
    }
  }
  return found;
}

function dueOf(form: Form, match: RegExpExecArray, published: Day | null): Due {
  const groups: Groups = match.groups!;
  const reading = form.read(groups, published);
  const due = { start: match.index, end: match.index + match[0].length, text: groups["date"]! };
  if (typeof reading === "string") return { ...due, due: reading, problem: null };
  return { ...due, due: null, problem: `“${due.text}” ${reading.problem}` };
}
