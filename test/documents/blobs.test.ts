import { beforeAll, describe, expect, test } from "vitest";
import { blobId } from "../../src/documents/blob-id.ts";
import { BlobReader } from "../../src/documents/blobs.ts";
import { startFake, type FakeClients } from "../support/fake-clients.ts";
import { initRepository } from "../support/git.ts";
import { createWorkspace } from "../support/workspace.ts";
import { commit } from "./repository.ts";

const LIMIT = 256 * 1024;
const MIB = 1024 * 1024;
const SMALL = "small\n";
const HUGE = ["a", "b", "c"].map((letter) => letter.repeat(9 * MIB));
let root: string;
let head: string;

beforeAll(async () => {
  root = (await createWorkspace()).root;
  initRepository(root);
  const huge = Object.fromEntries(HUGE.map((text, index) => [`${index}.md`, text]));
  head = await commit(root, "2026-01-05T12:00:00Z", { "small.md": SMALL, ...huge });
});

function start(graphql: boolean): FakeClients & { blobs: BlobReader } {
  const fake = startFake({ repository: { head, git: root } });
  fake.github.settings.graphql = graphql;
  return { ...fake, blobs: new BlobReader({ objects: null, github: fake.repo }) };
}

function idOf(text: string): string {
  return blobId(Buffer.from(text));
}

function downloadsOf({ github }: FakeClients): number {
  return github.calls.filter(({ path }) => path.includes("/git/blobs/")).length;
}

describe("blobs of unknown size", () => {
  const wanted = [...HUGE, SMALL].map((text) => ({ id: idOf(text), size: null }));

  test("are not downloaded if GraphQL says that they are larger than the limit", async () => {
    const fake = start(true);
    const contents = await fake.blobs.read(wanted, LIMIT);
    expect(wanted.map(({ id }) => contents.get(id)?.kind)).toEqual(["large", "large", "large", "bytes"]);
    expect(downloadsOf(fake)).toBe(0);
  });

  test("are downloaded without GraphQL until 16 MiB were received, and don't count if they are larger than the limit", async () => {
    const fake = start(false);
    const contents = await fake.blobs.read(wanted, LIMIT);
    expect(wanted.map(({ id }) => contents.get(id)?.kind)).toEqual(["large", "large", "failed", "failed"]);
    expect(downloadsOf(fake)).toBe(2);
  });

  test("are read without GraphQL if they are small", async () => {
    const fake = start(false);
    const id = idOf(SMALL);
    const contents = await fake.blobs.read([{ id, size: null }], LIMIT);
    expect(contents.get(id)).toMatchObject({ kind: "bytes" });
  });
});
