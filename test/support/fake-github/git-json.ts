import type { components } from "@octokit/openapi-types";
import type { BlobObject, CommitObject, FileChange, TreeObject } from "./git-objects.ts";
import { apiOf, webOf } from "./links.ts";
import type { Store } from "./store.ts";

/** GitHub's responses about git objects, in its published types. */

type Schemas = components["schemas"];

/** A commit that a test made without a repository. */
export function plainCommit(sha: string, date: string): CommitObject {
  const person = { name: "Mira", email: "mira@example.org", date };
  return { sha, tree: sha, author: person, committer: person, parents: [], message: "Change" };
}

/** `/commits`, and `/commits/{sha}` without the files. */
export function commitJson(store: Store, commit: CommitObject): Schemas["commit"] {
  const { sha, tree, parents, author, committer, message } = commit;
  const url = `${apiOf(store)}/commits/${sha}`;
  return {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: `${webOf(store)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: gitUrl(store, "commits", sha),
      author,
      committer,
      message,
      tree: { sha: tree, url: gitUrl(store, "trees", tree) },
      comment_count: 0,
      verification: UNSIGNED,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${apiOf(store)}/commits/${parent}`,
      html_url: `${webOf(store)}/commit/${parent}`,
    })),
  };
}

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** `/git/commits/{sha}` */
export function gitCommitJson(store: Store, commit: CommitObject): Schemas["git-commit"] {
  const { sha, node_id, html_url, parents } = commitJson(store, commit);
  const { author, committer, message, tree } = commit;
  return {
    sha,
    node_id,
    url: gitUrl(store, "commits", sha),
    html_url,
    author,
    committer,
    message,
    tree: { sha: tree, url: gitUrl(store, "trees", tree) },
    parents: parents.map((parent) => ({ ...parent, html_url: parent.html_url ?? "" })),
    verification: UNSIGNED,
  };
}

/** `/git/ref/{ref}` */
export function refJson(store: Store, ref: string, sha: string): Schemas["git-ref"] {
  const object = { type: "commit", sha, url: gitUrl(store, "commits", sha) };
  return { ref, node_id: `REF_${ref}`, url: `${apiOf(store)}/git/${ref}`, object };
}

/** `/git/trees/{sha}` */
export function treeJson(
  store: Store,
  sha: string,
  tree: readonly TreeObject[],
  truncated: boolean,
): Schemas["git-tree"] {
  const entries = tree.map((entry) =>
    // A submodule's commit is in another repository.
    entry.type === "commit" ? entry : { ...entry, url: gitUrl(store, `${entry.type}s`, entry.sha) },
  );
  return { sha, url: gitUrl(store, "trees", sha), tree: entries, truncated };
}

/** `/git/blobs/{sha}` */
export function blobJson(store: Store, { sha, bytes }: BlobObject): Schemas["blob"] {
  const url = gitUrl(store, "blobs", sha);
  return { sha, node_id: `B_${sha}`, size: bytes.length, url, content: base64Of(bytes), encoding: "base64" };
}

/** `/contents/{path}` for a file. */
export function contentJson(store: Store, path: string, { sha, bytes }: BlobObject): Schemas["content-file"] {
  const [self, git] = [`${apiOf(store)}/contents/${encodeURI(path)}`, gitUrl(store, "blobs", sha)];
  const html = `${webOf(store)}/blob/${store.settings.default_branch}/${encodeURI(path)}`;
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    sha,
    size: bytes.length,
    url: self,
    html_url: html,
    git_url: git,
    download_url: null,
    type: "file",
    content: base64Of(bytes),
    encoding: "base64",
    _links: { self, git, html },
  };
}

function base64Of(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll(/(.{60})/g, "$1\n");
}

/** A file that a commit changed, at that commit. */
export function fileJson(store: Store, file: FileChange, commit: string): Schemas["diff-entry"] {
  const path = encodeURI(file.filename);
  return {
    ...file,
    additions: file.status === "removed" ? 0 : file.changes,
    deletions: file.status === "removed" ? file.changes : 0,
    blob_url: `${webOf(store)}/blob/${commit}/${path}`,
    raw_url: `${webOf(store)}/raw/${commit}/${path}`,
    contents_url: `${apiOf(store)}/contents/${path}?ref=${commit}`,
  };
}

/** `/compare/{base}...{head}` */
export function comparisonJson(
  store: Store,
  commits: { base: CommitObject; head: CommitObject; mergeBase: CommitObject },
  compared: { status: Schemas["commit-comparison"]["status"]; ahead: number; behind: number; files: FileChange[] },
): Schemas["commit-comparison"] {
  const { base, head, mergeBase } = commits;
  const { status, ahead, behind, files } = compared;
  const range = `compare/${base.sha}...${head.sha}`;
  const page = `${webOf(store)}/${range}`;
  return {
    url: `${apiOf(store)}/${range}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitJson(store, base),
    merge_base_commit: commitJson(store, mergeBase),
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: [],
    files: files.map((file) => fileJson(store, file, head.sha)),
  };
}

function gitUrl(store: Store, kind: string, id: string): string {
  return `${apiOf(store)}/git/${kind}/${id}`;
}
