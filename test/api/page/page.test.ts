import { expect, test } from "vitest";
import { commitmentHref, reportHref } from "../../../api/page/links.ts";
import { createPage } from "../../../api/page/page.ts";
import { aView } from "../../support/app.ts";

test.for<[levels: number, root: string]>([
  [0, "./"],
  [1, "../"],
  [4, "../../../../"],
])("on a page at depth %i, links start with %s", ([levels, root]) => {
  const view = aView();
  const page = createPage(view, levels);
  expect(page.root).toBe(root);
  expect(commitmentHref(page, view.entries[0]!)).toBe(`${root}c/acme/status/1/`);
  expect(reportHref(page, view.entries[0]!)).toBe(`${root}r/acme/status/2026-03-01-outage/`);
});

test("a page uses messages in the view's language", () => {
  expect(createPage(aView({ site: { language: "fr" } }), 0).messages.locale).toBe("fr-FR");
});
