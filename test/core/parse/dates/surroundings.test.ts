import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";
import { PUBLISHED } from "../parsed.ts";

const { dates } = wordsOf(LANGUAGES);

test.each([
  { text: "Rotate keys 2026年12月1日までに", day: "2026-12-01" },
  { text: "鍵を2026年12月1日までに更新する", day: "2026-12-01" },
  { text: "12月1日前轮换密钥", day: "2026-12-01" },
  { text: "Rotar las claves antes del 1 de diciembre de 2026", day: "2026-12-01" },
  { text: "Trocar as chaves até 1 de dezembro de 2026", day: "2026-12-01" },
  { text: "Changer les clés d'ici fin novembre", day: "2026-11-30" },
  { text: "Сменить ключи до конца квартала", day: "2026-09-30" },
  { text: "Schlüssel tauschen bis Ende September", day: "2026-09-30" },
  { text: "Rotate keys by Q4", day: "2026-12-31" },
  { text: "Rotate keys due 2 weeks", day: "2026-08-19" },
  { text: "Rotate keys by Friday, 4 September 2026", day: "2026-09-04" },
  { text: "Rotate keys by Tue, Sept 8", day: "2026-09-08" },
  { text: "Rotate keys (due: Wed 9 Sep 2026)", day: "2026-09-09" },
  { text: "Rotate keys until Friday, 2026-09-18", day: "2026-09-18" },
  { text: "Schlüssel tauschen bis Freitag, 11. September", day: "2026-09-11" },
  { text: "Rotate keys by Friday", day: "2026-08-07" },
])("“$text” is due on $day", ({ text, day }) => {
  expect(dates.findAnnounced(text, PUBLISHED)?.day).toBe(day);
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
  "Keep it by week 3 of the trial",
  "Do not ship it, not before 2026-10-01",
  "It is not due 2026-10-01",
  "ログを3日まで保存する",
  "Investigar por qué el sábado falló",
  "préparer la fin de mois suivante",
])("“%s” contains no due date, because other words change the meaning of the date", (text) => {
  expect(dates.findAnnounced(text, PUBLISHED)).toBeNull();
});

