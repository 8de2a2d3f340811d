import { expect, test } from "vitest";
import { actorNamed, assigneeIn, mayBeNoun } from "../../../../src/core/parse/sections/actor.ts";
import { wordsFor } from "../../../../src/core/parse/words.ts";

test.each([
  ["Dana", "Dana"],
  ["Dr. Liv Berg", "Dr. Liv Berg"],
  ["Ann de Vries", "Ann de Vries"],
  ["The platform team", "The platform team"],
  ["Our director Paulo Reis", "Paulo Reis"],
  ["Credits", null],
  ["Monitoring", null],
  ["January", null],
  ["the new gateway", null],
  ["Our friends in January", null],
  ["The list of all the people who were ever called Ann Lee", null],
  ["", null],
])("the actor in “%s” is %s", (subject, actor) => {
  expect(actorNamed(subject, { ...wordsFor(subject), text: subject, people: new Set<string>(), published: null })).toBe(
    actor,
  );
});

test.each([
  ["GK to run the test again", "GK"],
  ["@ann to rotate the keys", "@ann"],
  ["Dana Holm to write the runbook by Friday.", "Dana Holm"],
  ["Dana to write the runbook", null],
  ["Mira to write the runbook", "Mira"],
  ["SRE to test it.", "SRE"],
  ["QA to add a check by 1 May", "QA"],
  ["The platform team to write the runbook", "The platform team"],
  ["Team Payments to split the queue.", "Team Payments"],
  ["A team to write the runbook", null],
  ["SRE tooling to be new", null],
  ["Security to restore the database was slow.", null],
  ["The platform team will write the runbook", null],
  ["API to add a limit", null],
  ["GK to be told", null],
  ["Time to rotate the keys", null],
  ["We had to rotate the keys", null],
])("the assignee in “%s” is %s", (text, assignee) => {
  expect(assigneeIn(text, { ...wordsFor(text), text, people: new Set(["mira"]), published: null })).toBe(assignee);
});

test.each([
  ["Anfragen", true],
  ["Mitgebrachtes Essen", true],
  ["Betroffene Konten", true],
  ["Jana Weber", false],
  ["Frau Weber", false],
  ["@jana", false],
  ["Emre", false],
  ["Team Einkauf", false],
])("the German subject “%s” can be a noun: %s", (subject, isNoun) => {
  const context = { ...wordsFor("Wir werden es prüfen."), text: subject, people: new Set(["emre"]), published: null };
  expect(mayBeNoun(subject, context)).toBe(isNoun);
});
