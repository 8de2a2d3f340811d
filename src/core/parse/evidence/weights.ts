/** How much each sign counts for a template, or for a guide whose title names its kind. At `needed`, the document counts as that. */
export const DOCUMENT_POINTS = {
  needed: 3,
  /** The title is a placeholder: `RCA-NNNN: <short title>`. */
  openTitle: 3,
  namedTemplate: 3.5,
  namedGuide: 4,
  /** A date or number that nobody has filled in: `YYYY-MM-DD`. */
  blanks: 1.5,
  /** Multiplied by the share of lines that are empty or have a placeholder. */
  placeholders: 10,
  /** A document with fewer lines is judged as if it had this many. */
  fewLines: 10,
  placeholdersMost: 4,
  /** For each year or time of day: something happened. */
  happened: -0.25,
  happenedMost: -1.5,
  dayInTitle: -3,
  /** At least three headings of a report, such as “Timeline” and “Impact”. */
  reportHeads: -2,
} as const;

/** How much each sign counts when a document's title doesn't name its kind. At `needed`, it is a guide. */
export const GUIDE_POINTS = {
  needed: 3,
  /** It names its own kind: “This policy applies to …”. */
  self: 3,
  /** Its title begins like that of a guide: `How we …`, `Restoring the index`. */
  title: 2,
  /** It names no day or time, and it has at least `fewestBlocks` lines. */
  undated: 1.5,
  fewestBlocks: 4,
  /** In addition to `undated`, it doesn't report what happened. */
  uneventful: 1,
  /** For each line that addresses its readers. */
  readers: 0.5,
  readersMost: 1.5,
  /** For each heading such as “Prerequisites”. */
  heads: 1,
  headsMost: 2,
  /** A paragraph begins with an imperative. */
  orders: 0.5,
  /** It has a command to type. */
  commands: 0.5,
  /** For each sentence that reports what happened, and for each with a verb that may be in the past tense. */
  past: -0.75,
  verbs: -0.25,
  pastMost: -4,
  /** For each year or time of day. */
  happened: -0.5,
  /** A document with more of them isn't a guide. */
  happenedMost: 4,
  /** For each line with an owner, a ticket or a ticked box. */
  fields: -1,
  /** For each heading of a report after the first, such as “Timeline” and “Impact”. */
  reportHeads: -1,
} as const;

/**
 * How much each sign counts in deciding whether a part of a report holds commitments. A part is taken if the sum is above 0.
 * Shares of items count in proportion. These weights were set by hand near those that `test/corpus/fit-weights.ts` fits to labelled
 * reports; the script doesn't reproduce them. Those of headings are higher than the fitted ones, so that no single sign of the items
 * overrules what the author's heading says. The one exception, `audience`, and the points of documents above were never fitted.
 */
export const PART_WEIGHTS = {
  always: -3.5,
  /** Its heading names commitments, or look-alikes such as a timeline. */
  named: 7,
  namedOther: -7,
  /** Its heading shares a word stem with headings that name commitments, or says what the authors will do. */
  stem: 2,
  /** The nearest heading above it that names commitments or look-alikes names commitments (`within`) or look-alikes (`withinOther`). */
  within: 7,
  withinOther: -3,
  /** It comes after a heading such as “Impact” or “Root cause”. */
  later: 1,
  /** Items that begin or end with a verb. */
  verbs: 1,
  /** After the analysis, almost all of several items are instructions, and the heading doesn't name ideas or steps to follow. */
  orders: 2,
  /** A table has columns for owners, and for due dates, tickets or states; or all of several items have task boxes. */
  plan: 2,
  /** Items with an owner, a due date, a task box, or a login or ticket at the end. */
  fields: 3,
  /** Items that report what happened. */
  past: -0.5,
  /** Items that address the reader. */
  readers: -3,
  /** Its instructions address the reader. */
  audience: -8,
  /** Items that begin with a day or a time. */
  times: -2.5,
  /** Items that are questions, only code or links, or rows of a table without an action column. */
  others: -2,
} as const;

export type Sign = keyof typeof PART_WEIGHTS;
