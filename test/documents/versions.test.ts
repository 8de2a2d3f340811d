import { expect, test } from "vitest";
import { placeKey, readVersions } from "../../src/documents/versions.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

test("reads files as they were at earlier commits, and omits what the checkout doesn't have", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  const second = await commit(root, "2026-01-06T12:00:00Z", { "a.md": "two" });
  const places = [first, second, "0".repeat(40)].map((id) => ({ commit: id, path: "a.md" }));
  const expected = new Map([
    [placeKey(places[0]!), "one"],
    [placeKey(places[1]!), "two"],
  ]);
  expect(await readVersions(root, [...places, { commit: first, path: "b.md" }])).toEqual(expected);
  expect(await readVersions(await makeFolder(), places)).toEqual(new Map());
});
