import { expect, test } from "vitest";
import { describeCommitments } from "../parsed.ts";

const DETAILS = "<details>\n<summary>SUMMARY</summary>\n\n- rotate the keys\n\n</details>\n\n- page us";

test("a summary that names a section is a heading only for the contents of its `<details>`", () => {
  const text = DETAILS.replace("SUMMARY", "Action items");
  expect(describeCommitments(`# Outage\n\n## Summary\n\n${text}`)).toEqual(["8: rotate the keys"]);
});

test("`<details>` in a section belongs to the section", () => {
  const text = DETAILS.replace("SUMMARY", "Click here");
  expect(describeCommitments(`# Outage\n\n## Action items\n\n${text}`)).toEqual(["8: rotate the keys", "12: page us"]);
});

test("`<details>` whose summary names something else doesn't belong to the section around it", () => {
  const text = DETAILS.replace("SUMMARY", "Timeline");
  expect(describeCommitments(`# Outage\n\n## Action items\n\n${text}`)).toEqual(["12: page us"]);
});
