import "./rolldown-runtime.js";
import { beginRun } from "./config-start.js";
import { setImmediate } from "node:timers/promises";

// src/index.ts
const beginning = Promise.try(beginRun, process.env);
beginning.catch(() => {});
const stopSignal = new Promise((resolve) => {
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, resolve);
});
const PARTS = [
	() => import("./core-model.js"),
	() => import("./github.js"),
	() => import("./core-parse.js"),
	() => import("./run.js")
];
for (const load of PARTS) {
	await setImmediate();
	await setImmediate();
	await load();
}
const { runAction } = await import("./action.js");
await runAction(beginning, stopSignal);

export {  };