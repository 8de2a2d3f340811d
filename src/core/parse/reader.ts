/**
 * The version of the rules for reading reports. Blocks store it, so that a change in the reader isn't mistaken for an edit.
 * Increase it once per release in which
 * the same report can be read differently. Blocks without a version are from version 1.
 */
export const READER = 2;
