import { n as publishSnapshot, t as exportPage } from "./publish.js";

export { publishSnapshot };