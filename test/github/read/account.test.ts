import { expect, test } from "vitest";
import { isDeletedAccount, namedAccount, type Account } from "../../../src/github/read/account.ts";

test.for<[account: Account | null, verb: "counts" | "does not count"]>([
  [{ kind: "User", login: "mira" }, "does not count"],
  [{ kind: "Bot", login: "stale" }, "does not count"],
  [{ kind: "User", login: "ghosts" }, "does not count"],
  [{ kind: "User", login: "ghost" }, "counts"],
  [{ kind: "User", login: "Ghost" }, "counts"],
  [{ kind: "Mannequin", login: "mira" }, "counts"],
  [null, "counts"],
])("the account %j %s as deleted", ([account, verb]) => {
  expect(isDeletedAccount(namedAccount(account).login)).toBe(verb === "counts");
});
