import { expect, test } from "vitest";
import { renderEmbed } from "../../../api/page/embed.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { textOf, titleOf } from "../../support/page.ts";

test("the iframe shows the verdict, the counts and a link that opens outside the iframe", () => {
  const page = renderEmbed(
    aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-14" } })] })] }),
  );
  expect(textOf(page)).toContain("1 promise was due by today. It is overdue");
  expect(textOf(page)).toMatch(/1 overdue by 1 day .*0 kept/);
  expect(page).not.toContain('class="squares"');
  expect(page).toContain('<a href="../" target="_top">See all promises</a>');
  expect(titleOf(page)).toBe("0 of 1 due kept · 1 overdue · Acme");
  expect(page).not.toContain("<footer>");
});

test("the iframe for an empty register says that commitments may still have been made", () => {
  const page = renderEmbed(aView({ snapshots: [aSnapshot({ commitments: [] })] }));
  expect(textOf(page)).toContain("No promises recorded This doesn’t mean that none were made.");
  expect(page).not.toContain('class="units"');
});