test.each([
  { text: "Rotate keys by 2026-12-01 at last", words: "by 2026-12-01", date: "2026-12-01" },
  { text: "Rotate keys, due: Dec 1, 2026.", words: "due: Dec 1, 2026", date: "Dec 1, 2026" },
  { text: "Rotate keys (due date 1 May 2027)", words: "due date 1 May 2027", date: "1 May 2027" },
  { text: "Rotate keys no later than Q1 2027", words: "no later than Q1 2027", date: "Q1 2027" },
  { text: "Rotate keys by the end of Q1 2027", words: "by the end of Q1 2027", date: "the end of Q1 2027" },
  { text: "ETA:March 2027", words: "ETA:March 2027", date: "March 2027" },
  { text: "Rotate keys within 30 days", words: "within 30 days", date: "within 30 days" },
  { text: "Rotate keys next Friday", words: "next Friday", date: "next Friday" },
  { text: "Rotate keys before next Friday", words: "before next Friday", date: "next Friday" },
  { text: "Rotate keys by end of May", words: "by end of May", date: "end of May" },
])("the due date in “$text” is “$date”, and with its due words “$words”", ({ text, words, date }) => {
  const found = dates.findAnnounced(text, PUBLISHED);
  expect(found?.text).toBe(date);
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test.each([
  "Keep the logs of 2026-12-01",
  "Rotate the keys made in March 2026",
  "Compare with Q1 2027",
  "We may 2 times fail",
  "standby 2026-12-01",
])("“%s” contains no due date", (text) => {
  expect(dates.findAnnounced(text, PUBLISHED)).toBeNull();
});

test.each([
  { text: "We publish it on the 20th of November", day: "2026-11-20" },
  { text: "On December 3 we ship it", day: "2026-12-03" },
  { text: "Rotate keys in January", day: "2027-01-31" },
  { text: "Rotate keys by 31/03/2027", day: "2027-03-31" },
  { text: "Rotate keys by 31/03", day: "2027-03-31" },
  { text: "Rotate keys by 12/25", day: "2026-12-25" },
  { text: "Rotate keys by the 20th", day: "2026-08-20" },
  { text: "Rotate keys by the 3rd", day: "2026-09-03" },
  { text: "Rotate keys in 10 business days", day: "2026-08-19" },
  { text: "Rotate keys before Christmas", day: "2026-12-25" },
  { text: "Rotate keys before Christmas 2027", day: "2027-12-25" },
  { text: "Rotate keys by mid October", day: "2026-10-15" },
  { text: "Rotate keys by mid-October 2027", day: "2027-10-15" },
  { text: "Rotate keys in the first half of 2027", day: "2027-06-30" },
  { text: "Rotate keys by H1", day: "2027-06-30" },
  { text: "Rotate keys in the first quarter of next year", day: "2027-03-31" },
  { text: "Rotate keys by March next year", day: "2027-03-31" },
  { text: "Rotate keys in the second half of next year", day: "2027-12-31" },
  { text: "Rotate keys by 2027", day: "2027-12-31" },
  { text: "Rotate keys due=2027-03", day: "2027-03-31" },
  { text: "Rotate keys, due: 03/2027", day: "2027-03-31" },
  { text: "Rotate keys in autumn 2027", day: "2027-11-30" },
  { text: "Rotate keys in winter 2027", day: "2028-02-29" },
  { text: "Rotate keys by tomorrow", day: "2026-08-06" },
  { text: "Rotate keys tomorrow", day: "2026-08-06" },
  { text: "Rotate keys by 5pm on Friday", day: "2026-08-07" },
  { text: "Rotate keys by close of business Friday", day: "2026-08-07" },
  { text: "Rotate keys by EOD", day: "2026-08-05" },
  { text: "Rotate keys by year end", day: "2026-12-31" },
  { text: "Rotate keys from December 1", day: "2026-12-01" },
  { text: "Schlüssel tauschen bis 15.9.", day: "2026-09-15" },
  { text: "Schlüssel am 14. Oktober tauschen", day: "2026-10-14" },
  { text: "Schlüssel tauschen bis KW40", day: "2026-10-04" },
  { text: "Schlüssel spätestens am Freitag, den 4. September tauschen", day: "2026-09-04" },
  { text: "Changer les clés d'ici la mi-octobre", day: "2026-10-15" },
  { text: "Rotar las claves antes de Navidad", day: "2026-12-25" },
  { text: "Trocar as chaves em janeiro", day: "2027-01-31" },
  { text: "Сменить ключи в январе", day: "2027-01-31" },
  { text: "Сменить ключи осенью", day: "2026-11-30" },
  { text: "五一前轮换密钥", day: "2027-05-01" },
  { text: "明年一季度轮换密钥", day: "2027-03-31" },
  { text: "10月中旬までに鍵を更新する", day: "2026-10-20" },
  { text: "来年3月に鍵を更新する", day: "2027-03-31" },
])("“$text” is due on $day", ({ text, day }) => {
  expect(dates.findAnnounced(text, PUBLISHED)?.day).toBe(day);
});

test.each([
  "Tell everyone whose mail was sent before 1 March 2026",
  "Explain the outage on July 30",
  "Explain what happened in July",
  "Renew the certificate that expires on December 3, 2026",
  "Raise the limit by 2000 requests",
  "Reduce it by 1/3",
  "Repeat the drill of Q1 2026",
  "Rotate keys fixed on December 3",
])("“%s” contains no due date", (text) => {
  expect(dates.findAnnounced(text, PUBLISHED)).toBeNull();
});

test("without a publication date, a date after “in” or “on” isn't a due date, because it can be in the past", () => {
  expect(dates.findAnnounced("in January 2027", null)).toBeNull();
  expect(dates.findAnnounced("on December 3", null)).toBeNull();
  expect(dates.findAnnounced("by January 2027", null)?.day).toBe("2027-01-31");
});

test.each([
  { text: "by 01/03", problem: /can mean/ },
  { text: "by the 32nd", problem: /not a calendar date/ },
])("“$text” is reported as a problem", ({ text, problem }) => {
  expect(dates.findAnnounced(text, PUBLISHED)?.problem).toMatch(problem);
});

test.each([
  { text: "We will publish the numbers on Monday", day: "2026-08-10" },
  { text: "We will rotate the keys today", day: "2026-08-05" },
  { text: "Today we will rotate the keys", day: "2026-08-05" },
  { text: "We will replace it later this year with a new one", day: "2026-12-31" },
  { text: "We will replace Monday's build", day: null },
])("the pledge “$text” is due on $day", ({ text, day }) => {
  expect(dates.findPledged(text, PUBLISHED)?.day ?? null).toBe(day);
  expect(dates.findAnnounced(text, PUBLISHED)).toBeNull();
});

test.each([
  { text: "by the 3rd", published: "2026-12-05", day: "2027-01-03" },
  { text: "by the 31st", published: "2026-11-05", day: "2026-12-31" },
  { text: "by winter", published: "2027-01-05", day: "2027-02-28" },
  { text: "by winter", published: "2027-03-05", day: "2028-02-29" },
  { text: "by spring", published: "2026-12-05", day: "2027-05-31" },
])("“$text” in a report published on $published is $day", ({ text, published, day }) => {
  expect(dates.findAnnounced(text, published)?.day).toBe(day);
});
