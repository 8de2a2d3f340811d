import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  count,
  day,
  httpsUrl,
  instant,
  instantOrDay,
  optionalDay,
  optionalText,
  serverUrl,
  timeZone,
} from "../../../src/core/model/schemas.ts";

const CASES: Array<{ name: string; schema: v.GenericSchema; valid: unknown[]; invalid: unknown[] }> = [
  { name: "day", schema: day, valid: ["2026-12-01"], invalid: ["2026-02-30", "2026-12-01T00:00:00Z", "", null] },
  { name: "optional day", schema: optionalDay, valid: ["2026-12-01", null], invalid: ["soon", undefined] },
  { name: "optional text", schema: optionalText, valid: ["", "a", null], invalid: [1, undefined] },
  { name: "instant", schema: instant, valid: ["2026-12-01T10:00:00Z"], invalid: ["2026-12-01", "yesterday", null] },
  {
    name: "instant or day",
    schema: instantOrDay,
    valid: ["2026-12-01", "2026-12-01T10:00:00+02:00"],
    invalid: ["2026-12", "soon"],
  },
  { name: "time zone", schema: timeZone, valid: ["UTC", "Europe/Berlin"], invalid: ["Mars/Base", "+02:00"] },
  { name: "count", schema: count, valid: [0, 12], invalid: [-1, 1.5, "1", Number.NaN] },
  {
    name: "https URL",
    schema: httpsUrl,
    valid: ["https://example.com/a"],
    invalid: ["http://example.com/", "javascript:alert(1)", "https://me:secret@example.com/"],
  },
  {
    name: "server URL",
    schema: serverUrl,
    valid: ["https://github.com/a", "http://github.test/a"],
    invalid: ["javascript:alert(1)", "a"],
  },
];

describe.each(CASES)("the $name schema", ({ schema, valid, invalid }) => {
  test.for(valid)("accepts %o", (value) => {
    expect(v.parse(schema, value)).toBe(value);
  });

  test.for(invalid)("rejects %o", (value) => {
    expect(v.safeParse(schema, value).success).toBe(false);
  });
});
