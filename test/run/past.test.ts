import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { inZone } from "../../src/run/past.ts";
import type { RunContext } from "../../src/run/world.ts";

const context = { config: parseConfig(null, { timezone: "Europe/Berlin" }) } as RunContext;

test.each([
  ["Asia/Tokyo", "Asia/Tokyo"],
  [undefined, "Europe/Berlin"],
  ["Moon/Tycho", "Europe/Berlin"],
])("a commitment whose time zone is remembered as %s is rebuilt in %s", (zone, expected) => {
  expect(inZone(context, zone).config.timezone).toBe(expected);
  expect(context.config.timezone).toBe("Europe/Berlin");
});
