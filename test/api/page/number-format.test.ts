import { expect, test } from "vitest";
import { createNumberFormat } from "../../../api/page/number-format.ts";

test.for<[locale: string, value: number, text: string]>([
  ["en-GB", 7, "7"],
  ["en-GB", 12_345, "12,345"],
  ["de-DE", 12_345, "12.345"],
  ["fr-FR", 12_345, "12\u202F345"],
])("in %s, %i is formatted as %j", ([locale, value, text]) => {
  expect(createNumberFormat(locale).number(value)).toBe(text);
});

test.for<[locale: string, count: number, text: string]>([
  ["en-GB", 0, "0 many"],
  ["en-GB", 1, "1 one"],
  ["en-GB", 2, "2 many"],
  ["fr-FR", 0, "0 one"],
  ["fr-FR", 2, "2 many"],
])("in %s, %i gets the correct plural form: %j", ([locale, count, text]) => {
  expect(createNumberFormat(locale).plural(count, { one: "one", other: "many" })).toBe(text);
});
