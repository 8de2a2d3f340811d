import { expect, test } from "vitest";
import { renderMethod } from "../../../api/page/method.ts";
import { STATES } from "../../../src/core/assess/states.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { metaOf } from "../../support/page.ts";

const snapshot = aSnapshot({ settings: { warn_days: 21, grace_days: 3, require_evidence: false } });
const page = renderMethod(aView({ snapshots: [snapshot] }));

test("the method page shows the rule for every state", () => {
  for (const state of STATES) expect(page).toMatch(new RegExp(`<b class="${state}">[^<]+</b></th><td>[^<]+</td>`));
});

test("the method page shows each repository's settings", () => {
  expect(page).toMatch(/<td>21<\/td><td>3<\/td><td>no<\/td>/);
});

test("the age limits on the method page match the constants in the code", () => {
  expect(page).toContain(
    "old 10 minutes after a server read them from GitHub, or 25 hours after a run wrote them to a snapshot. After 26 hours",
  );
});

test("the description of the method page says where the facts come from", () => {
  expect(metaOf(page, "description")).toMatch(/^The facts come from public issues/);
});
