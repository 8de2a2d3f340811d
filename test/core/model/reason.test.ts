import fc from "fast-check";
import { expect, test } from "vitest";
import { statedReason } from "../../../src/core/model/reason.ts";
import { anyText } from "../../support/any-text.ts";

test.each([
  "the vendor does it",
  "no budget",
  "costs > value",
  "#12",
  "GDPR",
  "v2",
  "too late…",
  "not needed",
  "“moved”",
  "予算がない",
  "忙",
  "비용",
  "нет бюджета",
  "لا ميزانية",
  "งบ",
  "keine Zeit",
])("“%s” is a reason", (text) => {
  expect(statedReason(text)).toBe(text);
});

test.each([
  null,
  undefined,
  "",
  " ",
  ".",
  "-",
  "—",
  "…",
  "...",
  "?",
  "n/a",
  "N/A.",
  "n.a.",
  "(n/a)",
  "x",
  "X",
  "xxx",
  "ж",
  "1",
  "00",
  "tbd",
  "TBD",
  "TODO",
  "None",
  "no reason",
  "🤷",
  "👍🏽 🎉",
  "✅",
  "\u200B",
  "\u2800",
  "ｎ／ａ",
  "なし",
  "无",
  "нет",
  "keine",
  "_",
  "\u0301",
])("“%s” isn't a reason", (text) => {
  expect(statedReason(text)).toBeNull();
});

test("a text without letters and numbers is never a reason", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const signs = text.normalize("NFKC").replaceAll(/[\p{L}\p{N}]/gu, "");
      expect(statedReason(signs)).toBeNull();
    }),
  );
});
