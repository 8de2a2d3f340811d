import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nodeProblem, OLDEST_NODE } from "../../../src/core/model/node-version.ts";

test("the oldest version of Node.js is the one in package.json", () => {
  const file = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  expect((JSON.parse(file) as { engines: { node: string } }).engines.node).toBe(`>=${OLDEST_NODE}`);
});

test.for(["8.17.0", "20.20.2", "23.11.1"])("version %s can't run the code", (version) => {
  expect(nodeProblem(version)).toBe(
    `Follow-through needs Node.js 24 or later, but this is Node.js ${version}: install a newer version from https://nodejs.org/.`,
  );
});

test.for(["24.0.0", "24.21.0", "100.1.0", "25.0.0-nightly"])("version %s can run the code", (version) => {
  expect(nodeProblem(version)).toBeNull();
});
