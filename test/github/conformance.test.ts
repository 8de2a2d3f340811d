import { RequestError } from "@octokit/request-error";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, type Client } from "../../src/github/client.ts";
import { CommentShape, IssueShape, LabelShape, RefShape, RepositoryShape, UserShape } from "../../src/github/shapes.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { startGitHub, type TestGitHub } from "../support/github.ts";

/** The fake and the emulator were written by different hands: where both answer alike, neither made it up. */

const AT = { owner: "acme", repo: "status" };
const LABEL = "follow-through";
const TITLES = ["one", "two", "three", "four", "five"];
const LIST = { ...AT, labels: LABEL, state: "all", sort: "created", direction: "asc", per_page: 2 } as const;

interface Answered {
  status: number;
  headers: { link?: string | undefined };
  data: unknown;
}

interface Step {
  does: string;
  status: number;
  /** The parts of the answer that the project reads; null where it reads none. */
  shape: v.GenericSchema | null;
  call: (client: Client) => Promise<Answered>;
}

/** Carried out in this order, on a repository without labels and issues. */
const STEPS: Step[] = [
  {
    does: "creates a label",
    status: 201,
    shape: LabelShape,
    call: ({ issues }) => issues.createLabel({ ...AT, name: LABEL, color: "0e8a16", description: "a promise" }),
  },
  {
    does: "refuses the same label again",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.createLabel({ ...AT, name: LABEL, color: "0e8a16" }),
  },
  {
    does: "reads a label",
    status: 200,
    shape: LabelShape,
    call: ({ issues }) => issues.getLabel({ ...AT, name: LABEL }),
  },
  {
    does: "knows no label that was never made",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.getLabel({ ...AT, name: "nothing" }),
  },
  {
    does: "changes a label's description alone",
    status: 200,
    shape: v.object({ ...LabelShape.entries, color: v.string() }),
    call: ({ issues }) => issues.updateLabel({ ...AT, name: LABEL, description: "dashboard: #1" }),
  },
  {
    does: "creates a label with a name to be encoded",
    status: 201,
    shape: LabelShape,
    call: ({ issues }) => issues.createLabel({ ...AT, name: "to do / später", color: "ededed" }),
  },
  {
    does: "reads a label with a name to be encoded",
    status: 200,
    shape: LabelShape,
    call: ({ issues }) => issues.getLabel({ ...AT, name: "to do / später" }),
  },
  {
    does: "deletes a label",
    status: 204,
    shape: null,
    call: ({ issues }) => issues.deleteLabel({ ...AT, name: "to do / später" }),
  },
  {
    does: "deletes no label twice",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.deleteLabel({ ...AT, name: "to do / später" }),
  },
  ...TITLES.map((title): Step => ({
    does: `creates issue ${title} with a label`,
    status: 201,
    shape: IssueShape,
    call: ({ issues }) => issues.create({ ...AT, title, body: `**${title}**\n`, labels: [LABEL] }),
  })),
  {
    does: "creates an issue without body, with a label that is not there yet",
    status: 201,
    shape: IssueShape,
    call: ({ issues }) => issues.create({ ...AT, title: "six", labels: ["new"] }),
  },
  {
    does: "made the label that an issue named",
    status: 200,
    shape: LabelShape,
    call: ({ issues }) => issues.getLabel({ ...AT, name: "new" }),
  },
  {
    does: "refuses an issue without a title",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.create({ ...AT, title: "" }),
  },
  {
    does: "refuses an assignee that nobody is",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.create({ ...AT, title: "seven", assignees: ["nobody"] }),
  },
  {
    does: "assigns",
    status: 201,
    shape: v.object({ assignees: v.array(UserShape) }),
    call: ({ issues }) => issues.create({ ...AT, title: "seven", assignees: ["mira"] }),
  },
  ...[1, 2, 3, 4, 5].map((page): Step => ({
    does: `lists page ${page} of three by label, oldest first`,
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...LIST, page }),
  })),
  {
    does: "lists open issues, newest first, unless told otherwise",
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...AT, per_page: 3 }),
  },
  {
    does: "lists nothing for a label that nobody bears",
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...AT, labels: "nothing" }),
  },
  {
    does: "reads an issue",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.get({ ...AT, issue_number: 1 }),
  },
  {
    does: "knows no issue that was never made",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.get({ ...AT, issue_number: 99 }),
  },
  {
    does: "changes an issue's title and body",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...AT, issue_number: 1, title: "one, reworded", body: "new" }),
  },
  {
    does: "closes an issue as completed unless told otherwise",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...AT, issue_number: 1, state: "closed" }),
  },
  {
    does: "reopens an issue",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...AT, issue_number: 1, state: "open" }),
  },
  {
    does: "closes an issue as not planned",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...AT, issue_number: 1, state: "closed", state_reason: "not_planned" }),
  },
  {
    does: "lists closed issues among the others",
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...LIST, per_page: 100 }),
  },
  ...(["open", "closed"] as const).map((state): Step => ({
    does: `lists ${state} issues alone`,
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...LIST, state, per_page: 100 }),
  })),
  {
    does: "adds a label to an issue",
    status: 200,
    shape: v.array(LabelShape),
    call: ({ issues }) => issues.addLabels({ ...AT, issue_number: 2, labels: ["new"] }),
  },
  {
    does: "takes a label off an issue",
    status: 200,
    shape: v.array(LabelShape),
    call: ({ issues }) => issues.removeLabel({ ...AT, issue_number: 2, name: "new" }),
  },
  {
    does: "takes no label off that is not there",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.removeLabel({ ...AT, issue_number: 2, name: "new" }),
  },
  ...["Evidence: https://example.org/1", "thanks"].map((body): Step => ({
    does: `comments “${body}”`,
    status: 201,
    shape: CommentShape,
    call: ({ issues }) => issues.createComment({ ...AT, issue_number: 1, body }),
  })),
  {
    does: "refuses an empty comment",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.createComment({ ...AT, issue_number: 1, body: "" }),
  },
  {
    does: "refuses a comment on an issue that was never made",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.createComment({ ...AT, issue_number: 99, body: "hello" }),
  },
  {
    does: "lists comments, oldest first",
    status: 200,
    shape: v.array(CommentShape),
    call: ({ issues }) => issues.listComments({ ...AT, issue_number: 1, per_page: 100 }),
  },
  {
    does: "counts comments",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.get({ ...AT, issue_number: 1 }),
  },
  { does: "reads the repository", status: 200, shape: RepositoryShape, call: ({ repos }) => repos.get(AT) },
  {
    does: "knows no other repository",
    status: 404,
    shape: null,
    call: ({ repos }) => repos.get({ ...AT, repo: "nothing" }),
  },
  {
    does: "knows no label of another repository",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.getLabel({ ...AT, repo: "nothing", name: LABEL }),
  },
  {
    does: "names the token's account",
    status: 200,
    shape: UserShape,
    call: ({ users }) => users.getAuthenticated(),
  },
  {
    does: "reads the head of the default branch",
    status: 200,
    shape: RefShape,
    call: ({ git }) => git.getRef({ ...AT, ref: "heads/main" }),
  },
  {
    does: "knows no branch that was never made",
    status: 404,
    shape: null,
    call: ({ git }) => git.getRef({ ...AT, ref: "heads/nothing" }),
  },
];

