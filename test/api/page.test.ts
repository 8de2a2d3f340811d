import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { PAGE_POLICY, renderCommitmentPage, renderPage } from "../../api/page.ts";
import { STATES, type State } from "../../src/core/assess.ts";
import type { Block } from "../../src/core/block.ts";
import type { Issue, Snapshot } from "../../src/core/snapshot.ts";
import { aView, type AppOptions } from "../support/app.ts";
import { aBlock, aSnapshot, aTracked, REPOSITORY } from "../support/builders.ts";

const CLOSED: Partial<Issue> = { state: "closed", closed_at: "2026-05-10T00:00:00Z" };
const PROOF = { links: ["https://example.org/pr/1"] };

function pageOf(commitments: Snapshot["commitments"], options: Pick<AppOptions, "instant" | "today"> = {}): string {
  return renderPage(aView({ ...options, snapshots: [aSnapshot({ commitments })] }));
}

function commitmentPageOf(block: Partial<Block>, issue: Partial<Issue> | null = {}): string {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return renderCommitmentPage(view, view.entries[0]!);
}

/** What stands beside a name in the facts of a commitment's page, tags left out. */
function factOf(page: string, name: string): string | undefined {
  const value = new RegExp(`<dt>${name}</dt>\\s*<dd>(?<value>[^]*?)</dd>`).exec(page)?.groups?.["value"];
  return value?.replaceAll(/<[^>]*>/g, "").trim();
}

