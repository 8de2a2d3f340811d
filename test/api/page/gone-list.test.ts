import { expect, test } from "vitest";
import { goneList } from "../../../api/page/gone-list.ts";
import { createPage } from "../../../api/page/page.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { addressesOf, textOf } from "../../support/page.ts";

test("missing issues are listed with their old URL, the reason and the date", () => {
  const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;
  const list = String(goneList(createPage(aView({ snapshots: [aSnapshot({ gone: [...gone] })] }), 0)));
  expect(textOf(list)).toContain("acme/status#99 · deleted · 2 Jan 2026");
  expect(addressesOf(list)).toEqual(["https://github.com/acme/status/issues/99"]);
});

test("there is no list if no issues are missing", () => {
  expect(goneList(createPage(aView(), 0))).toBeNull();
});
