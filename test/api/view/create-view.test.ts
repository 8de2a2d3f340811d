import { expect, test } from "vitest";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";

test("an entry is found by its id, ignoring case", () => {
  const view = aView({ snapshots: aRegister() });
  expect(view.find("ACME/Status/2")).toBe(view.entries[1]);
  expect(view.find("acme/status/999")).toBeNull();
});

test("a view is valid until the next midnight in any commitment's time zone", () => {
  expect(aView().freshness.valid_until).toBe("2026-05-16T00:00:00.000Z");
  const berlin = aSnapshot({ commitments: [aTracked({ block: { time_zone: "Europe/Berlin" } })] });
  expect(aView({ snapshots: [berlin] }).freshness.valid_until).toBe("2026-05-15T22:00:00.000Z");
});

test("events are collected only once", () => {
  const view = aView();
  expect(view.events()).toBe(view.events());
});
