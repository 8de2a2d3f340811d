import { expect, test } from "vitest";
import { FakeGitHub } from "../../support/fake-github/index.ts";

test("a copy of the fake GitHub has the same data, and neither changes with the other", () => {
  const clock = { time: Date.parse("2026-11-23T10:00:00Z"), now: (): number => clock.time };
  const original = new FakeGitHub({ clock });
  const mira = original.as("mira");
  const first = mira.open("one", "", ["bug"]);
  mira.comment(first, "Nearly there.");
  original.settings.graphql = false;
  const later = { now: (): number => clock.time + 60_000 };
  const copy = original.copy(later);
  expect(copy.issues()).toEqual(original.issues());
  expect([copy.labels(), copy.settings]).toEqual([original.labels(), original.settings]);

  copy.as("mira").edit(first, { title: "other", state: "closed" });
  copy.as("mira").comment(first, "Done.");
  copy.renameLabel("bug", "fault");
  copy.delete(copy.as("rando").open("two", ""));
  copy.settings.graphql = true;
  expect(original.issue(first)).toMatchObject({ title: "one", state: "open", labels: ["bug"] });
  expect(original.issue(first)?.comments).toHaveLength(1);
  expect([original.issue(2), original.settings.graphql]).toEqual([null, false]);

  mira.edit(first, { title: "another" });
  expect(mira.open("three", "")).toBe(2);
  expect(copy.issue(first)).toMatchObject({ title: "other", updated_at: "2026-11-23T10:01:00Z" });
  expect(copy.issue(first)?.comments.map(({ body }) => body)).toEqual(["Nearly there.", "Done."]);
});
