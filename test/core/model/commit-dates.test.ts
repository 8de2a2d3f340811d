import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesInOrder, firstParentLine, withPromiseDates } from "../../../src/core/model/commit-dates.ts";

function promisedIn(...instants: string[]): string[] {
  return withPromiseDates(instants.map((instant) => ({ instant }))).map(({ promised }) => promised);
}

describe("the promises in a commit", () => {
  test("count as made at the commit's own date if that isn't before those of the earlier commits", () => {
    expect(promisedIn()).toEqual([]);
    const instants = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"];
    expect(promisedIn(...instants)).toEqual(instants);
  });

  test("count as made at the latest date of the earlier commits if the commit's own date is before that", () => {
    expect(
      promisedIn("2026-03-01T00:00:00Z", "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z", "2026-03-02T00:00:00+02:00"),
    ).toEqual(["2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00+02:00"]);
    expect(promisedIn("2026-03-01T00:00:00Z", "2026-03-01T01:00:00+02:00")[1]).toBe("2026-03-01T00:00:00Z");
  });

  test("never count as made before those in an earlier commit", () => {
    const date = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const promised = promisedIn(...dates.map((instant) => instant.toISOString()));
        expect(promised).toEqual(promised.toSorted());
        expect(promised.every((at, index) => Date.parse(at) >= (dates[index]?.getTime() ?? 0))).toBe(true);
      }),
    );
  });
});

test("a branch's own commits are the newest one and its first parents, oldest first, as far as they are known", () => {
  const commits = { d: ["c", "x"], c: ["b"], x: ["b"], b: ["a"] };
  const byId = new Map(Object.entries(commits).map(([id, parents]) => [id, { id, parents }]));
  expect(firstParentLine(byId.get("d"), byId).map(({ id }) => id)).toEqual(["b", "c", "d"]);
  expect(firstParentLine(undefined, byId)).toEqual([]);
});

test("a commit's date can be limited by runs and by the present", () => {
  const [first, second, third] = [1, 2, 3].map((day) => `2026-01-0${day}T00:00:00.000Z`) as [string, string, string];
  const datesOf = (line: Parameters<typeof datesInOrder>[0], now?: string): string[] =>
    datesInOrder(line, now === undefined ? Infinity : Date.parse(now)).map(({ at }) => new Date(at).toISOString());
  expect(datesOf([{ instant: first, after: Date.parse(second) }])).toEqual([second]);
  expect(datesOf([{ instant: third }, { instant: first }], second)).toEqual([second, second]);
  expect(datesOf([{ instant: third, before: Date.parse(second) }, { instant: first }])).toEqual([third, second]);
});