interface Observed {
  status: number;
  data: unknown;
  /** Pages by relation. */
  links: Record<string, string | null>;
}

async function observe({ call, shape }: Step, client: Client): Promise<Observed> {
  try {
    const { status, headers, data } = await call(client);
    return { status, data: shape ? withoutPlace(v.parse(shape, data)) : null, links: readLinks(headers.link) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { status: error.status, data: null, links: {} };
  }
}

function readLinks(link = ""): Observed["links"] {
  const found = link.matchAll(/<(?<url>[^>]*)>;\s*rel="(?<relation>\w+)"/g);
  return Object.fromEntries(
    Array.from(found, ({ groups }) => [groups!["relation"]!, new URL(groups!["url"]!).searchParams.get("page")]),
  );
}

/** The two have hosts, clocks, ids and commits of their own. */
function withoutPlace(value: unknown): unknown {
  const text = JSON.stringify(value, (key, field: unknown) => {
    if (typeof field !== "string") return field;
    if (key === "sha") return /^[\da-f]{40}$/.test(field) ? "a commit" : field;
    if (key === "html_url" || key === "issue_url") return new URL(field).pathname;
    return key.endsWith("_at") && !Number.isNaN(Date.parse(field)) ? "an instant" : field;
  });
  return JSON.parse(text);
}

describe("the fake answers like the emulator when it", () => {
  let emulator: TestGitHub;
  const faked = new Map<Step, Observed>();
  const emulated = new Map<Step, Observed>();

  beforeAll(async () => {
    emulator = await startGitHub();
    const fake = createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch: startFake().fetch });
    const real = createClient({ token: emulator.token, baseUrl: emulator.url, fetch });
    for (const step of STEPS) {
      faked.set(step, await observe(step, fake));
      emulated.set(step, await observe(step, real));
    }
  });
  afterAll(() => emulator.close());

  test.for(STEPS.map((step): [string, Step] => [step.does, step]))("%s", ([, step]) => {
    expect(faked.get(step)).toEqual(emulated.get(step));
    expect(faked.get(step)?.status).toBe(step.status);
  });
});

