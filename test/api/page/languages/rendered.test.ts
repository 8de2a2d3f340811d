// Renders every page in every state in each language, and looks for mistakes in translations and templates.
import { describe, expect, test } from "vitest";
import { badgeForEntries, commitmentBadge, registerBadge, type Badge } from "../../../../api/formats/badge.ts";
import { renderCalendar } from "../../../../api/formats/calendar.ts";
import { renderJsonFeed } from "../../../../api/formats/feeds.ts";
import { LANGUAGES } from "../../../../api/page/languages/index.ts";
import { renderError } from "../../../../api/page/error.ts";
import type { Language } from "../../../../api/view/site.ts";
import type { View } from "../../../../api/view/view.ts";
import type { Block, Event } from "../../../../src/core/model/block.ts";
import type { CommitmentFacts, Snapshot } from "../../../../src/core/model/snapshot.ts";
import { aSite, aView } from "../../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../../support/builders.ts";
import { DONE, inEveryState, pagesOf } from "../../../support/page.ts";

/** Replaces all text that people wrote, to distinguish it from the page's own text. */
const USER_TEXT = "Ω";
const URL_TEXT = "https://u.example/1";
const at = "2026-04-02";

const EVENTS: Event[] = [
  { type: "dated", at, to: "2026-05-01", commit: "1234567" },
  { type: "moved", at, from: "2026-05-01", to: "2026-05-02", commit: null, reason: USER_TEXT },
  { type: "moved", at, from: "2026-05-02", to: "2026-04-02", commit: "1234567", reason: null },
  { type: "reworded", at, before: USER_TEXT, after: USER_TEXT, commit: "1234567" },
  { type: "owner", at, from: null, to: USER_TEXT },
  { type: "tracker", at, from: USER_TEXT, to: null, commit: null },
  { type: "ticked", at, commit: "1234567" },
  { type: "unticked", at, commit: null },
  { type: "removed", at, commit: "1234567" },
  { type: "restored", at, commit: "1234567" },
  { type: "withdrawn", at, reason: USER_TEXT, replaced_by: null, commit: "1234567" },
  { type: "withdrawn", at, reason: null, replaced_by: USER_TEXT, commit: null },
  { type: "reason", at, text: USER_TEXT, by: USER_TEXT },
  { type: "closed", at, instant: at, by: USER_TEXT, standing: "writer", as: "completed" },
  { type: "closed", at, instant: at, by: null, standing: "bot", as: "not_planned" },
  { type: "closed", at, instant: at, by: null, standing: "bot", as: "duplicate" },
  { type: "reopened", at },
  { type: "reopened", at, early: "https://github.com/acme/status/issues/12" },
  { type: "evidence", at, evidence: { kind: "tracker", url: URL_TEXT, at }, early: true },
  { type: "evidence", at, evidence: { kind: "link", url: URL_TEXT, at } },
  { type: "edited", at },
  { type: "other", at },
];

const EVIDENCE = (["pull_request", "commit", "tracker", "link", "comment"] as const).map((kind) => ({
  kind,
  url: URL_TEXT,
  at: kind === "link" || kind === "comment" ? null : "2026-05-09T10:00:00Z",
}));

function commitments(): CommitmentFacts[] {
  const moves = moved("2026-04-01", "2026-05-01", "2026-05-14");
  const facts = [
    ...Object.values(inEveryState()),
    aTracked({ block: { history: EVENTS }, issue: { number: 41 } }),
    aTracked({ block: { ...moves, time_zone: "Europe/Berlin" }, issue: { number: 42 } }),
    aTracked({ block: { ...moves, due: "2026-12-01", owner: null }, issue: { number: 43 } }),
    aTracked({ block: { due: null, due_text: USER_TEXT, first_due: null }, issue: { number: 44 } }),
    aTracked({ issue: { number: 45, ...DONE, evidence: EVIDENCE } }),
    aTracked({ block: { withdrawn: { at, reason: USER_TEXT, replaced_by: null } }, issue: { number: 46 } }),
    aTracked({ block: { withdrawn: { at, reason: null, replaced_by: "#1" }, tracker: "#12" }, issue: { number: 47 } }),
    aTracked({ block: { due: "2026-05-13" }, issue: { number: 48 } }),
    aTracked({ block: { due: "2026-05-13" }, issue: null }),
  ];
  return facts.map(({ block, issue }, index) => ({ issue, block: { ...block, ...ownText(block), key: `${index}` } }));
}

