import { expect, test } from "vitest";
import { includesLogin } from "../../../src/core/model/login.ts";

test.each([
  { login: "mira", logins: ["jo", "Mira"], included: true },
  { login: "github-actions[bot]", logins: ["github-actions"], included: false },
  { login: "mira", logins: [], included: false },
])("the logins $logins include “$login”: $included", ({ login, logins, included }) => {
  expect(includesLogin(login, logins)).toBe(included);
});
