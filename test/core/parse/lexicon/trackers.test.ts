import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { lead: "Rotate the keys, tracked in ", introduction: true, subject: false },
  { lead: "Fix the regression from ", introduction: false, subject: true },
  { lead: "Rotate the keys ", introduction: false, subject: false },
])(
  "for “$lead”, the introduction pattern returns $introduction and the subject pattern returns $subject",
  ({ lead, introduction, subject }) => {
    expect(LEXICON.trackers.introduction.test(lead)).toBe(introduction);
    expect(LEXICON.trackers.subject.test(lead)).toBe(subject);
  },
);
