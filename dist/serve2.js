import { t as startServer } from "./serve.js";

export { startServer };