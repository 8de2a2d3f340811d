import { describe, expect, test } from "vitest";
import { assessOne } from "../../../src/core/assess/assess-one.ts";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { Commitment } from "../../../src/core/model/commitment.ts";
import type { GoneIssue } from "../../../src/core/model/register.ts";
import { planCreate, type PlannedCreate } from "../../../src/core/plan/creates.ts";
import { createGoneAssigner } from "../../../src/core/plan/gone.ts";
import { aBlock, aCommitment } from "../../support/builders.ts";
import { POLICY } from "../../support/simulation.ts";

const ITEM = { subject: "One", text: "One", report: "a.md" };
const PLAIN = textFingerprint({ id: null, subject: "One" });

interface Given {
  item?: Partial<Commitment>;
  block?: Partial<Block>;
  gone?: GoneIssue[];
  claimed?: ReadonlyMap<string, number>;
  continues?: number;
  assignOwners?: boolean;
}

/** Plans the create for one new item on 20 May 2026. */
function plan({ item, block, gone = [], claimed = new Map(), continues, assignOwners = true }: Given): PlannedCreate {
  const now = { instant: "2026-05-20T12:00:00Z", today: null };
  const assessed = assessOne({ block: aBlock({ subject: "One", ...block }), issue: null }, POLICY.settings, now);
  const earlier = continues === undefined ? null : { block: aBlock(), issue: null, gone: continues };
  const commitment = aCommitment({ ...ITEM, ...item });
  return planCreate(
    { before: null, commitment, continues: earlier, stateChange: null, assessed },
    { gone, claimed, policy: { ...POLICY, assignOwners } },
    createGoneAssigner(gone, false),
  );
}

describe("a new commitment", () => {
  test.for<[what: string, given: Given, create: object]>([
    ["an open issue", {}, { title: "One", labels: ["follow-through"], logins: ["mira"], closes: false }],
    ["the overdue label if it is late", { block: { due: "2026-05-01" } }, { labels: ["follow-through", "overdue"] }],
    ["nobody assigned if `assign-owners` is off", { assignOwners: false }, { logins: [] }],
    ["a closed issue if it is done", { block: { done: "2026-05-02" } }, { closes: true }],
  ])("gets %s", ([, given, create]) => {
    const planned = plan(given);
    expect(planned).toMatchObject({
      create: { type: "create", ...create },
      problem: null,
      replaces: null,
      held: false,
    });
  });

  test("gets no issue if an untrusted issue contains its block", () => {
    const claimed = new Map([[aBlock().key, 3]]);
    expect(plan({ claimed })).toMatchObject({
      create: null,
      held: true,
      problem: { severity: "error", message: expect.stringContaining("#3, which is not trusted") },
    });
  });
});

describe("a new commitment whose issue is missing", () => {
  const missing = (fingerprint: string): GoneIssue => ({ number: 7, fingerprint, how: "deleted" });
  const BY_ID = textFingerprint({ id: "keys", subject: "One" });

  test.for<[what: string, item: Partial<Commitment>, fingerprint: string, title: string]>([
    ["no id", {}, PLAIN, PLAIN],
    ["the same id, whatever its words are", { id: "keys", subject: "Two" }, BY_ID, BY_ID],
  ])("gets no new issue if its item has %s", ([, item, fingerprint, title]) => {
    const planned = plan({ item, gone: [missing(fingerprint)] });
    expect(planned).toMatchObject({
      create: null,
      title,
      replaces: { number: 7 },
      problem: { severity: "error", message: expect.stringContaining("it is not created again") },
    });
  });

  test("gets no new issue for a new id while its past is unknown", () => {
    expect(plan({ item: { id: "7-again" }, gone: [missing(PLAIN)] })).toMatchObject({
      create: null,
      title: PLAIN,
      replaces: { number: 7 },
      problem: { severity: "error", message: expect.stringContaining("gets no new issue in place of #7 yet") },
    });
  });

  test("gets a new issue for a new id if its past is known, even if its words are new", () => {
    const gone = [{ ...missing(PLAIN), block: aBlock() }];
    const planned = plan({ item: { id: "7-again", subject: "Two" }, gone, continues: 7 });
    expect(planned).toMatchObject({
      create: { type: "create" },
      replaces: { number: 7 },
      problem: { severity: "warning", message: expect.stringContaining("original due date and history are kept") },
    });
  });
});
