import { expect, test } from "vitest";
import { renderUse } from "../../../api/page/use.ts";
import { aView } from "../../support/app.ts";
import { addressesOf, sectionIdsOf } from "../../support/page.ts";

test("the page links to the feeds and files, and has the snippets that embed the verdict", () => {
  const page = renderUse(aView());
  expect(sectionIdsOf(page)).toEqual(["take", "embed"]);
  for (const path of ["feed.xml", "feed.json", "calendar.ics", "export.csv", "openapi.json"])
    expect(addressesOf(page)).toContain(`../${path}`);
  expect(page).toContain('<pre id="copy-badge"');
});
