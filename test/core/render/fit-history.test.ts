import fc from "fast-check";
import { expect, test } from "vitest";
import type { Event } from "../../../src/core/model/block.ts";
import { fitHistory } from "../../../src/core/render/fit-history.ts";

const AT = "2026-05-01";

function owner(to: string): Event {
  return { type: "owner", at: AT, from: null, to };
}

function moved(to: string): Event {
  return { type: "moved", at: AT, from: "2026-06-01", to, commit: null, reason: null };
}

function reopened(): Event {
  return { type: "reopened", at: AT };
}

test("a history that is short enough stays as it is", () => {
  const history = [owner("a"), moved("2026-07-01")];
  expect(fitHistory(history, 2)).toEqual(history);
});

test("a shortened history keeps moved dates and reopenings, and the first and last changes of the owner", () => {
  const owners = Array.from({ length: 50 }, (_, index) => owner(`owner ${index}`));
  const [move, reopening] = [moved("2026-07-01"), reopened()];
  const history = [...owners.slice(0, 25), move, reopening, ...owners.slice(25)];
  expect(fitHistory(history, 6)).toEqual([owners[0], owners[1], move, reopening, owners[48], owners[49]]);
});

test("a history with too many moved dates keeps the first and last of them", () => {
  const moves = Array.from({ length: 9 }, (_, index) => moved(`2026-07-0${index + 1}`));
  expect(fitHistory([...moves, owner("a")], 4)).toEqual([moves[0], moves[1], moves[7], moves[8]]);
  expect(fitHistory(moves, 3)).toEqual([moves[0], moves[1], moves[8]]);
});

test("a shortened history has the requested length and the original order, and omits no major event while it has minor ones", () => {
  const event = fc.oneof(
    fc.string().map(owner),
    fc.constant("2026-07-01").map(moved),
    fc.constant(null).map(reopened),
    fc.constant(null).map((): Event => ({ type: "tracker", at: AT, from: null, to: null, commit: null })),
  );
  fc.assert(
    fc.property(fc.array(event), fc.integer({ min: 2, max: 20 }), (history, kept) => {
      const fitted = fitHistory(history, kept);
      expect(fitted.length).toBe(Math.min(history.length, kept));
      const positions = fitted.map((item) => history.indexOf(item));
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      const isMinor = ({ type }: Event): boolean => type === "owner" || type === "tracker";
      const isMajorMissing = history.some((other) => !isMinor(other) && !fitted.includes(other));
      expect(isMajorMissing && fitted.some(isMinor)).toBe(false);
    }),
  );
});
