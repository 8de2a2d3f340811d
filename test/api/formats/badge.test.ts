import { expect, test } from "vitest";
import {
  badgeJson,
  registerBadge,
  commitmentBadge,
  badgeForEntries,
  badgeSvg,
  unknownBadge,
  type Badge,
} from "../../../api/formats/badge.ts";
import type { Language } from "../../../api/view/site.ts";
import { type View } from "../../../api/view/view.ts";
import type { State } from "../../../src/core/assess/states.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView, anApp } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { entryId } from "../../../api/view/addresses.ts";

function renderBadge(view: View): string {
  return badgeSvg(registerBadge(view));
}

const LABEL = "we promised";
const UNKNOWN = unknownBadge({ language: "en" });

const LATE = "2026-05-17T00:00:00Z";
const GREY = "#6b6b6b";
const GREEN = "#2a7e3b";
const AMBER = "#8a6100";
const RED = "#b3261e";

function coloursOf(svg: string): string[] {
  return [GREY, GREEN, AMBER, RED].filter((colour) => svg.toLowerCase().includes(colour));
}

const CLOSED: Partial<IssueFacts> = { state: "closed", state_reason: "completed", closed_at: "2026-05-10T00:00:00Z" };

test.for<[text: string, colour: string, block: Partial<Block>, issue: Partial<IssueFacts>]>([
  ["nothing due yet · 1 open", GREY, {}, {}],
  ["1 of 1 due kept", GREEN, { due: "2026-05-12", links: ["https://example.org/"] }, CLOSED],
  ["0 of 1 due kept · 1 late", AMBER, { due: "2026-05-02", links: ["https://example.org/"] }, CLOSED],
  ["0 of 1 due kept", AMBER, { due: "2026-05-12" }, CLOSED],
  ["nothing due yet · 0 open", AMBER, {}, CLOSED],
  ["nothing due yet · 0 open · 1 kept", GREY, { links: ["https://example.org/"] }, CLOSED],
  ["0 of 1 due kept", AMBER, { first_due: "2026-05-12", due: "2026-09-01" }, {}],
  ["0 of 1 due kept · 1 overdue", RED, { due: "2026-05-14" }, {}],
  ["nothing due yet · 1 open · 1 removed", RED, { removed: "2026-05-14" }, {}],
])("the badge says %j and has the colour %s", ([text, colour, block, issue]) => {
  const svg = renderBadge(aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] }));
  expect(svg).toContain(`we promised: ${text}`);
  expect(coloursOf(svg)).toEqual([colour]);
});

test("the badge of an empty register says that nothing is recorded", () => {
  expect(renderBadge(aView({ snapshots: [aSnapshot({ commitments: [] })] }))).toContain("no promises recorded");
});

test("the badge is grey, says “unknown” and allows any origin before the first read", async () => {
  const response = await anApp({ snapshots: null, lastError: "GitHub did not answer." }).request("/badge.svg");
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const svg = await response.text();
  expect(svg).toContain("we promised: unknown");
  expect(coloursOf(svg)).toEqual([GREY]);
});

test("the badge is grey if the facts are older than 26 hours, even if every commitment was kept", () => {
  const kept = aSnapshot({ commitments: [aTracked({ block: { links: ["https://example.org/"] }, issue: CLOSED })] });
  const svg = renderBadge(aView({ snapshots: [kept], instant: "2026-05-16T14:00:01Z" }));
  expect(svg).toContain("unknown: last read 15 May 2026, 12:00 UTC");
  expect(svg).not.toContain("kept");
  expect(coloursOf(svg)).toEqual([GREY]);
});

