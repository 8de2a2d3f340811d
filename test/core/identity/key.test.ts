import { expect, test } from "vitest";
import { createKeyMaker, textFingerprint } from "../../../src/core/identity/key.ts";
import { aCommitment } from "../../support/builders.ts";

test("a key depends on the slug, and identical items get different keys", () => {
  const keyOf = createKeyMaker([]);
  const [first, second] = [keyOf("a", aCommitment()), keyOf("a", aCommitment())];
  expect(first).toMatch(/^[\da-f]{24}$/);
  expect(second).not.toBe(first);
  expect(createKeyMaker([])("a", aCommitment())).toBe(first);
  expect(createKeyMaker([])("b", aCommitment())).not.toBe(first);
});

test("a key that is already in use is skipped, in this run and in the next", () => {
  const keyOf = createKeyMaker([]);
  const [first, second, third] = Array.from({ length: 3 }, () => keyOf("a", aCommitment()));
  const next = createKeyMaker([String(first), String(third)]);
  expect(next("a", aCommitment())).toBe(second);
  expect([first, second, third]).not.toContain(next("a", aCommitment()));
});

test("a fingerprint ignores punctuation and case, and depends on the id if there is one", () => {
  const fingerprint = textFingerprint({ id: null, subject: "Rotate the keys" });
  expect(fingerprint).toMatch(/^[\w.]{4}$/);
  expect(textFingerprint({ id: null, subject: "rotate the KEYS." })).toBe(fingerprint);
  expect(textFingerprint({ id: null, subject: "Rotate the locks" })).not.toBe(fingerprint);
  expect(textFingerprint({ id: "keys", subject: "Rotate the keys" })).not.toBe(fingerprint);
});
