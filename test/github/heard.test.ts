import { expect, test } from "vitest";
import { heardBy, findCommentsSince, withMargin } from "../../src/github/heard.ts";
import { wholeLedgerAs } from "../../src/core/model/ledger-sources.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import { aLedger } from "../support/builders.ts";

const APP = wholeLedgerAs("acme/app", aLedger({ heard_until: "2026-05-14T12:00:00Z" }));

test.for<[until: string, since: string]>([
  ["2026-05-15T12:00:00Z", "2026-05-15T11:00:00.000Z"],
  ["1970-01-01T00:10:00Z", "1970-01-01T00:00:00.000Z"],
])("comments that were recorded up to %s are read from %s on", ([until, since]) => {
  expect(withMargin(until)).toBe(since);
});

test.for([
  ["a source of the ledger", "Acme/App", "2026-05-14T12:00:00Z"],
  ["an unknown source", "acme/other", "2026-05-15T12:00:00Z"],
  ["no source", undefined, "2026-05-15T12:00:00Z"],
] as const)("for %s, the ledger says up to when the comments are recorded", ([, source, until]) => {
  expect(heardBy(aLedger({ sources: [APP] }), source).heard_until).toBe(until);
});

test("the instant from which to read a source's comments is found in the dashboard's ledger", () => {
  const body = `Hello\n\n${LEDGER.render(aLedger({ sources: [APP] }), "")}`;
  expect(findCommentsSince(body, "acme/app")).toBe("2026-05-14T11:00:00.000Z");
  expect(findCommentsSince(body.replaceAll("\n", "\r\n"), "acme/other")).toBe("2026-05-15T11:00:00.000Z");
});

test.for([
  ["no ledger", "Hello"],
  ["an empty ledger", "<!-- follow-through:dashboard:v1 {} -->"],
  ["a ledger that isn't JSON", "<!-- follow-through:dashboard:v1 {x} -->"],
  ["sources that aren't a list", '<!-- follow-through:dashboard:v1 {"sources":7} -->'],
] as const)("no instant from which to read comments is found in a dashboard with %s", ([, body]) => {
  expect(findCommentsSince(body, "acme/app")).toBeNull();
});
