import { expect, test } from "vitest";
import { ownNumbers } from "../../../src/github/read/own-numbers.ts";
import { readRegister } from "../../../src/github/read/register.ts";
import { openDashboard, openTracked, startFake } from "../../support/fake-clients.ts";

test("our own issues are the tracked issues and the dashboard, but not people's issues", async () => {
  const { github, repo } = startFake();
  openTracked(github);
  github.as("mira").open("Our ticket", "");
  openDashboard(github);
  const { own } = await readRegister(repo, { label: "follow-through", authors: [], scanAll: false });
  expect([own.has(1), own.has(2), own.has(3)]).toEqual([true, false, true]);
});

test("our own issues include the dashboard that the label names, and issues that can't be read", () => {
  const register = { tracked: [], duplicates: [{ number: 4, of: 1, key: "x" }], damaged: [], dashboards: [] };
  expect([...ownNumbers({ ...register, pointer: "dashboard: #7", unread: [9] })]).toEqual([4, 9, 7]);
});
