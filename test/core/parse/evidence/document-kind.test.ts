import { describe, expect, test } from "vitest";
import { documentKindOf, type DocumentKind } from "../../../../src/core/parse/evidence/document-kind.ts";
import { parseFrontMatter } from "../../../../src/core/parse/front-matter.ts";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { parseMarkdown } from "../../../../src/core/parse/markdown/tree.ts";
import { parseText } from "../parsed.ts";

function kindOf(text: string): DocumentKind | null {
  const { body, fields } = parseFrontMatter(text);
  return documentKindOf(parseMarkdown(body), fields, LEXICON);
}

const ACTIONS = "\n\n## Corrective actions\n\n- Rotate the keys\n- Page the on-call engineer\n";
const REPORT_HEADS = "\n\n## Summary\n\nIt broke.\n\n## Impact\n\nAll users.\n\n## Root cause\n\nA full disk.\n";

describe("a template", () => {
  test.each([
    ["has a title to fill in", `# Incident: [short description]${ACTIONS}`],
    ["has a blank number in its title", `# RCA-NNNN: <title>${ACTIONS}`],
    ["has a title that says so", `# Post-mortem template${ACTIONS}`],
    ["has a title that says so before brackets", `# Modèle (version 3)${ACTIONS}`],
    ["has a title that says so after a dash", `# Incident report – template${ACTIONS}`],
    ["has a title in front matter that says so", `---\ntitle: Post-mortem template\n---\n${ACTIONS}`],
    [
      "has lines to fill in and a blank date in front matter",
      `---\ndate: YYYY-MM-DD\n---\n\n- [name]\n- [impact of the incident]${ACTIONS}`,
    ],
    [
      "mostly consists of lines to fill in",
      `# Outage\n\n- Start: [first alert]\n- End: [last alert]\n- …\n- …\n\n| what | who |\n| - | - |\n| [step] | |\n| | |${ACTIONS}`,
    ],
    ["has no headings", "Date: YYYY-MM-DD\n\n[what happened]\n\n[the cause]\n\n- …\n"],
    ["has no title, but a blank and lines to fill in", `Date: YYYY-MM-DD\n\n[what happened]\n\n[the cause]${ACTIONS}`],
  ])("%s", (_, text) => {
    expect(kindOf(text)?.name).toBe("template");
  });

  test("can still hold examples with dates", () => {
    const examples = "\n\nIt began on 2026-01-02 at 10:04 and ended on 2026-01-03 at 11:05, 12:10 or 13:20.";
    expect(kindOf(`# Post-mortem template${examples}\n\n[the cause]\n\nDate: YYYY-MM-DD${ACTIONS}`)?.name).toBe(
      "template",
    );
  });

  test("names the reasons for this decision", () => {
    expect(kindOf(`# <Title>\n\n- [name]${ACTIONS}`)).toEqual({
      name: "template",
      isLog: false,
      line: 1,
      title: "<Title>",
      reasons: ["its title is “<Title>”", "1 of 3 lines are still to be filled in"],
    });
  });
});

describe("a guide", () => {
  test.each([
    "Runbook: the bot doesn't answer",
    "Incident response policy",
    "🚑 Incident playbook",
    "How to run a retrospective",
    "Sign-in problems – status log",
    "Changelog",
    "On-call checklist",
    "Руководство по инцидентам",
    "故障应急手册",
    "Leitfaden für Störungen",
  ])("has a title that names its kind: %s", (title) => {
    expect(kindOf(`# ${title}${ACTIONS}`)).toMatchObject({ name: "guide", reasons: [`its title is “${title}”`] });
  });
});

test("a guide can name itself, and say when it was changed", () => {
  const history = "\n\n## History\n\n2026-01-01, 2026-02-01, 2026-03-01, 2026-04-01, 2026-05-01, 2026-06-01.\n";
  expect(kindOf(`# Incident playbook\n\nUse this when you hold the pager.${REPORT_HEADS}${ACTIONS}`)).toMatchObject({
    name: "guide",
  });
  expect(
    kindOf(`# RB-31: the queue is full\n\nCheck your queue with \`make list\`.\n\n## What to do${ACTIONS}${history}`),
  ).toMatchObject({ name: "guide" });
  expect(
    kindOf(
      `# RB-31: the queue is full\n\nCheck your queue with \`make list\`.\n\n## What to do${ACTIONS}${history.replace("History", "Outages")}`,
    ),
  ).toBeNull();
});

