import { expect, test } from "vitest";
import { placeKey, readVersions } from "../../src/documents/versions.ts";
import { startFake } from "../support/fake-clients.ts";
import { commit, comparisonOf, makeRepository } from "./repository.ts";

test("readVersions reads files as they were at earlier commits, and omits those that neither the workspace nor GitHub has", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  const second = await commit(root, "2026-01-06T12:00:00Z", { "a.md": "two" });
  const places = [first, second, "0".repeat(40)].map((id) => ({ commit: id, path: "a.md" }));
  const expected = new Map([
    [placeKey(places[0]!), "one"],
    [placeKey(places[1]!), "two"],
  ]);
  expect(await readVersions(await comparisonOf(root), [...places, { commit: first, path: "b.md" }])).toEqual(expected);
  const nowhere = { branch: null, github: null, head: second };
  expect(await readVersions(nowhere, places)).toEqual(new Map());
  const { repo } = startFake({ repository: { head: second, git: root } });
  expect(await readVersions({ ...nowhere, github: repo }, places)).toEqual(expected);
});
