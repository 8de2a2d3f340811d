import * as v from "valibot";
import type { Client } from "../../../src/github/client.ts";
import {
  CommentShape,
  IssueShape,
  LabelShape,
  RefShape,
  RepositoryShape,
  UserShape,
} from "../../../src/github/shapes.ts";
import { REPO } from "../../support/fake-clients.ts";

export const LABEL = "follow-through";
const TITLES = ["one", "two", "three", "four", "five"];
const LIST = { ...REPO, labels: LABEL, state: "all", sort: "created", direction: "asc", per_page: 2 } as const;

interface ClientResponse {
  status: number;
  headers: { link?: string | undefined };
  data: unknown;
}

export interface Step {
  does: string;
  status: number;
  /** The fields of the response that the project reads; null if it reads none. */
  shape: v.GenericSchema | null;
  call: (client: Client) => Promise<ClientResponse>;
}

/** These steps run in order in a repository without labels or issues. */
export const STEPS: Step[] = [
  {
    does: "creates a label",
    status: 201,
    shape: LabelShape,
    call: ({ issues }) => issues.createLabel({ ...REPO, name: LABEL, color: "0e8a16", description: "a promise" }),
  },
  {
    does: "rejects a second label with the same name",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.createLabel({ ...REPO, name: LABEL, color: "0e8a16" }),
  },
  {
    does: "reads a label",
    status: 200,
    shape: LabelShape,
    call: ({ issues }) => issues.getLabel({ ...REPO, name: LABEL }),
  },
  {
    does: "returns 404 for a label that does not exist",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.getLabel({ ...REPO, name: "nothing" }),
  },
  {
    does: "changes only a label's description",
    status: 200,
    shape: v.object({ ...LabelShape.entries, color: v.string() }),
    call: ({ issues }) => issues.updateLabel({ ...REPO, name: LABEL, description: "dashboard: #1" }),
  },
  {
    does: "creates a label whose name has to be URL-encoded",
    status: 201,
    shape: LabelShape,
    call: ({ issues }) => issues.createLabel({ ...REPO, name: "to do / später", color: "ededed" }),
  },
  {
    does: "reads a label whose name has to be URL-encoded",
    status: 200,
    shape: LabelShape,
    call: ({ issues }) => issues.getLabel({ ...REPO, name: "to do / später" }),
  },
  {
    does: "deletes a label",
    status: 204,
    shape: null,
    call: ({ issues }) => issues.deleteLabel({ ...REPO, name: "to do / später" }),
  },
  {
    does: "returns 404 if a label is deleted twice",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.deleteLabel({ ...REPO, name: "to do / später" }),
  },
  ...TITLES.map((title): Step => ({
    does: `creates issue ${title} with a label`,
    status: 201,
    shape: IssueShape,
    call: ({ issues }) => issues.create({ ...REPO, title, body: `**${title}**\n`, labels: [LABEL] }),
  })),
  {
    does: "creates an issue without a body, with a label that does not exist yet",
    status: 201,
    shape: IssueShape,
    call: ({ issues }) => issues.create({ ...REPO, title: "six", labels: ["new"] }),
  },
  {
    does: "reads the label that was created with the issue",
    status: 200,
    shape: LabelShape,
    call: ({ issues }) => issues.getLabel({ ...REPO, name: "new" }),
  },
  {
    does: "rejects an issue without a title",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.create({ ...REPO, title: "" }),
  },
  {
    does: "rejects an assignee who does not exist",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.create({ ...REPO, title: "seven", assignees: ["nobody"] }),
  },
  {
    does: "assigns an issue",
    status: 201,
    shape: v.object({ assignees: v.array(UserShape) }),
    call: ({ issues }) => issues.create({ ...REPO, title: "seven", assignees: ["mira"] }),
  },
  ...[1, 2, 3, 4, 5].map((page): Step => ({
    does: `lists page ${page} of three by label, oldest first`,
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...LIST, page }),
  })),
  {
    does: "lists open issues by default, newest first",
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...REPO, per_page: 3 }),
  },
  {
    does: "lists nothing for a label without issues",
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...REPO, labels: "nothing" }),
  },
  {
    does: "reads an issue",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.get({ ...REPO, issue_number: 1 }),
  },
  {
    does: "returns 404 for an issue that does not exist",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.get({ ...REPO, issue_number: 99 }),
  },
  {
    does: "changes an issue's title and body",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...REPO, issue_number: 1, title: "one, reworded", body: "new" }),
  },
  {
    does: "closes an issue as completed by default",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...REPO, issue_number: 1, state: "closed" }),
  },
  {
    does: "reopens an issue",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...REPO, issue_number: 1, state: "open" }),
  },
  {
    does: "closes an issue as not planned",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.update({ ...REPO, issue_number: 1, state: "closed", state_reason: "not_planned" }),
  },
  {
    does: "lists open and closed issues",
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...LIST, per_page: 100 }),
  },
  ...(["open", "closed"] as const).map((state): Step => ({
    does: `lists only ${state} issues`,
    status: 200,
    shape: v.array(IssueShape),
    call: ({ issues }) => issues.listForRepo({ ...LIST, state, per_page: 100 }),
  })),
  {
    does: "adds a label to an issue",
    status: 200,
    shape: v.array(LabelShape),
    call: ({ issues }) => issues.addLabels({ ...REPO, issue_number: 2, labels: ["new"] }),
  },
  {
    does: "removes a label from an issue",
    status: 200,
    shape: v.array(LabelShape),
    call: ({ issues }) => issues.removeLabel({ ...REPO, issue_number: 2, name: "new" }),
  },
  {
    does: "returns 404 if the issue does not have the label to remove",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.removeLabel({ ...REPO, issue_number: 2, name: "new" }),
  },
  ...["Evidence: https://example.org/1", "thanks"].map((body): Step => ({
    does: `adds the comment “${body}”`,
    status: 201,
    shape: CommentShape,
    call: ({ issues }) => issues.createComment({ ...REPO, issue_number: 1, body }),
  })),
  {
    does: "rejects an empty comment",
    status: 422,
    shape: null,
    call: ({ issues }) => issues.createComment({ ...REPO, issue_number: 1, body: "" }),
  },
  {
    does: "rejects a comment on an issue that does not exist",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.createComment({ ...REPO, issue_number: 99, body: "hello" }),
  },
  {
    does: "lists comments, oldest first",
    status: 200,
    shape: v.array(CommentShape),
    call: ({ issues }) => issues.listComments({ ...REPO, issue_number: 1, per_page: 100 }),
  },
  {
    does: "counts comments",
    status: 200,
    shape: IssueShape,
    call: ({ issues }) => issues.get({ ...REPO, issue_number: 1 }),
  },
  { does: "reads the repository", status: 200, shape: RepositoryShape, call: ({ repos }) => repos.get(REPO) },
  {
    does: "returns 404 for another repository",
    status: 404,
    shape: null,
    call: ({ repos }) => repos.get({ ...REPO, repo: "nothing" }),
  },
  {
    does: "returns 404 for a label of another repository",
    status: 404,
    shape: null,
    call: ({ issues }) => issues.getLabel({ ...REPO, repo: "nothing", name: LABEL }),
  },
  {
    does: "returns the token's account",
    status: 200,
    shape: UserShape,
    call: ({ users }) => users.getAuthenticated(),
  },
  {
    does: "reads the head of the default branch",
    status: 200,
    shape: RefShape,
    call: ({ git }) => git.getRef({ ...REPO, ref: "heads/main" }),
  },
  {
    does: "returns 404 for a branch that does not exist",
    status: 404,
    shape: null,
    call: ({ git }) => git.getRef({ ...REPO, ref: "heads/nothing" }),
  },
];
