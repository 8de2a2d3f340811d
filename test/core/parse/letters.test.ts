import { expect, test } from "vitest";
import { letterNames, scoreLetters } from "./letters.ts";

test("every letter has labels", () => {
  const { labelled, present } = letterNames();
  expect(labelled).toEqual(present);
  expect(present).toHaveLength(20);
});

// Never loosen these limits.
test("the parser finds the promises in public letters, and their due dates", () => {
  const { dated, undated, invented, dropped } = scoreLetters();
  expect(dated.found / dated.all).toBeGreaterThanOrEqual(0.98);
  expect(dated.right / dated.all).toBeGreaterThanOrEqual(0.945);
  expect(undated.found / undated.all).toBeGreaterThanOrEqual(0.87);
  expect(invented.length).toBeLessThanOrEqual(1);
  expect(dropped).toEqual([]);
});
