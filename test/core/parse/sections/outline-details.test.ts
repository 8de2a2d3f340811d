import { expect, test } from "vitest";
import { describeCommitments } from "../parsed.ts";

const DETAILS = "<details>\n<summary>SUMMARY</summary>\n\n- rotate the keys\n\n</details>\n\n- page us";

test("a summary that names a section is a heading for what the details hide, and for nothing else", () => {
  const text = DETAILS.replace("SUMMARY", "Action items");
  expect(describeCommitments(`# Outage\n\n## Summary\n\n${text}`)).toEqual(["8: rotate the keys"]);
});

test("details in a section belong to it", () => {
  const text = DETAILS.replace("SUMMARY", "Click here");
  expect(describeCommitments(`# Outage\n\n## Action items\n\n${text}`)).toEqual(["8: rotate the keys", "12: page us"]);
});

test("details with another section's name in a section don't belong to it", () => {
  const text = DETAILS.replace("SUMMARY", "Timeline");
  expect(describeCommitments(`# Outage\n\n## Action items\n\n${text}`)).toEqual(["12: page us"]);
});
