import { expect, test } from "vitest";
import { badgeOf, badgeSvg } from "../../api/badge.ts";
import type { View } from "../../api/view.ts";
import type { Block } from "../../src/core/block.ts";
import type { Issue } from "../../src/core/snapshot.ts";
import { aView, anApp } from "../support/app.ts";
import { aSnapshot, aTracked } from "../support/builders.ts";

function renderBadge(view: View): string {
  return badgeSvg(badgeOf(view));
}

const GREY = "#6b6b6b";
const GREEN = "#2a7e3b";
const AMBER = "#8a6100";
const RED = "#b3261e";

/** The colours in the badge that tell something. */
function coloursOf(svg: string): string[] {
  return [GREY, GREEN, AMBER, RED].filter((colour) => svg.toLowerCase().includes(colour));
}

const CLOSED: Partial<Issue> = { state: "closed", state_reason: "completed", closed_at: "2026-05-10T00:00:00Z" };

test.for<[text: string, colour: string, block: Partial<Block>, issue: Partial<Issue>]>([
  ["0 of 1 kept", GREEN, {}, {}],
  ["1 of 1 kept", GREEN, { links: ["https://example.org/"] }, CLOSED],
  ["0 of 1 kept", AMBER, {}, CLOSED],
  ["0 of 1 kept · 1 overdue", RED, { due: "2026-05-14" }, {}],
  ["0 of 1 kept · 1 removed", RED, { removed: "2026-05-14" }, {}],
])("the badge says %j in %s", ([text, colour, block, issue]) => {
  const svg = renderBadge(aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] }));
  expect(svg).toContain(`we promised: ${text}`);
  expect(coloursOf(svg)).toEqual([colour]);
});

test("the badge of nothing says so", () => {
  expect(renderBadge(aView({ snapshots: [aSnapshot({ commitments: [] })] }))).toContain("no commitments recorded");
});

test("the badge is grey and unknown while nothing was read, and can still be embedded", async () => {
  const response = await anApp({ snapshots: null, lastError: "GitHub did not answer." }).request("/badge.svg");
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const svg = await response.text();
  expect(svg).toContain("we promised: unknown");
  expect(coloursOf(svg)).toEqual([GREY]);
});

test("the badge is grey when the facts are older than 26 hours, however good they were", () => {
  const kept = aSnapshot({ commitments: [aTracked({ block: { links: ["https://example.org/"] }, issue: CLOSED })] });
  const svg = renderBadge(aView({ snapshots: [kept], instant: "2026-05-16T14:00:01Z" }));
  expect(svg).toContain("unknown: last read 2026-05-15T12:00:00Z");
  expect(svg).not.toContain("kept");
  expect(coloursOf(svg)).toEqual([GREY]);
});

test("the badge is the same bytes for the same facts", () => {
  expect(renderBadge(aView())).toBe(renderBadge(aView()));
});

test("the badge holds nothing that runs or loads", () => {
  const svg = renderBadge(aView());
  expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
  expect(svg).not.toMatch(/<script|<image|<foreignObject|\son\w+=|href=/i);
});
