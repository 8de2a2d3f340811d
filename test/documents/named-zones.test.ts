import { expect, test } from "vitest";
import { readNamedZones } from "../../src/documents/named-zones.ts";
import { branchOf, commit, makeRepository } from "./repository.ts";

const CONFIG = ".github/follow-through.yml";
const PRESENT = { present: "Europe/Berlin", configPath: "" };

test("readNamedZones finds every zone whose name a config file or workflow has contained, but none that only other files contain", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { [CONFIG]: "timezone: Asia/Tokyo\n", "a.md": "Etc/GMT+12" });
  const since = await commit(root, "2026-02-05T12:00:00Z", { [CONFIG]: "timezone: Europe/Berlin\n" });
  await commit(root, "2026-03-05T12:00:00Z", { ".github/workflows/a.yml": "timezone: America/Lima\n" });
  const zones = ["Asia/Tokyo", "Etc/GMT+12", "America/Lima", "Europe/Berlin", "Europe/Ber"];
  expect(await readNamedZones(await branchOf(root), zones, PRESENT)).toEqual({
    named: new Set(["Europe/Berlin", "Asia/Tokyo", "America/Lima", "Europe/Ber"]),
    since,
  });
});

test("readNamedZones reads a config file elsewhere, and accepts the current zone even if no file names it", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "ops/config.yml": "timezone: Asia/Tokyo\n" });
  const branch = await branchOf(root);
  const elsewhere = { present: "UTC", configPath: "ops/config.yml" };
  expect(await readNamedZones(branch, ["Asia/Tokyo"], elsewhere)).toEqual({
    named: new Set(["UTC", "Asia/Tokyo"]),
    since: null,
  });
  expect(await readNamedZones(branch, ["Asia/Tokyo"], { ...elsewhere, configPath: "" })).toEqual({
    named: new Set(["UTC"]),
    since: null,
  });
});

test("readNamedZones returns null if git fails", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  const branch = { ...(await branchOf(root)), commit: "f".repeat(40) };
  expect(await readNamedZones(branch, [], PRESENT)).toBeNull();
});
