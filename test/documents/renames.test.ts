import { rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { findRenames } from "../../src/documents/renames.ts";
import { startFake } from "../support/fake-clients.ts";
import { commit, comparisonOf, makeFolder, makeRepository } from "./repository.ts";

const TEXT = Array.from({ length: 20 }, (_, line) => `Line ${line} of the report.`).join("\n");

test("findRenames follows a file that was moved unchanged, to the copy with the same name", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": TEXT });
  await rename(path.join(root, "docs/a.md"), path.join(root, "b.md"));
  await commit(root, "2026-01-06T12:00:00Z", { "archive/a.md": TEXT });
  expect(await findRenames(await comparisonOf(root), [{ commit: first, path: "docs/a.md" }])).toEqual(
    new Map([["docs/a.md", "archive/a.md"]]),
  );
});

test("findRenames follows a file that was moved and edited", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": TEXT });
  await rename(path.join(root, "docs/a.md"), path.join(root, "b.md"));
  await commit(root, "2026-01-06T12:00:00Z", { "b.md": `${TEXT}\nOne more line.` });
  expect(await findRenames(await comparisonOf(root), [{ commit: first, path: "docs/a.md" }])).toEqual(
    new Map([["docs/a.md", "b.md"]]),
  );
});

test("findRenames finds nothing for a deleted file or an unknown commit, or without git and GitHub", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": TEXT, "docs/b.md": "Something else.\n" });
  await rename(path.join(root, "docs/a.md"), path.join(await makeFolder(), "a.md"));
  await commit(root, "2026-01-06T12:00:00Z", {});
  const places = [
    { commit: first, path: "docs/a.md" },
    { commit: "0".repeat(40), path: "docs/b.md" },
  ];
  expect(await findRenames(await comparisonOf(root), places)).toEqual(new Map());
  expect(await findRenames({ branch: null, github: null, head: null }, places)).toEqual(new Map());
});

test("findRenames asks GitHub if there is no checkout", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": TEXT });
  await rename(path.join(root, "docs/a.md"), path.join(root, "b.md"));
  const head = await commit(root, "2026-01-06T12:00:00Z", { "b.md": `${TEXT}\nOne more line.` });
  const { repo } = startFake({ repository: { head, git: root } });
  const places = [
    { commit: first, path: "docs/a.md" },
    { commit: "0".repeat(40), path: "docs/c.md" },
  ];
  expect(await findRenames({ branch: null, github: repo, head }, places)).toEqual(new Map([["docs/a.md", "b.md"]]));
});

test("findRenames follows a file to its copy if a link replaced the file, with and without a checkout", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": TEXT });
  await rm(path.join(root, "docs/a.md"));
  await symlink("../content/a.md", path.join(root, "docs/a.md"));
  const head = await commit(root, "2026-01-06T12:00:00Z", { "content/a.md": TEXT, "content/b.md": TEXT });
  const { repo } = startFake({ repository: { head, git: root } });
  for (const comparison of [await comparisonOf(root), { branch: null, github: repo, head }])
    expect(await findRenames(comparison, [{ commit: first, path: "docs/a.md" }])).toEqual(
      new Map([["docs/a.md", "content/a.md"]]),
    );
});

test("findRenames returns null for a file if GitHub fails", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": TEXT });
  const { repo, github } = startFake({ repository: { head: first, git: root } });
  github.before = () => ({ kind: "answer", status: 500, applied: false });
  expect(
    await findRenames({ branch: null, github: repo, head: first }, [{ commit: first, path: "docs/a.md" }]),
  ).toEqual(new Map([["docs/a.md", null]]));
});
