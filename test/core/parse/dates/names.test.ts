import { expect, test } from "vitest";
import { nameUnits, numberNames, weekWords } from "../../../../src/core/parse/dates/names.ts";

const months = numberNames(["january/jan, february", "enero/ene, febrero"]);

test.each([
  { name: "Jan", index: 0 },
  { name: "febrero", index: 1 },
  { name: "march", index: -1 },
])("“$name” has position $index", ({ name, index }) => {
  expect(months.indexOf(name)).toBe(index);
});

test("every name is listed once", () => {
  expect(numberNames(["one/a, two", "a, deux"]).all).toEqual(["one", "a", "two", "deux"]);
});

test("the names of units are recognised in each given language", () => {
  const units = nameUnits([
    { day: "day, days", week: "week" },
    { week: "semana", year: "año" },
  ]);
  expect(["days", "Semana", "año", "fortnight"].map(units.unitOf)).toEqual(["day", "week", "year", "day"]);
  expect([units.has("semana"), units.has("fortnight")]).toEqual([true, false]);
});

test("a week's name is listed alone and with each number, because the space can be missing", () => {
  const words = weekWords("kw @");
  expect(words).toHaveLength(1 + 53 + 53);
  expect(words).toEqual(expect.arrayContaining(["kw", "kw7", "kw07", "kw53"]));
});
