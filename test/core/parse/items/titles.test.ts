import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { titleFaults } from "../../../support/titles.ts";
import { parseItem, parseText } from "../parsed.ts";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);
const FOLDERS = ["letters/", "unseen/first/", "unseen/second/", "unseen/third/"];

test("every item title in the report fixtures is a contiguous run of the text's words, with balanced brackets", () => {
  const items = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, FIXTURES))
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => {
        const text = readFileSync(new URL(folder + name, FIXTURES), "utf8");
        return parseText(text, { path: folder + name, firstCommitted: "2026-08-05" }).commitments;
      }),
  );
  const faults = items.flatMap(({ text, subject: title, report }) =>
    titleFaults({ text, title }).map((fault) => ({ fault, report, title })),
  );
  expect(items.length).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});

const CODE = [
  "getFirestore()",
  "a, b",
  "--until 2026-12-01",
  "#1",
  "@mira",
  "x[0]",
  "P1:",
  "— later",
  "(done)",
  "{#id}",
];
const FIELDS = [
  "",
  " (@mira)",
  " (#12)",
  " (@mira, due 2026-12-01)",
  " — Ann Lee, by 1 May",
  ", tracked in #12",
  " {#keys}",
];

test("a title contains the whole of each code span in its sentence, whatever fields follow", () => {
  const cases = CODE.flatMap((first) =>
    CODE.flatMap((second) =>
      FIELDS.flatMap((fields) => ["", " for good"].map((rest) => ({ first, second, fields, rest }))),
    ),
  );
  const faults = cases.filter(({ first, second, fields, rest }) => {
    const { text, subject } = parseItem(`Move \`${first}\` out of \`${second}\`${rest}${fields}`);
    return subject !== `Move ${first} out of ${second}${rest}` || titleFaults({ text, title: subject }).length > 0;
  });
  expect(faults).toEqual([]);
});

test.each([
  ["Rotate the keys (@mira)", "Rotate the keys", []],
  ["Rotate the keys (@mira)", "Rotate the key", ["splits a word"]],
  ["Rotate the keys", "otate the keys", ["splits a word"]],
  ["Rotate the keys", "Rotate the ke…", []],
  ["Rotate the (old) keys", "Rotate the (old", ["unbalanced ()"]],
  ["Rotate the keys", "Rotate keys", ["isn't a part of the text"]],
  ["10月31日之前，联系主播。", "联系主播。", []],
])("the title of “%s” can be “%s”, except that it %j", (text, title, faults) => {
  expect(titleFaults({ text, title })).toEqual(faults);
});
