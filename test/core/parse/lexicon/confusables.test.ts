import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutConfusables } from "../../../../src/core/parse/lexicon/confusables.ts";

test.each([
  ["Acti\u043en items", "Action items"],
  ["\u0410\u0441t\u0456\u043en it\u0435ms", "Action items"],
  ["\u041ewner", "Owner"],
  ["\u039fwner", "Owner"],
  ["D\u03c5e", "Due"],
  ["Ме\u0070ы", "Меры"],
  ["Действия", "Действия"],
  ["CDN для VPN", "CDN для VPN"],
  ["CDN\u0430", "CDNa"],
  ["Wебсайт", "Wебсайт"],
  ["Action items", "Action items"],
  ["λ\u006fγος", "λ\u03bfγος"],
  ["λeγος", "λeγος"],
  ["λж\u006f", "λж\u006f"],
])("“%s” is read as “%s”", (text, plain) => {
  expect(withoutConfusables(text)).toBe(plain);
});

test("every text keeps its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\u0430", "o", "\u03bf", "ж", "λ", " ", "é", "𝒂") }), (text) => {
      expect(withoutConfusables(text)).toHaveLength(text.length);
    }),
  );
});
