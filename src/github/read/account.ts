/** The account that REST shows instead of a deleted one. GraphQL shows no account. https://github.com/ghost */
const GHOST = "ghost";

/** An account that did something: its login, and GraphQL's `__typename` or REST's `type`. */
export interface Account {
  kind: string;
  login: string;
}

/**
 * The account, or GitHub's stand-in for deleted accounts if GitHub names none. A mannequin only stands for an account on the
 * server that an issue was migrated from; someone else can have its login here.
 */
export function namedAccount(account: Account | null): Account {
  return account === null || account.kind === "Mannequin" ? { kind: "User", login: GHOST } : account;
}

/** Whether the account has been deleted. Nobody can tell what access it had. */
export function isDeletedAccount(login: string): boolean {
  return login.toLowerCase() === GHOST;
}
