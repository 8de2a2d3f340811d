import { setImmediate as nextTurn } from "node:timers/promises";
import { beginRun } from "./config/begin.ts";

// The Action's entry point. It loads little code, so that the first requests leave before the rest is loaded.
const beginning = Promise.try(beginRun, process.env);
// `runAction` reports the error, once it is loaded.
beginning.catch(() => {});
// A cancelled job gets SIGINT, then SIGTERM after 7.5 seconds, and is killed after ten.
const stopSignal = new Promise<NodeJS.Signals>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, resolve);
});
// Node doesn't send anything while it loads code, so load it in parts.
const PARTS = [
  () => import("./core/model/block.ts"),
  () => import("./github/client.ts"),
  () => import("./core/parse/report.ts"),
  () => import("./run/index.ts"),
];
for (const load of PARTS) {
  await nextTurn();
  await nextTurn();
  await load();
}
const { runAction } = await import("./action/main.ts");
await runAction(beginning, stopSignal);
