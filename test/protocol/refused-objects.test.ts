// The fault matrix: GitHub refuses one object in a run of ten commitments, with the real Octokit and the fake GitHub.
// Reports are tested in refused-reports.test.ts, because they need a git repository.
import { beforeAll, describe, expect, test } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import type { Fault, StoredIssue } from "../support/fake-github/index.ts";
import type { Sent } from "../support/protocol/disturbed-network.ts";
import { REFUSALS, STATUSES, statusesOf } from "../support/protocol/refusals.ts";
import { complaints, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";

const REPO = "/repos/acme/status";
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const TICKET = 1;
/** Returns the number of the issue of an item up to item 8. The ticket is #1, and the dashboard follows item 8's issue. */
const numberOf = (item: number): number => item + 2;
const DASHBOARD = numberOf(9);

/** Nine tracked commitments and a new item. Every kind of change that leads to a write has happened since the last run. */
async function setUp(): Promise<Stage> {
  const stage = setStage();
  const { github } = stage;
  github.settings.graphql = false;
  github.as("mira").open("the ticket", "");
  const items = (due: string): string[] =>
    Array.from({ length: 9 }, (_, index) => {
      const item = `Item ${index}, due ${index === 6 ? "2026-11-12" : due}`;
      return index === 3 ? `${item} (#${TICKET})` : item;
    });
  stage.promise(...items("2026-12-01"));
  await stage.act();
  expect(stage.dashboards().map(({ number }) => number)).toEqual([DASHBOARD]);
  stage.time.pass(5 * DAY);
  stage.promise(...items("2026-12-20"), "@mira: Item 9");
  const mira = github.as("mira");
  mira.edit(TICKET, { state: "closed" });
  mira.comment(numberOf(7), "Evidence: https://example.org/7");
  mira.edit(numberOf(8), { state: "closed" });
  // Item 5's issue is no longer in any list.
  mira.unlabel(numberOf(5), "follow-through");
  // Each run rereads the comments from the hour before the last complete run.
  stage.time.pass(2 * HOUR);
  return stage;
}

/** What GitHub shows about a commitment. */
interface Facts extends Pick<StoredIssue, "state" | "state_reason" | "labels" | "assignees"> {
  comments: string[];
  block: Block;
}

function commitmentsOf(stage: Stage): Map<string, Facts> {
  const factsOf = (issue: StoredIssue): Facts => {
    const { state, state_reason, labels, assignees, comments, body } = issue;
    const parsed = parseBody(body);
    if (parsed === null || "problem" in parsed) throw new Error(`#${issue.number} has no block`);
    const { block } = parsed;
    return { state, state_reason, labels, assignees, comments: comments.map((comment) => comment.body), block };
  };
  return new Map(stage.tracked().map((issue) => [issue.title, factsOf(issue)]));
}

/** The commitments after an undisturbed run. */
let expected: Map<string, Facts>;

beforeAll(async () => {
  expected = await actUndisturbed();
});

async function actUndisturbed(): Promise<Map<string, Facts>> {
  const stage = await setUp();
  expect(complaints(await stage.act())).toBe("");
  const found = commitmentsOf(stage);
  expect(found.size).toBe(10);
  return found;
}

/** The facts that don't depend on the order of two runs. */
function outcomeOf(facts: Facts | undefined): object | undefined {
  if (facts === undefined) return undefined;
  const { state, state_reason, labels, block } = facts;
  const { due, first_due, evidence, history, reminded } = block;
  const events = history.map(({ type }) => type).toSorted();
  return { state, state_reason, labels, due, first_due, evidence, reminded, events };
}

interface Row {
  object: string;
  method: string;
  /** The path below the repository, or a pattern for it. */
  path: string | RegExp;
  /** Text that the request's body must contain. */
  body?: string;
  /** The items whose commitments may be left unchanged. */
  items: number[];
  /** Statuses that prevent creates, because an existing issue may not have been found. */
  holds?: readonly number[];
  /** Statuses that are normal responses here, not refusals. */
  except?: readonly number[];
}

const issue = (item: number): string => `/issues/${numberOf(item)}`;

const ROWS: Row[] = [
  { object: "a new issue", method: "POST", path: "/issues", body: "Item 9", items: [9] },
  { object: "an issue that is read before its update", method: "GET", path: issue(0), items: [0] },
  { object: "an update of an issue", method: "PATCH", path: issue(0), items: [0] },
  { object: "an update of an issue with evidence", method: "PATCH", path: issue(7), items: [7] },
  { object: "the closing of an issue", method: "PATCH", path: issue(3), items: [3] },
  { object: "a comment", method: "POST", path: `${issue(0)}/comments`, items: [0] },
  { object: "a reminder", method: "POST", path: `${issue(6)}/comments`, items: [6] },
  { object: "the label of an issue", method: "POST", path: `${issue(6)}/labels`, items: [6] },
  { object: "the list of comments", method: "GET", path: /\/comments$/, items: [7] },
  { object: "the timeline of an issue", method: "GET", path: `${issue(8)}/timeline`, items: [8] },
  { object: "a tracker", method: "GET", path: `/issues/${TICKET}`, items: [3] },
  // 404 means that the account can't be assigned.
  { object: "the check of an assignee", method: "GET", path: "/assignees/mira", items: [9], except: [404] },
  // Many tokens can't see permissions, so there is a fallback.
  {
    object: "a permission",
    method: "GET",
    path: "/collaborators/mira/permission",
    items: [3, 7, 8],
    except: [403, 404],
  },
  { object: "the dashboard", method: "GET", path: `/issues/${DASHBOARD}`, items: [] },
  { object: "an update of the dashboard", method: "PATCH", path: `/issues/${DASHBOARD}`, items: [] },
  // 404 and 410 mean that it was deleted. Its history can't be read here, so its item could be any new one.
  { object: "an issue that no list shows", method: "GET", path: issue(5), items: [5], holds: STATUSES },
  {
    object: "the label that names the dashboard",
    method: "GET",
    path: "/labels/follow-through",
    // The label may have been renamed, so it isn't added to item 5's issue again.
    items: [5],
    holds: STATUSES,
  },
];

function matches({ path, method, body = "" }: Row, sentMethod: string, sent: Sent): boolean {
  const below = (sent.path.split("?")[0] ?? "").replace(REPO, "");
  return (
    sentMethod === method && (typeof path === "string" ? below === path : path.test(below)) && sent.body.includes(body)
  );
}

describe.for(ROWS.map((row, index) => ({ ...row, index })))("$object", (row) => {
  const statuses = STATUSES.filter((status) => !row.except?.includes(status));
  test.for(statusesOf(row.index, statuses))(
    "affects only what depends on it if it is refused with %i, and the next run writes the rest",
    async (status) => {
      const stage = await setUp();
      const before = commitmentsOf(stage);
      const answer: Fault = { kind: "answer", status, body: REFUSALS[status], applied: false };
      let refused = 0;
      const run = await stage.act({
        disturbance: (_, method, sent) => {
          if (!matches(row, method, sent)) return null;
          refused += 1;
          return answer;
        },
      });
      expect(refused).toBeGreaterThan(0);
      expect([run.failure, run.green]).toEqual([null, false]);
      const written = commitmentsOf(stage);
      const isRefused = (title: string): boolean => row.items.some((item) => title === `Item ${item}`);
      for (const [title, facts] of expected) {
        if (isRefused(title)) continue;
        const isHeld = row.holds?.includes(status) === true && !before.has(title);
        expect([title, written.get(title)]).toEqual([title, isHeld ? undefined : facts]);
      }

      stage.time.pass(2 * HOUR);
      const next = await stage.act();
      expect([complaints(next), next.green]).toEqual(["", true]);
      const healed = commitmentsOf(stage);
      for (const [title, facts] of expected) {
        const find = isRefused(title) ? outcomeOf : (found: Facts | undefined) => found;
        expect([title, find(healed.get(title))]).toEqual([title, find(facts)]);
      }
      expect(healed.size).toBe(10);
      expect(writesOf(await stage.act())).toEqual([]);
    },
  );
});

test.for<Fault>([{ kind: "drop" }, { kind: "hang" }, { kind: "cut" }, { kind: "empty" }])(
  "a lost or damaged response about a tracker (%o) affects nothing else, and the next run writes the rest",
  async (fault) => {
    const stage = await setUp();
    const run = await stage.act({
      disturbance: (_, method, { path }) => (method === "GET" && path.endsWith(`/issues/${TICKET}`) ? fault : null),
    });
    expect([run.failure, run.green]).toEqual([null, false]);
    const withoutItem3 = (facts: Map<string, Facts>): unknown[] => [...facts].filter(([title]) => title !== "Item 3");
    expect(withoutItem3(commitmentsOf(stage))).toEqual(withoutItem3(expected));
    stage.time.pass(2 * HOUR);
    const next = await stage.act();
    expect([complaints(next), next.green]).toEqual(["", true]);
    expect(outcomeOf(commitmentsOf(stage).get("Item 3"))).toEqual(outcomeOf(expected.get("Item 3")));
  },
);

describe("a first run", () => {
  test.for(
    [
      ["the label", "/labels", '"name":"follow-through"'],
      ["the dashboard", "/issues", "follow-through:dashboard"],
      ["an issue", "/issues", "Item 4"],
    ].flatMap(([object = "", path = "", body = ""], index) =>
      statusesOf(index).map((status) => ({ object, path, body, status })),
    ),
  )(
    "writes everything except $object if GitHub refuses it with $status, and the next run writes the rest",
    async ({ path, body, status }) => {
      const items = Array.from({ length: 10 }, (_, index) => `Item ${index}`);
      const stage = setStage(...items);
      const run = await stage.act({
        disturbance: (_, method, sent) =>
          method === "POST" && sent.path === `${REPO}${path}` && sent.body.includes(body)
            ? { kind: "answer", status, body: REFUSALS[status], applied: false }
            : null,
      });
      expect([run.failure, run.green]).toEqual([null, false]);
      const isRefused = (item: string): boolean => item === body;
      expect(stage.tracked().map(({ title }) => title)).toEqual(items.filter((item) => !isRefused(item)));
      const next = await stage.act();
      expect([complaints(next), next.green]).toEqual(["", true]);
      expect(stage.tracked()).toHaveLength(10);
      expect(stage.dashboards()).toHaveLength(1);
      expect(writesOf(await stage.act())).toEqual([]);
    },
  );
});
