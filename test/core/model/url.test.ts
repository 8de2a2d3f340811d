import { expect, test } from "vitest";
import { safeUrl } from "../../../src/core/model/url.ts";

test.each([
  ["https://example.com", "https://example.com/"],
  ["HTTPS://Example.com/a b?q=ü", "https://example.com/a%20b?q=%C3%BC"],
  ["http://example.com/", null],
  ["javascript:alert(1)", null],
  ["https://me@example.com/", null],
  ["https://me:secret@example.com/", null],
  ["https://:secret@example.com/", null],
  ["java\tscript:alert(1)", null],
  ["data:text/html,x", null],
  ["//example.com/", null],
  ["example.com", null],
  ["", null],
])("the safe URL for “%s” is %s", (text, url) => {
  expect(safeUrl(text)).toBe(url);
});
