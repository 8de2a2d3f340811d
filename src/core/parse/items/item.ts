import type { Commitment } from "../../model/commitment.ts";
import type { Column } from "../language.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Defaults } from "./defaults.ts";

/** All fields of a commitment except its place. `dateProblem` says why its due date could not be parsed. */
export type Fields = Omit<Commitment, "report" | "line"> & { dateProblem: string | null };

/** The fields outside a commitment's words: the other cells of its row, or the lines `Owner: …` below it. */
export type Cells = ReadonlyMap<Column, Inline>;

/** An item to parse: its words, its other cells, and the defaults from its heading. */
export interface ItemSource {
  words: Inline;
  cells: Cells;
  defaults: Defaults;
}
