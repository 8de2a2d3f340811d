import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";
import { PUBLISHED, parseItem } from "../parsed.ts";

const { dates } = wordsOf(LANGUAGES);

test("the date finder uses the end of a range if it is a valid date", () => {
  expect(dates.findFirst("Q4 2026 – Q1 2027 at last", PUBLISHED)).toMatchObject({
    text: "Q4 2026 – Q1 2027",
    day: "2027-03-31",
  });
  expect(dates.findFirst("2026-12-01 – 03/04/2027", PUBLISHED)).toMatchObject({
    text: "2026-12-01",
    day: "2026-12-01",
  });
  expect(dates.findFirst("2026-12-01 - then rest", PUBLISHED)).toMatchObject({ text: "2026-12-01", end: 10 });
});

test("the date finder reads only the first range in a long chain", () => {
  expect(dates.findAnnounced(`by ${"1 may to ".repeat(20_000)}`, PUBLISHED)?.day).toBe("2027-05-01");
});

test.each(["", "soon", "Q5 2027", "ASAP", "v2026-12-01", "2026-12-01-3", "1.2026-12-01"])(
  "the date finder finds no date in “%s”",
  (text) => {
    expect(dates.findFirst(text, PUBLISHED)).toBeNull();
  },
);

test("the date finder uses the first of two dates, whatever their forms", () => {
  expect(dates.findFirst("Q4 2026, then 2027-01-01", null)?.day).toBe("2026-12-31");
  expect(dates.findFirst("2027-01-01, then Q4 2027", null)?.day).toBe("2027-01-01");
  expect(dates.findAnnounced("logs of 2026-01-01 by 2026-12-01", null)?.day).toBe("2026-12-01");
});

test("the date finder uses the longest form of a date", () => {
  expect(dates.findFirst("May 20 2027", PUBLISHED)?.text).toBe("May 20 2027");
  expect(dates.findFirst("20 May 2027", PUBLISHED)?.text).toBe("20 May 2027");
  expect(dates.findFirst("May 2027", PUBLISHED)?.text).toBe("May 2027");
});

test.each(["by ſeptember 2026", "next ſunday", "by end of auguſt"])(
  "the date finder does not throw for “%s”, which contains a long s",
  (words) => {
    expect(() => parseItem(`Rotate the keys ${words}`)).not.toThrow();
  },
);

test("the date finder returns correct offsets if a capital letter becomes longer in lower case", () => {
  expect(parseItem("Rotate the keys of İİİ by 2026-12-01 at last")).toMatchObject({
    due: "2026-12-01",
    subject: "Rotate the keys of İİİ by 2026-12-01 at last",
  });
});
