import { expect, test } from "vitest";
import { isNoEvidence, resolveWork, workKey } from "../../../src/core/model/work-reference.ts";

const SHA = "C0FFEE0123456789012345678901234567890123";

test.for<[url: string, key: string | null]>([
  ["https://github.com/acme/status/issues/12", "acme/status#12"],
  ["https://github.com/Acme/Status/issues/12/?tab=1#issuecomment-1", "acme/status#12"],
  ["https://www.github.com/acme/status/issues/12", "acme/status#12"],
  ["https://GITHUB.com/acme/status//issues/12", "acme/status#12"],
  ["https://github.com/acme/status/%69ssues/12", "acme/status#12"],
  ["https://github.com/acme/status/pull/12", "acme/status#12"],
  ["https://github.com/acme/status/pull/12/files", "acme/status#12"],
  [`https://github.com/acme/status/pull/12/commits/${SHA}`, "acme/status#12"],
  [`https://github.com/acme/status/commit/${SHA}`, `acme/status@${SHA.toLowerCase()}`],
  ["https://github.com/acme/status/commit/c0ffee0#diff-1", "acme/status@c0ffee0"],
  [`https://github.com/acme/status/commits/${SHA}`, `acme/status@${SHA.toLowerCase()}`],
  [`https://github.com/acme/status/commit/${SHA}.patch`, `acme/status@${SHA.toLowerCase()}`],
  ["https://github.com/acme/status/pull/12.diff", "acme/status#12"],
  ["https://github.com./acme/status/pull/12", "acme/status#12"],
  ["https://redirect.github.com/acme/status/pull/12", "acme/status#12"],
  ["http://github.com:80/acme/status/pull/12", "acme/status#12"],
  ["https://github.com/acme/status/pull/12x", null],
  ["https://github.com/acme/status/commits/main", null],
  ["https://github.com/acme/status/commit/main", null],
  ["https://github.com/acme/status/discussions/12", null],
  ["https://github.com/acme/status/issues", null],
  ["https://github.com/acme/status/issues/12x", null],
  ["https://github.com/acme/status/releases/tag/v1", null],
  ["https://github.com/../../issues/12", null],
  ["https://github.com/acme/%2e%2e/issues/12", null],
  ["https://github.com/acme/%E0%A4%A/issues/12", null],
  ["https://git.example.org/acme/status/issues/12", null],
  ["https://github.com.evil.example/acme/status/issues/12", null],
  ["not a URL", null],
])("the key of the work at “%s” is %s", ([url, key]) => {
  const ref = resolveWork(url, "https://github.com");
  expect(ref && workKey(ref)).toBe(key);
});

test.for<[url: string, isNone: boolean]>([
  ["https://github.com/acme/status/commit/main", true],
  ["https://github.com/acme/status/commit/HEAD", true],
  ["https://github.com/acme/status/commits", true],
  ["https://github.com/acme/status/commit/abcdef", true],
  [`https://github.com/acme/status/tree/${SHA}`, true],
  ["https://github.com/acme/status/issues/999%23", true],
  ["https://github.com/acme/status/%69ssues/new", true],
  ["https://www.github.com/acme/status/pull/new/x", true],
  ["https://github.com/acme/status/pulls", true],
  ["https://github.com/acme/status/discussions/1", true],
  ["https://github.com/acme/status/compare/a...b", true],
  ["https://github.com/acme/status/", true],
  ["https://github.com/acme", true],
  ["https://github.com/", true],
  ["https://api.github.com/repos/acme/status/issues/1", true],
  ["https://github.com/api/v3/repos/acme/status/issues/1", true],
  ["https://localhost/", true],
  ["https://127.0.0.1:8443/x", true],
  ["https://[::1]/x", true],
  ["https://status.localhost/x", true],
  ["https://0.0.0.0/", true],
  ["not a URL", true],
  ["https://github.com/acme/status/releases/tag/v1", false],
  ["https://github.com/acme/status/actions/runs/1", false],
  ["https://github.com/acme/status/blob/main/runbook.md", false],
  ["https://github.com/acme/status/wiki/On-call", false],
  ["https://localhost.example.org/", false],
  ["https://example.org/", false],
  ["https://example.org/acme/status/commit/main", false],
])("the link “%s” can't be evidence: %s", ([url, isNone]) => {
  expect(isNoEvidence(url, "https://github.com")).toBe(isNone);
});
