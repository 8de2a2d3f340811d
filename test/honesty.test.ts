// Editing issues or reports can't make a late commitment count as kept, or erase a commitment from the register.
import { describe, expect, test } from "vitest";
import { parseBody, type Block } from "../src/core/model/block.ts";
import type { Call } from "./support/fake-github/index.ts";
import type { RunResult } from "./support/protocol/simulated-run.ts";
import { complaints, writesOf } from "./support/protocol/stage.ts";
import { Year } from "./support/year.ts";
import type { State } from "../src/core/assess/states.ts";

const PATH = "postmortems/a.md";
const ACCOUNTS = {
  accounts: [
    { login: "github-actions[bot]", type: "Bot", permission: "write" },
    { login: "stale[bot]", type: "Bot", permission: "write" },
    { login: "mira", permission: "write" },
  ],
} as const;

class ReportYear extends Year {
  constructor() {
    super(ACCOUNTS);
  }

  promise(...items: string[]): void {
    this.stage.documents.set(
      PATH,
      `---\ndate: 2026-11-10\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`,
    );
  }

  /** Returns the state of an issue's commitment after the last step. */
  state(number: number): State {
    const isState = /^#\d+ \w+ \((?:open|closed)\): /;
    const lastState = this.lines.findLast((line) => line.startsWith(`#${number} `) && isState.test(line));
    return lastState!.split(" ")[1] as State;
  }

  block(number: number): Block {
    const found = parseBody(this.stage.github.issue(number)!.body);
    if (found === null || "problem" in found) throw new Error(`Issue #${number} has no block.`);
    return found.block;
  }
}

async function startYear(...items: string[]): Promise<ReportYear> {
  const year = new ReportYear();
  await year.on("2026-11-11", "published", () => year.promise(...items));
  return year;
}

describe("a commitment", () => {
  test("counts as kept late if it was ticked in time, reopened, and closed late", async () => {
    const year = await startYear("One, due 2026-12-01");
    await year.on("2026-11-15", "ticked", () => year.promise("[x] One, due 2026-12-01 https://example.com/x"));
    expect(year.state(1)).toBe("kept");
    await year.on("2026-11-20", "reopened", ({ github }) => github.as("mira").edit(1, { state: "open" }));
    await year.on("2027-03-01", "closed", ({ github }) => github.as("mira").edit(1, { state: "closed" }));
    expect(year.state(1)).toBe("kept_late");
  });

  test("counts as kept late if a pull request that was merged before the due date is linked after it", async () => {
    const year = await startYear("One, due 2026-12-01");
    const pull = year.stage.github.openPullRequest("Old");
    await year.on("2026-11-20", "merged", ({ github }) => github.merge(pull, null));
    await year.on("2027-03-01", "linked", () => year.promise(`One (#${pull}), due 2026-12-01`));
    expect(year.state(1)).toBe("kept_late");
    expect(year.block(1).history.map(({ type }) => type)).toEqual(["tracker", "evidence"]);
  });

  test("stays overdue if a bot closed its issue and a comment adds evidence after the due date", async () => {
    const year = await startYear("One, due 2026-12-01");
    await year.on("2026-11-20", "stale", ({ github }) => github.as("stale[bot]").edit(1, { state: "closed" }));
    await year.on("2027-03-01", "evidence", ({ github }) =>
      github.as("mira").comment(1, "Evidence: https://example.com/x"),
    );
    expect(year.state(1)).toBe("overdue");
  });

  test("keeps its original due date and can't be removed silently after a bot closed its issue", async () => {
    const year = await startYear("One, due 2026-12-01");
    await year.on("2026-11-20", "stale", ({ github }) => github.as("stale[bot]").edit(1, { state: "closed" }));
    await year.on("2026-11-21", "moved", () => year.promise("One, due 2027-06-01"));
    expect(year.block(1)).toMatchObject({ due: "2027-06-01", first_due: "2026-12-01" });
    await year.on("2026-11-22", "gone", () => year.promise("Two"));
    expect(year.lines).toContainEqual(expect.stringContaining("lint error: One: Removed without explanation"));
  });

  test("counts as kept late if it is added after its due date and already marked as done", async () => {
    const year = await startYear("One");
    await year.on("2027-03-01", "added", () => year.promise("One", "[x] Two, due 2026-12-01 https://example.com/x"));
    expect(year.state(3)).toBe("kept_late");
  });

  test("keeps its due date history if its issue is deleted and its item returns with an id and another date", async () => {
    const year = await startYear("One, due 2026-12-01", "Two");
    await year.on("2026-11-20", "moved", () => year.promise("One, due 2026-12-10", "Two"));
    await year.on("2027-01-10", "deleted", ({ github }) => github.delete(1));
    await year.on("2027-01-11", "again", () => year.promise("One, due 2027-06-01 {#1-again}", "Two"));
    expect(year.block(4)).toMatchObject({
      first_due: "2026-12-01",
      due: "2027-06-01",
      history: [{ to: "2026-12-10" }, { from: "2026-12-10", to: "2027-06-01" }],
    });
    expect(year.lines).not.toContainEqual(expect.stringContaining("no report contains its text any more"));
  });
});

