import { expect, test } from "vitest";
import { resolveWork, workKey } from "../../../src/core/model/work-reference.ts";

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
