import { expect, test } from "vitest";
import { PART_WEIGHTS, type Sign } from "../../../../src/core/parse/evidence/weights.ts";

test.each<Sign>(["verbs", "fields", "past", "readers", "times", "others"])(
  "the sign “%s” alone doesn't overrule a heading",
  (sign) => {
    const { always, named, namedOther, later, within } = PART_WEIGHTS;
    expect(always + named + Math.min(0, PART_WEIGHTS[sign])).toBeGreaterThan(0);
    expect(always + within + Math.min(0, PART_WEIGHTS[sign])).toBeGreaterThan(0);
    expect(always + namedOther + later + Math.max(0, PART_WEIGHTS[sign])).toBeLessThan(0);
  },
);