test.for<[language: Language, badge: string, commitment: string, unknown: string]>([
  [
    "de",
    "unsere Zusagen: 0 von 1 fälligen erfüllt · 1 überfällig",
    "unsere Zusagen: überfällig",
    "unsere Zusagen: unbekannt",
  ],
  [
    "es",
    "nuestros compromisos: cumplidos en plazo: 0 de 1",
    "nuestros compromisos: atrasado",
    "nuestros compromisos: desconocido",
  ],
  [
    "fr",
    "nos engagements: tenus à l’échéance\u00A0: 0 sur 1",
    "nos engagements: en retard",
    "nos engagements: inconnu",
  ],
  ["ja", "私たちの約束: 期限到来1件中0件を期限内に履行", "私たちの約束: 期限超過", "私たちの約束: 不明"],
])("the badges on a page in the language %s are in that language", ([language, badge, commitment, unknown]) => {
  const snapshots = [aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-14" } })] })];
  const view = aView({ snapshots, site: { language } });
  expect(renderBadge(view)).toContain(badge);
  expect(badgeSvg(badgeForEntries(view, view.entries))).toContain(badge);
  expect(badgeSvg(commitmentBadge(view, view.entries[0]!))).toContain(commitment);
  expect(badgeSvg(unknownBadge(view))).toContain(unknown);
  expect(renderBadge(aView({ snapshots, site: { language }, instant: LATE }))).toContain(unknown);
});

test("the same facts produce byte-identical badges", () => {
  expect(renderBadge(aView())).toBe(renderBadge(aView()));
});

test("the badge contains no scripts and loads no other resources", () => {
  const svg = renderBadge(aView());
  expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
  expect(svg).not.toMatch(/<script|<image|<foreignObject|\son\w+=|href=/i);
});

test.for<[state: State, message: string, tone: Badge["tone"]]>([
  ["overdue", "overdue", "red"],
  ["removed", "removed from its report", "red"],
  ["rescheduled", "rescheduled past its first date", "amber"],
  ["due_soon", "due soon", "grey"],
  ["unproven", "done without evidence", "amber"],
  ["not_due", "not due yet", "grey"],
  ["undated", "without a due date", "grey"],
  ["kept", "kept", "green"],
  ["kept_late", "kept late", "amber"],
  ["already_done", "already done when promised", "grey"],
  ["withdrawn", "withdrawn", "grey"],
  // The replacement is named, but no reason is given.
  ["replaced", "replaced", "amber"],
])(
  "the badge for a commitment in the state %s says %j in %s, but is unknown if the facts are too old",
  ([state, message, tone]) => {
    const view = aView({ snapshots: aRegister() });
    const entry = view.entries.find((candidate) => candidate.state === state)!;
    expect(commitmentBadge(view, entry)).toEqual({ label: LABEL, message, tone, isUnknown: false });
    expect(commitmentBadge(aView({ snapshots: aRegister(), instant: LATE }), entry)).toEqual(UNKNOWN);
  },
);

test("a badge for a subset of commitments counts only that subset", () => {
  const view = aView({ snapshots: aRegister() });
  const badgeOf = (...numbers: number[]): Badge =>
    badgeForEntries(
      view,
      view.entries.filter((entry) => numbers.some((number) => entryId(entry) === `acme/status/${number}`)),
    );
  expect(badgeOf(1, 6)).toEqual({
    label: LABEL,
    message: "nothing due yet · 1 open · 1 kept",
    tone: "grey",
    isUnknown: false,
  });
  expect(badgeOf(6, 7)).toEqual({ label: LABEL, message: "0 of 1 due kept · 1 late", tone: "amber", isUnknown: false });
  expect(badgeOf(6, 8)).toEqual({
    label: LABEL,
    message: "nothing due yet · 0 open · 1 kept",
    tone: "amber",
    isUnknown: false,
  });
  expect(badgeOf(2, 5, 6)).toEqual({
    label: LABEL,
    message: "0 of 1 due kept · 1 overdue · 1 removed",
    tone: "red",
    isUnknown: false,
  });
  expect(badgeOf()).toEqual(UNKNOWN);
});

test("a badge for a subset of commitments is unknown if the facts are too old", () => {
  const view = aView({ snapshots: aRegister(), instant: LATE });
  expect(badgeForEntries(view, view.entries)).toEqual(UNKNOWN);
});

test("a problem turns the register's badge amber, but not a badge for a subset of commitments", () => {
  const view = aView({ snapshots: [aSnapshot({ problems: ["A report can't be read."] })] });
  expect(registerBadge(view).tone).toBe("amber");
  expect(badgeForEntries(view, view.entries).tone).toBe("grey");
});

// https://shields.io/badges/endpoint-badge
test.for<[tone: Badge["tone"], colour: string, isError: boolean]>([
  ["green", GREEN, false],
  ["amber", AMBER, false],
  ["red", RED, false],
  ["grey", GREY, false],
  ["grey", GREY, true],
])("a badge in %s has the colour %s, both for Shields and as an SVG", ([tone, colour, isError]) => {
  const badge = { label: LABEL, message: "1 of 2 kept", tone, isUnknown: isError };
  expect(badgeJson(badge)).toEqual({
    schemaVersion: 1,
    label: "we promised",
    message: "1 of 2 kept",
    color: colour.slice(1),
    isError,
  });
  expect(coloursOf(badgeSvg(badge))).toEqual([colour]);
});

test.for<[path: string, message: string]>([
  ["/badge/acme/status/badge.json", "0 of 3 due kept · 1 late · 1 overdue · 1 removed · 1 gone"],
  ["/badge/ACME/Shop/badge.json", "nothing due yet · 120 open"],
  ["/badge/acme/status/2.json", "overdue"],
  ["/badge/acme/shop/2.json", "not due yet"],
  ["/badge/Acme/Status/2026-03-01-OUTAGE.json", "0 of 3 due kept · 1 late · 1 overdue"],
  ["/badge/acme/status/999.json", "unknown"],
  ["/badge/acme/status/no-report.json", "unknown"],
  ["/badge/acme/other/badge.json", "unknown"],
])("the badge at %s says %j, and so does its SVG", async ([path, message]) => {
  const app = anApp({ snapshots: aRegister() });
  const response = await app.request(path);
  expect([response.status, await response.json()]).toMatchObject([200, { message }]);
  expect(await (await app.request(path.replace(".json", ".svg"))).text()).toContain(`we promised: ${message}`);
});
