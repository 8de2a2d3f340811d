import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withPromiseDates } from "../../../src/core/model/commit-dates.ts";

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
