import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";
import { FORMS_AND_LOGS } from "./nothing/forms-and-logs.ts";
import { TALK } from "./nothing/talk.ts";
import { WORKING_PAPERS } from "./nothing/working-papers.ts";

describe("a document that promises nothing yields no commitments if it is", () => {
  test.each([...WORKING_PAPERS, ...FORMS_AND_LOGS, ...TALK])("%s", (_, text) => {
    expect(parseText(text).commitments.map((item) => item.text)).toEqual([]);
  });
});
