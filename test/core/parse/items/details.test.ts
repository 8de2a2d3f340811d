import { expect, test } from "vitest";
import { describeCommitments } from "../parsed.ts";

test.each([
  {
    name: "fields or a bare ticket URL",
    text: "## Action items\n\n- Rotate the keys\n  - Owner: Ann Lee\n  - Due: 2026-12-01\n  - Owner: nobody\n  - Bug: #1\n  - #2\n- Test them\n  - https://github.com/a/b/pull/7\n  - in staging\n",
    items: ["3: Rotate the keys [owner Ann Lee, due 2026-12-01, #1]", "9: Test them [https://github.com/a/b/pull/7]"],
  },
  {
    name: "a paragraph that links the ticket",
    text: "## Action items\n\n1. Rotate the keys\n\n   They are old. [issue](https://github.com/a/b/issues/7)\n",
    items: ["3: Rotate the keys [https://github.com/a/b/issues/7]"],
  },
  {
    name: "details that interrupt a numbered list",
    text: "## Action items\n\n1. **Rotate the keys**\n\n- all of them\n\n2. **Test them**\n\nin staging\n\n3. Rest\n",
    items: ["3: Rotate the keys", "7: Test them", "11: Rest"],
  },
  {
    name: "nested items after a colon or a group name",
    text: "## Action items\n\n- Extend the alerts for the cache to every region — namely:\n  - Europe\n- @ann:\n  - Rotate the keys\n- Platform team\n  - Test them\n",
    items: [
      "3: Extend the alerts for the cache to every region — namely",
      "6: Rotate the keys [owner @ann]",
      "8: Test them [owner Platform team]",
    ],
  },
])("an item can be followed by $name", ({ text, items }) => {
  expect(describeCommitments(text)).toEqual(items);
});

test("an item with only fields below it is never a group", () => {
  expect(describeCommitments("## Action items\n\n- Improve alerting\n  - Owner: Eve\n  - Due: 2026-12-01\n")).toEqual([
    "3: Improve alerting [owner Eve, due 2026-12-01]",
  ]);
});
