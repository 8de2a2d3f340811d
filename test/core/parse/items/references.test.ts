import { describe, expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { plainInline } from "../../../../src/core/parse/markdown/inline.ts";
import { findReferences, httpsLinks, trackersInCell } from "../../../../src/core/parse/items/references.ts";
import { parseAction, parseItem, table } from "../parsed.ts";

const ISSUE = "https://github.com/acme/keys/issues/12";
const PULL = "https://github.com/acme/keys/pull/13";

describe("the references", () => {
  test.each([
    { text: "Rotate #12 and acme/keys#13", targets: ["#12", "acme/keys#13"] },
    { text: "Rotate GH-12", targets: ["#12"] },
    { text: `See ${ISSUE}.`, targets: [ISSUE] },
    { text: `再発を防ぐ（${ISSUE}）、${PULL}で管理`, targets: [ISSUE, PULL] },
    { text: "Rotate OPS-12", targets: ["OPS-12"] },
    { text: "Merge acme/keys!17, not !18 or keys!", targets: ["acme/keys!17"] },
    { text: "Write it in C#7, as &#12; or ##12, step #one", targets: [] },
    { text: "See https://example.com/page#12a", targets: ["https://example.com/page#12a"] },
  ])("in “$text” are $targets", ({ text, targets }) => {
    expect(findReferences(plainInline(text), LEXICON).map(({ target }) => target)).toEqual(targets);
  });

  test("don't include code, or a link's text in addition to its URL", () => {
    const words = { ...plainInline("Run #12 for #13"), code: [{ start: 4, end: 7 }] };
    const links = [{ href: ISSUE, text: "#13", start: 12 }];
    expect(findReferences({ ...words, links }, LEXICON)).toMatchObject([{ target: ISSUE, start: 12 }]);
  });

  test.each([
    "https://gitlab.com/acme/keys/-/issues/12",
    "https://gitlab.com/acme/keys/-/merge_requests/12",
    "https://gitlab.com/acme/keys/-/work_items/12",
    "https://bugzilla.mozilla.org/show_bug.cgi?id=12",
    "https://phabricator.wikimedia.org/T12",
    "https://trello.com/c/abc",
    "https://acme.atlassian.net/browse/SRE-12",
  ])("include the ticket %s", (url) => {
    expect(findReferences(plainInline(`See ${url}`), LEXICON)).toMatchObject([{ target: url, isTicket: true }]);
  });

  test.each([
    "https://github.com/acme/keys/issues",
    "https://github.com/acme/keys/discussions/12",
    "https://phabricator.wikimedia.org/T12/more",
  ])("include %s, which isn't a ticket", (url) => {
    expect(findReferences(plainInline(`See ${url}`), LEXICON)).toMatchObject([{ target: url, isTicket: false }]);
  });
});

/** Items with their trackers, in order, and their titles. Every other reference is a mention. */
const ROLES: Array<[markdown: string, trackers: string[], title: string]> = [
  // Mentions.
  ["Fix the #1 cause of night pages (due 2026-12-15)", [], "Fix the #1 cause of night pages"],
  ["Add a regression test for #2 (due 2026-12-15)", [], "Add a regression test for #2"],
  ["Rotate the keys. See #12.", [], "Rotate the keys. See #12."],
  ["Rotate the keys (see #12)", [], "Rotate the keys (see #12)"],
  ["Rotate the keys (part of #12)", [], "Rotate the keys (part of #12)"],
  ["Rotate the keys, like #10, #11 and #12", [], "Rotate the keys, like #10, #11 and #12"],
  ["Rotate the keys. Related: #12", [], "Rotate the keys. Related: #12"],
  [`Fix what broke since [the change](${PULL})`, [], "Fix what broke since the change"],
  [`Ship what is fixed in this [PR](${PULL}), and once merged`, [], "Ship what is fixed in this PR, and once merged"],
  [`Improve the [signing keys](${ISSUE})`, [], "Improve the signing keys"],
  ["Revert #12", [], "Revert #12"],
  ["Restore the data and remove #12", [], "Restore the data and remove #12"],
  ["Review PR #12", [], "Review PR #12"],
  ["Encode all names (UTF-8)", [], "Encode all names (UTF-8)"],
  ["Search the logs for `#12`", [], "Search the logs for #12"],
  ["Search the logs `(#12)`", [], "Search the logs (#12)"],
  ["Call getUser(#12)", [], "Call getUser(#12)"],
  ["Rotate the keys {#1-again}", [], "Rotate the keys"],
  ["#1: Rotate the keys", [], "#1: Rotate the keys"],
  ["Tests für #12 ergänzen", [], "Tests für #12 ergänzen"],
  ["Ajouter un test pour #12", [], "Ajouter un test pour #12"],
  ["Añadir una prueba para #12", [], "Añadir una prueba para #12"],
  ["Adicionar um teste para #12", [], "Adicionar um teste para #12"],
  ["Добавить тест для #12", [], "Добавить тест для #12"],
  ["为 #12 添加回归测试", [], "为 #12 添加回归测试"],
  ["#12 の回帰テストを追加する", [], "#12 の回帰テストを追加する"],
  ["鍵を更新する（#12 を参照）", [], "鍵を更新する（#12 を参照）"],
  ["Rotate the keys. Background: #12", [], "Rotate the keys. Background: #12"],
  ["Rotate the keys (background: #12)", [], "Rotate the keys (background: #12)"],
  ["Hier steht #12 verfolgt", [], "Hier steht #12 verfolgt"],
  ["Rotate the keys OPS-12", [], "Rotate the keys OPS-12"],
  ["Write the runbook. Log: https://example.com/log", [], "Write the runbook. Log: https://example.com/log"],
  ["[Rotate the keys](https://example.com/keys) (see [wiki](https://example.com))", [], "Rotate the keys (see wiki)"],
  // Trackers.
  ["PR #12", ["#12"], "PR #12"],
  [`Rotate the keys, tracked in [the rotation epic](${ISSUE})`, [ISSUE], "Rotate the keys"],
  [`Schlüssel tauschen (in [der Liste](${ISSUE}) verfolgt)`, [ISSUE], "Schlüssel tauschen"],
  [`Fix [the docs page](${ISSUE})`, [], "Fix the docs page"],
  [`([rotate them all](${ISSUE}))`, [ISSUE], "(rotate them all)"],
  ["Rotate the keys. Linear: #12", ["#12"], "Rotate the keys."],
  ["Rotate the keys. Ticket link: #12", ["#12"], "Rotate the keys."],
  ["Deploy the patch that fixes #12", ["#12"], "Deploy the patch that fixes #12"],
  ["Rotate the keys #12", ["#12"], "Rotate the keys"],
  ["Rotate the keys (#12)", ["#12"], "Rotate the keys"],
  ["Rotate the keys. #12", ["#12"], "Rotate the keys."],
  ["Rotate the keys — #12, due 2026-12-01", ["#12"], "Rotate the keys"],
  ["Rotate the keys @ann #12 by 2026-12-01", ["#12"], "Rotate the keys"],
  ["Rotate the keys (tracked in acme/keys#12)", ["acme/keys#12"], "Rotate the keys"],
  ["Rotate the keys. This is tracked in #12.", ["#12"], "Rotate the keys."],
  ["Rotate the keys. Fixes #12", ["#12"], "Rotate the keys."],
  ["Rotate the keys (OPS-12)", ["OPS-12"], "Rotate the keys"],
  ["Rotate the keys (Jira UTF-12)", ["UTF-12"], "Rotate the keys"],
  [`Rotate the keys ([ticket](${ISSUE}))`, [ISSUE], "Rotate the keys"],
  [`Rotate the keys more often. [Issue](${ISSUE})`, [ISSUE], "Rotate the keys more often."],
  [`[Rotate the signing keys](${ISSUE}) by 2026-12-01`, [ISSUE], "Rotate the signing keys"],
  [`Rotate the keys — [rotate all signing keys](${ISSUE})`, [ISSUE], "Rotate the keys — rotate all signing keys"],
  [`Rotate the keys <${ISSUE}>`, [ISSUE], "Rotate the keys"],
  ["Issue #12: Rotate the keys", ["#12"], "Rotate the keys"],
  ["Rotate the keys ([done](https://github.com/acme/keys/pull/13))", [PULL], "Rotate the keys"],
  ["Rotate the keys (fixed in #12)", ["#12"], "Rotate the keys"],
  ["Fix #12", ["#12"], "Fix #12"],
  ["#12", ["#12"], "#12"],
  ["Schlüssel tauschen (wird in #12 verfolgt)", ["#12"], "Schlüssel tauschen"],
  ["Changer les clés, suivi dans #12", ["#12"], "Changer les clés"],
  ["Rotar las claves (incidencia #12)", ["#12"], "Rotar las claves"],
  ["Trocar as chaves (chamado #12)", ["#12"], "Trocar as chaves"],
  ["Сменить ключи (задача #12)", ["#12"], "Сменить ключи"],
  ["轮换密钥（由 #12 跟踪）", ["#12"], "轮换密钥"],
  ["轮换密钥 #12", ["#12"], "轮换密钥"],
  ["鍵を更新する（#12で管理）", ["#12"], "鍵を更新する"],
  // Several trackers, and trackers with mentions.
  ["Rotate the keys (#12, #13)", ["#12", "#13"], "Rotate the keys"],
  ["Rotate the keys, tracked in #12 and #13", ["#12", "#13"], "Rotate the keys"],
  ["Rotate the keys (PR #12, issue #13)", ["#12", "#13"], "Rotate the keys"],
  [`Rotate the keys ([#12](${ISSUE}), [#13](${PULL}))`, [ISSUE, PULL], "Rotate the keys"],
  ["Rotate the keys (#12) (#12)", ["#12"], "Rotate the keys"],
  ["Add a regression test for #2 (#12)", ["#12"], "Add a regression test for #2"],
  ["Add a test for #2 — tracked in #12 (@ann, 2026-12-01)", ["#12"], "Add a test for #2"],
];

test.each(ROLES)("the trackers in “%s” are %j", (markdown, trackers, title) => {
  const { tracker, otherTrackers, subject } = parseItem(markdown);
  expect({ trackers: [tracker, ...otherTrackers].filter((named) => named !== null), title: subject }).toEqual({
    trackers,
    title,
  });
});

test.each([
  { detail: "They are old. #12", tracker: "#12" },
  { detail: "They broke #12", tracker: null },
  { detail: "Found in [#12](https://github.com/acme/keys/issues/12).", tracker: null },
])("the tracker in the details “$detail” is $tracker", ({ detail, tracker }) => {
  expect(parseItem(`Rotate the keys\n\n  ${detail}`).tracker).toBe(tracker);
});

describe("a tracker cell", () => {
  test("treats every ticket in it as a tracker or, without tickets, its first link", () => {
    expect(trackersInCell(plainInline("for #12, then OPS-13"), LEXICON)).toEqual(["#12", "OPS-13"]);
    const links = [{ href: "https://example.com", text: "wiki", start: 0 }];
    expect(trackersInCell({ ...plainInline("wiki"), links }, LEXICON)).toEqual(["https://example.com"]);
    expect(trackersInCell(plainInline("ask Ann"), LEXICON)).toEqual([]);
  });

  test("overrides the text, and its first reference is the main tracker", () => {
    const row = { Action: "Rotate the keys (#7)", Bug: "#12, #13" };
    expect(parseAction(table(row))).toMatchObject({ tracker: "#12", otherTrackers: ["#13"] });
  });

  test.each([
    { status: "In progress (#12)", tracker: "#12" },
    { status: "Blocked by #12", tracker: null },
  ])("can be missing, and then the tracker in the status “$status” is $tracker", ({ status, tracker }) => {
    expect(parseAction(table({ Action: "Rotate the keys", Status: status }))).toMatchObject({ tracker });
  });
});

test("a text's https URLs are listed without duplicates, links first", () => {
  const links = [
    { href: "https://example.com/b", text: "b", start: -1 },
    { href: "mailto:ann@example.com", text: "Ann", start: -1 },
  ];
  const text = "https://example.com/a, https://example.com/b and http://example.com/c";
  expect(httpsLinks({ ...plainInline(text), links })).toEqual(["https://example.com/b", "https://example.com/a"]);
});

describe("evidence", () => {
  test("comes from the https links after a done item's text", () => {
    const links = "([change](https://example.com/1), https://example.com/log)";
    const proof = ["https://example.com/1", "https://example.com/log"];
    expect(parseItem(`[x] Write the runbook ${links}`).links).toEqual(proof);
    expect(parseItem(`[ ] Write the runbook ${links}`).links).toEqual([]);
    expect(parseItem(`Write the runbook ${links}`).links).toEqual([]);
  });

  test.each([
    "[x] Fix [the docs page](https://example.com/docs) for new users",
    "[x] Fix [the docs page](https://example.com/docs)",
    "[x] Rotate the keys (https://github.com/acme/keys/issues/9)",
    "[x] Rotate the keys http://example.com/",
    "[x] [Rotate the keys](https://example.com/keys)",
    "[x] Add a regression test for https://github.com/acme/keys/pull/9",
    "[x] Add a test. Caused by [PR](https://github.com/acme/keys/pull/9)",
  ])("excludes links in the subject and links that aren't proof of work: %s", (markdown) => {
    expect(parseItem(markdown).links).toEqual([]);
  });

  test("includes a URL in the done mark", () => {
    expect(parseItem(`Rotate the keys ([done](${PULL}))`)).toMatchObject({ tracker: PULL, links: [PULL] });
  });
});
