import { t as context } from "./lib-event.js";

export { context };