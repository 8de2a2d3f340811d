import type { components } from "@octokit/openapi-types";
import type { KnownAccount } from "./accounts.ts";
import { API } from "./links.ts";
import type { Store } from "./store.ts";

type Schemas = components["schemas"];
export type UserJson = Schemas["simple-user"];

export function userJson(store: Store, login: string): UserJson {
  const account = store.accounts.findOrCreate(login);
  const known = USERS.get(account) ?? describe(account);
  USERS.set(account, known);
  return known;
}

const USERS = new WeakMap<KnownAccount, UserJson>();

function describe({ login, id, type }: KnownAccount): UserJson {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  const page = type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** `/user`, with only the account's public fields. */
export function accountJson(store: Store, login: string): Schemas["public-user"] {
  return {
    ...userJson(store, login),
    user_view_type: "public",
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
  };
}
