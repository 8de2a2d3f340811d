import { expect, test } from "vitest";
import { isDeletedAccount, namedAccount, type Account } from "../../../src/github/read/account.ts";

test.for<[account: Account | null, deleted: boolean]>([
  [{ kind: "User", login: "mira" }, false],
  [{ kind: "Bot", login: "stale" }, false],
  [{ kind: "User", login: "ghosts" }, false],
  [{ kind: "User", login: "ghost" }, true],
  [{ kind: "User", login: "Ghost" }, true],
  [{ kind: "Mannequin", login: "mira" }, true],
  [null, true],
])("the account %j counts as deleted: %s", ([account, deleted]) => {
  expect(isDeletedAccount(namedAccount(account).login)).toBe(deleted);
});
