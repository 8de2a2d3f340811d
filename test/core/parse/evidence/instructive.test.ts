import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";

/** The reasons for which a document counts as a guide; null if it is read as a report. */
function reasons(text: string): string | null {
  const [reason] = parseText(text).skipped.flatMap(
    (skipped) => /looks like a guide \((.*)\), so/.exec(skipped.reason)?.[1] ?? [],
  );
  return reason ?? null;
}

const ACTIONS = "\n\n## Next steps\n\n- Rotate the keys\n- Page the on-call engineer\n- Add a test\n";

describe("a document whose title doesn't name its kind is a guide", () => {
  test.each([
    [
      "if it calls itself one",
      `# Keys\n\nThis policy applies to everybody.${ACTIONS}`,
      "it calls itself one; it names no day or time; it reports nothing that happened",
    ],
    [
      "if it addresses its readers and nothing happened",
      `# Keys\n\nYou have two keys.${ACTIONS}`,
      "it names no day or time; it addresses its readers; it reports nothing that happened",
    ],
    [
      "if its title begins like that of a guide",
      `# Rotating keys\n\nKeys have owners.${ACTIONS}`,
      "its title is “Rotating keys”; it names no day or time; it reports nothing that happened",
    ],
    [
      "for its headings",
      `# Keys\n\n## Prerequisites\n\n- A key\n\n## When to use\n\n- Never${ACTIONS}`,
      "it names no day or time; it has headings that are typical of guides; it reports nothing that happened",
    ],
    [
      "for its commands and imperatives",
      `# Keys\n\nRotate the keys: \`keys rotate --all\`.${ACTIONS}`,
      "it names no day or time; it reports nothing that happened",
    ],
    [
      "if it is a log of status updates",
      "# Errors\n\n**Resolved** – all is well.\n\n**Monitoring** – we watch it.\n\n**Investigating** – we are looking into it.\n",
      "its entries are status updates",
    ],
  ])("%s", (_, text, expected) => {
    expect(reasons(text)).toBe(expected);
  });
});

describe("a document whose title doesn't name its kind is a report", () => {
  test.each([
    [
      "if it says what happened",
      `# Rotating keys\n\nThe keys were old. You have two keys. The disk failed and the cache was full.${ACTIONS}`,
    ],
    ["if it names a day", `# Keys\n\nOn 5 May you have two keys.${ACTIONS}`],
    ["if it names an hour", `# Keys\n\nAt 2 pm you have two keys.${ACTIONS}`],
    ["if its title names a day", `# Rotating keys on 2026-08-05\n\nYou have two keys.${ACTIONS}`],
    [
      "if its items have owners",
      `# Keys\n\nYou have two keys.\n\n## Next steps\n\n- Rotate the keys (@ann)\n- Add a test (#12)\n`,
    ],
    ["if it names many times", `# Rotating keys\n\nThis guide: 10:01, 10:02, 10:03, 10:04 and 10:05.${ACTIONS}`],
    ["if it has few lines", "# Keys\n\nYou have two keys.\n\n## Next steps\n\n- Rotate the keys\n"],
    [
      "if it has headings of a report",
      `# Keys\n\nYou have two keys.\n\n## Impact\n\n- All\n\n## Root cause\n\n- None${ACTIONS}`,
    ],
    [
      "if it has status updates below a heading of a report",
      "# Errors\n\n## Impact\n\n**Resolved** – well.\n\n**Monitoring** – we watch it.\n\n**Investigating** – we are looking into it.\n",
    ],
  ])("%s", (_, text) => {
    expect(reasons(text)).toBeNull();
  });
});
