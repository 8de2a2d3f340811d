import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { AssessedCommitment } from "../../../src/core/assess/assess-one.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { isComplete, renderClosing } from "../../../src/core/render/closing.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

type Change = { block?: Partial<Block>; issue?: Partial<IssueFacts> | null };

const URL = "https://github.com/acme/status/blob/HEAD/docs/a.md";
const PULL = {
  kind: "pull_request",
  url: "https://github.com/acme/status/pull/7",
  at: "2026-05-20T12:00:00Z",
} as const;
const LINK = { kind: "comment", url: "https://example.org/proof", at: null } as const;

function closed(on: string, changes: Partial<IssueFacts> = {}): Partial<IssueFacts> {
  return {
    state: "closed",
    state_reason: "completed",
    closed_at: `${on}T12:00:00Z`,
    closer: { login: "mira", standing: "writer" },
    evidence: [LINK],
    ...changes,
  };
}

function assessed(...changes: Change[]): AssessedCommitment[] {
  const commitments = changes.map(({ block, issue }, index) =>
    aTracked({
      block: { key: `k${index}`, subject: `Promise ${index + 1}`, ...block },
      issue: issue === null ? null : { number: index + 1, ...issue },
    }),
  );
  return assess(aSnapshot({ commitments }), { instant: "2026-07-11T12:00:00Z", today: null }).commitments;
}

function closing(...changes: Change[]): string {
  return renderClosing({ title: "Outage", published: "2026-03-01", url: URL, commitments: assessed(...changes) });
}

