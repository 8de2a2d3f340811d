import * as fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess/assess.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { renderLintSummary, renderSummary } from "../../src/report/summary.ts";
import { aBlock, aCommitment, aReport, aSnapshot, aTracked, REPOSITORY } from "../support/builders.ts";
import { STATES, STATE_WORDS } from "../../src/core/assess/states.ts";
import { anyText } from "../support/any-text.ts";

type Notes = Parameters<typeof renderSummary>[1];

const NOW = { instant: "2026-06-11T12:00:00Z", today: null };
const NOTES: Notes = {
  now: NOW,
  links: { server: "https://github.com", repository: REPOSITORY.name },
  problems: [],
  notices: [],
  failures: [],
  written: "1 issue created, 0 updated.",
  pending: 0,
  beforeSince: 0,
};
const MIB = 1024 * 1024;

/** Parses Markdown as GitHub does, with HTML and bare URLs. */
const markdown = new MarkdownIt({ html: true, linkify: true });
// GitHub doesn't link an address without a scheme, such as `//example.org`.
markdown.linkify.add("//", null);

function tokensOf(text: string): Token[] {
  return markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** The HTML of the summary itself. */
const OWN_HTML = new Set(["<!-- -->", "<br>"]);

/** Returns the URLs of all links. Fails on images, HTML that is not the summary's own, code and emphasis. */
function linksOf(text: string): string[] {
  const tokens = tokensOf(text).filter(({ content }) => !OWN_HTML.has(content));
  const types = new Set(tokens.map(({ type }) => type));
  for (const type of ["html_block", "html_inline", "image", "code_inline", "fence", "code_block", "em_open"]) {
    expect(types).not.toContain(type);
  }
  return tokens.filter(({ type }) => type === "link_open").map((token) => String(token.attrGet("href")));
}

function textOf(tokens: Token[]): string {
  return tokens.map(({ content }) => (content === "<br>" ? ", " : content.replace("<!-- -->", ""))).join("");
}

/** Returns the cell texts of each row except header rows. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  const tokens = markdown.parse(text, {});
  for (const [index, { type }] of tokens.entries()) {
    if (type === "tr_open" && tokens[index + 1]?.type === "td_open") rows.push([]);
    if (type === "td_open") rows.at(-1)?.push(textOf(tokens[index + 1]?.children ?? []));
  }
  return rows;
}

function summaryOf(commitments: Snapshot["commitments"], notes: Partial<Notes> = {}): string {
  return renderSummary(assess(aSnapshot({ commitments }), NOW), { ...NOTES, ...notes });
}

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "</td></tr></table><h1>all is well",
  "<!-- hidden",
  "&lt;b&gt; &#60;b&#62;",
  "[all kept](https://evil.example)",
  "![](https://evil.example/pixel.png)",
  "[x][y]",
  "<https://evil.example>",
  "https://evil.example/path",
  "www.evil.example",
  "someone@evil.example",
  "kept | kept | kept | kept | kept | kept",
  "a\\| b",
  "ends with a backslash \\",
  "`code` and ``more``",
  "*all* __kept__ ~~overdue~~",
  "# Heading",
  "one\n\n# Heading\n\n| a |\n|---|\n| b |",
  "one\r\n- two",
  "~~~\nfence",
  "](https://evil.example)",
  "@everyone see #1",
];

describe("a run's summary", () => {
  test("contains the verdict, then the writes, then every commitment", () => {
    const text = summaryOf([
      aTracked({ block: { due: "2026-06-20", subject: "In time" }, issue: { number: 1 } }),
      aTracked({ block: { due: "2026-06-01", subject: "Late" }, issue: { number: 2 } }),
    ]);
    const lines = text.split("\n\n");
    expect(lines[0]).toBe("## Follow-through: 1 commitment was due by today. It is overdue");
    expect(lines[1]).toContain("1 issue created, 0 updated.");
    expect(rowsOf(text)).toEqual([
      ["2026-06-01, 10 days overdue", "Late #2", "@mira", "Outage of 1 March"],
      ["2026-06-20", "In time #1", "@mira", "Outage of 1 March"],
    ]);
  });

  test("links only to each issue and to the promise's line in its report", () => {
    expect(linksOf(summaryOf([aTracked({ issue: { number: 7 } })]))).toEqual([
      "https://github.com/acme/status/issues/7",
      "https://github.com/acme/status/blob/5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9/docs/incidents/2026-03-01-outage.md?plain=1#L12",
    ]);
  });

  test("sorts commitments by state, starting with the most urgent", () => {
    const closed = { state: "closed", closed_at: "2026-05-01T00:00:00Z" } as const;
    const text = summaryOf([
      aTracked({ issue: { ...closed, state_reason: "duplicate" } }),
      aTracked({ issue: { ...closed, state_reason: "not_planned" } }),
      aTracked({
        block: { due: "2026-04-01", links: ["https://example.org/"] },
        issue: { ...closed, state_reason: "completed" },
      }),
      aTracked({ block: { links: ["https://example.org/"] }, issue: { ...closed, state_reason: "completed" } }),
      aTracked({ block: { due: null } }),
      aTracked({ block: { due: "2026-12-01" } }),
      aTracked({ issue: { ...closed, state_reason: "completed" } }),
      aTracked({ block: { due: "2026-06-20" } }),
      aTracked({ block: { due: "2026-09-01", first_due: "2026-06-01" } }),
      aTracked({ block: { removed: "2026-05-01", due: "2026-12-01" } }),
      aTracked({ block: { due: "2026-06-01" } }),
      aTracked({ block: { done: "2026-03-01" }, issue: { ...closed, state_reason: "completed" } }),
    ]);
    const headings = text.match(/(?<=^### |^<details><summary>).+(?= \(1\))/gm);
    expect(headings?.map((heading) => heading.toLowerCase())).toEqual(STATES.map((state) => STATE_WORDS[state]));
    expect(rowsOf(text)).toHaveLength(STATES.length);
  });

  test("shows the original due date next to a later one", () => {
    const text = summaryOf([aTracked({ block: { due: "2026-09-01", first_due: "2026-06-01" } })]);
    expect(rowsOf(text)[0]?.[0]).toBe("2026-09-01, first 2026-06-01");
  });

  test("shows a commitment without an issue, owner or date", () => {
    const block = { owner: null, due: null, due_text: "after the summer" };
    expect(rowsOf(summaryOf([aTracked({ block, issue: null })]))).toEqual([
      ["after the summer", "Add an alert for the queue (no issue yet)", "", "Outage of 1 March"],
    ]);
  });

  test("mentions failures, slips, commitments without an issue, untracked commitments and a date set by `FOLLOW_THROUGH_TODAY`", () => {
    const moved = {
      type: "moved",
      at: "2026-05-01",
      from: "2026-06-01",
      to: "2026-09-01",
      commit: null,
      reason: null,
    } as const;
    const text = summaryOf([aTracked({ block: { due: "2026-09-01", first_due: "2026-06-01", history: [moved] } })], {
      failures: ["1 problem: docs/a.md:3: The due date is not a date."],
      pending: 2,
      beforeSince: 1,
      now: { ...NOW, today: "2026-06-11" },
    });
    const plainText = tokensOf(text)
      .filter(({ type }) => type === "text" || type === "code_inline")
      .map(({ content }) => content)
      .join("");
    expect(plainText).toContain("The due date is not a date.");
    expect(plainText).toContain("1 commitment has slipped to a later date.");
    expect(plainText).toContain("1 commitment was due by today. It was rescheduled");
    expect(plainText).toContain("2 commitments have no issue yet. The next run creates what it can.");
    expect(plainText).toContain(
      "1 older commitment is not tracked; set since to an earlier date to include older reports.",
    );
    expect(text).toContain("Today is set to 2026-06-11 by FOLLOW_THROUGH_TODAY.");
  });

  test("lists every problem, without GitHub's own words, and every notice", () => {
    const problems = [
      { severity: "error", file: "docs/a.md", line: 3, message: "The date is unknown." },
      { severity: "warning", file: null, line: null, message: "Issue #7 was skipped.", words: "Issue is locked" },
    ] as const;
    const notices = [{ file: "docs/b.md", message: "The file isn't in the commit." }];
    expect(rowsOf(summaryOf([], { problems, notices }))).toEqual([
      ["docs/a.md:3", "The date is unknown."],
      ["", "Issue #7 was skipped."],
      ["docs/b.md", "The file isn't in the commit."],
    ]);
  });

  test("warns that commitments may be missing if none are recorded", () => {
    expect(summaryOf([])).toContain("No commitments recorded. This does not mean that none were made");
  });
});

describe("5,000 overdue commitments with long texts", () => {
  const long = "[<|*@ overdue &".repeat(140).slice(0, 2_000);
  const commitments = Array.from({ length: 5_000 }, (_, index) =>
    aTracked({
      block: {
        key: String(index),
        subject: `${index} ${long}`,
        text: long,
        owner: long.slice(0, 100),
        report: { ...aBlock().report, title: long.slice(0, 300) },
      },
      issue: { number: index + 1 },
    }),
  );

  test("produce a summary under 1 MiB that states how many are omitted", () => {
    const text = summaryOf(commitments);
    expect(Buffer.byteLength(text)).toBeLessThan(MIB);
    expect(text).toContain("## Follow-through: 5000 commitments were due by today. All 5000 are overdue");
    const rows = rowsOf(text).length;
    expect(rows).toBeGreaterThanOrEqual(100);
    expect(text).toContain(`… and ${5_000 - rows} more.`);
  });

  test("produce a summary under 1 MiB even if every character takes three bytes", () => {
    const wide = commitments.map(({ block, issue }) =>
      aTracked({
        block: {
          ...block,
          subject: "障".repeat(2_000),
          owner: "障".repeat(2_000),
          report: { ...block.report, title: "障".repeat(300) },
        },
        issue,
      }),
    );
    expect(Buffer.byteLength(summaryOf(wide))).toBeLessThan(MIB);
  });

  test("produce a lint summary under 1 MiB", () => {
    const promises = commitments.map(({ block: { subject, owner } }) => aCommitment({ subject, owner }));
    const text = renderLintSummary([aReport({ commitments: promises })], { problems: [], now: NOW });
    expect(Buffer.byteLength(text)).toBeLessThan(MIB);
    expect(text).toMatch(/… and \d+ more\./);
  });
});

/**
 * The largest texts that the lists of a summary can contain. Escaping doubles some punctuation, a mention takes nine bytes for
 * each `@`, and other characters take three or four bytes.
 */
const LARGEST = { CJK: "障", emoji: "🔔", punctuation: "|", "mixed characters": "障🔔|`", mentions: "@" };

describe("the two summaries of one step take less than 1 MiB together", () => {
  test.for(Object.entries(LARGEST))("if every list is full of %s", ([, character]) => {
    const text = character.repeat(2_000);
    const commitments = Array.from({ length: 400 }, () =>
      aCommitment({ subject: text, owner: text, due: null, dueText: text }),
    );
    const skipped = commitments.map(() => ({ line: 1, text, why: "ignored" as const, reason: text }));
    const problems = commitments.map(() => ({ severity: "error", file: text, line: 1, message: text }) as const);
    const quote = text.slice(0, 500);
    const change = { severity: "notice", type: "reworded", subject: text, file: "docs/a.md", line: 7 } as const;
    const sentence = `Reworded. Before: “${quote}” Now: “${quote}”`;
    const diff = Array.from({ length: 200 }, () => ({ ...change, sentence }));
    const report = aReport({ path: `docs/${text.slice(0, 255)}.md`, commitments, skipped });
    const block = {
      subject: text,
      owner: text,
      due: null,
      due_text: text,
      report: { ...aBlock().report, title: text },
    };
    const tracked = commitments.map(() => aTracked({ block, issue: { number: 7 } }));
    const failures = [text, text.repeat(100)];
    const notices = commitments.map(() => ({ file: text, message: text }));
    const lint = renderLintSummary([report], { problems, notices, now: NOW, diff });
    const check = summaryOf(tracked, { failures, problems, notices });
    expect(Buffer.byteLength(lint) + Buffer.byteLength(check)).toBeLessThan(MIB);
    expect(lint.match(/… and \d+ more\./g)).toHaveLength(5);
    expect(check.match(/… and \d+ more\./g)).toHaveLength(3);
  });
});

/** Joins a text into one line, as escaping does. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

describe("hostile text", () => {
  test.for(HOSTILE)("%j is shown as plain text in the summary", (text) => {
    const block = {
      subject: text,
      owner: text,
      due: null,
      due_text: text,
      report: { ...aBlock().report, title: text },
    };
    const problems = [{ severity: "error", file: text, line: 3, message: text }] as const;
    const said = { failures: [text], problems, notices: [{ file: text, message: text }] };
    const summary = summaryOf([aTracked({ block, issue: { number: 7 } })], said);
    expect(linksOf(summary)).toEqual(linksOf(summaryOf([aTracked({ issue: { number: 7 } })])));
    const shown = onOneLine(text);
    expect(rowsOf(summary)).toEqual([
      [onOneLine(`${text}:3`), shown],
      [shown, shown],
      [shown, `${shown} #7`, shown, shown],
    ]);
    expect(summary.match(/^#/gm)).toHaveLength(4);
  });

  test.for(HOSTILE)("%j is shown as plain text in the lint summary", (text) => {
    const report = aReport({
      path: text,
      commitments: [aCommitment({ report: text, subject: text, owner: text, due: null, dueText: text })],
      skipped: [{ line: 4, text, reason: text, why: "left" }],
    });
    const problem = { severity: "error", file: text, line: 3, message: text } as const;
    const summary = renderLintSummary([report], { problems: [problem], now: NOW });
    expect(linksOf(summary)).toEqual([]);
    const shown = onOneLine(text);
    expect(rowsOf(summary)).toEqual([
      [shown, shown, shown, onOneLine(`${text}:12`)],
      [onOneLine(`${text}:3`), shown],
      [onOneLine(`${text}:4`), shown, shown],
    ]);
    expect(summary.match(/^#/gm)).toHaveLength(3);
  });

  test("can't inject a link, an image, HTML or a cell", () => {
    const plain = linksOf(summaryOf([aTracked()]));
    const texts = fc.oneof(anyText(), fc.string(), fc.stringMatching(/^[<>[\]()!|`*_~\\&#;:/.@a\n ]*$/));
    fc.assert(
      fc.property(texts, texts, texts, (subject, owner, title) => {
        const report = { ...aBlock().report, title: `t${title}` };
        const summary = summaryOf([aTracked({ block: { subject, owner, report } })], { failures: [`f${subject}`] });
        expect(linksOf(summary)).toEqual(plain);
        expect(rowsOf(summary).map((cells) => cells.length)).toEqual([4]);
      }),
    );
  });
});

test("a long text is truncated between two characters and ends with an ellipsis", () => {
  const rows = rowsOf(summaryOf([aTracked({ block: { subject: `x${"😀".repeat(400)}` } })]));
  expect(rows[0]?.[1]).toMatch(/^x(😀){100,}… #1$/u);
});

describe("the lint summary", () => {
  test("lists commitments, problems and untracked text", () => {
    const text = renderLintSummary(
      [aReport({ skipped: [{ line: 20, text: "TBD", reason: "a placeholder", why: "left" }] })],
      {
        problems: [{ severity: "error", file: "docs/a.md", line: 3, message: "The due date is not a date." }],
        now: NOW,
      },
    );
    expect(text).toMatch(/^## Follow-through: 1 commitment in 1 report\n/);
    expect(text).toContain("### Needs attention");
    expect(text).toContain("### Not tracked");
    expect(rowsOf(text)).toEqual([
      ["Add an alert for the queue", "@mira", "2026-06-01", "docs/incidents/2026-03-01-outage.md:12"],
      ["docs/a.md:3", "The due date is not a date."],
      ["docs/incidents/2026-03-01-outage.md:20", "TBD", "a placeholder"],
    ]);
  });

  test("leaves out empty tables and headings", () => {
    expect(renderLintSummary([], { problems: [], now: NOW })).toBe("## Follow-through: 0 commitments in 0 reports\n");
  });
});