test("a guide can mention times and have headings of a report, if it has numbered steps", () => {
  const steps = "\n\n## Step 1: Detection\n\nBy 10:05.\n\n## Step 2: Call\n\nBy 10:10.";
  expect(kindOf(`# Incident playbook${REPORT_HEADS}${steps}${ACTIONS}`)).toMatchObject({ name: "guide" });
  expect(kindOf(`# Incident playbook${REPORT_HEADS}${steps.replaceAll("Step", "Part")}${ACTIONS}`)).toBeNull();
});

describe("a report", () => {
  test.each([
    ["is named after its subject", `# Outage of the cache${ACTIONS}`],
    ["has no title", ACTIONS],
    ["can be about a policy", `# Policy engine outage on 2026-08-05${ACTIONS}`],
    ["can be about a process", `# Process failure in payments${REPORT_HEADS}${ACTIONS}`],
    ["can be about a guide", `# Post-mortem: we shipped a broken installation guide${ACTIONS}`],
    [
      "can keep the template's title",
      `# Incident report template\n\nAt 10:04, 10:05, 10:06, 10:07, 10:08 and 10:09.${ACTIONS}`,
    ],
    [
      "can have a few lines to fill in",
      `# Outage\n\n- Severity: [low or high]\n\nAt 10:04, 10:05 and 10:06.${ACTIONS}`,
    ],
    ["can have an item without text", "# Outage\n\n## Action items\n\n-\n- Rotate the keys\n"],
  ])("%s", (_, text) => {
    expect(kindOf(text)).toBeNull();
  });
});

describe("a document that promises nothing", () => {
  const GUIDE = "# Incident runbook\n\nWe will page Ann.";

  test("has no commitments and no hints, and lint says why", () => {
    expect(parseText(`${GUIDE}${ACTIONS}`)).toMatchObject({
      commitments: [],
      skipped: [
        {
          line: 1,
          text: "Incident runbook",
          why: "left",
          reason:
            "looks like a guide (its title is “Incident runbook”), so only sections below “<!-- follow-through: commitments -->” or listed in “headings” are read",
        },
      ],
    });
  });

  test("is read below a directive, including sub-headings", () => {
    const text = `${GUIDE}\n\n<!-- follow-through: commitments -->\n\n## Later\n\n- a\n\n### Soon\n\n- b\n\n## Steps\n\n- c\n`;
    expect(parseText(text).commitments.map((item) => item.text)).toEqual(["a", "b"]);
  });

  test("is read below a heading that the configuration names", () => {
    const { commitments } = parseText(`${GUIDE}${ACTIONS}`, { headings: ["Corrective Actions"] });
    expect(commitments).toHaveLength(2);
  });
});

describe("a document that looks like a guide", () => {
  const read = (title: string, items: string) =>
    parseText(`# ${title}\n\nThe queue stopped.\n\n## Action items\n\n${items}\n`);

  test.each([
    "Manual failover failed",
    "Policy change locks users out",
    "Broken login form",
    "Newsletter sent twice",
    "Release notes page down",
  ])("is read if an item has a due date: %s", (title) => {
    const { commitments, problems } = read(title, "- Rotate the keys by 2026-12-01\n- Page the on-call engineer");
    expect([commitments.length, problems]).toEqual([2, []]);
  });

  test("isn't read if the due dates depend on the publication date", () => {
    const text = "# Incident policy\n\n## Action items\n\n- Write a report within five working days\n";
    const { commitments, problems } = parseText(text, { firstCommitted: "2026-08-05" });
    expect([commitments, problems.map(({ severity }) => severity)]).toEqual([[], ["warning"]]);
  });

  test("isn't read if its entries are status updates, whatever their dates are", () => {
    const text =
      "# Slow parcels\n\n**Resolved** – All is well.\n\n**Monitoring** – We will update this page by 2026-12-01.\n\n**Investigating** – We will post more by 2026-11-30.\n";
    expect(parseText(text).commitments).toEqual([]);
  });

  test("is read below a directive, without a warning", () => {
    const text =
      "# Incident runbook\n\n<!-- follow-through: commitments -->\n\n- Rotate the keys\n- Page the on-call engineer\n";
    const { commitments, problems } = parseText(text);
    expect([commitments.length, problems]).toEqual([2, []]);
  });

  test("isn't read without due dates, and a warning says how many items are left out", () => {
    const { commitments, problems } = read("Incident runbook", "- Rotate the keys\n- Page the on-call engineer");
    expect(commitments).toEqual([]);
    expect(problems).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining("so 2 items that read like commitments are not tracked"),
      },
    ]);
    expect(read("Incident runbook", "- Rotate the keys").problems[0]?.message).toContain("so an item that reads like");
  });
});
