import { expect, test } from "vitest";
import { createDateFinder } from "../../../../src/core/parse/dates/finder.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { PUBLISHED } from "../parsed.ts";

const dates = createDateFinder(LANGUAGES);

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
  "Keep it by week 36",
  "Plan by the week of Sep 7",
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
])("the due date in “$text” is “$date”, in the words “$words”", ({ text, words, date }) => {
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
