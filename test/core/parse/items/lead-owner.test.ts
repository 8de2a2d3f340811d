import { expect, test } from "vitest";
import { parseItem } from "../parsed.ts";

test.each([
  ["**JP** Move the alert", "Move the alert", "JP"],
  ["**GE/RK**: Move the alert", "Move the alert", "GE/RK"],
  ["**@ann** — move the alert", "move the alert", "@ann"],
  ["**Platform team:** Move the alert", "Move the alert", "Platform team"],
  ["**API** Move the alert", "API Move the alert", null],
  ["**Monitoring** Move the alert", "Monitoring Move the alert", null],
  ["**JP**", "JP", null],
  ["Move **JP** the alert", "Move JP the alert", null],
])("in “%s”, the text is “%s” and the owner is %s", (item, text, owner) => {
  expect(parseItem(item)).toMatchObject({ text, owner });
});

test("an owner below the item overrides the bold words", () => {
  expect(parseItem("**JP** Move the alert\n  - Owner: Ann")).toMatchObject({ text: "Move the alert", owner: "Ann" });
});
