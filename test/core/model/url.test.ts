import { expect, test } from "vitest";
import { safeUrl } from "../../../src/core/model/url.ts";

test.each([
  { text: "https://example.com/a", url: "https://example.com/a" },
  { text: "HTTPS://EXAMPLE.com", url: "https://example.com/" },
  { text: "http://example.com/a", url: null },
  { text: "https://ann@example.com/", url: null },
  { text: "https://:secret@example.com/", url: null },
  { text: "javascript:alert(1)", url: null },
  { text: "/relative", url: null },
  { text: "", url: null },
])("the safe form of “$text” is $url", ({ text, url }) => {
  expect(safeUrl(text)).toBe(url);
});
