import type { Account, FakeOptions, Permission } from "./model.ts";

export type KnownAccount = Required<Account> & { id: number };

const DEFAULT_ACCOUNTS: readonly Account[] = [
  { login: "github-actions[bot]", permission: "write" },
  { login: "mira", permission: "write" },
  { login: "rando", permission: "none" },
];

const DEFAULT_TOKENS = { "bot-token": "github-actions[bot]", "mira-token": "mira", "rando-token": "rando" };

/** The accounts, their tokens and their permissions on the repository. */
export class Accounts {
  #known = new Map<string, KnownAccount>();
  #deleted = new Set<string>();
  readonly #tokens: ReadonlyMap<string, string>;
  readonly #owner: string;

  constructor({ accounts = DEFAULT_ACCOUNTS, tokens = DEFAULT_TOKENS }: FakeOptions, owner: string) {
    this.#owner = owner.toLowerCase();
    this.#tokens = new Map(Object.entries(tokens));
    for (const account of accounts) this.#add(account);
    for (const login of this.#tokens.values()) this.findOrCreate(login);
  }

  /** Copies the accounts. `options` and `owner` are those that they were created with. */
  copy(options: FakeOptions, owner: string): Accounts {
    const copy = new Accounts(options, owner);
    copy.#known = new Map(this.#known);
    copy.#deleted = new Set(this.#deleted);
    return copy;
  }

  find(login: string): KnownAccount | null {
    return this.#known.get(login.toLowerCase()) ?? null;
  }

  /** Returns an account, or `ghost` if it was deleted. Creates an account that was not configured, without permissions. */
  findOrCreate(login: string): KnownAccount {
    const shown = this.isDeleted(login) ? "ghost" : login;
    return this.find(shown) ?? this.#add({ login: shown, permission: "none" });
  }

  /** Returns an Authorization header's account, null if there is no header, or undefined if the token is unknown. */
  authenticate(authorization: string | null): KnownAccount | null | undefined {
    if (authorization === null) return null;
    const login = this.#tokens.get(authorization.slice(authorization.indexOf(" ") + 1));
    return login === undefined ? undefined : this.findOrCreate(login);
  }

  /** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
  association(login: string): "OWNER" | "MEMBER" | "COLLABORATOR" | "NONE" {
    const { type, permission, hidden } = this.findOrCreate(login);
    // An App has no association, regardless of its permission.
    if (hidden || type === "Bot") return "NONE";
    if (login.toLowerCase() === this.#owner) return "OWNER";
    if (permission === "admin") return "MEMBER";
    return permission === "write" ? "COLLABORATOR" : "NONE";
  }

  /** Returns the account if it can be assigned. It must be a person with a permission on the repository, not an App. */
  assignable(login: string): KnownAccount | null {
    const account = this.find(login);
    return account && account.type === "User" && account.permission !== "none" ? account : null;
  }

  /** Deletes an account. REST shows the account "ghost" instead, and GraphQL shows none. */
  delete(login: string): void {
    this.#known.delete(login.toLowerCase());
    this.#deleted.add(login.toLowerCase());
  }

  isDeleted(login: string): boolean {
    return this.#deleted.has(login.toLowerCase());
  }

  #add(account: Account): KnownAccount {
    const login = account.login;
    const permission: Permission = login.toLowerCase() === this.#owner ? "admin" : account.permission;
    const type = account.type ?? (login.endsWith("[bot]") ? "Bot" : "User");
    const known = { login, type, permission, hidden: account.hidden ?? false, id: 100 + this.#known.size };
    this.#known.set(login.toLowerCase(), known);
    return known;
  }
}

export function mayWrite(account: KnownAccount | null): account is KnownAccount {
  return account !== null && (account.permission === "admin" || account.permission === "write");
}
