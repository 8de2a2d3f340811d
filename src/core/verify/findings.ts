import { clip } from "../model/text.ts";

/** Something that does not agree with git, or with what was published. */
export interface Finding {
  /** The issue; null where there is none. */
  number: number | null;
  file: string | null;
  line: number | null;
  commit: string | null;
  /** One sentence. */
  message: string;
}

interface Facts {
  number: number | null;
  file?: string | null;
  line?: number | null;
  commit?: string | null;
  said?: string | null;
  is?: string | null;
  subject?: string;
  how?: string;
  since?: string;
  from?: string;
}

/** What each difference is called, in the words of its reader. */
const WORDS = {
  gone: ({ number, how, since }: Facts) =>
    `Issue #${number}, which stood for a commitment, was ${how} (missed since ${since}).`,
  edited: ({ number }: Facts) => `The managed part of issue #${number} was edited by hand.`,
  commit: ({ number, commit }: Facts) =>
    `Issue #${number} names commit ${short(commit)}, which is not in the history of this branch: it was rewritten.`,
  unknown: ({ number }: Facts) => `Issue #${number} stands for a promise that no commit of this branch holds.`,
  missing: ({ subject, from }: Facts) =>
    `“${clip(subject!, 120)}”, promised since ${from!.slice(0, 10)}, has no issue.`,
  first_due: ({ number, said, is }: Facts) =>
    `Issue #${number} says that it was first promised for ${day(said)}; git says ${day(is)}.`,
  text_original: ({ number, said, is }: Facts) =>
    `Issue #${number} says that the first words were ${quote(said)}; git says ${quote(is)}.`,
  due: ({ number, said, is }: Facts) =>
    `Issue #${number} says that it is due ${day(said)}; its report says ${day(is)}.`,
  move_missing: ({ number, is }: Facts) => `Issue #${number} does not say that the due date moved to ${day(is)}.`,
  move_false: ({ number, said, is }: Facts) =>
    `Issue #${number} says that the due date moved to ${day(said)} there; git says ${day(is)}.`,
  move_from: ({ number, said }: Facts) =>
    `Issue #${number} says that the due date moved away from ${day(said)}, which no report ever said.`,
  published: ({ number, said, is }: Facts) =>
    `Issue #${number} says that its report was published on ${day(said)}; the report says ${day(is)}.`,
  rewording_missing: ({ number, is }: Facts) => `Issue #${number} does not say that it was reworded to ${quote(is)}.`,
  removed: ({ number, is }: Facts) =>
    is
      ? `The line of issue #${number} is gone from its report, which the issue does not say.`
      : `Issue #${number} says that its line is gone; it is there.`,
  withdrawn: ({ number, is }: Facts) =>
    is
      ? `The report takes back the promise of issue #${number}, which the issue does not say.`
      : `Issue #${number} says that it was withdrawn in its report; it was not.`,
  done: ({ number, said, is }: Facts) =>
    `Issue #${number} says that it was marked as done on ${day(said)}; the report marks it since ${day(is)}.`,
  unpublished: ({ number }: Facts) => `Issue #${number} stands in the published snapshot and is no longer tracked.`,
  published_due: ({ number, said, is }: Facts) =>
    `Issue #${number} says that it was first promised for ${day(said)}; the published snapshot says ${day(is)}.`,
  published_text: ({ number, said, is }: Facts) =>
    `Issue #${number} says that the first words were ${quote(said)}; the published snapshot says ${quote(is)}.`,
  published_history: ({ number, is }: Facts) =>
    `Issue #${number} no longer tells ${is} of the events that the published snapshot tells.`,
} satisfies Record<string, (facts: Facts) => string>;

export function describeDifference(what: keyof typeof WORDS, facts: Facts): Finding {
  const { number, file = null, line = null, commit = null } = facts;
  return { number, file, line, commit, message: WORDS[what](facts) };
}

function day(said: string | null | undefined): string {
  return said ?? "no day";
}

function quote(said: string | null | undefined): string {
  return `“${clip(said!, 120)}”`;
}

function short(commit: string | null | undefined): string {
  return commit!.slice(0, 12);
}
