import { expect, test } from "vitest";
import { PUBLISHED, parseItem, parseText } from "../parsed.ts";

test.each([
  { markdown: "@ann: Rotate the keys", owner: "@ann" },
  { markdown: "@ann - Rotate the keys", owner: "@ann" },
  { markdown: "[ ] @ann — Rotate the keys", owner: "@ann" },
  { markdown: "@ann, @bob and @cy-d: Rotate the keys", owner: "@ann, @bob and @cy-d" },
  { markdown: "**@ann**: Rotate the keys", owner: "@ann" },
  { markdown: "Rotate the keys (@ann)", owner: "@ann" },
  { markdown: "Rotate the keys (@ann & @bob)", owner: "@ann & @bob" },
  { markdown: "Rotate the keys [@ann]", owner: "@ann" },
  { markdown: "Rotate the keys — @ann", owner: "@ann" },
  { markdown: "Rotate the keys - @ann", owner: "@ann" },
  { markdown: "Rotate the keys, @ann", owner: "@ann" },
  { markdown: "Rotate the keys: @ann, @bob", owner: "@ann, @bob" },
  { markdown: "Rotate the keys @ann", owner: "@ann" },
  { markdown: "Rotate the keys @ann.", owner: "@ann" },
  { markdown: "Rotate the keys (owner: @ann)", owner: "@ann" },
  { markdown: "Rotate the keys (Owner: SRE team)", owner: "SRE team" },
  { markdown: "Rotate the keys — Owner: Ann Lee.", owner: "Ann Lee" },
  { markdown: "Rotate the keys; DRI = Ann Lee", owner: "Ann Lee" },
  { markdown: "Owner: Ann Lee — Rotate the keys", owner: "Ann Lee" },
  { markdown: "**Owner:** Ann Lee | Rotate the keys", owner: "Ann Lee" },
  { markdown: "Rotate the keys (Traffic team)", owner: "Traffic team" },
  { markdown: "Rotate the keys (Ops team + Ann Lee)", owner: "Ops team + Ann Lee" },
  { markdown: "Rotate the keys (K. Lis)", owner: "K. Lis" },
  { markdown: "Rotate the keys (A. B. Lee / K. Lis)", owner: "A. B. Lee / K. Lis" },
  { markdown: "Rotate the keys — Service Desk manager, by 2026-12-01", owner: "Service Desk manager" },
  { markdown: "Rotate the keys [Head of Digital — 2026-12-01]", owner: "Head of Digital" },
  { markdown: "Rotate the keys – done, Bev", owner: "Bev" },
  { markdown: "Rotate the keys, owned by Ann Lee", owner: "Ann Lee" },
  { markdown: "Rotate the keys — acme/site#321, owned by @ann", owner: "@ann" },
  { markdown: "Rotate the keys (Kruse, 17.01.)", owner: "Kruse" },
])("the owner of “$markdown” is “$owner” and is not part of the subject", ({ markdown, owner }) => {
  expect(parseItem(markdown)).toMatchObject({ owner, subject: "Rotate the keys" });
});

test.each([
  "Rotate the keys",
  "Page @ann when the queue is full",
  "Mail ann@example.com",
  "Rename the product owner role",
  "Rotate the keys `@-` here",
])("“%s” has no owner", (markdown) => {
  expect(parseItem(markdown).owner).toBeNull();
});

test("the full stop before an owner stays in the subject", () => {
  const item = parseItem("Rotate the keys. Assigned to: Ann Lee");
  expect(item).toMatchObject({ owner: "Ann Lee", subject: "Rotate the keys." });
});

test("an owner label takes precedence over a mention", () => {
  expect(parseItem("@ann: Rotate the keys (owner: SRE)").owner).toBe("SRE");
});

test.each([
  "Make sure the on-call team will be paged",
  "Add support team rotation to the calendar",
  "Page when the backend team to frontend link fails",
  "A team will review access",
  "Any product team shall be notified",
  "The support team will be paged",
  "Move the config to @scope/package",
  "Rotate the keys (owner: TBD)",
])("“%s” has no owner", (text) => {
  expect(parseText(`## Action items\n\n- ${text}\n`).commitments).toMatchObject([{ owner: null }]);
});

