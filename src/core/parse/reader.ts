/**
 * The version of the rules by which reports are read. Blocks carry it, so that a better reader doesn't look like an edit.
 * Increase it whenever the same report can be read differently. Blocks without one are from version 1.
 */
export const READER = 2;
