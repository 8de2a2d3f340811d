import { describe, expect, test } from "vitest";
import { readDashboardEdits } from "../../../src/github/read/dashboard-edits.ts";
import type { FakeGitHub } from "../../support/fake-github/index.ts";
import { startFake, stubRepo } from "../../support/fake-clients.ts";

const BOT = "github-actions[bot]";

/** A dashboard that the Action opened and edited, and that other accounts edited as described. */
function startDashboard(...editors: string[]): ReturnType<typeof startFake> & { number: number } {
  const fake = startFake();
  const number = fake.github.as(BOT).open("Dashboard", "0");
  editors.forEach((login, index) => fake.github.as(login).edit(number, { body: String(index + 1) }));
  return { ...fake, number };
}

/** Reads the edits by other accounts as `login: before -> after`. */
async function readFrom({
  repo,
  number,
}: Pick<ReturnType<typeof startDashboard>, "repo" | "number">): Promise<string[] | null> {
  const history = await readDashboardEdits(repo, { number }, [BOT]);
  return (
    history &&
    history.edits.map(
      ({ before, after }) => `${after.login}: ${before?.body ?? "unknown"} -> ${after.body ?? "unknown"}`,
    )
  );
}

function graphRequests(github: FakeGitHub): number {
  return github.calls.filter(({ path }) => path === "/graphql").length;
}

describe("readDashboardEdits", () => {
  test("reads the edits by other accounts, each with the version before it", async () => {
    const fake = startDashboard(BOT, "mira", BOT, "mira", "mira", BOT);
    expect(await readFrom(fake)).toEqual(["mira: 4 -> 5", "mira: 3 -> 4", "mira: 1 -> 2"]);
    expect(graphRequests(fake.github)).toBe(2);
  });

  test("reads no bodies if only the Action edited the dashboard, and nothing if nobody did", async () => {
    const fake = startDashboard(BOT, BOT);
    expect([await readFrom(fake), graphRequests(fake.github)]).toEqual([[], 1]);
    expect(await readFrom(startDashboard())).toEqual([]);
  });

  test("reads all pages", async () => {
    const editors = ["mira", ...Array.from({ length: 230 }, () => BOT)];
    expect(await readFrom(startDashboard(...editors))).toEqual(["mira: 0 -> 1"]);
  });

  test("returns null for a version that was deleted from the edit history", async () => {
    const fake = startDashboard(BOT, "mira");
    fake.github.deleteBody(fake.number, 0);
    const history = await readDashboardEdits(fake.repo, fake, [BOT]);
    expect(history?.edits[0]?.after).toMatchObject({ login: "mira", body: null });
  });

  test("names no account if it was deleted, because it could be anyone", async () => {
    const fake = startDashboard(BOT, "mira");
    fake.github.deleteAccount("mira");
    expect((await readDashboardEdits(fake.repo, fake, [BOT]))?.edits[0]?.after.login).toBeNull();
  });

  test("reads the bodies of at most 20 edits, the newest first", async () => {
    const fake = startDashboard(...Array.from({ length: 25 }, () => "mira"));
    const bodies = (await readFrom(fake)) ?? [];
    expect([bodies.length, bodies[19], bodies[20], bodies[24]]).toEqual([
      25,
      "mira: 5 -> 6",
      "mira: unknown -> 5",
      "mira: unknown -> unknown",
    ]);
  });

  test("doesn't know the version before an edit if GitHub doesn't show the edit before it", async () => {
    const edit = (id: string, login: string) => ({
      id,
      editedAt: "2026-11-10T09:00:00Z",
      editor: { kind: "User", login },
    });
    const nodes = [edit("3", "mira"), null, edit("1", "jo")];
    const userContentEdits = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
    const bodies = ["3", "1"].map((id) => ({ id, deletedAt: null, diff: id }));
    const { repo } = stubRepo({
      "POST /graphql": { body: { data: { repository: { issue: { userContentEdits } }, nodes: bodies } } },
    });
    expect(await readFrom({ repo, number: 1 })).toEqual(["mira: unknown -> 3", "jo: unknown -> 1"]);
  });

  test("says that edits are left out after 20 pages", async () => {
    const edit = { id: "UCE", editedAt: "2026-11-10T09:00:00Z", editor: { kind: "Bot", login: "github-actions" } };
    const userContentEdits = { pageInfo: { hasNextPage: true, endCursor: "x" }, nodes: [edit, null] };
    const body = { data: { repository: { issue: { userContentEdits } } } };
    const { repo, requests } = stubRepo({ "POST /graphql": { body } });
    expect(await readDashboardEdits(repo, { number: 1 }, [BOT])).toEqual({ number: 1, edits: [], isPartial: true });
    expect(requests).toHaveLength(20);
  });

  test("returns null if GitHub doesn't show the edits", async () => {
    const { repo, number, github } = startDashboard("mira");
    expect(await readDashboardEdits(repo, { number: 99 }, [BOT])).toBeNull();
    github.settings.graphql = false;
    expect(await readDashboardEdits(repo, { number }, [BOT])).toBeNull();
  });

  test("fails if GitHub can't be reached", async () => {
    const { repo } = stubRepo({ "POST /graphql": { status: 502 } });
    await expect(readDashboardEdits(repo, { number: 7 }, [])).rejects.toThrow("read the edits of dashboard #7");
  });
});