function startFake(): FakeGitHub {
  return new FakeGitHub({
    clock: { now: () => Date.parse("2026-11-23T10:00:00Z") },
    repository: { id: 1 },
    accounts: [
      { login: "follow-bot", permission: "write" },
      { login: "mira", permission: "write" },
      { login: "acme", permission: "admin" },
    ],
    tokens: { "bot-token": "follow-bot" },
  });
}

// Where the emulator is known to answer otherwise, the fake is held against GitHub's documentation alone.
describe("the fake answers like GitHub, and not like the emulator, when it", () => {
  const client = (): Client =>
    createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch: startFake().fetch });

  test("takes label names for one whatever their case; the emulator makes two labels", async () => {
    const { issues } = client();
    await issues.createLabel({ ...AT, name: LABEL });
    await expect(issues.createLabel({ ...AT, name: "Follow-Through" })).rejects.toMatchObject({ status: 422 });
    await expect(issues.getLabel({ ...AT, name: "FOLLOW-THROUGH" })).resolves.toMatchObject({ data: { name: LABEL } });
  });

  test("refuses texts that are too long; the emulator keeps them", async () => {
    const { issues } = client();
    await issues.createLabel({ ...AT, name: LABEL });
    const description = "x".repeat(101);
    await expect(issues.updateLabel({ ...AT, name: LABEL, description })).rejects.toMatchObject({ status: 422 });
    await expect(issues.create({ ...AT, title: "x".repeat(257) })).rejects.toMatchObject({ status: 422 });
  });

  test("keeps `duplicate`; the emulator stores `completed`", async () => {
    const { issues } = client();
    await issues.create({ ...AT, title: "one" });
    const closing = { state: "closed", state_reason: "duplicate" } as const;
    const { data } = await issues.update({ ...AT, issue_number: 1, ...closing });
    expect(data.state_reason).toBe("duplicate");
  });

  test("ignores a reason without a change of state; the emulator takes it", async () => {
    const { issues } = client();
    await issues.create({ ...AT, title: "one" });
    await issues.update({ ...AT, issue_number: 1, state: "closed" });
    const { data } = await issues.update({ ...AT, issue_number: 1, state: "closed", state_reason: "not_planned" });
    expect(data.state_reason).toBe("completed");
  });

  test("says who can be assigned; the emulator says nobody", async () => {
    const { issues } = client();
    await expect(issues.checkUserCanBeAssigned({ ...AT, assignee: "mira" })).resolves.toMatchObject({ status: 204 });
    await expect(issues.checkUserCanBeAssigned({ ...AT, assignee: "nobody" })).rejects.toMatchObject({ status: 404 });
  });

  test("lists the comments of all issues; the emulator knows no such list", async () => {
    const { issues } = client();
    for (const title of ["one", "two"]) await issues.create({ ...AT, title });
    for (const issue_number of [2, 1]) await issues.createComment({ ...AT, issue_number, body: `on ${issue_number}` });
    const { data } = await issues.listCommentsForRepo(AT);
    expect(data.map(({ body }) => body)).toEqual(["on 2", "on 1"]);
  });

  test("refuses a token that nobody has; the emulator lets it write", async () => {
    const stranger = createClient({ token: "x", baseUrl: "https://api.github.com", fetch: startFake().fetch });
    await expect(stranger.issues.create({ ...AT, title: "one" })).rejects.toMatchObject({ status: 401 });
  });
});