/** Every tag with the names of its attributes, in order; fails on a `<` that begins none. */
function tagsOf(page: string): string[] {
  const tags = page.match(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/gi) ?? [];
  expect(tags.length + 1).toBe(page.match(/</g)?.length);
  return tags.map((tag) => tag.replaceAll(/="[^"]*"/g, ""));
}

function addressesOf(page: string): string[] {
  return Array.from(page.matchAll(/(?:href|src|action)="(?<address>[^"]*)"/g), ({ groups }) => groups!["address"]!);
}

describe("the page", () => {
  test("begins with the verdict and its figures, each with its denominator", () => {
    const page = pageOf([
      aTracked({ block: { due: "2026-05-14" }, issue: { number: 1 } }),
      aTracked({ block: PROOF, issue: { ...CLOSED, number: 2, state_reason: "completed" } }),
      aTracked({ block: { due: null }, issue: { number: 3 } }),
    ]);
    const verdict = page.indexOf("1 of 3 kept · 1 overdue.");
    expect(verdict).toBeGreaterThan(page.indexOf("<h1>Acme</h1>"));
    expect(verdict).toBeLessThan(page.indexOf("<section"));
    const figures = Array.from(page.matchAll(/<dt>(?<name>[^<]*)<\/dt>\s*<dd>(?<value>[^<]*)<\/dd>/g), ({ groups }) => [
      groups!["name"],
      groups!["value"],
    ]);
    expect(figures).toEqual([
      ["kept", "1 of 3"],
      ["overdue", "1 of 3"],
      ["moved to a later date", "0 of 3"],
      ["kept by the first date, of those due", "1 of 2"],
    ]);
  });

  test("has a section with its number for each state that occurs, what needs eyes first", () => {
    const commitments: Record<State, Snapshot["commitments"][number]> = {
      replaced: aTracked({ issue: { ...CLOSED, state_reason: "duplicate" } }),
      withdrawn: aTracked({ issue: { ...CLOSED, state_reason: "not_planned" } }),
      kept_late: aTracked({ block: { due: "2026-05-01", ...PROOF }, issue: { ...CLOSED, state_reason: "completed" } }),
      kept: aTracked({ block: PROOF, issue: { ...CLOSED, state_reason: "completed" } }),
      undated: aTracked({ block: { due: null } }),
      on_track: aTracked(),
      unproven: aTracked({ issue: { ...CLOSED, state_reason: "completed" } }),
      due_soon: aTracked({ block: { due: "2026-05-20" } }),
      removed: aTracked({ block: { removed: "2026-05-01" } }),
      overdue: aTracked({ block: { due: "2026-05-14" } }),
    };
    const page = pageOf(Object.values(commitments));
    const ids = Array.from(page.matchAll(/<h2 id="(?<id>\w+)">/g), ({ groups }) => groups!["id"]);
    expect(ids).toEqual(STATES);
    expect(page).toContain("Removed from its report: 1");
    expect(page).toContain("overdue by 1 day<");
    expect(page).toContain("kept 9 days late");
    expect(pageOf([aTracked()]).match(/<section/g)).toHaveLength(1);
  });

  test("shows the nearest date first in each section, and those without one last", () => {
    const done = { ...CLOSED, state_reason: "completed" };
    const page = pageOf([
      aTracked({ block: { text: "undated", due: null, ...PROOF }, issue: done }),
      aTracked({ block: { text: "third", due: "2026-06-03", ...PROOF }, issue: done }),
      aTracked({ block: { text: "first", due: "2026-06-01", ...PROOF }, issue: done }),
      aTracked({ block: { text: "second", due: "2026-06-02", ...PROOF }, issue: done }),
    ]);
    const texts = Array.from(page.matchAll(/<q>(?<text>\w+)<\/q>/g), ({ groups }) => groups!["text"]);
    expect(texts).toEqual(["first", "second", "third", "undated"]);
  });

  test("of nothing says that nothing recorded is not nothing promised", () => {
    const page = pageOf([]);
    expect(page).toContain("No commitments recorded. This does not mean none were made.");
    expect(page).not.toContain("<section");
  });

  test("says when the facts were read, and that old facts are old", () => {
    const fresh = pageOf([aTracked()]);
    expect(fresh).toContain('<time datetime="2026-05-15T12:00:00Z">2026-05-15 12:00 UTC</time>');
    expect(fresh).not.toContain("These facts are old");
    expect(pageOf([aTracked()], { instant: "2026-05-15T12:11:00Z" })).toContain("These facts are old");
  });

  test("says that its verdict is unknown when the facts are older than 26 hours", () => {
    const page = pageOf([aTracked({ block: PROOF, issue: { ...CLOSED, state_reason: "completed" } })], {
      instant: "2026-05-16T14:00:01Z",
    });
    expect(page).toContain("unknown: last read 2026-05-15T12:00:00Z.");
    expect(page).toContain("These facts are old");
    expect(page).not.toContain("1 of 1 kept");
  });

  test("names the repository of each commitment only when there are several", () => {
    const other = { id: 4712, name: "acme/shop", url: "https://github.com/acme/shop" };
    const page = renderPage(aView({ snapshots: [aSnapshot(), aSnapshot({ repository: other })] }));
    expect(page).toContain("Outage of 1 March in acme/status");
    expect(page).toContain("Outage of 1 March in acme/shop");
    expect(pageOf([aTracked()])).not.toContain("in acme/status");
  });

  test("leads to the page of each commitment", () => {
    const page = pageOf([aTracked({ issue: { number: 7 } }), aTracked({ block: { key: "feedfeed" }, issue: null })]);
    expect(addressesOf(page)).toEqual(expect.arrayContaining(["/c/acme/status/7/", "/c/acme/status/feedfeed/"]));
  });
});

describe("a slipped date", () => {
  const slipped: Partial<Block> = {
    due: "2026-05-15",
    first_due: "2026-03-01",
    history: [
      { type: "moved", at: "2026-02-20", from: "2026-03-01", to: "2026-04-01", commit: null, reason: null },
      { type: "moved", at: "2026-03-20", from: "2026-04-01", to: "2026-05-15", commit: null, reason: null },
    ],
  };

  test("shows every date from the first on, how often it slipped and how far", () => {
    const dates = "due 2026-03-01 → 2026-04-01 → 2026-05-15 (2 slips, +75 days)";
    expect(pageOf([aTracked({ block: slipped })])).toContain(dates);
    expect(factOf(commitmentPageOf(slipped), "Due")).toBe(dates);
  });

  test("that moved back earlier shows the date that counts now", () => {
    const back = {
      ...slipped,
      due: "2026-03-10",
      history: [
        ...slipped.history!,
        { type: "moved" as const, at: "2026-04-01", from: "2026-05-15", to: "2026-03-10", commit: null, reason: null },
      ],
    };
    expect(factOf(commitmentPageOf(back), "Due")).toBe(
      "due 2026-03-01 → 2026-04-01 → 2026-05-15 → 2026-03-10 (2 slips, +9 days)",
    );
  });

  test("counts among those that moved", () => {
    const page = pageOf([aTracked({ block: slipped }), aTracked()]);
    expect(page).toMatch(/<dt>moved to a later date<\/dt>\s*<dd>1 of 2<\/dd>/);
  });

  test("that never slipped is shown alone", () => {
    expect(factOf(commitmentPageOf({}), "Due")).toBe("due 2026-06-01");
  });
});

describe("a commitment's page", () => {
  test("quotes the promise and tells what is known of it", () => {
    const page = commitmentPageOf({ tracker: "acme/other#3", ...PROOF });
    expect(page).toContain("<blockquote>Add an alert for the queue by 2026-06-01 (@mira)</blockquote>");
    expect(factOf(page, "State")).toBe("on track");
    expect(factOf(page, "Owner")).toBe("@mira");
    expect(factOf(page, "Promised in")).toBe("Outage of 1 March, published 2026-03-01");
    expect(factOf(page, "Tracked in")).toBe("https://github.com/acme/other/issues/3");
    expect(factOf(page, "Evidence")).toBe("https://example.org/pr/1");
    expect(factOf(page, "Issue")).toBe("https://github.com/acme/status/issues/1");
  });

  test("says what is not known", () => {
    const page = commitmentPageOf(
      { owner: null, due: null, due_text: null, report: { ...aBlock().report, published: null } },
      null,
    );
    expect(factOf(page, "Due")).toBe("no due date");
    expect(factOf(page, "Owner")).toBe("nobody named");
    expect(factOf(page, "Promised in")).toBe("Outage of 1 March");
    expect(factOf(page, "Evidence")).toBe("none");
    expect(factOf(page, "Issue")).toBe("not opened yet");
  });

  test("quotes a due date that is no day", () => {
    const page = commitmentPageOf({ due: null, due_text: "after the summer" });
    expect(factOf(page, "Due")).toBe("no day given (“after the summer”)");
  });

  test("shows the first wording beside a later one", () => {
    const page = commitmentPageOf({ text: "Think about an alert", text_original: "Add an alert" });
    expect(page).toContain("<blockquote>Think about an alert</blockquote>");
    expect(factOf(page, "First worded")).toBe("Add an alert");
  });

  test("tells the day of the close, and how late it was", () => {
    const done = { ...CLOSED, state_reason: "completed" };
    expect(factOf(commitmentPageOf(PROOF, done), "State")).toBe("kept, 2026-05-10");
    expect(factOf(commitmentPageOf({ due: "2026-05-09", ...PROOF }, done), "State")).toBe("kept 1 day late");
    expect(factOf(commitmentPageOf({}, { ...CLOSED, state_reason: "not_planned" }), "State")).toBe(
      "withdrawn, 2026-05-10",
    );
  });

  test("does not link a tracker that is no https address", () => {
    expect(addressesOf(commitmentPageOf({ tracker: "javascript:alert(1)" })).join(" ")).not.toContain("javascript");
  });
});

describe("the policy", () => {
  test.for<[name: string, page: string]>([
    ["the page", pageOf([aTracked()])],
    ["a commitment's page", commitmentPageOf({})],
  ])("lets in exactly the style sheet of %s, and nothing else", ([, page]) => {
    const style = /<style>(?<css>[^]*?)<\/style>/.exec(page)?.groups?.["css"] ?? "";
    expect(style).not.toBe("");
    const hash = createHash("sha256").update(style).digest("base64");
    expect(PAGE_POLICY).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(page).not.toMatch(/\sstyle="/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  test("is never put to use: no script, no image, no frame, no form, no foreign style sheet", () => {
    for (const page of [pageOf([aTracked()]), commitmentPageOf({})]) {
      const names = new Set(tagsOf(page).map((tag) => /^<\/?(?<name>\w+)/.exec(tag)!.groups!["name"]));
      for (const name of ["script", "img", "iframe", "object", "embed", "form", "link", "base", "svg"]) {
        expect(names).not.toContain(name);
      }
      expect(tagsOf(page).join("")).not.toMatch(/\son[a-z]+/);
    }
  });
});

describe("hostile text", () => {
  const HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "</title></style></q></blockquote><script>alert(1)</script>",
    "<!-- --> <![CDATA[ ]]>",
    "&lt;script&gt; &#60;script&#62; &amp;",
    "javascript:alert(1)",
    "`${alert(1)}` {{alert(1)}}",
    "\u202Egnp.exe\u202C",
    "<",
    "a & b",
  ];

  /** A view that has `text` in every place that holds text. */
  function viewOf(text: string): ReturnType<typeof aView> {
    const block: Block = {
      ...aBlock(),
      key: text,
      report: { path: text, slug: text, title: text, published: text },
      commit: text,
      text,
      text_original: `${text} once`,
      subject: text,
      owner: text,
      due: null,
      due_text: text,
      first_due: null,
      tracker: text,
      priority: text,
      id: text,
      links: [`https://example.org/${text}`],
      history: [{ type: "reworded", at: text, before: text, after: text, commit: null }],
    };
    const url = `https://github.com/${text}`;
    return aView({
      title: text,
      lastError: text,
      snapshots: [
        aSnapshot({
          repository: { ...REPOSITORY, name: `acme/${text}` },
          commitments: [aTracked({ block, issue: { url } }), aTracked({ block, issue: null })],
        }),
        aSnapshot({ repository: { ...REPOSITORY, name: text }, commitments: [] }),
      ],
    });
  }

  function escaped(text: string): string {
    return text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;");
  }

  function pagesOf(view: ReturnType<typeof aView>): string[] {
    return [renderPage(view), ...view.entries.map((entry) => renderCommitmentPage(view, entry))];
  }

  test.for(HOSTILE)("%j is shown as it is and changes no tag or attribute of any page", (text) => {
    const [hostile, plain] = [pagesOf(viewOf(text)), pagesOf(viewOf("plain"))];
    expect(hostile.map(tagsOf)).toEqual(plain.map(tagsOf));
    for (const page of hostile) expect(page).toContain(`<title>${escaped(text)}`);
    expect(hostile[0]).toContain(`<h1>${escaped(text)}</h1>`);
    expect(hostile[0]).toContain(`<q>${escaped(text)}</q>`);
    expect(factOf(hostile[1]!, "Owner")).toBe(escaped(text));
    expect(factOf(hostile[1]!, "First worded")).toBe(escaped(`${text} once`));
    expect(factOf(hostile[1]!, "Due")).toBe(`no day given (“${escaped(text)}”)`);
  });

  test.for(HOSTILE)("%j leads nowhere but to pages of ours and https", (text) => {
    for (const page of pagesOf(viewOf(text))) {
      for (const address of addressesOf(page)) expect(address).toMatch(/^(?:\/|https:\/\/)/);
    }
  });
});
