import { describe, expect, test } from "vitest";
import { eventText } from "../../../api/page/event-text.ts";
import { LANGUAGES } from "../../../api/page/languages/index.ts";
import { dayText } from "../../../api/page/time.ts";
import type { PublicEvent } from "../../../api/view/event-sentences.ts";
import { PUBLIC_EVENT_TYPES } from "../../../api/view/schemas.ts";

const at = "2026-05-01";
const [from, to] = ["2026-03-01", "2026-04-30"];
const commit = "c0ffee0123456789";
const url = "https://example.org/proof";

/** Every event with the details that its sentence must contain. `FROM` and `TO` stand for dates in the language's format. */
const EVENTS: Array<[event: PublicEvent, details: string[]]> = [
  [{ type: "promised", at, to, report: "REPORT" }, ["TO"]],
  [{ type: "promised", at, to: null, report: "REPORT" }, []],
  [{ type: "dated", at, to, commit }, ["TO", "c0ffee012345"]],
  [{ type: "moved", at, from, to, commit, reason: "WHY" }, ["FROM", "TO", "60", "WHY", "c0ffee012345"]],
  [{ type: "moved", at, from: to, to: from, commit: null, reason: null }, ["FROM", "TO", "60"]],
  [{ type: "reworded", at, before: "BEFORE", after: "AFTER", commit }, ["BEFORE", "AFTER", "c0ffee012345"]],
  [{ type: "owner", at, from: "WHO", to: "OTHER" }, ["WHO", "OTHER"]],
  [{ type: "owner", at, from: null, to: null }, []],
  [{ type: "tracker", at, from: "#1", to: "#2", commit }, ["#1", "#2"]],
  [{ type: "tracker", at, from: null, to: null, commit }, []],
  [{ type: "ticked", at, commit }, ["c0ffee012345"]],
  [{ type: "unticked", at, commit }, ["c0ffee012345"]],
  [{ type: "removed", at, commit }, ["c0ffee012345"]],
  [{ type: "restored", at, commit }, ["c0ffee012345"]],
  [{ type: "withdrawn", at, reason: "WHY", replaced_by: "#9", commit }, ["#9", "WHY", "c0ffee012345"]],
  [{ type: "withdrawn", at, reason: null, replaced_by: null, commit: null }, []],
  [{ type: "reason", at, text: "WHY", by: "WHO" }, ["WHY", "WHO"]],
  [{ type: "reason", at, text: "WHY", by: null }, ["WHY"]],
  [{ type: "closed", at, instant: at, by: "WHO", standing: "writer", as: "completed" }, ["WHO"]],
  [{ type: "closed", at, instant: at, by: null, standing: "bot", as: "not_planned" }, []],
  [{ type: "closed", at, instant: at, by: null, standing: "bot", as: "duplicate" }, []],
  [{ type: "reopened", at }, []],
  [{ type: "reopened", at, early: "https://github.com/acme/status/issues/12" }, ["#12"]],
  [{ type: "evidence", at, evidence: { kind: "tracker", url, at }, early: true }, ["proof", url]],
  [{ type: "other", at }, []],
  [{ type: "evidence", at, evidence: { kind: "link", url, at } }, [url]],
  [{ type: "edited", at }, []],
  [{ type: "overdue", at, due: to }, ["TO"]],
  [{ type: "gone", at, number: 12, how: "deleted" }, ["12"]],
];

describe.for(Object.entries(LANGUAGES))("in %s,", ([, messages]) => {
  test.for(EVENTS)("the event %j is described in a sentence that contains %j", ([event, details]) => {
    const sentence = eventText({ messages }, event);
    expect(sentence).not.toMatch(/undefined|null/);
    for (const detail of details) {
      const day = { FROM: from, TO: to }[detail];
      expect(sentence).toContain(day === undefined ? detail : dayText(messages, day));
    }
  });
});

test.for(EVENTS)("the sentences in other languages for %j differ from the English sentence", ([event]) => {
  const { en, ...others } = LANGUAGES;
  const english = eventText({ messages: en }, event);
  for (const messages of Object.values(others)) expect(eventText({ messages }, event)).not.toBe(english);
});

test("every event type is covered by an example", () => {
  expect([...new Set(EVENTS.map(([{ type }]) => type))].toSorted()).toEqual([...PUBLIC_EVENT_TYPES].toSorted());
});

test.for<[language: keyof typeof LANGUAGES, sentence: string]>([
  ["en", "Owner changed: “evil line” → “@mira”."],
  ["de", "Zuständigkeit geändert: „evil line“ → „@mira“."],
  ["es", "Cambio de responsable: «evil line» → «@mira»."],
  ["ja", "担当者を変更：「evil line」 → 「@mira」。"],
  ["fr", "Changement de responsable\u00A0: «\u00A0evil line\u00A0» → «\u00A0@mira\u00A0»."],
])("in %s, user text is quoted and can't break the line or change the text direction", ([language, sentence]) => {
  const event: PublicEvent = { type: "owner", at, from: "\u202Eevil\nline", to: "@mira" };
  expect(eventText({ messages: LANGUAGES[language] }, event)).toBe(sentence);
});
