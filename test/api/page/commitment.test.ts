import { describe, expect, test } from "vitest";
import { renderCommitment } from "../../../api/page/commitment.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { addressesOf, DONE, metaOf, PROOF, sectionOf, textOf, titleOf } from "../../support/page.ts";

function pageOf(block: Partial<Block>, issue: Partial<IssueFacts> | null = {}, instant?: string): string {
  const snapshots = [aSnapshot({ commitments: [aTracked({ block, issue })] })];
  const view = aView({ snapshots, ...(instant ? { instant } : {}) });
  return renderCommitment(view, view.entries[0]!);
}

const verdictOf = (page: string): string => textOf(/<p class="verdict">[^]*?<\/p>/.exec(page)![0]);

describe("a commitment's page", () => {
  test("quotes the promise and links to its line in the report", () => {
    const page = pageOf({});
    const line = `https://github.com/acme/status/blob/${aBlock().commit}/docs/incidents/2026-03-01-outage.md?plain=1#L12`;
    expect(page).toContain(`cite="${line}">Add an alert for the queue by 2026-06-01 (@mira)</blockquote>`);
    expect(addressesOf(page)).toContain(line);
  });

  test("shows its verdict in a sentence", () => {
    expect(verdictOf(pageOf({}))).toBe("Open. It is due on 1 Jun 2026");
    const night = { ...DONE, closed_at: "2026-05-10T23:30:00Z" };
    expect(verdictOf(pageOf({ time_zone: "Europe/Berlin", ...PROOF }, night))).toBe(
      "Kept on 11 May 2026 (Europe/Berlin), due on 1 Jun 2026 (Europe/Berlin)",
    );
  });

  test("shows the state in its title and description", () => {
    expect(titleOf(pageOf(PROOF, DONE))).toBe("Add an alert for the queue: kept · Acme");
    expect(titleOf(pageOf({ due: "2026-05-10" }))).toBe("Add an alert for the queue: overdue · Acme");
    expect(metaOf(pageOf({}), "description")).toBe("Not due yet. Add an alert for the queue by 2026-06-01 (@mira)");
  });

  test("marks the state as unknown if the facts are too old", () => {
    expect(verdictOf(pageOf(PROOF, DONE, "2026-05-16T14:00:01Z"))).toBe(
      "Unknown (Kept on 10 May 2026, due on 1 Jun 2026)",
    );
  });

  test("names who promised, when, and after which report, above the promise", () => {
    const page = pageOf({});
    expect(textOf(page)).toContain("Acme promised on 1 Mar 2026, after Outage of 1 March Add an alert for the queue");
    expect(addressesOf(page)).toContain("../../../../r/acme/status/2026-03-01-outage/");
  });
});

test("a rewording is shown with the text before and after it, each with a label", () => {
  const page = pageOf({
    text: "Think about an alert",
    text_original: "Add an alert",
    history: [
      { type: "reworded", at: "2026-04-04", before: "Add an alert", after: "Plan an alert", commit: "c0ffee" },
      { type: "reworded", at: "2026-04-09", before: "Plan an alert", after: "Think about an alert", commit: null },
    ],
  });
  expect(textOf(sectionOf(page, "rewordings"))).toBe(
    "Changes to the wording 4 Apr 2026 Before Add an alert After Plan an alert 9 Apr 2026 Before Plan an alert After Think about an alert",
  );
  expect(sectionOf(pageOf({}), "rewordings")).toBe("");
});

describe("the history", () => {
  test("lists all events, newest first", () => {
    const slipped = moved("2026-04-01", "2026-05-10");
    const page = pageOf({
      ...slipped,
      history: [...slipped.history, { type: "owner", at: "2026-04-05", from: null, to: "@mira" }],
    });
    const lines = Array.from(sectionOf(page, "history").matchAll(/<li>[^]*?<\/li>/g), ([line]) => textOf(line));
    expect(lines).toEqual([
      "11 May 2026 Not done by the due date, 10 May 2026.",
      "5 Apr 2026 Owner changed: nobody → “@mira”.",
      "1 Mar 2026 Promised for 1 Apr 2026.",
      "1 Feb 2026 Due date moved later by 39 days: 1 Apr 2026 → 10 May 2026.",
    ]);
  });

  test("says if it is incomplete", () => {
    const days = Array.from({ length: 61 }, (_, index) => addDays("2026-03-01", 3 * index));
    const complete = moved(...days);
    const cut = { ...complete, history: [...complete.history.slice(0, 20), ...complete.history.slice(40)] };
    expect(textOf(sectionOf(pageOf(cut), "history"))).toContain("The comments on the issue describe every event.");
    expect(textOf(sectionOf(pageOf(moved(...days.slice(0, 3))), "history"))).not.toContain("The comments on the issue");
  });

  test("keeps user text on one line and removes characters that change the text direction", () => {
    const page = pageOf({ history: [{ type: "owner", at: "2026-04-05", from: "\u202Eevil\nline", to: "@mira" }] });
    expect(textOf(sectionOf(page, "history"))).toContain("Owner changed: “evil line” → “@mira”.");
    expect(page).not.toContain("\u202E");
  });
});
