import { expect, test } from "vitest";
import { actorNamed } from "../../../../src/core/parse/sections/actor.ts";
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
