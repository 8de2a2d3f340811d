// Checks that the project can be released: `npm run release`. With `--notes`, prints the release's notes instead.
// Nothing is published here: .github/workflows/release.yml does that when a tag is pushed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { PRODUCT } from "../src/core/model/product.ts";
import { findFaults, notesOf, type Release } from "./release-checks.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: root, encoding: "utf8" });

const changelog = read(".github/CHANGELOG.md");
if (process.argv.includes("--notes")) {
  process.stdout.write(`${notesOf(changelog, PRODUCT.version) ?? ""}\n`);
} else {
  const release: Release = {
    product: PRODUCT,
    manifest: JSON.parse(read("package.json")) as Release["manifest"],
    lockVersion: (JSON.parse(read("package-lock.json")) as { version: string }).version,
    actionName: (parse(read("action.yml")) as { name: string }).name,
    changelog,
    tags: run("git", "tag", "--list").split("\n"),
    tag: process.env["GITHUB_REF_TYPE"] === "tag" ? (process.env["GITHUB_REF_NAME"] ?? null) : null,
    uncommitted: run("git", "status", "--porcelain")
      .split("\n")
      .filter((line) => line !== ""),
    packed: packedFiles(),
  };
  const faults = findFaults(release);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else
    process.stdout.write(
      `Ready to release v${PRODUCT.version} of ${PRODUCT.repository}: push the tag v${PRODUCT.version}.\n`,
    );
}

/** The files that npm would publish. */
function packedFiles(): string[] {
  const [{ files }] = JSON.parse(run("npm", "pack", "--dry-run", "--json", "--ignore-scripts")) as [
    { files: Array<{ path: string }> },
  ];
  return files.map(({ path }) => path);
}
