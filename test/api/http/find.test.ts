import { expect, test } from "vitest";
import { findEntry, findReport } from "../../../api/http/find.ts";
import { entryId } from "../../../api/view/addresses.ts";
import { aView } from "../../support/app.ts";
import { aRegister } from "../../support/register.ts";

const VIEW = aView({ snapshots: aRegister() });

test.for<[owner: string, repo: string, file: string, id: string | null]>([
  ["acme", "status", "1", "acme/status/1"],
  ["ACME", "Status", "1", "acme/status/1"],
  ["acme", "shop", "120", "acme/shop/120"],
  ["acme", "status", "99", null],
  ["acme", "nothing", "1", null],
  ["", "", "", null],
])("the commitment found at %s/%s/%s is %s", ([owner, repo, file, id]) => {
  const entry = findEntry(VIEW, { owner, repo, file });
  expect(entry && entryId(entry)).toBe(id);
});

test.for<[owner: string, repo: string, file: string, count: number | null]>([
  ["acme", "status", "ü & <b>", 3],
  ["Acme", "STATUS", "Ü & <B>", 3],
  ["acme", "status", "1", null],
  ["acme", "nothing", "ü & <b>", null],
])("the number of commitments in the report at %s/%s/%s is %s", ([owner, repo, file, count]) => {
  expect(findReport(VIEW, { owner, repo, file })?.entries.length ?? null).toBe(count);
});
