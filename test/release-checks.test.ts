import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findFaults, notesOf, type Release } from "../.ci/release-checks.ts";
import { parseProduct, PRODUCT } from "../src/core/model/product.ts";
import { ROOT } from "./support/runner.ts";

const CHANGELOG = "# Changelog\n\n## 1.2.3\n\n- New\n\n## 1.2.2\n\n- Old\n\n## 1.2.1\n";
const RELEASE: Release = {
  product: parseProduct({ version: "1.2.3", repository: "github:acme/promises" }),
  manifest: { devDependencies: { vitest: "1.0.0" } },
  lockVersion: "1.2.3",
  actionName: "Follow-through for post-mortems",
  changelog: CHANGELOG,
  tags: ["v1.2.2"],
  tag: null,
  uncommitted: [],
  packed: ["action.yml", "dist/index.js", "dist/cli.js", "dist/server.js", "dist/licences.txt", "LICENSE", "README.md"],
};

describe("a release", () => {
  test("is possible if everything matches, before and after its tag is pushed", () => {
    expect(findFaults(RELEASE)).toEqual([]);
    expect(findFaults({ ...RELEASE, tag: "v1.2.3", tags: ["v1.2.3"] })).toEqual([]);
  });

  test.for<[what: string, change: Partial<Release>, words: string]>([
    ["there is no repository", { product: parseProduct({ version: "1.2.3" }) }, "names no `repository`"],
    ["the version is a prerelease", { product: { ...RELEASE.product, version: "1.2.3-rc" } }, "not of the form 1.2.3"],
    ["the lockfile has another version", { lockVersion: "1.2.2" }, "run `npm install`"],
    ["the changelog doesn't mention it", { changelog: "## 1.2.2\n\n- Old\n" }, "no section “## 1.2.3”"],
    ["its tag exists", { tags: ["v1.2.3"] }, "increase the version"],
    ["the pushed tag has another version", { tag: "v1.3.0" }, "push the tag v1.2.3"],
    ["there are dependencies", { manifest: { dependencies: { hono: "4.0.0" } } }, "move them to `devDependencies`"],
    ["the Action's name can be an account's", { actionName: "Follow-through" }, "use several words"],
    ["a file is missing", { packed: RELEASE.packed.slice(1) }, "npm would leave out action.yml"],
    ["something isn't committed", { uncommitted: [" M dist/cli.js"] }, "such as dist/cli.js"],
  ])("is refused if %s", ([, change, words]) => {
    const faults = findFaults({ ...RELEASE, ...change });
    expect(faults.some((fault) => fault.includes(words))).toBe(true);
  });
});

test("the notes of a release are its section of the changelog", () => {
  expect(["1.2.3", "1.2.2", "1.2.1", "1.2"].map((version) => notesOf(CHANGELOG, version))).toEqual([
    "- New",
    "- Old",
    null,
    null,
  ]);
});

test("the changelog describes the current version", () => {
  const changelog = readFileSync(path.join(ROOT, ".github/CHANGELOG.md"), "utf8");
  expect(notesOf(changelog, PRODUCT.version)).not.toBeNull();
});
