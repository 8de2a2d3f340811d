import { expect, test } from "vitest";
import { parseRepository } from "../../src/github/repo-ref.ts";

test.for<[name: string, repo: object | null]>([
  ["acme/status", { owner: "acme", repo: "status" }],
  ["Acme-2/a.b_c", { owner: "Acme-2", repo: "a.b_c" }],
  ["acme/.github", { owner: "acme", repo: ".github" }],
  ["acme/...", { owner: "acme", repo: "..." }],
  ["../status", null],
  ["acme/..", null],
  ["./status", null],
  ["acme/.", null],
  ["../..", null],
  ["acme", null],
  ["acme/", null],
  ["acme/status/issues", null],
  ["https://github.com/acme/status", null],
  ["", null],
])("parseRepository parses %j", ([name, repo]) => {
  expect(parseRepository(name)).toEqual(repo);
});
