import { expect, test } from "vitest";
import { describeCommitments } from "../parsed.ts";

test.each([
  {
    name: "is a commitment if it is numbered and has text below it",
    text: "# Resulting actions\n\n#### 1) Plan the migration\n\n`@ann` and `@bob` will see to it.\n\n#### 2) TODO Configuration management\n\nSoon.\n\n# Thanks\n",
    items: ["3: Plan the migration [owner @ann and @bob]", "7: Configuration management [done false]"],
  },
  {
    name: "is a commitment if its fields are below it",
    text: "## Action items\n\n### Rotate the signing keys\n\n**Owner:** Ann Lee | **Due:** 2026-12-01\nStatus: in progress\n\n### Add an alert\n\n- Owner: @bob\n- Due: end of September\n- Ticket: OPS-12\n",
    items: [
      "3: Rotate the signing keys [owner Ann Lee, due 2026-12-01, done false]",
      "8: Add an alert [owner @bob, due 2026-09-30, OPS-12]",
    ],
  },
  {
    name: "is only a group if a list is below it",
    text: "## Action items\n\n### Rotate the keys\n\n- One\n\n### Monitoring\n\n- Two\n",
    items: ["5: One", "9: Two [detect]"],
  },
  {
    name: "is not a commitment if only a table or code is below it",
    text: "## Prevention\n\n### 1. Watch the queue\n\n```\nsleep\n```\n\n### 2. The plan for tables\n\n| a |\n| - |\n| b |\n",
    items: [],
  },
  {
    name: "is only a group if it names a department above prose",
    text: "## Next steps\n\n### Infrastructure\n\nWe will rotate the keys. It was fun.\n",
    items: ["5: We will rotate the keys."],
  },
  {
    name: "is only a group if several measures in bold are below it",
    text: "## Next steps\n\n### Still ahead of us\n\n**New keys.** We will rotate all keys.\n\n**New doors.** We will change all locks.\n",
    items: ["5: We will rotate all keys.", "7: We will change all locks."],
  },
  {
    name: "is only a group if it says for whom something is done",
    text: "## Next steps\n\n### For customers\n\n- A refund of all fees\n",
    items: ["5: A refund of all fees"],
  },
  {
    name: "isn't a commitment if it names ideas",
    text: "## Corrective measures\n\n### Advice to all customers\n\nKeep a spare key.\n",
    items: [],
  },
  {
    name: "names an event if it has a day that isn't ahead",
    text: "## Remediation\n\n### Comment 2, 6 May 2020 (a user)\n\nThanks.\n\n### Spare keys by 2027-03-31\n\nFor all.\n",
    items: ["7: Spare keys by 2027-03-31 [due 2027-03-31]"],
  },
])("a heading $name", ({ text, items }) => {
  expect(describeCommitments(text)).toEqual(items);
});
