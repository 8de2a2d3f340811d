import { expect, test } from "vitest";
import { freshKey, textFingerprint } from "../../../src/core/identity/key.ts";
import { aCommitment } from "../../support/builders.ts";

test("a key depends on the slug and text, and identical items get different keys", () => {
  const taken = new Set<string>();
  const [first, second] = [freshKey("a", aCommitment(), taken), freshKey("a", aCommitment(), taken)];
  expect(first).toMatch(/^[\da-f]{24}$/);
  expect(second).not.toBe(first);
  expect(freshKey("a", aCommitment(), new Set())).toBe(first);
  expect(freshKey("b", aCommitment(), new Set())).not.toBe(first);
});

test("a fingerprint ignores punctuation and case, and depends on the id if there is one", () => {
  const fingerprint = textFingerprint({ id: null, subject: "Rotate the keys" });
  expect(fingerprint).toMatch(/^[\w.]{4}$/);
  expect(textFingerprint({ id: null, subject: "rotate the KEYS." })).toBe(fingerprint);
  expect(textFingerprint({ id: null, subject: "Rotate the locks" })).not.toBe(fingerprint);
  expect(textFingerprint({ id: "keys", subject: "Rotate the keys" })).not.toBe(fingerprint);
});
