// Tests every page with text that tries to inject markup.
import { MAX_URL_LENGTH } from "../../../api/http/problem.ts";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { renderError, rootPath } from "../../../api/page/error.ts";
import { SCRIPT } from "../../../api/page/script.ts";
import { styleFor } from "../../../api/page/style.ts";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { SnapshotSchema, type Snapshot } from "../../../src/core/model/snapshot.ts";
import { anApp, aView, type AppOptions } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";
import { addressesOf, DONE, pagesOf } from "../../support/page.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  "</title></style></script></q></blockquote><script>alert(1)</script>",
  "<!-- --> <![CDATA[ ]]>",
  "&lt;script&gt; &#60;script&#62; &amp;",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "`${alert(1)}` {{alert(1)}} {kept} {total}",
  "\u202Egnp.exe\u202C",
  "lone \uD800 and \uDC00",
  "\u0000\u0007\uFFFF",
  "<".repeat(2_000),
  "𝕏".repeat(2_000),
  "../../..//evil.example/?a#b",
];

/** A reason that says something, whatever the text. Otherwise it wouldn't be shown. */
function reasonOf(text: string): string {
  return `The vendor was late: ${text}`;
}

/** Every type of event, with `text` in every text field. */
function historyOf(text: string): Event[] {
  const at = "2026-04-01";
  const reason = reasonOf(text);
  return [
    { type: "dated", at, to: "2026-04-20", commit: text },
    { type: "moved", at, from: "2026-04-20", to: "2026-05-10", commit: text, reason },
    { type: "reworded", at, before: text, after: `${text} now`, commit: text },
    { type: "owner", at, from: null, to: text },
    { type: "tracker", at, from: text, to: null, commit: text },
    { type: "ticked", at, commit: text },
    { type: "unticked", at, commit: text },
    { type: "removed", at, commit: text },
    { type: "restored", at, commit: text },
    { type: "withdrawn", at, reason, replaced_by: text, commit: text },
    { type: "reason", at, text: reason, by: text },
    { type: "closed", at, instant: text, by: text, standing: "writer", as: "completed" },
    { type: "reopened", at },
    { type: "evidence", at, evidence: { kind: "link", url: `https://example.org/${text}/proof`, at } },
    { type: "edited", at },
  ];
}

function blockOf(text: string): Block {
  return {
    ...aBlock(),
    key: text,
    report: { path: text, slug: text, title: text, published: "2026-03-01" },
    commit: text,
    first_commit: text,
    text,
    text_original: `${text} once`,
    subject: text,
    owner: text,
    due: "2026-05-10",
    due_text: text,
    first_due: "2026-04-20",
    tracker: text,
    priority: text,
    id: text,
    links: [`https://example.org/${text}/proof`],
    evidence: [{ kind: "comment", url: `https://example.com/${text}/proof`, at: "2026-05-01" }],
    history: historyOf(text),
  };
}

/** Facts that match the schema, with `text` in every text field. */
function factsOf(text: string): Snapshot[] {
  const block = blockOf(text);
  const withdrawn = { at: "2026-05-02", reason: reasonOf(text), replaced_by: text };
  const issue = { url: `https://github.com/${text}`, closer: { login: text, standing: "writer" } } as const;
  const commitments = [
    aTracked({ block, issue: { ...issue, number: 1 } }),
    aTracked({ block: { ...block, due: null, first_due: null, history: [] }, issue: { ...issue, number: 2 } }),
    aTracked({ block: { ...block, withdrawn }, issue: { ...issue, ...DONE, number: 3 } }),
    aTracked({ block: { ...block, withdrawn: { ...withdrawn, replaced_by: null } }, issue: null }),
    aTracked({ block, issue: { ...issue, ...DONE, number: 4, state_reason: text } }),
  ];
  const first = aSnapshot({ commitments, problems: [text], gone: [{ number: 9, how: "hidden", since: "2026-05-01" }] });
  const second = aSnapshot({ repository: { ...REPOSITORY, name: `acme/${text}` } });
  return [first, second].map((snapshot) => v.parse(SnapshotSchema, snapshot));
}

function siteOf(text: string): NonNullable<AppOptions["site"]> {
  return {
    title: text,
    baseUrl: `https://example.com/${encodeURIComponent(text.toWellFormed())}"'<`,
    homeUrl: `https://example.com/?${text}`,
    logoUrl: `https://example.com/logo.svg?${text}`,
  };
}

/** Renders all pages and an error page in two languages. */
function allPagesOf(text: string): string[] {
  return (["en", "fr"] as const).flatMap((language) => {
    const view = aView({ site: { ...siteOf(text), language }, lastError: text, snapshots: factsOf(text) });
    return [...pagesOf(view).map(([, page]) => page), renderError(view, 404, rootPath(view))];
  });
}

/**
 * Returns every tag with its attribute names, in order. Fails if a `<` doesn't start a tag. Leaves out marks of changed words,
 * and lines from the axis to labels, because their number depends on the text.
 */
function tagsOf(page: string): string[] {
  const markup = page.replace(styleFor({}), "").replace(SCRIPT, "").replace("<!doctype html>", "");
  const tags = markup.match(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*\/?>/gi) ?? [];
  expect(tags).toHaveLength(markup.match(/</g)!.length);
  return tags
    .filter((tag) => !/^<\/?(?:ins|del)>$|^<path class="rest" d="M\d+ \d+V\d+"\/>$/.test(tag))
    .map((tag) => tag.replaceAll(/="[^"]*"/g, ""));
}

const plain = allPagesOf("plain").map(tagsOf);

describe.for(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))("the text %s", ([, text]) => {
  test("does not change the tags and attributes of any page", () => {
    expect(allPagesOf(text).map(tagsOf)).toEqual(plain);
  });

  test("adds no links except to the site's own pages and to HTTP URLs", () => {
    for (const address of allPagesOf(text).flatMap(addressesOf))
      expect(address).toMatch(/^(?:https?:\/\/|\.\.?\/|\/(?!\/)|#\w+$|data:image\/svg\+xml,)/);
  });

  test("does not break any page or the link to its report", async () => {
    const app = anApp({ snapshots: factsOf(text) });
    const home = await (await app.request("/")).text();
    const report = addressesOf(home).find((to) => to.startsWith("./r/acme/status/"));
    expect(report).toBeDefined();
    for (const path of ["/method/", "/embed/", "/c/acme/status/1/", "/c/acme/status/3/"])
      expect((await app.request(path)).status, `at ${path}`).toBe(200);
    // A real slug is made from a file's name and is never this long.
    const isTooLong = `http://localhost${report!.slice(1)}`.length > MAX_URL_LENGTH;
    expect((await app.request(report!.slice(1))).status).toBe(isTooLong ? 414 : 200);
  });
});

test("user text is marked with an unknown language and an automatic text direction", () => {
  const view = aView({ snapshots: factsOf("plain") });
  const page = new Map(pagesOf(view)).get("/c/acme/status/1/")!;
  const tags = page.match(/<(?:h1|blockquote|q)[ >][^>]*/g) ?? [];
  expect(tags.length).toBeGreaterThan(3);
  for (const tag of tags) expect(tag).toContain('lang="" dir="auto"');
});