test.each([
  ["Fix the alert (Ann Lee, 2026-09-01)", { owner: "Ann Lee", due: "2026-09-01", subject: "Fix the alert" }],
  ["Fix the alert (2026-09-01, Kim)", { owner: "Kim", due: "2026-09-01", subject: "Fix the alert" }],
  ["Fix the alert (March, 2027)", { owner: null }],
  ["Fix the alert (Done, 2026-09-01)", { owner: null }],
])("the owner of “%s” is parsed", (text, expected) => {
  expect(parseText(`## Action items\n\n- ${text}\n`, { firstCommitted: PUBLISHED }).commitments).toMatchObject([
    expected,
  ]);
});

test.each([
  { markdown: "Rotate the keys — Ann", owner: "Ann" },
  { markdown: "Rotate the keys → Ann Lee.", owner: "Ann Lee" },
  { markdown: "Rotate the keys – Ann, by 2026-12-01", owner: "Ann" },
  { markdown: "Rotate the keys – Ann – by 2026-12-01", owner: "Ann" },
  { markdown: "Rotate the keys, Ann, by 2026-12-01", owner: "Ann" },
  { markdown: "Rotate the keys, by 2026-12-01, Ann", owner: "Ann" },
  { markdown: "Rotate the keys (Ann, in progress)", owner: "Ann" },
  { markdown: "Rotate the keys (Ann + Bob, #12)", owner: "Ann + Bob" },
  { markdown: "Rotate the keys (Ann, next week)", owner: "Ann" },
  { markdown: "Rotate the keys (owner=ann, due=2027-03)", owner: "ann" },
  { markdown: "Rotate the keys → 민재", owner: "민재" },
  { markdown: "**me** — Rotate the keys — 2026-12-01", owner: "me" },
  { markdown: "Rotate the keys – everyone", owner: "everyone" },
])("the owner of “$markdown” is “$owner”, and the title is only its text", ({ markdown, owner }) => {
  expect(parseItem(markdown)).toMatchObject({ owner, subject: "Rotate the keys" });
});

test("an owner label before a mark in brackets is read", () => {
  expect(parseItem("Rotate the keys. OWNER: x@ (DONE)")).toMatchObject({ owner: "x@", done: true });
});

test.each([
  "Rotate the keys, Redis and Postgres",
  "Rotate the keys, Ann",
  "**Monitoring** — rotate the keys",
  "**Alerts:** rotate the keys",
  "Rotate the keys (Redis)",
  "Rotate the keys — done",
  "Rotate the keys — before the second migration of the year starts",
  "Rotate the keys — March",
])("“%s” names no owner", (markdown) => {
  expect(parseItem(markdown).owner).toBeNull();
});

test.each([
  ["Rotar las claves (Servicio de Informática)", "Servicio de Informática"],
  ["Rotar las claves — acme/site#321, lo lleva @ann", "@ann"],
  ["Schlüssel tauschen (Öffentlichkeitsarbeit + Basisdienste)", "Öffentlichkeitsarbeit + Basisdienste"],
  ["Schlüssel tauschen – Leitung Rechenzentrum, bis 2026-12-01", "Leitung Rechenzentrum"],
  ["Renouveler les clés (Direction technique)", null],
  ["鍵を交換（プラットフォームチーム）", "プラットフォームチーム"],
  ["鍵を交換（ログの一部）", null],
  ["轮换密钥【负责人：@ann｜截止：2026-12-01】", "@ann"],
  ["Rotate the keys. Kasia is on it.", "Kasia"],
  ["Rotate the keys (Secrets Manager)", null],
  ["Rotate the keys (with the whole team)", null],
  ["Rotate the keys (the old ones, by the team of 2024)", null],
  ["Replace the adapter we share with Ann Lee", null],
  ["Rotate the keys. Nobody is on it.", null],
  ["Rotate the keys, owned by nobody", null],
  ["Rotate the keys, Ann Lee is on holiday", null],
])("the owner of “%s”, named by post, team or clause, is %s", (markdown, owner) => {
  expect(parseItem(markdown).owner).toBe(owner);
});