function ownText({ owner, report, text }: Block): Partial<Block> {
  return {
    subject: USER_TEXT,
    text: USER_TEXT,
    text_original: text === "kept" ? `${USER_TEXT}${USER_TEXT}` : USER_TEXT,
    owner: owner === null ? null : USER_TEXT,
    report: { ...report, title: USER_TEXT, path: USER_TEXT, slug: "u" },
  };
}

const EVERYTHING = aSnapshot({
  commitments: commitments(),
  untracked: null,
  gone: (["deleted", "moved", "hidden"] as const).map((how, index) => ({ number: 90 + index, how, since: at })),
});

function only(...kept: Array<Partial<Block>>): Partial<Snapshot> {
  return {
    commitments: kept.map((changes, index) => {
      const { block, issue } = aTracked({ block: changes, issue: { number: index + 1 } });
      return { issue, block: { ...block, ...ownText(block), key: `${index}` } };
    }),
  };
}

/** Views with counts of 0, 1, 2 and more, and with fresh, old and incomplete facts. */
function viewsIn(language: Language): View[] {
  const site = { language, title: USER_TEXT, name: USER_TEXT };
  const grace = { ...EVERYTHING, settings: { ...EVERYTHING.settings, grace_days: 5, require_evidence: false } };
  const other = {
    ...EVERYTHING,
    repository: { id: 9, name: `${USER_TEXT}/${USER_TEXT}`, url: "https://github.com/u/u" },
  };
  const overdue = { due: "2026-05-14" };
  const incidents = [
    [],
    [overdue],
    [overdue, overdue],
    [overdue, overdue, overdue],
    [{ due: "2026-05-09", owner: null }],
    [{ due: "2026-12-01" }],
    [{ removed: at }],
    [{ due: null, first_due: null }],
    [{ ...overdue, removed: at }],
    [moved("2026-04-01", "2026-12-01")],
  ];
  return [
    aView({ snapshots: [EVERYTHING], site }),
    aView({ snapshots: [grace, other], site: { ...site, name: null } }),
    aView({ snapshots: [grace], site, today: "2026-05-16" }),
    aView({ snapshots: [EVERYTHING], site, instant: "2026-05-15T12:21:00Z" }),
    aView({ snapshots: [EVERYTHING], site, instant: "2026-05-17T14:00:00Z" }),
    aView({ snapshots: [{ ...EVERYTHING, last_run_at: null, problems: ["p", "p2", "p3", "p4"] }], site }),
    ...incidents.map((kept) => aView({ snapshots: [aSnapshot(only(...kept))], site })),
  ];
}

/** Returns every piece of the page's own text: text nodes, and attributes that people see or hear. */
function piecesOf(page: string): string[] {
  const own = page
    .replaceAll(/<(style|script|code)\b[^]*?<\/\1>/g, USER_TEXT)
    .replaceAll(/<(?!html)(\w+) lang="[^"]*"[^]*?<\/\1>/g, USER_TEXT)
    .replaceAll(/<\/?(?:a|b|q|strong|em|bdi)(?: [^>]*)?>/g, "");
  const attributes = Array.from(
    page.matchAll(/\s(?:alt|title|aria-label|data-copied|data-copy|content)="([^"]*)"/g),
    ([, value]) => value ?? "",
  );
  return [...own.split(/<[^>]*>|\n/), ...attributes]
    .map((text) => text.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'))
    .map(withoutNames)
    .filter((text) => text.trim() !== "" && !/^(?:width=|website$|summary_large_image$)/.test(text));
}

