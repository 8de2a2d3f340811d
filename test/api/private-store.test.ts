// Tests servers that share a folder, one after the other or at the same time. The same tests run with Redis in redis.test.ts.
import path from "node:path";
import { test } from "vitest";
import fsLite from "unstorage/drivers/fs-lite";
import { testPrivateFacts } from "../support/private-store.ts";
import { createWorkspace } from "../support/workspace.ts";

testPrivateFacts(async ({ onTestFinished }) => {
  const workspace = await createWorkspace();
  onTestFinished(() => workspace.dispose());
  const folder = path.join(workspace.root, "store");
  return { address: `fs:${folder}`, driver: () => fsLite({ base: folder }) };
}, test.concurrent);
