// A repository whose main branch moved on after a pull request branched off, and all the ways to check out the pull request.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { commitAll, git, initRepository } from "../support/git.ts";

export const CACHE = "postmortems/2026-10-01-cache.md";
export const CONFIG = ".github/follow-through.yml";
const ITEMS = ["Warm the cache, due 2026-12-01", "Alert on the hit rate, due 2026-12-20"];
const AMBIGUOUS = "Renew the contract, due 03/04/2026";

/** A report with these items. */
export function reportOf(items: readonly string[], heading = "Action items"): string {
  return `# The cache went cold\n\n## ${heading}\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

/** A pull request, as its event describes it. */
export interface Proposal {
  /** The repository behind the fake GitHub. */
  root: string;
  /** GITHUB_SHA: the test merge commit that GitHub creates. */
  merge: string;
  head: string;
  /** The base branch's commit that the event names. The pull request branched off later. */
  base: string;
  /** The base branch's newest commit now. */
  main: string;
}

interface ProposedChange {
  what: string;
  /** The new contents of the files, by path. Null deletes a file. */
  changes: Record<string, string | null>;
  status: number;
  findings: string;
}

/** Changes in pull requests, with the findings that lint reports for them. */
export const CHANGES: readonly ProposedChange[] = [
  {
    what: "changes only the README",
    changes: { "README.md": "# Status\n" },
    status: 0,
    findings: "### What merging would change\n\nNo commitments would change.",
  },
  {
    what: "adds and removes commitments, and renames a report",
    changes: {
      [CACHE]: reportOf([...ITEMS.slice(1), AMBIGUOUS, "Buy more memory (@jo), due 2027-02-01"]),
      "incidents/second.md": null,
      "incidents/third.md": reportOf(["Page the on-call engineer when it is full"]),
    },
    status: 1,
    findings: [
      "### What merging would change: 2 changes\n",
      "- **Error:** **Warm the cache** (postmortems/2026-10-01-cache.md:5)<br>Removed without explanation. Put the line back, or strike it through with a reason: “\\~\\~text\\~\\~ withdrawn: the reason”.",
      "- **Buy more memory** (postmortems/2026-10-01-cache.md:7)<br>New: @<!-- -->jo, due 2027-02-01.",
    ].join("\n"),
  },
];

/**
 * Creates a pull request with these changes. The pull request branched off after `base`, and merged main once. Since then, others have
 * added, changed and removed commitments on main, and made mistakes.
 */
export function createProposal(folder: string, changes: Record<string, string | null>): Proposal {
  const root = path.join(folder, "origin");
  mkdirSync(root);
  initRepository(root);
  git(root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  change(root, {
    [CONFIG]: "since: 2026-09-01\n",
    [CACHE]: reportOf([...ITEMS, AMBIGUOUS]),
    "incidents/second.md": reportOf(["Page the on-call engineer when it is full"]),
    "incidents/third-party.md": reportOf(["Ask the vendor"]),
  });
  const base = commitAll(root, "2026-10-01T12:00:00Z");
  change(root, { "incidents/fourth.md": reportOf(["Added before the branch, due 2026-12-24"]) });
  commitAll(root, "2026-10-02T12:00:00Z");
  git(root, ["switch", "--quiet", "--create", "topic"]);
  change(root, changes);
  commitAll(root, "2026-10-03T12:00:00Z");
  git(root, ["switch", "--quiet", "main"]);
  change(root, { "incidents/fifth.md": reportOf(["Added to main meanwhile, due 2026-12-24"]) });
  commitAll(root, "2026-10-04T12:00:00Z");
  git(root, ["switch", "--quiet", "topic"]);
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "main"], "2026-10-05T12:00:00Z");
  const head = git(root, ["rev-parse", "HEAD"]).trim();
  git(root, ["switch", "--quiet", "main"]);
  change(root, {
    "incidents/third-party.md": null,
    "incidents/fifth.md": reportOf(["Added to main meanwhile, due 2026-12-31"]),
    "incidents/sixth.md": reportOf(["Added to main after the merge", "Another mistake, due 05/06/2026"]),
  });
  const main = commitAll(root, "2026-10-06T12:00:00Z");
  git(root, ["switch", "--quiet", "--detach", "main"]);
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"], "2026-10-07T12:00:00Z");
  const merge = git(root, ["rev-parse", "HEAD"]).trim();
  return { root, merge, head, base, main };
}

/** Writes or deletes files. */
export function change(root: string, files: Record<string, string | null>): void {
  for (const [file, text] of Object.entries(files)) {
    if (text === null) {
      rmSync(path.join(root, file));
      continue;
    }
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** How a run is started. */
export interface Way {
  event: "pull_request" | "merge_group";
  /** Creates a workspace in a folder that doesn't exist yet. */
  checkOut: (proposal: Proposal, workspace: string) => void;
  /** Whether the runner sets GITHUB_SHA. */
  withCommit?: boolean;
  withToken?: boolean;
  withGraphQL?: boolean;
}

/** Fetches a commit as actions/checkout does, without its history unless `depth` is 0. */
export function fetchCommit({ root }: Proposal, workspace: string, commit: string, depth = 1): void {
  mkdirSync(workspace);
  git(workspace, ["init", "--quiet", "--initial-branch=work"]);
  const url = pathToFileURL(root).href;
  if (depth > 0) git(workspace, ["fetch", "--quiet", `--depth=${depth}`, url, commit]);
  else git(workspace, ["fetch", "--quiet", url, commit, "+refs/heads/*:refs/remotes/origin/*"]);
  git(workspace, ["checkout", "--quiet", "--detach", commit]);
}

const none: Way["checkOut"] = (_, workspace) => {
  mkdirSync(workspace);
};
const mergeAlone: Way["checkOut"] = (proposal, workspace) => fetchCommit(proposal, workspace, proposal.merge);
const mergeFull: Way["checkOut"] = (proposal, workspace) => fetchCommit(proposal, workspace, proposal.merge, 0);
const headAlone: Way["checkOut"] = (proposal, workspace) => fetchCommit(proposal, workspace, proposal.head);
const headFull: Way["checkOut"] = (proposal, workspace) => fetchCommit(proposal, workspace, proposal.head, 0);

/** All the ways to check out the same pull request or merge group. */
export const WAYS: ReadonlyArray<readonly [way: string, Way]> = [
  ["the test merge and the whole history", { event: "pull_request", checkOut: mergeFull }],
  ["the test merge, the whole history and no token", { event: "pull_request", checkOut: mergeFull, withToken: false }],
  ["the test merge alone", { event: "pull_request", checkOut: mergeAlone }],
  [
    "the test merge alone on a server without GraphQL",
    { event: "pull_request", checkOut: mergeAlone, withGraphQL: false },
  ],
  ["the test merge alone and no GITHUB_SHA", { event: "pull_request", checkOut: mergeAlone, withCommit: false }],
  ["the head and the whole history", { event: "pull_request", checkOut: headFull }],
  ["the head, the whole history and no token", { event: "pull_request", checkOut: headFull, withToken: false }],
  ["the head alone", { event: "pull_request", checkOut: headAlone }],
  ["the head alone and no GITHUB_SHA", { event: "pull_request", checkOut: headAlone, withCommit: false }],
  ["no checkout at all", { event: "pull_request", checkOut: none }],
  ["the merge group's commit and the whole history", { event: "merge_group", checkOut: mergeFull }],
  ["the merge group's commit alone", { event: "merge_group", checkOut: mergeAlone }],
  ["a merge group and no checkout", { event: "merge_group", checkOut: none }],
];

/** Returns the event's payload. */
export function payloadOf({ base, head, main, merge }: Proposal, event: Way["event"]): object {
  if (event === "merge_group") return { action: "checks_requested", merge_group: { base_sha: main, head_sha: merge } };
  return { action: "synchronize", pull_request: { number: 7, base: { sha: base, ref: "main" }, head: { sha: head } } };
}
