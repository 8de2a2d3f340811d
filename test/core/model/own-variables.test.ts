import { expect, test } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import { expectKnownVariables, OWN_VARIABLES, unknownVariables } from "../../../src/core/model/own-variables.ts";

test.for<[name: string, value: string, what: "is accepted" | "is unknown"]>([
  ["FOLLOW_THROUGH_TITEL", "Ours", "is unknown"],
  ["FOLLOW_THROUGH_TITLE_", "Ours", "is unknown"],
  ["FOLLOW_THROUGH_title", "Ours", "is unknown"],
  ["FOLLOW_THROUGH_PORT", "8787", "is unknown"],
  ["FOLLOW_THROUGH_SERVICE", "x", "is unknown"],
  ["FOLLOW_THROUGH_TITEL", "", "is accepted"],
  ["FOLLOW_THROUGH_TITLE", "Ours", "is accepted"],
  ["FOLLOW_THROUGH", "a binding", "is accepted"],
  ["FOLLOW_THROUGHPUT", "9", "is accepted"],
  ["PATH", "/bin", "is accepted"],
  ["FOLLOW_THROUGH_SERVICE_HOST", "10.0.0.11", "is accepted"],
  ["FOLLOW_THROUGH_SERVICE_PORT", "8787", "is accepted"],
  ["FOLLOW_THROUGH_SERVICE_PORT_HTTP", "8787", "is accepted"],
  ["FOLLOW_THROUGH_PORT", "tcp://10.0.0.11:8787", "is accepted"],
  ["FOLLOW_THROUGH_PORT_8787_TCP", "tcp://10.0.0.11:8787", "is accepted"],
  ["FOLLOW_THROUGH_PORT_8787_TCP_PROTO", "tcp", "is accepted"],
  ["FOLLOW_THROUGH_PORT_8787_TCP_PORT", "8787", "is accepted"],
  ["FOLLOW_THROUGH_PORT_8787_TCP_ADDR", "10.0.0.11", "is accepted"],
  ["FOLLOW_THROUGH_API_SERVICE_HOST", "10.0.0.12", "is accepted"],
])("%s=%j %s", ([name, value, what]) => {
  const message = `${name} is unknown: use one of ${OWN_VARIABLES.join(", ")}.`;
  expect(unknownVariables({ [name]: value })).toEqual(what === "is unknown" ? [message] : []);
});

test("expectKnownVariables lists all unknown variables", () => {
  expect(() => expectKnownVariables({ FOLLOW_THROUGH_TODAY: "2026-01-01" })).not.toThrow();
  const fix = `use one of ${OWN_VARIABLES.join(", ")}.`;
  expect(() => expectKnownVariables({ FOLLOW_THROUGH_A: "1", FOLLOW_THROUGH_B: "2" })).toThrow(
    new Failure(`FOLLOW_THROUGH_A is unknown: ${fix}\nFOLLOW_THROUGH_B is unknown: ${fix}`),
  );
});
