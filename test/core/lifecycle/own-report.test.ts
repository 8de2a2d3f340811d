import { expect, test } from "vitest";
import { isOwnReport } from "../../../src/core/lifecycle/own-report.ts";

const REPORT = { path: "postmortems/2026-11-20 große Störung.md", slug: "2026-11-20-große-störung" };
const FILE = "postmortems/2026-11-20%20gro%C3%9Fe%20St%C3%B6rung.md";

test.each([
  `https://github.com/acme/status/blob/main/${FILE}`,
  `https://github.com/acme/status/blob/feature/x/${FILE}#L12`,
  `https://github.com/acme/status/blob/${"a".repeat(40)}/${FILE}?plain=1`,
  `https://github.com/acme/status/raw/main/${FILE}`,
  `https://github.com/acme/status/blame/main/${FILE}`,
  `https://github.com/acme/status/edit/main/${FILE}`,
  `https://github.com/stranger/status/blob/main/${FILE}`,
  `https://raw.githubusercontent.com/acme/status/main/${FILE}`,
  `https://git.example.com/acme/status/-/blob/main/${FILE}`,
  `https://acme.github.io/status/postmortems/2026-11-20%20gro%C3%9Fe%20St%C3%B6rung.html`,
  "https://status.example.com/2026-11-20-gro%C3%9Fe-st%C3%B6rung/",
  "https://promises.example.com/r/acme/status/2026-11-20-gro%C3%9Fe-st%C3%B6rung/",
])("%s leads to the report itself", (url) => {
  expect(isOwnReport(url, REPORT)).toBe(true);
});

test.each([
  "https://github.com/acme/status/blob/main/docs/runbook.md",
  "https://github.com/acme/status/blob/main/postmortems/2026-11-21.md",
  `https://github.com/acme/status/releases/tag/v2`,
  "https://status.example.com/incidents/7",
  "https://status.example.com/2026-11-20",
  "https://status.example.com/",
  "https://status.example.com/%E0%A4%A",
  "not an address",
])("%s leads elsewhere", (url) => {
  expect(isOwnReport(url, REPORT)).toBe(false);
});

test.each([
  ["postmortems/database.md", "https://docs.example.com/database"],
  ["2026-11-20/README.md", "https://docs.example.com/readme"],
  ["docs/2026-11-20.md", "https://docs.example.com/2026-11-20"],
])("the name of %s is too common to recognise %s as a copy", (path, url) => {
  expect(isOwnReport(url, { path, slug: "x" })).toBe(false);
});
