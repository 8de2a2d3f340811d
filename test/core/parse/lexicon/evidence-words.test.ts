import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

const { evidence } = LEXICON;

test.each([
  ["Post-mortem template", "template"],
  ["Plantilla de postmortem", "template"],
  ["事故报告模板", "template"],
  ["Шаблон отчёта", "template"],
  ["Incident response policy", "guide"],
  ["How to run a retrospective", "guide"],
  ["Guía de respuesta a incidentes", "guide"],
  ["障害対応マニュアル", "guide"],
  ["The template engine failed", null],
  ["Outage of 3 May", null],
])("the title “%s” names this kind of document: %s", (title, kind) => {
  expect(evidence.documentNamed(title)).toBe(kind);
});

test.each([
  ["Update your keys", true],
  ["Aktualisieren Sie bitte Ihre Schlüssel", true],
  ["We update the keys", false],
])("“%s” addresses its readers: %s", (text, does) => {
  expect(evidence.addressesReaders(text)).toBe(does);
});

test.each([
  ["The keys have been rotated", true],
  ["Die Schlüssel wurden getauscht", true],
  ["Rotate the keys", false],
])("“%s” reports what happened: %s", (text, does) => {
  expect(evidence.reportsPast(text)).toBe(does);
});

test.each([
  ["Schlüssel erneuern und Zugang einrichten", true],
  ["監視の追加", true],
  ["The keys expired", false],
])("“%s” ends with an action: %s", (text, does) => {
  expect(evidence.endsWithAction(text)).toBe(does);
});

test.each([
  ["Recurrence", true],
  ["Improving our alerts", true],
  ["Verbesserungen", true],
  ["Root cause", false],
  ["Thanks to all", false],
])("the heading “%s” shares a word stem with headings that name commitments: %s", (heading, does) => {
  expect(evidence.hasPromiseStem(heading)).toBe(does);
});

test.each([
  ["Rotate the keys", true],
  ["Überarbeitung der Checkliste", true],
  ["Rotación de las claves", true],
  ["Обновить ключи", true],
  ["增加监控", true],
  ["Yeni uyarı kuralı", true],
  ["The keys expired", false],
  ["Schlüssel fehlen", false],
])("“%s” begins with an action: %s", (text, does) => {
  expect(evidence.startsWithAction(text)).toBe(does);
});

test.each([
  ["Recommendations", true],
  ["Steps to reproduce", true],
  ["Empfehlungen", true],
  ["Next actions", false],
])("the heading “%s” names ideas: %s", (heading, does) => {
  expect(evidence.namesIdeas(heading)).toBe(does);
});

test.each([
  ["Monitoring – 13:15", true],
  ["06/12/2024 – 00:45 BRT · Resolvido", true],
  ["The monitoring failed", false],
])("“%s” is a status update: %s", (text, is) => {
  expect(evidence.isStatusUpdate(text)).toBe(is);
});
