import { describe, expect, test } from "vitest";
import { dayText } from "../../../api/page/time.ts";
import { LANGUAGES } from "../../../api/page/languages/index.ts";
import { EVENT_TYPES, type EventJson } from "../../../api/view/schemas.ts";

const { en, ...others } = LANGUAGES;

/** Every message by its dotted name. */
function messagesOf(messages: object, prefix = ""): Map<string, unknown> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "object" && value !== null
        ? [...messagesOf(value as object, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value] as [string, unknown]],
    ),
  );
}

const SAME_WORD = new Set(["take.json", "evidence.commit", "embed.badge", "table.dates", "method.repository", "pages"]);

/** Whose `from` and `to` are days. */
const DATED = new Set<EventJson["type"]>(["promised", "dated", "moved", "overdue"]);

/** What has to be repeated of some events. */
const TOLD: Partial<Record<EventJson["type"], string[]>> = {
  promised: ["TO"],
  dated: ["TO"],
  overdue: ["TO"],
  moved: ["FROM", "TO", "WHY"],
  reworded: ["FROM", "TO"],
  owner: ["FROM", "TO"],
  tracker: ["FROM", "TO"],
  withdrawn: ["TO", "WHY"],
  reason: ["WHY"],
};

describe.for(Object.entries(others))("%s", ([, messages]) => {
  const english = messagesOf(en);
  const own = messagesOf(messages);

  test("has every message of English, of the same kind", () => {
    const kinds = (all: Map<string, unknown>): string[] =>
      [...all].map(([key, value]) => `${key} ${typeof value}`).toSorted();
    expect(kinds(own)).toEqual(kinds(english));
  });

  test("leaves nothing in English", () => {
    const left = [...own].filter(
      ([key, value]) =>
        typeof value === "string" && value === english.get(key) && /\p{L}/u.test(value) && !SAME_WORD.has(key),
    );
    expect(left).toEqual([]);
  });

  test("has the places that a script or the page fills in", () => {
    for (const [key, value] of own) {
      const places = (text: unknown): string[] =>
        typeof text === "string" ? (text.match(/\{\w+\}/g) ?? []).toSorted() : [];
      expect([key, places(value)]).toEqual([key, places(english.get(key))]);
    }
    expect(messages.embed.asOf("{when}")).toContain("{when}");
    for (const say of [messages.due.on("DAY"), messages.strip.read("DAY")]) expect(say).toContain("DAY");
  });

  test("says something of everything that can happen, with what was said about it", () => {
    for (const type of EVENT_TYPES) {
      const days = DATED.has(type);
      const [from, to] = days ? ["2026-03-01", "2026-04-30"] : ["FROM", "TO"];
      const details = { from, to, reason: "WHY", commit: "c0ffee", by: "WHO" };
      const event: EventJson = {
        id: "",
        at: "2026-05-01",
        type,
        repository: "acme/status",
        number: 12,
        url: "",
        text: "",
        summary: "English.",
        ...details,
      };
      const said = messages.event(event);
      expect(said).not.toBe(event.summary);
      expect(said).not.toMatch(/undefined|null/);
      const told = ["FROM", "TO", "WHY"].filter((detail) =>
        said.includes(days && detail !== "WHY" ? dayText(messages, detail === "FROM" ? from : to) : detail),
      );
      expect([type, told]).toEqual([type, expect.arrayContaining(TOLD[type] ?? [])]);
    }
    const withdrawn = {
      type: "withdrawn",
      to: null,
      from: null,
      reason: null,
      commit: null,
      by: null,
    } as unknown as EventJson;
    expect(messages.event(withdrawn)).not.toMatch(/undefined|null/);
  });

  test("counts as the language does", () => {
    expect(messages.overdueBy(1)).not.toBe(messages.overdueBy(2).replace("2", "1"));
    expect(messages.number(12_345)).not.toBe("12345");
  });
});

test("none counts as one in French, and as many in English", () => {
  expect(LANGUAGES.fr.keptList(0)).toBe("0 engagement tenu");
  expect(LANGUAGES.en.keptList(0)).toBe("0 kept commitments");
});