describe("a closing report", () => {
  test("begins with the report, the number of promises and what became of them", () => {
    const text = closing({ issue: closed("2026-05-20") }, { issue: closed("2026-06-20") }, {});
    expect(text).toMatch(/^# What became of our promises after “Outage”\n/);
    expect(text).toContain(
      `We published [our report](<${URL}>) on 2026-03-01 and made 3 promises in it. 1 was kept on time, 1 was kept late and 1 is not done yet.`,
    );
    expect(text).toContain("\n\n1 promise is still open, so this is not final.\n\n");
  });

  test("leaves out an unknown publication date", () => {
    const commitments = assessed({ issue: closed("2026-05-20") });
    expect(renderClosing({ title: "A", published: null, url: URL, commitments })).toContain(
      `We published [our report](<${URL}>) and made 1 promise in it. 1 was kept on time.\n\n## Kept on time`,
    );
  });

  test.for<[outcome: string, change: Change]>([
    [
      "Promised for 2026-06-01, done on 2026-05-20. Evidence: [merged pull request #7](<https://github.com/acme/status/pull/7>), [link to example.org](<https://example.org/proof>).",
      { issue: closed("2026-05-20", { evidence: [PULL, LINK] }) },
    ],
    [
      "Promised for 2026-06-01, done on 2026-06-20, 19 days late. Evidence: [link to example.org](<https://example.org/proof>).",
      { issue: closed("2026-06-20") },
    ],
    ["Promised for 2026-06-01, done on 2026-05-20.", { issue: closed("2026-05-20", { evidence: [] }) }],
    [
      "Promised without a date, done on 2026-05-20. Evidence: [link to example.org](<https://example.org/proof>).",
      { block: { due: null, first_due: null }, issue: closed("2026-05-20") },
    ],
    [
      "Promised for 2026-06-01, withdrawn on 2026-05-10. The reason: “too \\*costly\\*”.",
      { block: { withdrawn: { at: "2026-05-10", reason: "too *costly*", replaced_by: null } } },
    ],
    [
      "Promised for 2026-06-01, withdrawn on 2026-05-10. No reason was given.",
      { issue: closed("2026-05-10", { state_reason: "not_planned" }) },
    ],
    [
      "Promised for 2026-06-01, replaced by \\#9 on 2026-05-10. The reason: “done there”.",
      { block: { withdrawn: { at: "2026-05-10", reason: "done there", replaced_by: "#9" } } },
    ],
    [
      "Promised for 2026-06-01, replaced on 2026-05-10. No reason was given.",
      { issue: closed("2026-05-10", { state_reason: "duplicate" }) },
    ],
    ["Promised for 2026-06-01, still open and 40 days overdue.", {}],
    [
      "Promised for 2026-06-01, still open, now due on 2026-12-01.",
      { block: { first_due: "2026-06-01", due: "2026-12-01" } },
    ],
    ["Promised for 2026-12-01, still open.", { block: { first_due: "2026-12-01", due: "2026-12-01" } }],
    ["Promised without a date, still open.", { block: { due: null, first_due: null } }],
    [
      "Promised for 2026-12-01, then removed from the report without explanation.",
      { block: { due: "2026-12-01", first_due: "2026-12-01", removed: "2026-05-01" } },
    ],
  ])("describes an outcome as “%s”", ([outcome, change]) => {
    expect(closing(change)).toContain(
      `- **Promise 1** ([#1](<https://github.com/acme/status/issues/1>)). ${outcome}\n`,
    );
  });

  test("doesn't link a promise that has no issue", () => {
    expect(closing({ issue: null })).toContain("- **Promise 1**. Promised for");
  });

  test("has a section for each outcome, with the promises by original due date", () => {
    const text = closing(
      { block: { first_due: "2026-06-05", due: "2026-06-05" }, issue: closed("2026-05-20") },
      { issue: closed("2026-05-20") },
      { block: { first_due: null, due: null }, issue: closed("2026-05-20") },
      { block: { first_due: null, due: null }, issue: closed("2026-05-20") },
      { block: { done: "2026-02-01" } },
      { issue: closed("2026-05-20", { evidence: [] }) },
    );
    expect(text.match(/(?<=^## ).+/gm)).toEqual([
      "Kept on time",
      "Done, but without public evidence",
      "Already done when we published the report",
      "What we learned",
      "Thanks",
    ]);
    expect(text.match(/(?<=^- \*\*Promise )\d/gm)).toEqual(["2", "1", "3", "4", "6", "5"]);
  });

  test("lists the dates that moved, with the reasons", () => {
    const moved = (from: string, to: string, reason: string | null): Block["history"][number] => {
      return { type: "moved", at: "2026-05-20", from, to, commit: null, reason };
    };
    const history = [moved("2026-06-01", "2026-06-10", "vendor"), moved("2026-06-10", "2026-06-20", null)];
    const text = closing({ block: { due: "2026-06-20", history }, issue: closed("2026-06-19") });
    expect(text).toContain(
      "## Dates that moved\n\n- **Promise 1**: from 2026-06-01 to 2026-06-10 (“vendor”)\n- **Promise 1**: from 2026-06-10 to 2026-06-20 (no reason was given)\n",
    );
  });

  test("thanks the people who closed the promises that were kept, each of them once", () => {
    const by = (login: string, standing: "writer" | "bot" = "writer"): Change => {
      return { issue: closed("2026-05-20", { closer: { login, standing }, evidence: [PULL] }) };
    };
    const text = closing(by("mira"), by("jo"), by("mira"), by("stale", "bot"), {
      issue: closed("2026-05-20", { evidence: [] }),
    });
    expect(text).toMatch(/## Thanks\n\nTo jo, mira, who saw these promises through\.\n$/);
    expect(closing(by("stale", "bot"))).not.toContain("## Thanks");
    const unknown = closed("2026-05-20", { closer: { login: null, standing: "writer" }, evidence: [PULL] });
    expect(closing({ issue: unknown })).not.toContain("## Thanks");
  });

  test("shows people's text as plain text", () => {
    const text = renderClosing({
      title: "*a* <b>",
      published: null,
      url: URL,
      commitments: assessed({ block: { subject: "[x](https://evil.example) <script>" } }),
    });
    const html = new MarkdownIt({ html: true }).render(text);
    expect(html).not.toMatch(/<script|<b>|<em>a|href="https:\/\/evil/);
  });
});

test("a closing report is complete once no promise is open", () => {
  expect(isComplete(assessed({ issue: closed("2026-05-20") }))).toBe(true);
  expect(isComplete(assessed({ issue: closed("2026-05-20") }, {}))).toBe(false);
});
