import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../../api/node/open-store.ts";
import type { Store } from "../../../api/facts/store.ts";
import { aSnapshot, REPOSITORY } from "../../support/builders.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";

const { name: NAME } = REPOSITORY;
const SNAPSHOT = aSnapshot();
const DEPLOYMENT = "public-1";

let workspace: Workspace;
let problems: string[];
beforeEach(async () => {
  workspace = await createWorkspace();
  problems = [];
});
afterEach(() => workspace.dispose());

function open(address: string): Promise<Store> {
  return openStore(address, DEPLOYMENT, (problem) => problems.push(problem));
}

/** Returns the paths of the heads or parts in the store's folder. */
async function filesOf(kind: "head" | "part"): Promise<string[]> {
  const names = await readdir(path.join(workspace.root, DEPLOYMENT, kind));
  return names.map((name) => path.join(workspace.root, DEPLOYMENT, kind, name));
}

test("a store at memory: stores nothing and grants every claim", async () => {
  const store = await open("memory:");
  await store.save(NAME, { snapshot: SNAPSHOT });
  expect(await store.load(NAME, null)).toBeNull();
  expect([await store.claim(NAME, 60_000), await store.claim(NAME, 60_000)]).toEqual([true, true]);
  await store.close();
});

describe("a store at fs:DIR", () => {
  test("keeps facts across a restart and grants every claim", async () => {
    const before = await open(`fs:${workspace.root}`);
    await before.save(NAME, { snapshot: SNAPSHOT });
    expect(await before.claim(NAME, 60_000)).toBe(true);
    await before.close();
    const after = await open(`fs:${workspace.root}`);
    expect(await after.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
    expect(await after.claim(NAME, 60_000)).toBe(true);
    expect(problems).toEqual([]);
  });

  test("creates its folder", async () => {
    const store = await open(`fs:${path.join(workspace.root, "new", "store")}`);
    await store.save(NAME, { snapshot: SNAPSHOT });
    expect(await store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
  });

  test.for(["head", "part"] as const)("rewrites a truncated %s", async (kind) => {
    const first = await open(`fs:${workspace.root}`);
    await first.save(NAME, { snapshot: SNAPSHOT });
    const [file] = await filesOf(kind);
    const intact = await readFile(file!, "utf8");
    await writeFile(file!, intact.slice(0, 40));
    const second = await open(`fs:${workspace.root}`);
    expect(await second.load(NAME, null)).toBeNull();
    await second.save(NAME, { snapshot: SNAPSHOT });
    expect(await readFile(file!, "utf8")).toBe(intact);
    expect(await second.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
    expect(problems).toEqual([]);
  });

  test("rewrites everything after its files are deleted", async () => {
    const store = await open(`fs:${workspace.root}`);
    await store.save(NAME, { snapshot: SNAPSHOT });
    for (const kind of ["head", "part"]) await rm(path.join(workspace.root, DEPLOYMENT, kind), { recursive: true });
    expect(await store.load(NAME, null)).toBeNull();
    await store.save(NAME, { snapshot: SNAPSHOT });
    expect(await store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
  });

  test("never writes outside its folder, regardless of the repository's name", async () => {
    const store = await open(`fs:${path.join(workspace.root, "store")}`);
    for (const name of ["../../outside", "/etc/hosts", String.raw`..\outside`, "https://acme.example/a.json?x=1"]) {
      await store.save(name, { withheld: name });
      expect(await store.load(name, null)).toEqual({ withheld: name });
    }
    expect(await readdir(workspace.root)).toEqual(["store"]);
    expect(await readdir(path.join(workspace.root, "store", DEPLOYMENT))).toEqual(["head"]);
    const heads = await readdir(path.join(workspace.root, "store", DEPLOYMENT, "head"), { withFileTypes: true });
    expect(heads.map((entry) => entry.isFile())).toEqual([true, true, true, true]);
  });

  test("keeps working if its folder can't be created, and reports the problem once", async () => {
    await workspace.write("file", "");
    const store = await open(`fs:${path.join(workspace.root, "file")}`);
    for (let round = 0; round < 3; round += 1) {
      expect(await store.load(NAME, null)).toBeNull();
      expect(await store.claim(NAME, 60_000)).toBe(true);
      await store.save(NAME, { snapshot: SNAPSHOT });
    }
    expect(problems).toEqual([
      expect.stringMatching(/^The store is unavailable \(ENOTDIR\)\. Continuing without it\.$/),
    ]);
  });
});
