import type { components } from "@octokit/openapi-types";
import { apiOf, webOf } from "./links.ts";
import { userJson } from "./people-json.ts";
import type { Store } from "./store.ts";

type RepositoryJson = Omit<components["schemas"]["full-repository"], "license" | "temp_clone_token"> & {
  license: null;
};

/** `/repos/{owner}/{repo}` */
export function repositoryJson(store: Store): RepositoryJson {
  const { repositoryId: id, owner, name, settings } = store;
  const [url, html_url] = [apiOf(store), webOf(store)];
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    private: settings.private,
    owner: userJson(store, owner),
    html_url,
    description: null,
    fork: false,
    url,
    ...addresses(url),
    git_url: `git:${html_url.slice("https:".length)}.git`,
    ssh_url: `git@github.com:${owner}/${name}.git`,
    clone_url: `${html_url}.git`,
    svn_url: html_url,
    mirror_url: null,
    homepage: null,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
    pushed_at: "2020-01-01T00:00:00Z",
    language: null,
    license: null,
    size: 1,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: settings.has_issues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: store.discussions.size > 0,
    archived: settings.archived,
    disabled: false,
    visibility: settings.private ? "private" : "public",
    default_branch: settings.default_branch,
  };
}

function addresses(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
