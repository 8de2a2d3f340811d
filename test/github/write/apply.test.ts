import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import type { CreateIssue, Operation } from "../../../src/core/plan/operation.ts";
import { applyOperations } from "../../../src/github/write/apply.ts";
import { LeaseLost } from "../../../src/github/write/errors.ts";
import { aBlock } from "../../support/builders.ts";
import { openTracked, startFake } from "../../support/fake-clients.ts";
import { createWriter, LOST, lostAfter } from "../../support/fake-writer.ts";

const KEYS = ["a", "b", "c"].map((digit) => digit.repeat(24)) as [string, string, string];
const NOTHING = {
  created: 0,
  updated: new Set(),
  problems: [],
  failed: new Set(),
  stale: [],
  uncertain: false,
  stopped: false,
  leaseLost: false,
};

function aCreate(key: string, changes: Partial<CreateIssue> = {}): Operation {
  const block = aBlock({ key, subject: `Do ${key[0]}` });
  return {
    type: "create",
    block,
    title: block.subject,
    labels: ["follow-through"],
    logins: [],
    closes: false,
    ...changes,
  };
}

function anUpdate(number: number, key: string): Operation {
  const block = aBlock({ key });
  const after = aBlock({ key, owner: "@ann" });
  const basis = { block, body: "", after: "", state: "open" } as const;
  return { type: "update", number, block: after, title: null, state: null, comments: [], basis };
}

