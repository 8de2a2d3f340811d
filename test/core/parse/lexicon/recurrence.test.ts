import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isRecurrence } from "../../../../src/core/model/recurrence.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { compileRecurrence } from "../../../../src/core/parse/lexicon/recurrence.ts";
import { parseAction, parseItem, parseText, table } from "../parsed.ts";

test.each([
  { text: "Review access every quarter", recurs: "P3M" },
  { text: "Run a restore drill every 2 weeks", recurs: "P2W" },
  { text: "Review the runbook every six months", recurs: "P6M" },
  { text: "Every other month, rotate the keys", recurs: "P2M" },
  { text: "Rotate the keys every Monday", recurs: "P1W" },
  { text: "Rotate the keys once a year", recurs: "P1Y" },
  { text: "Quarterly incident drills", recurs: "P3M" },
  { text: "Review the runbook monthly", recurs: "P1M" },
  { text: "Rotate the keys annually (@ann)", recurs: "P1Y" },
  { text: "Check the alerts daily.", recurs: "P1D" },
  { text: "Test the rollback with each release", recurs: "release" },
  { text: "Backups werden jede Woche geprüft", recurs: "P1W" },
  { text: "Wir prüfen die Backups alle 2 Wochen", recurs: "P2W" },
  { text: "Vérifier les sauvegardes chaque mois", recurs: "P1M" },
  { text: "Tester la restauration tous les 3 mois", recurs: "P3M" },
  { text: "Revisar los accesos cada trimestre", recurs: "P3M" },
  { text: "Revisar os acessos a cada 6 meses", recurs: "P6M" },
  { text: "Проверять копии раз в квартал", recurs: "P3M" },
  { text: "Проверять копии каждую неделю", recurs: "P1W" },
  { text: "毎週バックアップを確認する", recurs: "P1W" },
  { text: "四半期ごとに権限を見直す", recurs: "P3M" },
  { text: "リリースごとに手順を確認する", recurs: "release" },
  { text: "每季度演练一次", recurs: "P3M" },
  { text: "每次发布前检查配置", recurs: "release" },
])("the recurrence of “$text” is $recurs", ({ text, recurs }) => {
  expect(parseItem(text).recurs).toBe(recurs);
});

test.each([
  "Rotate the keys",
  "Write a weekly report",
  "Add a check that runs every week",
  "Audit every dependency",
  "Allow 5 requests per day",
  "Remove the daily job",
  "Rotate the keys every 0 weeks",
])("“%s” doesn't recur", (text) => {
  expect(parseItem(text).recurs).toBeNull();
});

test("a column or a front matter field can state the recurrence", () => {
  expect(parseAction(table({ Action: "Rotate the keys", Frequency: "Quarterly" })).recurs).toBe("P3M");
  const { commitments } = parseText("---\ncommitments:\n  - text: Rotate the keys\n    recurs: P6M\n---\n");
  expect(commitments).toMatchObject([{ recurs: "P6M" }]);
});

test("without adverbs such as “monthly”, other words for a recurrence are still found", () => {
  const bare = LANGUAGES.map((language) => ({ ...language, dates: { ...language.dates } }));
  for (const { dates } of bare) delete dates.regular;
  const recurrenceOf = compileRecurrence(bare);
  expect(recurrenceOf("Review the runbook every month")).toBe("P1M");
  expect(recurrenceOf("Review the runbook monthly")).toBeNull();
});

test("a recurrence is always a valid value", () => {
  const words = fc.constantFrom(
    "every",
    "each",
    "other",
    "2",
    "12",
    "99",
    "week",
    "months",
    "quarters",
    "year",
    "monthly",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
      const recurs = LEXICON.recurrenceOf(parts.join(" "));
      expect(recurs === null || isRecurrence(recurs)).toBe(true);
    }),
  );
});
