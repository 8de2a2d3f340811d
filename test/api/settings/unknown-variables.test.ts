import { expect, test } from "vitest";
import { unknownVariables } from "../../../api/settings/unknown-variables.ts";

test.for<[name: string, value: string, unknown: boolean]>([
  ["FOLLOW_THROUGH_TITEL", "Ours", true],
  ["FOLLOW_THROUGH_TITLE_", "Ours", true],
  ["FOLLOW_THROUGH_title", "Ours", true],
  ["FOLLOW_THROUGH_PORT", "8787", true],
  ["FOLLOW_THROUGH_SERVICE", "x", true],
  ["FOLLOW_THROUGH_TITEL", "", false],
  ["FOLLOW_THROUGH_TITLE", "Ours", false],
  ["FOLLOW_THROUGH", "a binding", false],
  ["FOLLOW_THROUGHPUT", "9", false],
  ["PATH", "/bin", false],
  ["FOLLOW_THROUGH_SERVICE_HOST", "10.0.0.11", false],
  ["FOLLOW_THROUGH_SERVICE_PORT", "8787", false],
  ["FOLLOW_THROUGH_SERVICE_PORT_HTTP", "8787", false],
  ["FOLLOW_THROUGH_PORT", "tcp://10.0.0.11:8787", false],
  ["FOLLOW_THROUGH_PORT_8787_TCP", "tcp://10.0.0.11:8787", false],
  ["FOLLOW_THROUGH_PORT_8787_TCP_PROTO", "tcp", false],
  ["FOLLOW_THROUGH_PORT_8787_TCP_PORT", "8787", false],
  ["FOLLOW_THROUGH_PORT_8787_TCP_ADDR", "10.0.0.11", false],
  ["FOLLOW_THROUGH_API_SERVICE_HOST", "10.0.0.12", false],
])("whether %s=%j is reported as an unknown variable: %j", ([name, value, unknown]) => {
  expect(unknownVariables({ [name]: value }, ["FOLLOW_THROUGH_TITLE"])).toEqual(unknown ? [name] : []);
});
