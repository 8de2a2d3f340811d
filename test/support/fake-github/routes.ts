import { mayWrite, type KnownAccount } from "./accounts.ts";
import {
  ARCHIVED,
  BAD_JSON,
  BAD_TOKEN,
  movedTo,
  NO_ACCOUNT,
  NO_CONTENT,
  NOT_FOR_APPS,
  NOT_FOUND,
  ok,
  refuse,
  REPOSITORY_REFUSALS,
  type Answer,
} from "./answer.ts";
import { answerGit } from "./git-routes.ts";
import { answerGraphQL } from "./graph.ts";
import { answerIssues } from "./issue-routes.ts";
import { commitJson, plainCommit } from "./git-json.ts";
import { movedJson } from "./json.ts";
import { answerLabels } from "./label-routes.ts";
import { accountJson, userJson } from "./people-json.ts";
import { paginate } from "./paging.ts";
import { pullJson } from "./pull-json.ts";
import { repositoryJson } from "./repository-json.ts";
import type { RouteRequest } from "./request.ts";
import type { RawRequest } from "./incoming.ts";
import type { Store } from "./store.ts";

/** Applies one request and returns the answer. */
export function answerRequest(store: Store, incoming: RawRequest): Answer {
  const caller = store.accounts.authenticate(incoming.authorization);
  if (caller === undefined) return BAD_TOKEN;
  if (incoming.body === null) return BAD_JSON;
  const parts = incoming.path.split("/").slice(1);
  const decoded = incoming.path.includes("%") ? parts.map(decodeURIComponent) : parts;
  if (decoded[0] === "user" && decoded.length === 1) return answerUser(store, incoming.method, caller);
  if (decoded[0] === "graphql" && incoming.method === "POST" && store.settings.graphql)
    return answerGraphQL(store, caller, incoming.body);
  const segments = segmentsBelow(store, decoded);
  if (segments === null && isFormerName(store, decoded))
    return movedTo(`${incoming.origin}/repositories/${store.repositoryId}/${decoded.slice(3).join("/")}`);
  if (segments === null) return answerElsewhere(store, incoming, decoded);
  if (!isVisible(store, caller)) return NOT_FOUND;
  if (store.settings.refusal !== null) return REPOSITORY_REFUSALS[store.settings.refusal];
  const { method, origin, body } = incoming;
  const query = new URLSearchParams(incoming.query);
  return answerRepository({ store, caller, method, segments, query, body, origin });
}

/** Returns the path below `/repos/acme/status` or `/repositories/4711`, or null for another repository. */
function segmentsBelow(
  store: Store,
  [root, first = "", second = "", ...rest]: readonly string[],
): readonly string[] | null {
  if (root === "repositories" && first === String(store.repositoryId)) return second === "" ? rest : [second, ...rest];
  const isOurs = first.toLowerCase() === store.owner.toLowerCase() && second.toLowerCase() === store.name.toLowerCase();
  return root === "repos" && isOurs ? rest : null;
}

/** Whether a path names the repository by its former name. */
function isFormerName({ settings: { formerName } }: Store, [root, owner, name]: readonly string[]): boolean {
  return root === "repos" && formerName !== null && `${owner}/${name}`.toLowerCase() === formerName.toLowerCase();
}

function isVisible({ settings }: Store, caller: KnownAccount | null): boolean {
  if (!settings.visible) return false;
  return !settings.private || (caller !== null && caller.permission !== "none");
}

/** An App's token has no user: https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
function answerUser(store: Store, method: string, caller: KnownAccount | null): Answer {
  if (method !== "GET") return NOT_FOUND;
  if (caller === null) return NO_ACCOUNT;
  return caller.type === "Bot" ? NOT_FOR_APPS : ok(accountJson(store, caller.login));
}

/** Serves transferred issues from their new repository to clients that follow redirects. */
function answerElsewhere(store: Store, { method, path }: RawRequest, [root]: readonly string[]): Answer {
  if (method !== "GET" || root !== "repositories") return NOT_FOUND;
  for (const entry of store.issues.values()) {
    if (entry.gone === null || entry.gone === "deleted" || !entry.gone.location.endsWith(path)) continue;
    return ok(movedJson(store, entry, entry.gone.location));
  }
  return NOT_FOUND;
}

function answerRepository(request: RouteRequest): Answer {
  const { store, caller, method, segments } = request;
  if (method !== "GET") {
    if (caller === null) return NO_ACCOUNT;
    if (store.settings.archived) return ARCHIVED;
    // Without `issues: write`, a workflow can't even do what any person can, such as opening an issue.
    if (caller.type === "Bot" && !mayWrite(caller)) return NOT_FOR_APPS;
  }
  if (segments[0] === "issues") return answerIssues(request);
  if (segments[0] === "labels") return answerLabels(request);
  if (method !== "GET") return NOT_FOUND;
  switch (segments[0]) {
    case undefined:
      return ok(repositoryJson(store));
    case "assignees":
      return segments.length === 2 && store.accounts.assignable(segments[1]!) !== null ? NO_CONTENT : NOT_FOUND;
    case "collaborators":
      return segments.length === 3 && segments[2] === "permission"
        ? answerPermission(request, segments[1]!)
        : NOT_FOUND;
    case "pulls":
      return answerPulls(request);
    case "git":
    case "commits":
    case "compare":
    case "contents":
      return segments[0] === "commits" && segments.length === 2 && store.settings.git === null
        ? answerCommit(store, segments[1]!)
        : answerGit(request);
    default:
      return NOT_FOUND;
  }
}

/** In a public repository, everyone has at least "read". */
function answerPermission({ store, caller }: RouteRequest, login: string): Answer {
  if (caller === null) return NO_ACCOUNT;
  if (!mayWrite(caller)) return refuse(403, "Must have push access to view collaborator permission.");
  const account = store.accounts.find(login);
  // GitHub reports no permission for an App's bot: https://github.com/anthropics/claude-code-action/issues/1018
  if (account === null || account.type === "Bot") return refuse(404, `${login} is not a user`);
  const permission = account.permission === "none" && !store.settings.private ? "read" : account.permission;
  const user = { ...userJson(store, account.login), role_name: permission };
  return ok({ permission, role_name: permission, user });
}

/** `/pulls` and `/pulls/{number}` */
function answerPulls(request: RouteRequest): Answer {
  const { store, segments } = request;
  if (store.settings.private && store.settings.pulls_hidden) return NOT_FOR_APPS;
  const pulls = [...store.issues.values()].filter(({ pull_request, gone }) => pull_request && gone === null);
  if (segments.length === 1) return paginate(request, pulls, (entry) => pullJson(store, entry));
  const entry = pulls.find(({ number }) => number === Number(segments[1]));
  return entry && segments.length === 2 ? ok(pullJson(store, entry)) : NOT_FOUND;
}

function answerCommit(store: Store, start: string): Answer {
  const found = [...store.commits].find(([sha]) => sha.startsWith(start));
  return found ? ok(commitJson(store, plainCommit(...found))) : refuse(422, `No commit found for SHA: ${start}`);
}
