import * as fc from "fast-check";

/** Lone surrogates, such as U+D800, aren't characters. */
const SURROGATES = { first: 0xd800, count: 0x800 };

function characterAt(index: number): string {
  return String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count);
}

function indexOf(character: unknown): number {
  const point = String(character).codePointAt(0) ?? 0;
  const index = point < SURROGATES.first ? point : point - SURROGATES.count;
  if (characterAt(index) !== character) throw new Error("This isn't one character.");
  return index;
}

/** fast-check's unit "binary" has the same characters, but takes most of a second to list them all first. */
const character = fc.nat(0x10ffff - SURROGATES.count).map(characterAt, indexOf);

/** Generates texts that can contain any character. */
export function anyText(constraints: Pick<fc.StringConstraints, "maxLength"> = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}
