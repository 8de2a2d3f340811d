import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { parseStatement } from "../../../src/github/read/comment-statement.ts";
import { createMayWrite } from "../../../src/github/read/permissions.ts";
import { MAX_STRANGERS, mayState, readTrustedStatements } from "../../../src/github/read/trusted-statements.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import type { Account } from "../../support/fake-github/model.ts";
import { BOT, openTracked, readTracked, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";

const SINCE = "2026-11-23T10:00:00Z";
const EVIDENCE = "Evidence: https://example.org/1";

interface Setting extends FakeClients {
  issues: TrackedIssue[];
  /** Reads the statements on all tracked issues and returns who made them, by issue number. */
  read: (unread?: Unread) => Promise<Record<string, string[]>>;
  /** The number of permission requests so far. */
  asked: () => number;
}

/** Creates a repository with three tracked issues and this many accounts that have no write access: s0, s1 and so on. */
async function setUp(strangers: number): Promise<Setting> {
  const accounts: Account[] = [
    { login: BOT, permission: "write" },
    { login: "mira", permission: "write" },
    { login: "hidden", permission: "write", hidden: true },
    ...Array.from({ length: strangers }, (_, index) => ({ login: `s${index}`, permission: "read" as const })),
  ];
  const fake = startFake({ accounts });
  for (const digit of ["a", "b", "c"]) openTracked(fake.github, { key: digit.repeat(24) });
  const issues = await readTracked(fake.repo);
  return {
    ...fake,
    issues,
    read: async (unread) => {
      const github = { ...fake.repo, unread };
      const statements = await readTrustedStatements(github, issues, { since: SINCE }, createMayWrite(github));
      return Object.fromEntries(Array.from(statements, ([number, of]) => [number, of.map(({ login }) => login)]));
    },
    asked: () => requestsOf(fake.github).filter((request) => request.endsWith("/permission")).length,
  };
}

/** Adds a comment by each of these strangers. */
function comment({ github }: Setting, issue: number, [from, to]: [number, number], body = EVIDENCE): void {
  for (let index = from; index < to; index += 1) github.as(`s${index}`).comment(issue, body);
}

describe("the permission of a comment's author", () => {
  test.for<[what: string, body: string, asked: number]>([
    ["thanks", "+1", 0],
    ["the words in a sentence", "There is no evidence: https://example.org/1 for this reason: none.", 0],
    ["a quotation", "> Evidence: https://example.org/1", 0],
    ["a heading without a colon", "Evidence\nhttps://example.org/1", 0],
    ["evidence", EVIDENCE, 1],
    ["evidence without a link, which is only parsed after that", "Evidence: none", 1],
    ["a reason in a later line", "Hello,\r\n  REASON : the vendor was late", 1],
    ["evidence after a line separator", "Hello\u2028\u3000evidence： https://example.org/1", 1],
  ])("is requested only if the text may contain a statement: %s", async ([, body, asked]) => {
    const setting = await setUp(1);
    comment(setting, 1, [0, 1], body);
    await setting.read();
    expect(setting.asked()).toBe(asked);
  });

  test("is requested for every text that contains a statement", async () => {
    const pieces = [
      "evidence",
      "Reason",
      ":",
      "：",
      " ",
      "\t",
      "\n",
      "\r\n",
      "\u2028",
      "\u3000",
      "\ufeff",
      "https://a.example",
      "why",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
    const author = { user: { login: "mira" }, author_association: "NONE", created_at: SINCE };
    const written = { ...author, issue_url: "https://api.github.com/issues/1" };
    const find = (body: string): boolean => parseStatement({ ...written, body }) !== null;
    fc.assert(
      fc.property(text, (body) => !find(body) || mayState(body)),
      { numRuns: 20_000 },
    );
    expect(fc.sample(text, { numRuns: 20_000, seed: 1 }).filter(find).length).toBeGreaterThan(300);
  });
});

describe("the limit on strangers per read", () => {
  test("allows a hundred accounts", async () => {
    const setting = await setUp(MAX_STRANGERS - 1);
    comment(setting, 1, [0, MAX_STRANGERS - 1]);
    for (const number of [1, 2]) setting.github.as("hidden").comment(number, EVIDENCE);
    const unread = new Unread();
    expect(await setting.read(unread)).toEqual({ 1: ["hidden"], 2: ["hidden"] });
    expect([unread.problems, setting.asked()]).toEqual([[], MAX_STRANGERS]);
  });

  test("affects only the issue with the most strangers, whichever issue is listed first", async () => {
    const setting = await setUp(MAX_STRANGERS);
    comment(setting, 1, [0, MAX_STRANGERS]);
    comment(setting, 3, [0, 50]);
    setting.github.as("hidden").comment(2, EVIDENCE);
    const unread = new Unread();
    expect(await setting.read(unread)).toEqual({ 1: [], 2: ["hidden"], 3: [] });
    expect([[...unread.activity], setting.asked()]).toEqual([[1], 51]);
    expect(unread.problems).toMatchObject([
      { severity: "error", message: expect.stringContaining("The comments on issue #1 were not read") },
    ]);
  });

  test("also applies to a reader that reports nothing", async () => {
    const setting = await setUp(MAX_STRANGERS + 1);
    comment(setting, 1, [0, MAX_STRANGERS + 1]);
    setting.github.as("mira").comment(2, EVIDENCE);
    expect(await setting.read()).toEqual({ 1: [], 2: ["mira"] });
    expect(setting.asked()).toBe(1);
  });

  test("doesn't apply to people with a role in the repository, or to bots", async () => {
    const setting = await setUp(MAX_STRANGERS);
    comment(setting, 1, [0, MAX_STRANGERS]);
    for (const login of ["mira", "stale[bot]"]) setting.github.as(login).comment(1, EVIDENCE);
    expect(await setting.read(new Unread())).toEqual({ 1: ["mira"] });
  });
});
