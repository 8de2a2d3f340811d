import { describe, expect, test } from "vitest";
import { MOST_ROWS } from "../../../api/page/parts.ts";
import { renderHome } from "../../../api/page/home.ts";
import { STATES, type State } from "../../../src/core/assess/assess.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView, type AppOptions } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { aYear } from "../../support/hundred.ts";
import {
  addressesOf,
  DONE,
  factOf,
  inEveryState,
  metaOf,
  pagesOf,
  PROOF,
  sectionOf,
  textOf,
  titleOf,
} from "../../support/page.ts";

type Options = Pick<AppOptions, "instant" | "today" | "site" | "lastError">;

function homeOf(commitments: Snapshot["commitments"], options: Options = {}): string {
  return renderHome(aView({ ...options, snapshots: [aSnapshot({ commitments })] }));
}

function idsOf(page: string): string[] {
  return Array.from(page.matchAll(/<h2 id="(?<id>\w+)">/g), ({ groups }) => groups!["id"]!);
}

describe("the sections", () => {
  const page = homeOf(Object.values(inEveryState()));

  test("stand in their order below the verdict and its age", () => {
    expect(idsOf(page)).toEqual([
      "overdue",
      "soon",
      "unproven",
      "gone",
      "later",
      "undated",
      "reports",
      "quarters",
      "log",
      "method",
      "embed",
    ]);
    const order = ['class="strip"', "<h1>Acme</h1>", 'class="verdict bad"', 'class="figures"', "<section", "<footer>"];
    const places = order.map((part) => page.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.for<[id: string, states: State[]]>([
    ["overdue", ["overdue"]],
    ["soon", ["due_soon"]],
    ["unproven", ["unproven"]],
    ["gone", ["removed", "withdrawn", "replaced"]],
    ["later", ["on_track"]],
    ["undated", ["undated"]],
    ["reports", ["kept", "kept_late"]],
  ])("%s has what is %j, and nothing else", ([id, states]) => {
    const section = sectionOf(page, id);
    const found = STATES.filter((state) => section.includes(`>${state}</a>`));
    expect(found.toSorted()).toEqual(states.toSorted());
    const count = id === "reports" ? "Kept, by report" : `: ${states.length}`;
    expect(textOf(section)).toContain(count);
  });

  test("say of what went wrong also that nothing did", () => {
    const quiet = homeOf([aTracked()]);
    expect(textOf(sectionOf(quiet, "overdue"))).toBe("Overdue: 0 None.");
    expect(textOf(sectionOf(quiet, "unproven"))).toBe("Done without evidence: 0 None.");
    expect(idsOf(quiet)).not.toContain("gone");
  });

  test("show the nearest date first", () => {
    const due = (day: string): Snapshot["commitments"][number] => aTracked({ block: { text: day, due: day } });
    const found = homeOf(["2026-05-03", "2026-05-01", "2026-05-02"].map(due));
    expect(sectionOf(found, "overdue").match(/>2026-05-0\d</g)).toEqual([
      ">2026-05-01<",
      ">2026-05-02<",
      ">2026-05-03<",
    ]);
  });

  test("include the dates that moved, as soon as one did", () => {
    const move = { type: "moved", at: "2026-04-01", from: "2026-05-01", to: "2026-06-01", commit: null } as const;
    const moved = homeOf([aTracked({ block: { first_due: "2026-05-01", history: [{ ...move, reason: null }] } })]);
    expect(textOf(sectionOf(moved, "moved"))).toContain("due 1 May 2026 → 1 Jun 2026 UTC (1 slip, +31 days)");
  });
});

describe("the figures", () => {
  test("each show what they are a part of, and no state is left out of the whole", () => {
    const page = homeOf(Object.values(inEveryState()));
    expect(textOf(page)).toContain("2 of 10 kept (1 late) · 1 overdue · 1 removed.");
    const names = [
      "kept",
      "overdue, the oldest by 1 day",
      "moved to a later date",
      "done without evidence",
      "withdrawn, replaced or removed",
    ];
    expect(names.map((name) => factOf(page, name))).toEqual(["2 of 10", "1 of 10", "0 of 10", "1 of 10", "3 of 10"]);
    expect(factOf(page, "kept by the first date, of those due")).toBe("0 of 2");
    expect(page.replace(/<style>[^]*?<\/style>/, "")).not.toContain("%<");
  });

  test("are none where nothing is due yet", () => {
    expect(factOf(homeOf([aTracked()]), "kept by the first date, of those due")).toBe("none due yet");
  });

  test("of nothing say that nothing recorded is not nothing promised", () => {
    const page = homeOf([]);
    expect(textOf(page)).toContain("No commitments recorded. This does not mean none were made.");
    expect(page).not.toContain('class="figures"');
    expect(idsOf(page)).toEqual(["log", "method", "embed"]);
  });
});

describe("issues that are gone", () => {
  const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;

  test("are named, and stand in the verdict and the preview", () => {
    const view = aView({ snapshots: [aSnapshot({ gone: [...gone] })] });
    const page = renderHome(view);
    expect(textOf(sectionOf(page, "lost"))).toContain("acme/status#99 · deleted · 2 Jan 2026");
    expect(addressesOf(page)).toContain("https://github.com/acme/status/issues/99");
    for (const says of [titleOf(page), metaOf(page, "description")]) expect(says).toContain("0 of 1 kept · 1 gone");
  });

  test("are all that is left of a register that lost them all", () => {
    const page = renderHome(aView({ snapshots: [aSnapshot({ commitments: [], gone: [...gone] })] }));
    expect(titleOf(page)).toContain("No commitments recorded · 1 gone");
    expect(idsOf(page)).toContain("lost");
  });
});

test("a date that has passed within the grace is said to have passed", () => {
  const late = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-01" } })] });
  const page = renderHome(aView({ snapshots: [{ ...late, settings: { ...late.settings, grace_days: 90 } }] }));
  expect(textOf(sectionOf(page, "soon"))).toContain("14 days past its date, within the grace");
});

test("problems are all told, or how many more there are", () => {
  const problems = ["One.", "Two.", "Three.", "Four.", "Five."];
  const page = textOf(renderHome(aView({ snapshots: [aSnapshot({ problems })] })));
  expect(page).toContain("One. Two. Three. 2 more like this.");
});

describe("what is not known", () => {
  const kept = [aTracked({ block: PROOF, issue: DONE })];

  test.for<[instant: string, warning: string]>([
    ["2026-05-15T12:11:00Z", "These facts are old; what has happened since is not shown."],
    ["2026-05-16T14:00:01Z", "These facts are too old to say how things stand."],
  ])("at %s is said above the verdict", ([instant, warning]) => {
    const page = textOf(homeOf(kept, { instant }));
    expect(page).toContain(warning);
    expect(page.indexOf(warning)).toBeLessThan(page.indexOf("1 of 1 kept"));
  });

  test("never reads as good, on no page and in no preview", () => {
    const view = aView({ snapshots: [aSnapshot({ commitments: kept })], instant: "2026-05-16T14:00:01Z" });
    for (const [path, page] of pagesOf(view)) {
      expect(page).toContain("too old to say how things stand");
      if (path === "/method/") continue;
      expect(titleOf(page)).toMatch(/Unknown \((?:1 of 1 )?kept\)/);
      expect(metaOf(page, "description")).toMatch(/Unknown \((?:1 of 1 )?kept\)/);
    }
    expect(textOf(homeOf(kept, { instant: "2026-05-16T14:00:01Z" }))).toContain("Unknown (1 of 1 kept).");
  });

  test("is said of an error, of facts without a run, and of what is not tracked", () => {
    const snapshot = aSnapshot({ last_run_at: null, untracked: null });
    const page = textOf(renderHome(aView({ snapshots: [snapshot], lastError: "GitHub did not answer." })));
    for (const part of ["GitHub did not answer.", "no run yet", "not known: passages"]) expect(page).toContain(part);
  });
});

describe("today", () => {
  test("is told where it was set", () => {
    expect(textOf(homeOf([], { today: "2026-05-20" }))).toContain(
      "Today is set to 20 May 2026 by FOLLOW_THROUGH_TODAY.",
    );
    expect(homeOf([])).not.toContain("FOLLOW_THROUGH_TODAY");
  });

  test.for<[zone: string, due: string, section: string]>([
    ["UTC", "2026-06-14", "soon"],
    ["UTC", "2026-06-15", "later"],
    ["Pacific/Auckland", "2026-06-15", "soon"],
    ["Pacific/Auckland", "2026-06-16", "later"],
  ])("noon of 15 May in UTC is another day elsewhere: due in %s on %s is %s", ([time_zone, due, section]) => {
    const page = homeOf([aTracked({ block: { time_zone, due } })], { instant: "2026-05-15T12:01:00Z" });
    expect(idsOf(page)).toContain(section);
    expect(textOf(sectionOf(page, section))).toContain(time_zone);
  });
});

describe("many", () => {
  test("are cut, with a way to the rest", () => {
    const many = Array.from({ length: MOST_ROWS + 5 }, (_, index) =>
      aTracked({ block: { due: "2026-05-01", key: `${index}` }, issue: { number: index + 1 } }),
    );
    const view = aView({ snapshots: [aSnapshot({ commitments: many })] });
    const pages = new Map(pagesOf(view));
    const overdue = sectionOf(pages.get("/")!, "overdue");
    expect(overdue.match(/<li>/g)).toHaveLength(MOST_ROWS);
    expect(overdue).toContain('<a href="#reports">5 more: see their reports.</a>');
    expect(addressesOf(sectionOf(pages.get("/")!, "reports"))).toContain("./r/acme/status/2026-03-01-outage/");
    expect(pages.get("/r/acme/status/2026-03-01-outage/")!.match(/<li><a href="[./]*c\//g)).toHaveLength(many.length);
  });

  test("are each linked from the page or from their report", () => {
    const view = aView({ snapshots: [aYear()] });
    const pages = pagesOf(view).filter(([path]) => path === "/" || path.startsWith("/r/"));
    const reached = new Set(
      pages.flatMap(([path, page]) => addressesOf(page).map((to) => new URL(to, `https://a.example${path}`).pathname)),
    );
    const missing = view.entries
      .map(({ issue }) => `/c/acme/status/${issue!.number}/`)
      .filter((to) => !reached.has(to));
    expect(missing).toEqual([]);
    expect(pages.slice(1).filter(([path]) => !reached.has(path))).toEqual([]);
  });

  test("repositories are named wherever two promises could be taken for one", () => {
    const shop = { id: 4712, name: "acme/shop", url: "https://github.com/acme/shop" };
    const page = renderHome(aView({ snapshots: [aSnapshot(), aSnapshot({ repository: shop })] }));
    for (const id of ["soon", "reports"])
      for (const name of ["acme/status", "acme/shop"]) expect(textOf(sectionOf(page, id))).toContain(name);
    expect(textOf(homeOf([aTracked({ block: aBlock() })]))).not.toContain("· acme/status");
  });
});
