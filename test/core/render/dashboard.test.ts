import { expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import type { Problem } from "../../../src/core/model/commitment.ts";
import { fitsIssueBody, renderDashboard } from "../../../src/core/render/dashboard.ts";
import { LEDGER, packEntries } from "../../../src/core/model/ledger.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aBlock, aLedger, aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";

const PLACE = { server: "https://github.com", repository: REPOSITORY.name };
const NOW = { instant: "2026-06-11T12:00:00Z", today: null };

function render(commitments: Snapshot["commitments"], changes = {}, problems: Problem[] = []): string {
  const assessment = assess(aSnapshot({ commitments }), NOW);
  return renderDashboard(aLedger(changes), { assessment, problems, links: PLACE });
}

test("the dashboard shows the time of the last run and every commitment, with the most urgent first", () => {
  const body = render([
    aTracked({ block: { subject: "Later", due: "2026-12-01", key: "b" }, issue: { number: 2 } }),
    aTracked({ block: { subject: "Late", key: "a" } }),
  ]);
  expect(body).toContain("## 1 commitment was due by today. It is overdue\n\n");
  expect(body).toContain("Last run: 2026-05-15 12:00 UTC.");
  expect(body).toContain("### Overdue (1)\n");
  expect(body).toMatch(/\n\| 2026-06-01<br>10 days overdue \| Late \[#1\][^]+\n\| 2026-12-01 \| Later \[#2\]/);
  expect(LEDGER.parse(`${body}\n\nnotes`)).toMatchObject({ before: "", after: "\n\nnotes" });
});

test("the dashboard counts untracked commitments and those without an issue, lists problems, and notifies nobody", () => {
  const problem: Problem = { severity: "error", file: "a.md", line: 3, message: "Ask @everyone about #1 | now." };
  const body = render(
    [],
    { pending: 2, untracked: { before_since: 1, ignored: 2, hints: 3 } },
    Array.from({ length: 12 }, () => problem),
  );
  expect(body).toContain("2 commitments have no issue yet. The next run creates what it can.");
  expect(body).toContain(
    "Not tracked: 1 commitment in reports published before 2026-01-01, 2 under “follow-through: ignore”, 3 sentences that may be commitments.",
  );
  expect(body).toContain("- `a.md:3`: Ask @<!-- -->everyone about #<!-- -->1 \\| now.");
  expect(body).toContain("### Needs attention\n\n- `a.md:3`");
  expect(body).toContain("… and 2 more.");
  expect(body.match(/^- `a\.md:3`/gm)).toHaveLength(10);
  expect(body).toContain("No commitments recorded. This does not mean that none were made");
  expect(
    render([], {}, [
      { ...problem, file: null, line: null },
      { ...problem, line: null },
    ]),
  ).toContain("- `a.md`: Ask");
});

test("the dashboard names the reports in which every commitment is closed, or as many as fit", () => {
  const issue = { state: "closed", state_reason: "not_planned", closed_at: "2026-05-01T00:00:00Z" } as const;
  const inReport = (path: string, key: string): Parameters<typeof aTracked>[0] => {
    return { block: { key, report: { ...aBlock().report, path } } };
  };
  const commitments = [
    aTracked({ ...inReport("docs/a.md", "a"), issue }),
    aTracked({ ...inReport("docs/b.md", "b"), issue }),
    aTracked({ ...inReport("docs/b.md", "c"), issue: { number: 2 } }),
  ];
  expect(render(commitments)).toContain(
    "Every commitment is closed in `docs/a.md`. To report on what became of them, run `follow-through closing PATH`.",
  );
  expect(render(commitments.slice(2))).not.toContain("Every commitment is closed in");
  const many = Array.from({ length: 100 }, (_, index) =>
    aTracked({ ...inReport(`docs/${index}.md`, `k${index}`), issue }),
  );
  expect(render(many)).toMatch(/Every commitment is closed in `docs\/0\.md`, .+ and \d+ more\. To/);
});

test("the table leaves room for other text, and a dashboard with too long a ledger doesn't fit", () => {
  const many = Array.from({ length: 2_000 }, (_, index) =>
    aTracked({ block: { key: `k${index}`, subject: "x".repeat(300) } }),
  );
  const body = render(many);
  expect(body.length).toBeLessThan(60_000);
  expect(body).toMatch(/… and \d+ more\./);
  expect(fitsIssueBody(body)).toBe(true);
  // The ledger takes up most of the space, so only part of the table fits.
  const ten = new Map(Array.from({ length: 10_000 }, (_, index) => [index + 1, "abcd"] as const));
  const packed = packEntries(ten);
  for (let length = 1; length <= 40; length += 3) {
    const rows = Array.from({ length: 500 }, (_, index) =>
      aTracked({ block: { key: `k${index}`, subject: "x".repeat(length) } }),
    );
    expect(fitsIssueBody(render(rows, packed))).toBe(true);
  }
  const entries = new Map(Array.from({ length: 20_000 }, (_, index) => [index * index + 1, "abcd"] as const));
  expect(fitsIssueBody(render([], packEntries(entries)))).toBe(false);
});
