import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";

const read = (text: string): string[] => parseText(`# Outage\n\n${text}`).commitments.map((item) => item.text);

describe("below a heading that can name commitments or restoration", () => {
  test("items that report what was done are left out if most do", () => {
    expect(
      read(
        "## Remediation\n\n- Restarted the node\n- The cache was cleared\n- Put the node back\n- Removed the old node\n- Add an alert\n",
      ),
    ).toEqual(["Add an alert"]);
  });

  test("items that are still under way are kept", () => {
    expect(
      read(
        "## Remediation\n\n- Restarted the node\n- The cache was cleared\n- The fix was written and is undergoing review\n",
      ),
    ).toEqual(["The fix was written and is undergoing review"]);
  });

  test("items with an owner or a ticket are kept", () => {
    expect(read("## Mitigation\n\n- Restarted the node (#12)\n- Cleared the cache (#13)\n")).toHaveLength(2);
  });

  test("items that report what was done are kept if most are plans", () => {
    expect(read("## Remediation\n\n- Added an alert\n- Add a test\n- Rotate the keys\n")).toHaveLength(3);
  });

  test("items in a group that report what was done are left out if most do", () => {
    expect(read("## Remediation\n\n### First hours\n\n- Restarted the node\n- Cleared the cache\n")).toEqual([]);
  });

  test("items are left out if brackets in the heading are about the past", () => {
    expect(read("## Remediation (what was done)\n\n- Restart the node\n")).toEqual([]);
    expect(read("## Remediation (steps that were needed at once)\n\n- Restart the node\n")).toEqual([]);
    expect(read("## Remediation (planned)\n\n- Restart the node\n")).toEqual(["Restart the node"]);
  });

  test("items are left out if the heading also has a word for look-alikes, unless it names commitments too", () => {
    expect(read("## Recovery (one-time remediation)\n\n- Restart the node\n")).toEqual([]);
    expect(read("## Recovery and action items\n\n- Restart the node\n")).toEqual(["Restart the node"]);
  });

  test("items are kept if a comment marks them, or below a heading that only names commitments", () => {
    const items = "- Restarted the node\n- Cleared the cache\n";
    expect(read(`<!-- follow-through: commitments -->\n\n## Remediation\n\n${items}`)).toHaveLength(2);
    expect(read(`## Action items\n\n${items}`)).toHaveLength(2);
  });
});

describe("instructions to the readers", () => {
  test("aren't commitments, nor are the items below a label or sub-heading among them", () => {
    const advice =
      "The domain expired on 2026-05-19.\n\n## Remediation\n\nPlease update your keys.\n\n**Recommended actions:**\n\n- Remove the old source\n";
    expect(read(`${advice}\n## Action items\n\n- Rotate the keys\n`)).toEqual(["Rotate the keys"]);
  });

  test("are recognised by a heading that ends with a word for the readers", () => {
    expect(read("## Action items for users\n\n- Sign in again\n\n### New users\n\n- Create a key\n")).toEqual([]);
    expect(read("## Improvements\n\n- Rotate the keys\n")).toEqual(["Rotate the keys"]);
  });
});

test("a list below a heading that may name commitments is read only if its items look like commitments", () => {
  const text = (items: string): string => `## Impact\n\nAll users.\n\n## Enhancements\n\n${items}\n`;
  expect(read(text("- Add an alert\n- Rotate the keys\n"))).toHaveLength(2);
  expect(read(text("- Dark theme\n- Maps\n"))).toEqual([]);
});

test("a long instruction that ends with a colon is a commitment, but a short one isn't", () => {
  expect(
    read("## Action items\n\n- [ ] Use the new key as default:\n  ```\n  keys use new\n  ```\n- Add this:\n"),
  ).toEqual(["Use the new key as default:"]);
});

test("a label in a list below “References” starts a section only if it can't also name what was done", () => {
  const list = (label: string): string =>
    `## References\n\n- **Related:** [a](https://example.com)\n- **${label}:**\n  - \`a.yml\` sets b\n`;
  expect(read(list("Changes for mitigation"))).toEqual([]);
  expect(read(list("Action items"))).toEqual(["a.yml sets b"]);
});
