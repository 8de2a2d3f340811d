import { expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { untrackedList } from "../../../api/page/untracked-list.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";

function listOf(untracked: Snapshot["untracked"]): string {
  return String(untrackedList(createPage(aView({ snapshots: [aSnapshot({ untracked })] }), 0)));
}

test("the untracked counts are listed, or marked as unknown", () => {
  expect(listOf({ before_since: 4, ignored: 5, hints: 6 })).toMatch(
    /<li>Promises in reports.*: 4<[^]*<li>Items.*: 5<[^]*<li>Sentences.*: 6</,
  );
  expect(listOf(null)).toMatch(/<li>Promises in reports.*: unknown</);
});
