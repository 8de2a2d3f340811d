import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, weekday } from "../../../src/core/model/date.ts";
import { createDueReader } from "../../../src/core/parse/due.ts";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { PUBLISHED } from "./reading.ts";

const reader = createDueReader(LANGUAGES);

describe("a date that says everything itself", () => {
  test.each([
    { text: "2026-12-01", due: "2026-12-01" },
    { text: "2026-2-5", due: "2026-02-05" },
    { text: "2024-02-29", due: "2024-02-29" },
    { text: "Dec 1, 2026", due: "2026-12-01" },
    { text: "December 1 2026", due: "2026-12-01" },
    { text: "Sept. 5, 2026", due: "2026-09-05" },
    { text: "October 3rd, 2026", due: "2026-10-03" },
    { text: "1 December 2026", due: "2026-12-01" },
    { text: "1 DEC 2026", due: "2026-12-01" },
    { text: "2nd of March, 2027", due: "2027-03-02" },
    { text: "21st may 2027", due: "2027-05-21" },
    { text: "13/04/2026", due: "2026-04-13" },
    { text: "04/13/2026", due: "2026-04-13" },
    { text: "3/3/2026", due: "2026-03-03" },
    { text: "March 2027", due: "2027-03-31" },
    { text: "end of February 2028", due: "2028-02-29" },
    { text: "the end of Dec, 2026", due: "2026-12-31" },
    { text: "Q1 2027", due: "2027-03-31" },
    { text: "end of Q1 2027", due: "2027-03-31" },
    { text: "the end of q2 of 2027", due: "2027-06-30" },
    { text: "Q3/2027", due: "2027-09-30" },
    { text: "2027 Q4", due: "2027-12-31" },
    { text: "2027-Q4", due: "2027-12-31" },
    { text: "end of 2026", due: "2026-12-31" },
  ])("“$text” is $due, whenever the report was published", ({ text, due }) => {
    expect(reader.first(text, null)).toMatchObject({ text, due, problem: null });
    expect(reader.first(text, PUBLISHED)).toMatchObject({ text, due, problem: null });
  });
});

