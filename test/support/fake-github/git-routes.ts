import { NOT_FOUND, ok, refuse, type Answer } from "./answer.ts";
import {
  blobJson,
  commitJson,
  comparisonJson,
  contentJson,
  fileJson,
  gitCommitJson,
  refJson,
  treeJson,
} from "./git-json.ts";
import {
  changedFiles,
  compareCommits,
  findMergeBase,
  listCommits,
  listTree,
  readBlob,
  readCommit,
  resolve,
} from "./git-objects.ts";
import { paginate } from "./paging.ts";
import type { RouteRequest } from "./request.ts";

/** Serves the routes under `git`, `commits`, `compare` and `contents` from the real repository behind the fake, if the test provides one. */
export function answerGit(request: RouteRequest): Answer {
  const { store, segments } = request;
  const [root, kind = "", id = ""] = segments;
  if (root === "git" && kind === "ref") return answerRef(request);
  if (root === "compare" || root === "contents") return answerAt(request);
  const folder = store.settings.git;
  if (folder === null) return root === "commits" && segments.length === 1 ? ok([]) : NOT_FOUND;
  if (root === "commits")
    return segments.length === 1 ? answerLog(request, folder) : answerCommit(request, folder, kind);
  if (kind === "trees") return answerTree(request, folder, id);
  if (kind === "blobs") return answerBlob(request, folder, id);
  if (kind === "commits") {
    const commit = readCommit(folder, id);
    return commit ? ok(gitCommitJson(store, commit)) : NOT_FOUND;
  }
  return NOT_FOUND;
}

function answerRef({ store, segments }: RouteRequest): Answer {
  const branch = `heads/${store.settings.default_branch}`;
  if (segments.slice(2).join("/") !== branch) return NOT_FOUND;
  return ok(refJson(store, `refs/${branch}`, store.settings.head));
}

/**
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits,
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
function answerAt({ store, segments, query }: RouteRequest): Answer {
  const { git: folder, head } = store.settings;
  const [root, ...rest] = segments;
  const name = rest.join("/");
  if (folder === null) return NOT_FOUND;
  if (root === "contents") {
    const id = resolve(folder, `${query.get("ref") ?? head}:${name}`);
    const blob = id === null ? null : readBlob(folder, id);
    return blob === null ? NOT_FOUND : ok(contentJson(store, name, blob));
  }
  const [from = "", to = ""] = name.split("...");
  const [base, other] = [readCommit(folder, from), readCommit(folder, to)];
  if (base === null || other === null) return NOT_FOUND;
  const shared = findMergeBase(folder, base.sha, other.sha);
  const mergeBase = shared === null ? null : readCommit(folder, shared);
  if (mergeBase === null) return NOT_FOUND;
  const files = changedFiles(folder, other.sha, base.sha);
  const compared = { ...compareCommits(folder, base.sha, other.sha), files };
  return ok(comparisonJson(store, { base, head: other, mergeBase }, compared));
}

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
function answerTree({ store, query }: RouteRequest, folder: string, id: string): Answer {
  const { treeLimit } = store.settings;
  const recursive = query.has("recursive");
  const tree = listTree(folder, id, recursive);
  if (tree === null) return NOT_FOUND;
  const truncated = recursive && tree.length > treeLimit;
  return ok(treeJson(store, id, truncated ? tree.slice(0, treeLimit) : tree, truncated));
}

/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
function answerBlob({ store }: RouteRequest, folder: string, id: string): Answer {
  const blob = readBlob(folder, id);
  return blob === null ? NOT_FOUND : ok(blobJson(store, blob));
}

/** https://docs.github.com/en/rest/commits/commits#list-commits */
function answerLog(request: RouteRequest, folder: string): Answer {
  const { store, query } = request;
  const head = resolve(folder, query.get("sha") ?? store.settings.head);
  if (head === null) return NOT_FOUND;
  const [path, since, until] = [query.get("path"), query.get("since"), query.get("until")];
  const filters = { ...(path ? { path } : {}), ...(since ? { since } : {}), ...(until ? { until } : {}) };
  const commits = listCommits(folder, head, filters);
  return paginate(request, commits, (commit) => commitJson(store, commit));
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
function answerCommit({ store }: RouteRequest, folder: string, id: string): Answer {
  const commit = readCommit(folder, id);
  if (commit === null) return refuse(422, `No commit found for SHA: ${id}`);
  const files = changedFiles(folder, commit.sha).map((file) => fileJson(store, file, commit.sha));
  return ok({ ...commitJson(store, commit), files });
}
