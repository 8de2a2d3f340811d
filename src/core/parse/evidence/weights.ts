/** How much each sign counts when a document's kind is decided. A document that reaches `needed` promises nothing. */
export const DOCUMENT_POINTS = {
  needed: 3,
  /** The title is still to be filled in: `RCA-NNNN: <short title>`. */
  openTitle: 3,
  namedTemplate: 3.5,
  namedGuide: 4,
  /** A date or number that nobody has filled in: `YYYY-MM-DD`. */
  blanks: 1.5,
  /** For each line that is empty or has a placeholder, as a share of all lines. */
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