describe("a date that counts from publication", () => {
  test.each([
    { text: "Sept 1", published: "2026-08-05", due: "2026-09-01" },
    { text: "August 5", published: "2026-08-05", due: "2026-08-05" },
    { text: "August 4", published: "2026-08-05", due: "2027-08-04" },
    { text: "1st of March", published: "2026-08-05", due: "2027-03-01" },
    { text: "24 Dec.", published: "2026-08-05", due: "2026-12-24" },
    { text: "Feb 29", published: "2023-08-05", due: "2024-02-29" },
    { text: "end of August", published: "2026-08-05", due: "2026-08-31" },
    { text: "the end of July", published: "2026-08-05", due: "2027-07-31" },
    { text: "end of the month", published: "2026-02-05", due: "2026-02-28" },
    { text: "end of month", published: "2024-02-29", due: "2024-02-29" },
    { text: "end of this quarter", published: "2026-08-05", due: "2026-09-30" },
    { text: "end of quarter", published: "2026-12-31", due: "2026-12-31" },
    { text: "the end of the year", published: "2026-08-05", due: "2026-12-31" },
    { text: "within 30 days", published: "2026-08-05", due: "2026-09-04" },
    { text: "within 1 day", published: "2026-12-31", due: "2027-01-01" },
    { text: "within 2 weeks", published: "2026-08-05", due: "2026-08-19" },
    { text: "within 1 week", published: "2026-08-05", due: "2026-08-12" },
    { text: "within 3 months", published: "2026-08-05", due: "2026-11-05" },
    { text: "Within 1 Month", published: "2026-01-31", due: "2026-02-28" },
    { text: "next Friday", published: "2026-08-05", due: "2026-08-07" },
    { text: "next tue", published: "2026-08-05", due: "2026-08-11" },
    { text: "next Wednesday", published: "2026-08-05", due: "2026-08-12" },
  ])("“$text” in a report of $published is $due", ({ text, published, due }) => {
    expect(reader.first(text, published)).toMatchObject({ text, due, problem: null });
  });

  test.each([
    "Sept 1",
    "1 September",
    "end of August",
    "end of the month",
    "end of the year",
    "within 30 days",
    "within 2 months",
    "next Friday",
  ])("“%s” in a report without a day of publication is a problem that says what to add", (text) => {
    expect(reader.first(text, null)).toMatchObject({
      text,
      due: null,
      problem: `“${text}” counts from the day of publication, which this report does not tell: add “date: YYYY-MM-DD” to its front matter`,
    });
  });

  test("the next weekday is the first one after publication, never the same day", () => {
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 2000 }), (number, offset) => {
        const published = addDays(PUBLISHED, offset);
        const due = reader.announced(`next ${names[number]}`, published)?.due ?? "";
        expect(weekday(due)).toBe(number);
        expect(daysBetween(published, due)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(published, due)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("dates in other languages and forms", () => {
  test.each([
    { text: "2026.12.1", due: "2026-12-01" },
    { text: "2026年12月1日", due: "2026-12-01" },
    { text: "2026年12月末", due: "2026-12-31" },
    { text: "12月1日", due: "2026-12-01" },
    { text: "9月末", due: "2026-09-30" },
    { text: "第4四半期", due: "2026-12-31", date: "4四半期" },
    { text: "2026年第4季度", due: "2026-12-31" },
    { text: "H1 2027", due: "2027-06-30" },
    { text: "2S 2026", due: "2026-12-31" },
    { text: "Q4", due: "2026-12-31" },
    { text: "end of Q3", due: "2026-09-30" },
    { text: "Friday", due: "2026-08-07" },
    { text: "Friday, December 4, 2026", due: "2026-12-04", date: "December 4, 2026" },
    { text: "this week", due: "2026-08-09" },
    { text: "next week", due: "2026-08-16" },
    { text: "next month", due: "2026-09-30" },
    { text: "next quarter", due: "2026-12-31" },
    { text: "next year", due: "2027-12-31" },
    { text: "later this year", due: "2026-12-31" },
    { text: "within two weeks", due: "2026-08-19" },
    { text: "within 2 quarters", due: "2027-02-05" },
    { text: "within a year", due: "2027-08-05" },
    { text: "30日以内", due: "2026-09-04" },
    { text: "今月末", due: "2026-08-31" },
    { text: "下周五", due: "2026-08-07" },
    { text: "本季度末", due: "2026-09-30" },
    { text: "в течение 30 дней", due: "2026-09-04" },
    { text: "до конца месяца", due: "2026-08-31" },
    { text: "1 декабря 2026 года", due: "2026-12-01", date: "1 декабря 2026" },
    { text: "em até 30 dias", due: "2026-09-04" },
    { text: "até o final de março", due: "2027-03-31" },
    { text: "1 de dezembro de 2026", due: "2026-12-01" },
    { text: "en un plazo de 30 días", due: "2026-09-04" },
    { text: "a finales de marzo de 2027", due: "2027-03-31" },
    { text: "2º trimestre de 2027", due: "2027-06-30" },
    { text: "sous 30 jours", due: "2026-09-04" },
    { text: "d'ici fin mars", due: "2027-03-31" },
    { text: "d’ici la fin du mois", due: "2026-08-31" },
    { text: "vendredi prochain", due: "2026-08-07" },
    { text: "innerhalb von 30 Tagen", due: "2026-09-04" },
    { text: "Ende März 2027", due: "2027-03-31" },
  ])("“$text” is $due", ({ text, due, date }) => {
    expect(reader.first(text, PUBLISHED)).toMatchObject({ text: date ?? text, due, problem: null });
  });

  test.each([
    { text: "Rotate keys 2026年12月1日までに", due: "2026-12-01" },
    { text: "鍵を2026年12月1日までに更新する", due: "2026-12-01" },
    { text: "12月1日前轮换密钥", due: "2026-12-01" },
    { text: "Rotar las claves antes del 1 de diciembre de 2026", due: "2026-12-01" },
    { text: "Trocar as chaves até 1 de dezembro de 2026", due: "2026-12-01" },
    { text: "Changer les clés d'ici fin novembre", due: "2026-11-30" },
    { text: "Сменить ключи до конца квартала", due: "2026-09-30" },
    { text: "Schlüssel tauschen bis Ende September", due: "2026-09-30" },
    { text: "Rotate keys by Q4", due: "2026-12-31" },
    { text: "Rotate keys due 2 weeks", due: "2026-08-19" },
    { text: "Rotate keys by Friday, 4 September 2026", due: "2026-09-04" },
    { text: "Rotate keys by Tue, Sept 8", due: "2026-09-08" },
    { text: "Rotate keys (due: Wed 9 Sep 2026)", due: "2026-09-09" },
    { text: "Rotate keys until Friday, 2026-09-18", due: "2026-09-18" },
    { text: "Schlüssel tauschen bis Freitag, 11. September", due: "2026-09-11" },
    { text: "Rotate keys by Friday", due: "2026-08-07" },
  ])("“$text” announces $due", ({ text, due }) => {
    expect(reader.announced(text, PUBLISHED)?.due).toBe(due);
  });

  test.each([
    "Send a report within 5 days after each incident",
    "Reduce the time to restore to within a day of work",
    "Reduzir o TTL para 5 dias",
    "Guardar logs hasta 30 días",
    "Увеличить хранение до 30 дней",
    "将TTL改为7天内",
    "Vor 2 Wochen behoben",
    "Plan for the release by Friday's build",
    "Keep it by week 36",
    "Plan by the week of Sep 7",
    "Do not ship it, not before 2026-10-01",
    "It is not due 2026-10-01",
    "ログを3日まで保存する",
    "Investigar por qué el sábado falló",
    "préparer la fin de mois suivante",
  ])("“%s” announces none", (text) => {
    expect(reader.announced(text, PUBLISHED)).toBeNull();
  });

  test("a long chain of ranges ends", () => {
    expect(reader.announced(`by ${"1 may to ".repeat(20_000)}`, PUBLISHED)?.due).toBe("2027-05-01");
  });

  test("of a range the end counts", () => {
    expect(reader.first("Q4 2026 – Q1 2027 at last", PUBLISHED)).toMatchObject({
      text: "Q4 2026 – Q1 2027",
      due: "2027-03-31",
    });
    expect(reader.first("2026-12-01 – 03/04/2027", PUBLISHED)).toMatchObject({ text: "2026-12-01", due: "2026-12-01" });
    expect(reader.first("2026-12-01 - then rest", PUBLISHED)).toMatchObject({ text: "2026-12-01", end: 10 });
  });

  test("a duration counts in a cell for dates, and nowhere else without a due word", () => {
    expect(reader.inCell("2 semaines", PUBLISHED)?.due).toBe("2026-08-19");
    expect(reader.first("keep it 2 weeks", PUBLISHED)).toBeNull();
  });
});

describe("a date that can't be read", () => {
  const how = "write it as YYYY-MM-DD, such as 2026-12-01";

  test.each([
    { text: "03/04/2026", problem: `“03/04/2026” can mean 2026-04-03 or 2026-03-04: ${how}` },
    { text: "1/12/2026", problem: `“1/12/2026” can mean 2026-12-01 or 2026-01-12: ${how}` },
    { text: "31/02/2026", problem: `“31/02/2026” is no day of the calendar: ${how}` },
    { text: "2026-02-30", problem: `“2026-02-30” is no day of the calendar: ${how}` },
    { text: "2026-13-01", problem: `“2026-13-01” is no day of the calendar: ${how}` },
    { text: "Feb 30, 2026", problem: `“Feb 30, 2026” is no day of the calendar: ${how}` },
    { text: "29 February 2026", problem: `“29 February 2026” is no day of the calendar: ${how}` },
    { text: "April 31", problem: `“April 31” is no day of the calendar: ${how}` },
  ])("“$text” is a problem that says how to write it", ({ text, problem }) => {
    expect(reader.first(text, PUBLISHED)).toMatchObject({ text, due: null, problem });
  });

  test.each(["", "soon", "Q5 2027", "ASAP", "v2026-12-01", "2026-12-01-3", "1.2026-12-01"])(
    "“%s” holds no date",
    (text) => {
      expect(reader.first(text, PUBLISHED)).toBeNull();
    },
  );
});

describe("where a date stands", () => {
  test.each([
    { text: "Rotate keys by 2026-12-01 at last", whole: "by 2026-12-01", date: "2026-12-01" },
    { text: "Rotate keys, due: Dec 1, 2026.", whole: "due: Dec 1, 2026", date: "Dec 1, 2026" },
    { text: "Rotate keys (due date 1 May 2027)", whole: "due date 1 May 2027", date: "1 May 2027" },
    { text: "Rotate keys no later than Q1 2027", whole: "no later than Q1 2027", date: "Q1 2027" },
    { text: "Rotate keys by the end of Q1 2027", whole: "by the end of Q1 2027", date: "the end of Q1 2027" },
    { text: "ETA:March 2027", whole: "ETA:March 2027", date: "March 2027" },
    { text: "Rotate keys within 30 days", whole: "within 30 days", date: "within 30 days" },
    { text: "Rotate keys next Friday", whole: "next Friday", date: "next Friday" },
    { text: "Rotate keys before next Friday", whole: "before next Friday", date: "next Friday" },
    { text: "Rotate keys by end of May", whole: "by end of May", date: "end of May" },
  ])("“$text” announces “$date”", ({ text, whole, date }) => {
    const found = reader.announced(text, PUBLISHED);
    expect(found?.text).toBe(date);
    expect(text.slice(found?.start, found?.end)).toBe(whole);
  });

  test.each([
    "Keep the logs of 2026-12-01",
    "Rotate the keys made in March 2027",
    "Compare with Q1 2027",
    "We may 2 times fail",
    "standby 2026-12-01",
  ])("“%s” announces no due date", (text) => {
    expect(reader.announced(text, PUBLISHED)).toBeNull();
  });

  test("of two dates the first in the text counts, however it is written", () => {
    expect(reader.first("Q4 2026, then 2027-01-01", null)?.due).toBe("2026-12-31");
    expect(reader.first("2027-01-01, then Q4 2027", null)?.due).toBe("2027-01-01");
    expect(reader.announced("logs of 2026-01-01 by 2026-12-01", null)?.due).toBe("2026-12-01");
  });

  test("the longest reading of a date counts", () => {
    expect(reader.first("May 20 2027", PUBLISHED)?.text).toBe("May 20 2027");
    expect(reader.first("20 May 2027", PUBLISHED)?.text).toBe("20 May 2027");
    expect(reader.first("May 2027", PUBLISHED)?.text).toBe("May 2027");
  });
});

describe("what people write without a year, a digit or a hyphen of the keyboard", () => {
  test.each([
    { text: "5-Sep-2026", due: "2026-09-05" },
    { text: "2026\u201112\u201101", due: "2026-12-01" },
    { text: "III квартал 2027", due: "2027-09-30" },
    { text: "first quarter of 2027", due: "2027-03-31" },
    { text: "第三季度", due: "2026-09-30" },
    { text: "2027年第二四半期", due: "2027-06-30" },
    { text: "drittes Quartal 2027", due: "2027-09-30" },
    { text: "the end of the first quarter", due: "2027-03-31" },
  ])("“$text” is $due anywhere", ({ text, due }) => {
    expect(reader.first(text, PUBLISHED)).toMatchObject({ text, due });
  });

  test.each([
    { text: "9/30", due: "2026-09-30" },
    { text: "30/9", due: "2026-09-30" },
    { text: "9/15まで", due: "2026-09-15" },
    { text: "March", due: "2027-03-31" },
    { text: "by March", due: "2027-03-31" },
  ])("“$text” is $due in a cell, and no date inside a text", ({ text, due }) => {
    expect(reader.inCell(text, PUBLISHED)?.due).toBe(due);
    expect(reader.first(`Keep ${text} of it`, PUBLISHED)).toBeNull();
  });

  test.each(["wait it out", "a ti"])("a word inside “%s” names no month or quarter", (text) => {
    expect(reader.inCell(text, PUBLISHED)).toBeNull();
  });

  test("a fraction is no day, a day that could be two is a problem, and a figure needs the day of publication", () => {
    expect(reader.announced("reduce it by 1/3", PUBLISHED)).toBeNull();
    expect(reader.announced("due 9/30", PUBLISHED)?.due).toBe("2026-09-30");
    expect(reader.inCell("3/4", PUBLISHED)?.problem).toMatch(/can mean 2027-04-03 or 2027-03-04/);
    expect(reader.inCell("9/30", null)?.problem).toMatch(/day of publication/);
    expect(reader.inCell("31/31", PUBLISHED)?.problem).toMatch(/no day of the calendar/);
  });

  test.each([
    { text: "before Q4", due: "2026-09-30" },
    { text: "before March", due: "2027-02-28" },
    { text: "before Q1 2027", due: "2026-12-31" },
    { text: "antes de marzo de 2027", due: "2027-02-28" },
    { text: "before the end of Q1 2027", due: "2027-03-31" },
    { text: "by Q4", due: "2026-12-31" },
    { text: "before 2026-12-01", due: "2026-12-01" },
  ])("“$text” is over on $due", ({ text, due }) => {
    expect(reader.announced(text, PUBLISHED)?.due).toBe(due);
  });
});
