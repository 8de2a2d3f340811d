import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/model/block.ts";
import { plainText } from "../../../src/core/render/markdown.ts";
import { describeEvent, PLAIN, type EventStyle } from "../../../src/core/render/events.ts";
import { renderLikeGitHub } from "../../support/github-text.ts";

const at = "2026-05-20";
const commit = "c0ffee0123456789";
const url = "https://example.org/a_(b)?q=@mira";
const instant = "2026-05-20T00:00:00Z";

function linkTo(address: string): string {
  return `[${plainText(address)}](<${address}>)`;
}

describe("the event", () => {
  test.for<[Event, string]>([
    [{ type: "dated", at, to: "2026-06-01", commit: null }, "Due date set to 2026-06-01."],
    [
      { type: "moved", at, from: "2026-06-02", to: "2026-06-01", commit, reason: "we were fast" },
      "Due date moved earlier by 1 day: 2026-06-02 → 2026-06-01 (c0ffee012345), reason: “we were fast”.",
    ],
    [
      { type: "moved", at, from: "2026-06-01", to: "2026-06-03", commit: null, reason: null },
      "Due date moved later by 2 days: 2026-06-01 → 2026-06-03.",
    ],
    [{ type: "reworded", at, before: "One", after: "Two", commit: null }, "Reworded. Before: “One” Now: “Two”"],
    [{ type: "owner", at, from: null, to: "@mira" }, "Owner changed: nobody → “@<!-- -->mira”."],
    [{ type: "owner", at, from: "@mira", to: null }, "Owner changed: “@<!-- -->mira” → nobody."],
    [{ type: "tracker", at, from: null, to: "#12", commit }, "Tracker changed: none → “\\#<!-- -->12” (c0ffee012345)."],
    [
      { type: "reopened", at, early: "https://github.com/acme/status/pull/12" },
      `Reopened, because \\#<!-- -->12 was finished before this was promised: ${linkTo("https://github.com/acme/status/pull/12")}`,
    ],
    [
      { type: "evidence", at, evidence: { kind: "tracker", url: "https://example.org/tickets/OPS/", at }, early: true },
      `OPS was finished before this was promised, so it does not count as evidence: ${linkTo("https://example.org/tickets/OPS/")}`,
    ],
    [
      { type: "evidence", at, evidence: { kind: "link", url: "https://example.org/", at }, early: true },
      `example.org was finished before this was promised, so it does not count as evidence: ${linkTo("https://example.org/")}`,
    ],
    [{ type: "other", at }, "Another event, which this version doesn’t know."],
    [{ type: "ticked", at, commit }, "Marked as done in its report (c0ffee012345)."],
    [{ type: "unticked", at, commit: null }, "No longer marked as done in its report."],
    [{ type: "removed", at, commit }, "Removed from its report without explanation (c0ffee012345)."],
    [{ type: "restored", at, commit: null }, "Back in its report."],
    [
      { type: "withdrawn", at, reason: "no need", replaced_by: null, commit: null },
      "Withdrawn in its report, reason: “no need”.",
    ],
    [
      { type: "withdrawn", at, reason: null, replaced_by: "#12", commit: null },
      "Replaced in its report by “\\#<!-- -->12”.",
    ],
    [{ type: "reason", at, text: "@all: busy", by: null }, "Reason given: “@<!-- -->all: busy”."],
    [{ type: "reason", at, text: "busy", by: "mira" }, "Reason given by mira: “busy”."],
    [{ type: "closed", at, instant, by: null, standing: "writer", as: "duplicate" }, "Issue closed as a duplicate."],
    [
      { type: "closed", at, instant, by: "mira", standing: "writer", as: "completed" },
      "Issue closed as completed by mira.",
    ],
    [{ type: "reopened", at }, "Reopened."],
    [
      { type: "evidence", at, evidence: { kind: "link", url, at: null } },
      String.raw`Evidence recorded (link in the report): [https:<!-- -->//example.org/a\_(b)?q=@<!-- -->mira](<https://example.org/a_(b)?q=@mira>)`,
    ],
    [{ type: "edited", at }, "Its managed part was edited by hand, and restored from the report’s history."],
  ])("%o is described as %j", ([event, sentence]) => {
    expect(describeEvent(event)).toBe(sentence);
  });
});

test("the plain style escapes nothing, because its caller escapes the text", () => {
  const evidence = { kind: "link", url: "https://example.org/a_b", at: null } as const;
  expect(describeEvent({ type: "evidence", at, evidence }, PLAIN)).toBe(
    "Evidence recorded (link in the report): https://example.org/a_b",
  );
  expect(describeEvent({ type: "owner", at, from: null, to: "@mira *x*" }, PLAIN)).toBe(
    "Owner changed: nobody → “@mira *x*”.",
  );
  expect(describeEvent({ type: "dated", at, to: "2026-06-01", commit: null }, PLAIN)).toBe(
    "Due date set to 2026-06-01.",
  );
});

test("an address can't end its link, nor can its text become a reference", () => {
  const evidence = { kind: "link", url: "https://example.org/a>b c<d#1@mira\\", at: null } as const;
  const { plain, links, others } = renderLikeGitHub(describeEvent({ type: "evidence", at, evidence }));
  expect([links, others]).toEqual([["https://example.org/a%3Eb%20c%3Cd#1@mira%5C"], []]);
  expect(plain.trim()).toBe("Evidence recorded (link in the report):");
});

test("the brief style omits the kind of evidence and a tracker's commit", () => {
  const brief: EventStyle = { ...PLAIN, brief: true };
  const evidence = { kind: "link", url: "https://example.org/", at: null } as const;
  expect(describeEvent({ type: "evidence", at, evidence }, brief)).toBe("Evidence recorded: https://example.org/");
  expect(describeEvent({ type: "tracker", at, from: "#1", to: null, commit }, brief)).toBe(
    "Tracker changed: “#1” → none.",
  );
});
