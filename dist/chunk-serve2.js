import { t as startServer } from "./chunk-serve.js";

export { startServer };