import { NOT_FOUND, ok, refuse, type Answer } from "./answer.ts";
import {
  changedFiles,
  compareStatus,
  findMergeBase,
  listCommits,
  listTree,
  readBlob,
  resolve,
  type CommitJson,
} from "./git-objects.ts";
import { paginate } from "./paging.ts";
import type { RouteRequest } from "./request.ts";

/** Answers the routes under `git/`, `commits` and `compare` from the real repository behind the fake, if the test provides one. */
export function answerGit(request: RouteRequest): Answer {
  const { store, segments } = request;
  const [root, kind = "", id = ""] = segments;
  if (root === "git" && kind === "ref") return answerRef(request);
  if (root === "compare" || root === "contents") return answerAt(request);
  const folder = store.settings.git;
  if (folder === null) return root === "commits" && segments.length === 1 ? ok([]) : NOT_FOUND;
  if (root === "commits") return segments.length === 1 ? answerLog(request, folder) : answerCommit(folder, kind);
  if (kind === "trees") return answerTree(request, folder, id);
  if (kind === "blobs") return answerBlob(folder, id);
  if (kind === "commits") {
    const [commit] = resolve(folder, `${id}^{commit}`) === null ? [] : listCommits(folder, id, {});
    return commit ? ok({ sha: commit.sha, parents: commit.parents, ...commit.commit }) : NOT_FOUND;
  }
  return NOT_FOUND;
}

function answerRef({ store: { settings }, segments }: RouteRequest): Answer {
  const branch = `ref/heads/${settings.default_branch}`;
  if (segments.slice(1).join("/") !== branch) return NOT_FOUND;
  return ok({ ref: branch.replace("ref/", "refs/"), object: { type: "commit", sha: settings.head } });
}

/**
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits,
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
function answerAt({ store: { settings }, segments, query }: RouteRequest): Answer {
  const { git: folder, head } = settings;
  const [root, ...rest] = segments;
  const name = rest.join("/");
  if (folder === null) return NOT_FOUND;
  if (root === "contents") {
    const id = resolve(folder, `${query.get("ref") ?? head}:${name}`);
    return id === null ? NOT_FOUND : answerBlob(folder, id);
  }
  const [base = "", other = ""] = name.split("...");
  const ids = [base, other].map((id) => resolve(folder, `${id}^{commit}`));
  if (ids.some((id) => id === null)) return NOT_FOUND;
  const mergeBase = findMergeBase(folder, base, other);
  if (mergeBase === null) return NOT_FOUND;
  return ok({
    status: compareStatus(folder, base, other),
    merge_base_commit: { sha: mergeBase },
    files: changedFiles(folder, other, base),
  });
}

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
function answerTree({ store: { settings }, query }: RouteRequest, folder: string, id: string): Answer {
  const recursive = query.has("recursive");
  const tree = listTree(folder, id, recursive);
  if (tree === null) return NOT_FOUND;
  const truncated = recursive && tree.length > settings.treeLimit;
  return ok({ sha: id, tree: truncated ? tree.slice(0, settings.treeLimit) : tree, truncated });
}

/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
function answerBlob(folder: string, id: string): Answer {
  const bytes = readBlob(folder, id);
  if (bytes === null) return NOT_FOUND;
  const content = bytes.toString("base64").replaceAll(/(.{60})/g, "$1\n");
  return ok({ sha: id, size: bytes.length, encoding: "base64", content });
}

/** https://docs.github.com/en/rest/commits/commits#list-commits */
function answerLog(request: RouteRequest, folder: string): Answer {
  const { store, query } = request;
  const head = resolve(folder, query.get("sha") ?? store.settings.head);
  if (head === null) return NOT_FOUND;
  const [path, since] = [query.get("path"), query.get("since")];
  const commits = listCommits(folder, head, { ...(path ? { path } : {}), ...(since ? { since } : {}) });
  return paginate(request, commits, (commit) => commit);
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
function answerCommit(folder: string, id: string): Answer {
  if (resolve(folder, `${id}^{commit}`) === null) return refuse(422, `No commit found for SHA: ${id}`);
  const [commit]: CommitJson[] = listCommits(folder, id, {});
  return ok({ ...commit, files: changedFiles(folder, id) });
}