describe("applyOperations", () => {
  test("does nothing if the plan is empty", async () => {
    const fake = startFake();
    await expect(applyOperations([], createWriter(fake).writer)).resolves.toEqual({ written: new Map(), ...NOTHING });
    expect(fake.github.calls).toEqual([]);
  });

  test("applies each operation in order and returns the results", async () => {
    const fake = startFake();
    const { github } = fake;
    openTracked(github, { key: KEYS[0] });
    openTracked(github, { key: KEYS[1] });
    openTracked(github, { key: KEYS[1] });
    const operations: Operation[] = [
      { type: "create-label", name: "promise" },
      anUpdate(1, KEYS[0]),
      { type: "label", number: 2, add: ["promise"], remove: ["follow-through"] },
      { type: "close-duplicate", number: 3, of: 2, key: KEYS[1] },
      aCreate(KEYS[2]),
    ];
    const result = await applyOperations(operations, createWriter(fake).writer);
    expect(result).toMatchObject({ ...NOTHING, created: 1, updated: new Set([1, 2, 3]) });
    expect([...result.written].map(([key, { facts }]) => [key, facts.number])).toEqual([
      [KEYS[0], 1],
      [KEYS[2], 4],
    ]);
    expect(github.issue(1)?.body).toContain("@ann");
    expect(github.issue(2)).toMatchObject({ labels: ["promise"], state: "open" });
    expect(github.issue(3)?.state_reason).toBe("duplicate");
    expect(github.issue(4)).toMatchObject({ title: "Do c", labels: ["follow-through"], state: "open" });
  });

  test("assigns only people who can be assigned, and closes an issue that is already done", async () => {
    const fake = startFake();
    const operation = aCreate(KEYS[0], { logins: ["mira", "rando"], closes: true });
    const { written } = await applyOperations([operation], createWriter(fake).writer);
    expect(fake.github.issue(1)).toMatchObject({ assignees: ["mira"], state: "closed", state_reason: "completed" });
    expect(written.get(KEYS[0])?.facts.state).toBe("closed");
  });

  test("reports a failed operation with its report and line, and continues", async () => {
    const fake = startFake();
    const operations = [aCreate(KEYS[0], { title: "" }), aCreate(KEYS[1])];
    const result = await applyOperations(operations, createWriter(fake).writer);
    expect(result).toMatchObject({
      created: 1,
      uncertain: false,
      stopped: false,
      problems: [
        {
          severity: "error",
          file: "docs/incidents/2026-03-01-outage.md",
          line: 12,
          message: expect.stringContaining("Could not create an issue for “Do a”: GitHub returned 422"),
        },
      ],
    });
  });

  test("returns the number of an issue that has changed, and continues", async () => {
    const fake = startFake();
    openTracked(fake.github, { key: KEYS[0], owner: "@other" });
    const result = await applyOperations([anUpdate(1, KEYS[0]), aCreate(KEYS[1])], createWriter(fake).writer);
    expect(result).toMatchObject({ stale: [1], problems: [], created: 1, stopped: false });
  });

  test("marks the result as uncertain after a write with an unknown outcome, and continues", async () => {
    const fake = startFake();
    fake.github.before = ({ body }) => (JSON.stringify(body).includes("Do a") ? { kind: "drop" } : null);
    const result = await applyOperations([aCreate(KEYS[0]), aCreate(KEYS[1])], createWriter(fake).writer);
    expect(result).toMatchObject({ created: 1, uncertain: true, stopped: false });
    expect(result.problems).toHaveLength(1);
  });

  test.for<[status: number, words: string]>([
    [401, "Bad credentials"],
    [403, "API rate limit exceeded for installation"],
    [403, "Resource protected by organization SAML enforcement."],
    [403, "The `acme` organization has an IP allow list enabled"],
    [403, "Resource not accessible by integration"],
    [403, "Repository was archived so is read-only."],
    [410, "Issues has been disabled in this repository."],
    [429, "Too many requests"],
  ])("stops after a %d “%s”, because every further write would fail", async ([status, message]) => {
    const fake = startFake();
    fake.github.before = ({ method }) =>
      method === "POST" ? { kind: "answer", status, body: { message }, applied: false } : null;
    const result = await applyOperations([aCreate(KEYS[0]), aCreate(KEYS[1])], createWriter(fake).writer);
    expect(result).toMatchObject({ created: 0, stopped: true, uncertain: false });
    expect([result.problems.length, fake.github.calls.length]).toEqual([1, 1]);
  });

  test.for([403, 404, 410, 422, 451, 500])(
    "continues after a %d, because it concerns only one object",
    async (status) => {
      const fake = startFake();
      fake.github.before = ({ body }) =>
        JSON.stringify(body).includes("Do a") ? { kind: "answer", status, applied: false } : null;
      const result = await applyOperations([aCreate(KEYS[0]), aCreate(KEYS[1])], createWriter(fake).writer);
      expect(result).toMatchObject({ created: 1, stopped: false });
      expect(result.problems).toHaveLength(1);
    },
  );

  describe("when GitHub refuses several writes", () => {
    const ALIKE = ["a", "b", "c", "d", "e"].map((digit) => aCreate(digit.repeat(24)));
    const refuse = (answers: Record<string, number>) => {
      const fake = startFake();
      fake.github.before = ({ body }) => {
        const key = /Do (?<key>.)/.exec(JSON.stringify(body))?.groups?.["key"];
        const status = answers[key ?? ""];
        return status === undefined ? null : { kind: "answer", status, applied: false };
      };
      return applyOperations(ALIKE, createWriter(fake).writer);
    };

    test("stops after three identical refusals in a row, and says how many writes were not tried", async () => {
      const { problems, created, stopped } = await refuse({ a: 403, b: 403, c: 403 });
      expect([created, stopped, problems.length]).toEqual([0, true, 4]);
      expect(problems.at(-1)?.message).toBe(
        "GitHub refused 3 writes in a row in the same way, so 2 more writes were not tried. The next run continues.",
      );
    });

    test.for<[what: string, answers: Record<string, number>, created: number]>([
      ["refusals with a success in between", { a: 403, b: 403, d: 403, e: 403 }, 1],
      ["refusals that differ", { a: 403, b: 403, c: 422, d: 403, e: 403 }, 0],
    ])("continues after %s", async ([, answers, created]) => {
      const result = await refuse(answers);
      expect([result.created, result.stopped, result.problems.length]).toEqual([created, false, 5 - created]);
    });

    test("continues if all refusals concern the same issue", async () => {
      const fake = startFake();
      openTracked(fake.github, { key: KEYS[0] });
      fake.github.before = ({ path }) =>
        path.includes("/issues/1") ? { kind: "answer", status: 403, applied: false } : null;
      const label: Operation = { type: "label", number: 1, add: ["overdue"], remove: [] };
      const operations = [anUpdate(1, KEYS[0]), label, label, aCreate(KEYS[1])];
      const result = await applyOperations(operations, createWriter(fake).writer);
      expect(result).toMatchObject({ created: 1, stopped: false, failed: new Set([1]) });
    });
  });

  test.for<[when: string, checks: number, created: number, left: number]>([
    ["during the first write", 1, 0, 3],
    ["before the second write", 2, 1, 2],
    ["during the second write", 3, 1, 2],
    ["during the last write", 5, 2, 1],
  ])("stops if the right to write is lost %s, and says once why and how many writes are left", async (row) => {
    const [, checks, created, left] = row;
    const { writer } = createWriter(startFake(), { whyStopped: lostAfter(checks) });
    const result = await applyOperations([aCreate(KEYS[0]), aCreate(KEYS[1]), aCreate(KEYS[2])], writer);
    const message = `${LOST} ${left} of 3 writes were not completed.`;
    expect(result).toMatchObject({ created, stopped: true, leaseLost: true });
    expect(result.problems).toEqual([{ severity: "error", file: null, line: null, message }]);
  });

  test("tells the loss of the lease by the error, not by its wording", async () => {
    const { writer } = createWriter(startFake(), {
      confirm: () => Promise.reject(new LeaseLost("The run was told to stop.")),
    });
    const { problems } = await applyOperations([aCreate(KEYS[0]), aCreate(KEYS[1])], writer);
    expect(problems.map(({ message }) => message)).toEqual([
      "The run was told to stop. 2 of 2 writes were not completed.",
    ]);
  });

  test("keeps a write's own error if the right to write is lost at the same time", async () => {
    const { writer } = createWriter(startFake(), {
      whyStopped: lostAfter(1),
      confirm: () => Promise.reject(new Failure("Refused.")),
    });
    const { problems } = await applyOperations([aCreate(KEYS[0]), aCreate(KEYS[1])], writer);
    expect(problems.map(({ message }) => message)).toEqual(["Refused.", `${LOST} 1 of 2 writes were not completed.`]);
  });

  test("doesn't retry an update in the same run if the right to write is lost during it", async () => {
    const fake = startFake();
    openTracked(fake.github, { key: KEYS[0] });
    const { writer } = createWriter(fake, { whyStopped: lostAfter(1) });
    expect((await applyOperations([anUpdate(1, KEYS[0])], writer)).failed).toEqual(new Set([1]));
  });
});
