import { describe, expect, test } from "vitest";
import { hasBlank, isPlaceholder } from "../../../../src/core/parse/evidence/placeholders.ts";

describe("a blank", () => {
  test.each([
    "Date: YYYY-MM-DD",
    "am TT.MM.JJJJ um HH:MM",
    "le JJ/MM/AAAA",
    "dd/mm/yyyy",
    "from HH:MM to HH:MM",
    "INC-NNNN",
    "__:__",
    "Signed by ______",
    "XXX minutes",
    "Début : AAAA",
  ])("is %j", (raw) => {
    expect(hasBlank(raw)).toBe(true);
  });

  test.each([
    "2026-08-05",
    "at 14:05",
    "the API-GW",
    "www.example.com",
    "aa-aa",
    "II-III regions of us-east",
    "NN models",
  ])("is not %j", (raw) => {
    expect(hasBlank(raw)).toBe(false);
  });
});

describe("a placeholder", () => {
  test.each([
    "[link to the issue]",
    "[name]",
    "**<short title>**",
    "<Título>",
    "Incident: <título corto>",
    "{{ summary }}",
    "{owner}",
    "…",
    "...",
    "- ",
    "`<what>`",
    "Page [the on-call person] about it",
    "Write a test by YYYY-MM-DD",
  ])("is %j", (raw) => {
    expect(isPlaceholder({ raw })).toBe(true);
  });

  test.each([
    "Rotate the keys",
    "[ ] Rotate the keys",
    "[x] Rotate the keys [sic]",
    "[the incident](https://example.com/1)",
    "[the long text][1]",
    "[ann 5:31 PM] is it down?",
    "`Map<string, number>` grows without limit",
    "the `[file name]` argument",
    "first line<br>second line",
    "<details>",
    "<https://example.com/a b>",
    "write to <ann@example.com>",
    "a < b and c > d",
  ])("is not %j", (raw) => {
    expect(isPlaceholder({ raw })).toBe(false);
  });
});
