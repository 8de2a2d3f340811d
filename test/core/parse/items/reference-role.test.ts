import { expect, test } from "vitest";
import { parseItem } from "../parsed.ts";

/** Sentences with references, labelled by someone who didn't write the rule. Trackers are in order; mentions stay in the title. */
const LABELLED: Array<{ language: string; text: string; trackers: string[]; mentions: string[] }> = [
  { language: "en", text: "Fix the #1 cause of night pages (due 2026-12-15)", trackers: [], mentions: ["#1"] },
  { language: "en", text: "Add a regression test for #2 (due 2026-12-15)", trackers: [], mentions: ["#2"] },
  { language: "en", text: "Rotate the signing keys (#12, due 2026-12-15)", trackers: ["#12"], mentions: [] },
  { language: "en", text: "Rotate the signing keys, tracked in #12", trackers: ["#12"], mentions: [] },
  { language: "en", text: "Rotate the signing keys #12", trackers: ["#12"], mentions: [] },
  { language: "en", text: "Rotate the signing keys (see #12)", trackers: [], mentions: ["#12"] },
  { language: "en", text: "Document the workaround from #12", trackers: [], mentions: ["#12"] },
  { language: "en", text: "Prevent outages like #12", trackers: [], mentions: ["#12"] },
  {
    language: "en",
    text: "Revert #31 and add a canary stage (tracked in acme/infra#40)",
    trackers: ["acme/infra#40"],
    mentions: ["#31"],
  },
  { language: "en", text: "Once #17 is merged, remove the feature flag", trackers: [], mentions: ["#17"] },
  {
    language: "en",
    text: "Write the runbook [#55](https://github.com/acme/status/issues/55) @mira, due 2026-12-01",
    trackers: ["https://github.com/acme/status/issues/55"],
    mentions: [],
  },
  {
    language: "en",
    text: "The bug was fixed in this [PR](https://github.com/acme/status/pull/9), and once merged we will deploy to all regions",
    trackers: [],
    mentions: ["https://github.com/acme/status/pull/9"],
  },
  {
    language: "en",
    text: "Deploy the fix to all regions — [PR](https://github.com/acme/status/pull/9)",
    trackers: ["https://github.com/acme/status/pull/9"],
    mentions: [],
  },
  {
    language: "en",
    text: "[Alert on queue depth](https://github.com/acme/status/issues/71)",
    trackers: ["https://github.com/acme/status/issues/71"],
    mentions: [],
  },
  {
    language: "en",
    text: "Alert on queue depth https://github.com/acme/status/issues/71",
    trackers: ["https://github.com/acme/status/issues/71"],
    mentions: [],
  },
  {
    language: "en",
    text: "Read the discussion at https://github.com/acme/status/issues/71 and write down what we decide",
    trackers: [],
    mentions: ["https://github.com/acme/status/issues/71"],
  },
  { language: "en", text: "Alert on queue depth (#71, #72)", trackers: ["#71", "#72"], mentions: [] },
  { language: "en", text: "Alert on queue depth. Fixes #71 and #72.", trackers: ["#71", "#72"], mentions: [] },
  { language: "en", text: "Backport #70 to the 2.x branch: #81", trackers: ["#81"], mentions: ["#70"] },
  { language: "en", text: "Move the cache off the shared host, ticket OPS-314", trackers: ["OPS-314"], mentions: [] },
  { language: "en", text: "Move the dashboards to UTF-8", trackers: [], mentions: [] },
  {
    language: "en",
    text: "@jonas: compare the numbers with #12 before the next release",
    trackers: [],
    mentions: ["#12"],
  },
  {
    language: "en",
    text: "Add integration tests for the scheduler (@jonas, [#90](https://github.com/acme/status/pull/90), 2026-11-30)",
    trackers: ["https://github.com/acme/status/pull/90"],
    mentions: [],
  },
  { language: "de", text: "Warnung bei voller Warteschlange einrichten (#21)", trackers: ["#21"], mentions: [] },
  { language: "de", text: "Regressionstest für #21 schreiben", trackers: [], mentions: ["#21"] },
  { language: "de", text: "Den Workaround dokumentieren aus #21", trackers: [], mentions: ["#21"] },
  { language: "de", text: "Schlüssel bis Ende März 2027 rotieren, Ticket: #22", trackers: ["#22"], mentions: [] },
  {
    language: "de",
    text: "Nach dem Merge von #21 den alten Cache abschalten (siehe #20)",
    trackers: [],
    mentions: ["#21", "#20"],
  },
  {
    language: "fr",
    text: "Ajouter une alerte sur la file d'attente (suivi dans #30)",
    trackers: ["#30"],
    mentions: [],
  },
  { language: "fr", text: "Ajouter un test de régression pour #31", trackers: [], mentions: ["#31"] },
  {
    language: "fr",
    text: "Documenter la procédure de #31 — acme/infra#32",
    trackers: ["acme/infra#32"],
    mentions: ["#31"],
  },
  { language: "fr", text: "Remplacer le cache, voir #33", trackers: [], mentions: ["#33"] },
  { language: "es", text: "Añadir una alerta para la cola (#40)", trackers: ["#40"], mentions: [] },
  { language: "es", text: "Corregir la causa de #41 antes del 2026-12-01", trackers: [], mentions: ["#41"] },
  { language: "es", text: "Escribir el manual, seguimiento en #42", trackers: ["#42"], mentions: [] },
  { language: "es", text: "Evitar fallos como #43", trackers: [], mentions: ["#43"] },
  { language: "pt", text: "Criar um alerta para a fila: #50", trackers: ["#50"], mentions: [] },
  { language: "pt", text: "Escrever um teste para #51", trackers: [], mentions: ["#51"] },
  {
    language: "pt",
    text: "Girar as chaves, acompanhado em https://github.com/acme/status/issues/52",
    trackers: ["https://github.com/acme/status/issues/52"],
    mentions: [],
  },
  { language: "ru", text: "Добавить оповещение о длине очереди (#60)", trackers: ["#60"], mentions: [] },
  { language: "ru", text: "Написать регрессионный тест для #61", trackers: [], mentions: ["#61"] },
  { language: "ru", text: "Сменить ключи, задача #62", trackers: ["#62"], mentions: [] },
  { language: "ru", text: "После слияния #63 убрать старый кэш", trackers: [], mentions: ["#63"] },
  { language: "ja", text: "キューの監視アラートを追加する（#70）", trackers: ["#70"], mentions: [] },
  { language: "ja", text: "#71 の再発を防ぐテストを追加する", trackers: [], mentions: ["#71"] },
  { language: "ja", text: "鍵をローテーションする。チケット: #72", trackers: ["#72"], mentions: [] },
  { language: "zh", text: "为队列添加告警（#80）", trackers: ["#80"], mentions: [] },
  { language: "zh", text: "为 #81 补充回归测试", trackers: [], mentions: ["#81"] },
  { language: "zh", text: "轮换签名密钥，工单：#82", trackers: ["#82"], mentions: [] },
  {
    language: "zh",
    text: "在 #83 合并之后关闭旧缓存，跟踪：acme/infra#84",
    trackers: ["acme/infra#84"],
    mentions: ["#83"],
  },
  {
    language: "en",
    text: "Review the [postmortem template](https://github.com/acme/status/pull/3) with support",
    trackers: [],
    mentions: ["https://github.com/acme/status/pull/3"],
  },
  {
    language: "en",
    text: "Upgrade the client to .NET 8 and call `getFirestore()` once (GH-14)",
    trackers: ["#14"],
    mentions: [],
  },
];

test("the labelled sentences cover eight languages and every role", () => {
  expect(LABELLED.length).toBeGreaterThanOrEqual(50);
  expect(new Set(LABELLED.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
});

test.each(LABELLED)("the trackers in “$text” ($language) are $trackers", ({ text, trackers, mentions }) => {
  const item = parseItem(text);
  expect([item.tracker, ...item.otherTrackers].filter((named) => named !== null)).toEqual(trackers);
  // The text doesn't contain a mention that is only a link's URL.
  expect(mentions.filter((mention) => item.text.includes(mention) && !item.subject.includes(mention))).toEqual([]);
});
