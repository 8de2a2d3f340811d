import type { Commitment } from "../../model/commitment.ts";
import type { Column } from "../language.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Defaults } from "./defaults.ts";

/**
 * A commitment's fields except for its place and id. `dateProblem` explains why its due date could not be parsed, and
 * `dateWarning` what its author should check.
 */
export type Fields = Omit<Commitment, "report" | "line" | "id"> & {
  dateProblem: string | null;
  dateWarning: string | null;
};

/** Fields outside a commitment's words: other cells in its row, or lines such as `Owner: …` below it. */
export type Cells = ReadonlyMap<Column, Inline>;

/** An item to parse: its words, its other cells, and its heading's defaults. */
export interface ItemSource {
  words: Inline;
  cells: Cells;
  defaults: Defaults;
}
