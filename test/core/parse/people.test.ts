import { expect, test } from "vitest";
import { LEXICON } from "../../../src/core/parse/lexicon/lexicon.ts";
import { findPeople } from "../../../src/core/parse/people.ts";

test.each([
  { text: "# Retro\n\nPresent: Ann, Bob Lee (remote) and the dog", people: [] },
  { text: "# Retro\n\nPresent: Ann, Bob Lee (remote). Notes by: Eve", people: ["ann", "bob", "bob lee", "eve"] },
  { text: "# Retro\n\n## People\n\n**Attendees:** Ann & Bob", people: ["ann", "bob"] },
  { text: "Present: Anne-Marie Lee", people: ["anne marie", "anne marie lee"] },
  { text: "| Author | Ann Lee |", people: ["ann", "ann lee"] },
  { text: "# Retro\n\n5 May 2026, in the kitchen. Ann, Bob, Eve. Cake.", people: ["ann", "bob", "eve"] },
  { text: "# Retro\n\n4 of us (Ann, Bob, Eve, Joe) met.", people: ["ann", "bob", "eve", "joe"] },
  {
    text: "# Retro\n\n4 of us (Ann Lee, Bob, Eve) and 2 guests (Joe, Kim, Mia)",
    people: ["ann", "ann lee", "bob", "eve", "joe", "kim", "mia"],
  },
  { text: "# Retro\n\n4 of us (Ann, Bob) and more.", people: [] },
  { text: "# 회고\n\n운영진 4명(소율, 태오, 민재, 지안)", people: ["민재", "소율", "지안", "태오"] },
  { text: "# Outage\n\n## Impact\n\nDown: Redis, Kafka, Postgres. Redis, Kafka, Postgres.", people: [] },
  { text: "# Outage\n\nRedis and Kafka were down.", people: [] },
])("the people known from “$text” are $people", ({ text, people }) => {
  expect([...findPeople(text, LEXICON)].toSorted()).toEqual(people);
});