describe("a commitment with an id", () => {
  const HARD = "Rewrite the database, due 2026-12-01";
  const EASY = "Update the docs, due 2026-12-24";

  test.for<[what: string, items: string[]]>([
    ["another one, and its own words stay without it", ["Rewrite the database, due 2027-12-01", `[x] ${EASY} {#a}`]],
    ["another one, and its own words get a new id", ["Rewrite the database, due 2027-12-01 {#z}", `[x] ${EASY} {#a}`]],
    ["a new one", ["Rewrite the database, due 2027-12-01", "[x] Send an email https://example.com/x {#a}"]],
  ])("keeps its original due date if the id moves to %s", async ([, items]) => {
    const year = await startYear(`${HARD} {#a}`, EASY);
    await year.on("2026-11-20", "moved", () => year.promise(...items));
    expect(year.block(1)).toMatchObject({ text: items[0]!.replace(/ {#z}/, ""), first_due: "2026-12-01", done: null });
    await year.on("2026-12-20", "later");
    expect(year.state(1)).toBe("rescheduled");
  });

  test("counts as removed if its line is deleted and the id moves to another commitment", async () => {
    const year = await startYear(`${HARD} {#a}`, EASY);
    await year.on("2026-11-20", "moved", () => year.promise(`[x] ${EASY} https://example.com/x {#a}`));
    expect([year.state(1), year.state(2)]).toEqual(["removed", "kept"]);
  });

  test("shows both texts in public if it is reworded beyond recognition", async () => {
    const year = await startYear(`${HARD} {#a}`);
    await year.on("2026-11-20", "reworded", () => year.promise("[x] Send an email, due 2026-12-01 {#a}"));
    expect(year.block(1)).toMatchObject({ text_original: HARD, first_due: "2026-12-01" });
    const { body, comments } = year.stage.github.issue(1)!;
    for (const text of [body, ...comments.map((comment) => comment.body).slice(0, 1)])
      expect(text).toMatch(/Rewrite the database.*Send an email/s);
  });
});

describe("a managed block that was edited by hand", () => {
  test("does not gain evidence from the edit", async () => {
    const year = await startYear("One, due 2026-12-01");
    await year.on("2026-11-20", "closed", ({ github }) => github.as("mira").edit(1, { state: "closed" }));
    expect(year.state(1)).toBe("unproven");
    await year.on("2026-11-21", "forged", ({ github }) => {
      const forged = `"evidence":[{"kind":"link","url":"https://example.com/","at":null}],"reminded"`;
      const { body } = github.issue(1)!;
      github.as("mira").edit(1, { body: body.replace(/"evidence":\[\],"reminded"/, forged) });
    });
    expect([year.state(1), year.block(1).evidence]).toEqual(["unproven", []]);
  });

  test("recovers its evidence from comments and events, even if the whole block was lost", async () => {
    const year = await startYear("One, due 2026-12-01");
    await year.on("2026-11-20", "closed", ({ github }) => {
      github.as("mira").comment(1, "Evidence: https://example.com/x");
      github.as("mira").edit(1, { state: "closed" });
    });
    await year.on("2027-01-21", "lost", ({ github }) => github.as("mira").edit(1, { body: "Our own words." }));
    expect([year.state(1), year.block(1).evidence.length]).toEqual(["kept", 1]);
    expect(year.stage.github.issue(1)?.body.endsWith("\n\nOur own words.")).toBe(true);
  });

  test("is rebuilt without the forged date or a date added after the close", async () => {
    const year = await startYear("One");
    await year.on("2026-11-20", "closed", ({ github }) => {
      github.as("mira").comment(1, "Evidence: https://example.com/x");
      github.as("mira").edit(1, { state: "closed" });
    });
    await year.on("2026-11-25", "dated", () => year.promise("One, due 2026-11-12"));
    await year.on("2026-11-26", "broken", ({ github }) => {
      const { body } = github.issue(1)!;
      github
        .as("mira")
        .edit(1, { body: `${body.replace('"key"', "key").replace("no day given", "2030-01-01")}\n\nWords.` });
    });
    expect(year.state(1)).toBe("kept");
    expect(year.block(1)).toMatchObject({ due: null, first_due: null });
    expect(year.stage.github.issue(1)?.body).not.toContain("2030-01-01");
    expect(year.stage.github.issue(1)?.body).toContain("Words.");
  });
});

describe("the record of a commitment", () => {
  test("keeps a withdrawal after the line is deleted", async () => {
    const year = await startYear("One, due 2026-12-01", "Two");
    await year.on("2026-11-20", "withdrawn", () =>
      year.promise("~~One, due 2026-12-01~~ withdrawn: too expensive", "Two"),
    );
    await year.on("2027-01-20", "tidied", () => year.promise("Two"));
    expect(year.state(1)).toBe("withdrawn");
    expect(year.stage.github.issue(1)).toMatchObject({ state: "closed", state_reason: "not_planned" });
    expect(year.lines.findLast((line) => line.startsWith("run:"))).toBe("run: green");
  });

  test("does not reuse a slip's reason for a withdrawal", async () => {
    const year = await startYear("One, due 2026-12-01");
    await year.on("2026-11-20", "moved", ({ github }) => {
      year.promise("One, due 2026-12-24");
      github.as("mira").comment(1, "Reason: the vendor is late");
    });
    await year.on("2026-12-01", "dropped", () => year.promise("~~One, due 2026-12-24~~"));
    expect(year.lines.findLast((line) => line.startsWith("run:"))).toContain("withdrawn without a reason");
  });

  test("gets only one comment about each event, even after a crash", async () => {
    const year = await startYear("One, due 2026-12-01");
    const { stage } = year;
    year.promise("One, due 2026-12-24");
    let commented = false;
    await stage.act({
      disturbance: (_, method) => {
        if (method === "PATCH" && stage.github.issue(1)!.comments.length > 0) return { kind: "die", when: "before" };
        commented ||= method === "POST";
        return null;
      },
    });
    stage.github.as("mira").comment(1, "Evidence: https://example.com/x");
    stage.time.pass(3_600_000);
    await stage.act();
    const comments = stage.github.issue(1)!.comments.map(({ body }) => body);
    expect(comments.filter((body) => body.includes("moved later"))).toHaveLength(1);
    expect(comments.filter((body) => body.includes("Evidence recorded"))).toHaveLength(1);
  });

  test("gets evidence only from a tracker that is completed after publication, even if the commitment's own issue is already closed", async () => {
    const year = await startYear("One");
    const { github } = year.stage;
    const [early, late] = [github.openPullRequest("Early"), github.openPullRequest("Late")];
    github.merge(early, null);
    await year.on("2026-11-20", "more", () => year.promise("One", `Two (#${early})`, `Three (#${late})`));
    const [two, three] = [early, late].map((index) => index + 2) as [number, number];
    expect([year.state(two), year.state(three)]).toEqual(["undated", "undated"]);
    await year.on("2026-11-21", "closed", () => github.as("mira").edit(three, { state: "closed" }));
    expect(year.state(three)).toBe("unproven");
    await year.on("2026-11-22", "merged", () => github.merge(late, null));
    expect(year.state(three)).toBe("kept");
  });

  test("ignores trackers linked from reports older than `since`", async () => {
    const year = new ReportYear();
    const pull = year.stage.github.openPullRequest("Old");
    year.promise(`One (#${pull})`);
    const run = await year.stage.act({ inputs: { since: "2026-11-11" } });
    const asksFor = ({ body }: Call): boolean => JSON.stringify(body).includes(`issueOrPullRequest(number: ${pull})`);
    expect(run.calls.filter(asksFor)).toEqual([]);
    const earlier = await year.stage.act({ inputs: { since: "2026-11-01" } });
    expect(earlier.calls.some(asksFor)).toBe(true);
  });

  test("is complete after one run, and a second run on the same day writes nothing", async () => {
    const year = await startYear("One (#2), due 2026-12-01");
    await year.on("2026-12-09", "late");
    await year.on("2026-12-10", "ticked", () => year.promise("[x] One (#2), due 2026-12-01"));
    await year.on("2026-12-11", "reopened", ({ github }) => github.as("mira").edit(1, { state: "open" }));
    expect(year.needless).toEqual([]);
  });
});

describe("a run", () => {
  async function act(year: ReportYear, inputs: Record<string, string>): Promise<RunResult> {
    return year.stage.act({ inputs });
  }

  test("dates a tick in the commitment's own time zone", async () => {
    const year = await startYear("One, due 2026-12-01");
    year.stage.time.pass(Date.parse("2026-12-02T09:00:00Z") - year.stage.time.now());
    year.promise("[x] One, due 2026-12-01 https://example.com/x");
    const run = await act(year, { timezone: "Pacific/Pago_Pago" });
    expect(run.outcome?.assessment.counts).toMatchObject({ kept: 0, kept_late: 1 });
  });

  test("does not remove its own label if the label is named “Overdue”", async () => {
    const year = new ReportYear();
    year.promise("One, due 2026-11-12");
    const inputs = { label: "Overdue" };
    await act(year, inputs);
    const second = await act(year, inputs);
    expect([writesOf(second), complaints(second)]).toEqual([[], ""]);
  });
});
