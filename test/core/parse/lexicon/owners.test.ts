import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

const { owners } = LEXICON;

test.each([
  { text: "The platform team will rotate the keys", actor: "The platform team" },
  { text: "SRE to rotate the keys", actor: "SRE" },
  { text: "A team will rotate the keys", actor: null },
  { text: "The support team will be paged", actor: null },
  { text: "Rotate the keys", actor: null },
])("the actor in “$text” is $actor", ({ text, actor }) => {
  expect(owners.actorOf(text)).toBe(actor);
});

test.each([
  { text: "SRE to rotate the keys", assigned: "SRE" },
  { text: "The platform team to rotate the keys", assigned: "The platform team" },
  { text: "The platform team will rotate the keys", assigned: null },
  { text: "A team to rotate the keys", assigned: null },
])("the assigned team in “$text” is $assigned", ({ text, assigned }) => {
  expect(owners.assignedIn(text)).toBe(assigned);
});

test.each([
  { words: "Ann Lee", name: true },
  { words: "Done", name: false },
  { words: "March", name: false },
])("“$words” can be a name: $name", ({ words, name }) => {
  expect(owners.canBeName(words)).toBe(name);
});

test("teams and owner labels are recognised", () => {
  expect(owners.isTeam("Platform team")).toBe(true);
  expect(owners.isTeam("Ann Lee")).toBe(false);
  expect(owners.label.exec("Rotate the keys (Owner: Ann)")?.[0]).toBe("Owner: ");
});