/** Replaces text that is the same in every language: URLs, commands, time zones and names in the fixtures. */
function withoutNames(text: string): string {
  return text.replaceAll(
    /(?:Evidence: )?https?:[^\s<>"']*|acme\/status|Europe\/Berlin|FOLLOW_THROUGH_TODAY|`[^`]*`/g,
    USER_TEXT,
  );
}

function renderedIn(language: Language): string[] {
  const pages = viewsIn(language).flatMap((view) => [
    ...pagesOf(view).flatMap(([, page]) => piecesOf(page)),
    ...badgesOf(view).flatMap(({ label, message }) => [label, message]),
    ...feedTexts(view),
    ...calendarTexts(view),
  ]);
  const errors = [400, 404, 405, 410, 500, 503].flatMap((status) =>
    piecesOf(renderError(aSite({ language, title: USER_TEXT }), status, "/")),
  );
  return [...new Set([...pages, ...errors])];
}

function badgesOf(view: View): Badge[] {
  const subset = badgeForEntries(view, view.entries);
  return [registerBadge(view), subset, ...view.entries.map((entry) => commitmentBadge(view, entry))];
}

function feedTexts(view: View): string[] {
  const { description, items = [] } = JSON.parse(renderJsonFeed(view)) as {
    description: string;
    items?: Array<{ title: string; content_text: string }>;
  };
  const texts = [description, ...items.flatMap(({ title, content_text }) => [title, content_text])];
  return texts.map(withoutNames);
}

function calendarTexts(view: View): string[] {
  const lines = renderCalendar(view).replaceAll("\r\n ", "").split("\r\n");
  return lines
    .filter((line) => line.startsWith("SUMMARY:") || line.startsWith("DESCRIPTION:"))
    .map((line) =>
      line
        .replace(/^[A-Z]+:/, "")
        .replaceAll(/\\(?=[,;])/g, "")
        .replaceAll(/[\w/Ω]+\/\w+$/g, USER_TEXT),
    );
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/\p{Script=Latin}{2,}/gu) ?? []).map((word) => word.toLowerCase()));
}

/** Words that each language shares with English. */
const SHARED: Record<Exclude<Language, "en">, string> = {
  de: "apr badge bot feb feed hand in issue issues link minute mortems parameter post problem pull repository request server snapshot so tickets version was",
  es: "bot error feb jun mar may mortems no post pull request tickets total visible web",
  fr: "badge clone comment date dates description incident incidents minutes mortem on page pages post public pull request sections tickets total version visible web",
  ja: "issue web",
};
const NAMES = "action api atom commit csv git github json openapi utc";

const ENGLISH = wordsOf(renderedIn("en"));
const JAPANESE_TEXT = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。：「」（）]`;

describe.for(Object.keys(LANGUAGES) as Language[])("the pages, badges, feeds and calendar in %s", (language) => {
  const texts = renderedIn(language);

  test("contain no placeholders and no missing values", () => {
    expect(texts.filter((text) => /\{\w+\}|undefined|null|NaN|\[object|Invalid Date|\$\{/.test(text))).toEqual([]);
  });

  test("contain no doubled or misplaced spaces and punctuation", () => {
    const wrong = [
      / {2}|[ \u00A0] | \u00A0/,
      /[,;:、：]\s*[.,;:。、：]|[.。]\s*[,;:。、：]|\.\.|[（(]\s*[)）]/,
      /[\s(（][,.)。、）]| [。、：]/,
      /\( |[（「«] | ”/,
    ];
    expect(texts.filter((text) => wrong.some((pattern) => pattern.test(text.trim())))).toEqual([]);
  });
});

describe.for(Object.keys(SHARED) as Array<keyof typeof SHARED>)(
  "the pages, badges, feeds and calendar in %s",
  (language) => {
    const texts = renderedIn(language);

    test("contain no English words", () => {
      const allowed = new Set(`${NAMES} ${SHARED[language]}`.split(" "));
      const english = [...wordsOf(texts)].filter((word) => ENGLISH.has(word) && !allowed.has(word));
      expect(english.toSorted()).toEqual([]);
    });
  },
);

test("French puts non-breaking spaces before high punctuation and inside quotation marks", () => {
  expect(renderedIn("fr").filter((text) => /[^\u00A0\d][:;?!»](?:\s|$)|«[^\u00A0]/.test(text.trim()))).toEqual([]);
});

test("Japanese uses full-width punctuation, and no spaces between its characters", () => {
  const wrong = new RegExp(
    `${JAPANESE_TEXT} ${JAPANESE_TEXT}|${JAPANESE_TEXT}[,;:!?.()]|[,;:!?()]${JAPANESE_TEXT}`,
    "u",
  );
  expect(renderedIn("ja").filter((text) => wrong.test(text))).toEqual([]);
});
