import type { components } from "@octokit/openapi-types";
import { issueJson, pullRequestJson } from "./json.ts";
import { apiOf } from "./links.ts";
import { userJson } from "./people-json.ts";
import type { StoredEntry } from "./records.ts";
import { repositoryJson } from "./repository-json.ts";
import type { Store } from "./store.ts";

type Schemas = components["schemas"];

/** `/pulls/{number}` */
export function pullJson(store: Store, entry: StoredEntry): Schemas["pull-request"] {
  const issue = issueJson(store, entry, entry.record);
  const { html_url, diff_url, patch_url } = pullRequestJson(store, entry);
  const [url, author] = [`${apiOf(store)}/pulls/${entry.number}`, userJson(store, entry.author)];
  const isMerged = entry.merged_at !== null;
  return {
    id: issue.id,
    node_id: issue.node_id,
    number: entry.number,
    url,
    html_url: html_url ?? "",
    diff_url: diff_url ?? "",
    patch_url: patch_url ?? "",
    issue_url: issue.url,
    commits_url: `${url}/commits`,
    comments_url: `${issue.url}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiOf(store)}/pulls/comments{/number}`,
    statuses_url: `${apiOf(store)}/statuses/${store.settings.head}`,
    title: issue.title,
    body: issue.body ?? null,
    state: entry.record.state,
    locked: entry.record.locked,
    user: author,
    labels: [],
    assignee: null,
    milestone: null,
    author_association: issue.author_association ?? "NONE",
    auto_merge: null,
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    closed_at: issue.closed_at,
    merged: isMerged,
    merged_at: entry.merged_at,
    merged_by: isMerged ? author : null,
    merge_commit_sha: entry.merge_commit,
    mergeable: isMerged ? null : true,
    mergeable_state: "clean",
    maintainer_can_modify: false,
    comments: entry.record.comments,
    review_comments: 0,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
    head: branchJson(store, `change-${entry.number}`),
    base: branchJson(store, store.settings.default_branch),
    _links: linksOf(url, issue.url, html_url ?? ""),
  };
}

function branchJson(store: Store, ref: string): Schemas["pull-request"]["base"] {
  const { head } = store.settings;
  const repo = { ...repositoryJson(store), has_downloads: true };
  return { label: `${store.owner}:${ref}`, ref, sha: head, user: userJson(store, store.owner), repo };
}

function linksOf(url: string, issue: string, html: string): Schemas["pull-request"]["_links"] {
  return {
    self: { href: url },
    html: { href: html },
    issue: { href: issue },
    comments: { href: `${issue}/comments` },
    review_comments: { href: `${url}/comments` },
    review_comment: { href: `${url}/comments{/number}` },
    commits: { href: `${url}/commits` },
    statuses: { href: `${url}/statuses` },
  };
}
