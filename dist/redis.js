import { t as redis_default } from "./lib-server.js";

export { redis_default as default };