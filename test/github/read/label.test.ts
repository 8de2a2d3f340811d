import { expect, test } from "vitest";
import { readLabelDescription } from "../../../src/github/read/label.ts";
import { REPO, startFake } from "../../support/fake-clients.ts";

test.for<[what: string, description: string | undefined, expected: string]>([
  ["the description", "what we promised", "what we promised"],
  ["an empty string if there is none", undefined, ""],
])("readLabelDescription returns %s", async ([, description, expected]) => {
  const { bot, repo } = startFake();
  await bot.issues.createLabel({ ...REPO, name: "to do", ...(description ? { description } : {}) });
  await expect(readLabelDescription(repo, "to do")).resolves.toBe(expected);
});

test("readLabelDescription returns null if there is no label", async () => {
  await expect(readLabelDescription(startFake().repo, "to do")).resolves.toBeNull();
});

test("readLabelDescription fails if GitHub returns an error", async () => {
  const { github, repo } = startFake();
  github.before = () => ({ kind: "answer", status: 502, applied: false });
  await expect(readLabelDescription(repo, "to do")).rejects.toThrow(
    "Could not read the label “to do”: GitHub returned 502",
  );
});
