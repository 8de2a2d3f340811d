import { expect, test } from "vitest";
import { includesLogin } from "../../../src/core/model/login.ts";

test.each([
  { login: "mira", logins: ["jo", "Mira"], included: true },
  { login: "github-actions[bot]", logins: ["github-actions"], included: false },
  { login: "mira", logins: [], included: false },
])("includesLogin returns $included for $login in $logins", ({ login, logins, included }) => {
  expect(includesLogin(login, logins)).toBe(included);
});
