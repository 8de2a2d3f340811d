// Another workflow can open an issue with the account that Follow-through uses, and write anything into its body.
import { describe, expect, test } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { ledgerEntries } from "../../src/core/model/ledger.ts";
import { renderManagedPart } from "../../src/core/render/issue.ts";
import { BOT, LINKS } from "../support/fake-clients.ts";
import { ledgerOf } from "../support/protocol/stage.ts";
import { Year } from "../support/year.ts";

const PATH = "postmortems/a.md";
const ONE = "One, due 2026-12-24";
const TWO = "Two, due 2026-12-25";

class RegisterYear extends Year {
  publish(day: string, ...items: string[]): Promise<void> {
    const list = items.map((item) => `- ${item}`).join("\n");
    const text = `---\ndate: 2026-11-20\n---\n# Outage\n\n## Action items\n\n${list}\n`;
    return this.on(day, "published", ({ documents }) => void documents.set(PATH, text));
  }

  number(title: string): number {
    return this.stage.github.issues().find((issue) => issue.title.startsWith(title))!.number;
  }

  block(title: string): Block {
    const found = parseBody(this.stage.github.issue(this.number(title))!.body);
    if (found === null || "problem" in found) throw new Error(`${title} has no block.`);
    return found.block;
  }

  /** Opens an issue as the bot, labelled, with this block. Returns its number. */
  open(block: Block): number {
    return this.stage.github.as(BOT).open("From a visitor", renderManagedPart(block, LINKS), ["follow-through"]);
  }

  listed(): number[] {
    return [...ledgerEntries(ledgerOf(this.stage)).keys()];
  }

  /** Restores the dashboard as it was before the steps, as if the runs had ended before they wrote it. */
  async withoutLedger(steps: () => Promise<void>): Promise<void> {
    const before = this.stage.dashboards();
    await steps();
    for (const { number, body } of before) this.stage.github.as(BOT).edit(number, { body });
  }
}

/** The block that a run will write for `Two`, from another repository with the same reports. */
async function blockOfTwo(): Promise<Block> {
  const other = new RegisterYear();
  await other.publish("2026-11-20", ONE);
  await other.publish("2026-11-22", ONE, TWO);
  return other.block("Two");
}

async function started(): Promise<RegisterYear> {
  const year = new RegisterYear();
  await year.publish("2026-11-20", ONE);
  return year;
}

describe("a block that the bot's account wrote into an unlisted issue", () => {
  test.for<[what: string, change: (one: Block) => Partial<Block>]>([
    ["an invented commitment", () => ({ text: "Forged", text_original: "Forged", subject: "Forged" })],
    [
      "an invented commitment that is done",
      () => ({
        text: "Forged",
        text_original: "Forged",
        subject: "Forged",
        done: "2026-11-20",
        links: ["https://a.b/c"],
      }),
    ],
    ["a listed commitment under another key", () => ({})],
  ])("is ignored with a warning if it contains %s", async ([, change]) => {
    const year = await started();
    const one = year.block("One");
    const forged = year.open({ ...one, key: "f".repeat(24), ...change(one) });
    const { body } = year.stage.github.issue(forged)!;
    await year.on("2026-11-23", "later");
    const { outcome } = await year.stage.act({ commit: "c0ffee", published: () => year.published });
    expect(outcome?.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^Issue #${forged} is ignored: the dashboard doesn't list it`)),
    );
    expect(outcome?.assessment.commitments.map(({ block }) => block.subject)).toEqual(["One"]);
    expect(year.listed()).toEqual([year.number("One")]);
    expect(year.stage.github.issue(forged)!.body).toBe(body);
  });

  test.for<[what: string, change: Partial<Block>]>([
    ["another original due date", { first_due: "2099-01-01", due: "2099-01-01" }],
    ["a backdated promise", { promised: "2020-01-01T00:00:00Z" }],
    ["no promise date", { promised: undefined }],
    ["a done mark", { done: "2026-11-22" }],
    ["evidence", { evidence: [{ kind: "comment", url: "https://a.b/c", at: "2026-11-22" }] }],
    ["a withdrawal", { withdrawn: { at: "2026-11-22", reason: "-", replaced_by: null } }],
    ["another time zone", { time_zone: "Etc/GMT+12" }],
    ["evidence of an unknown kind", { evidence: [{ kind: "other", url: "https://a.b/c", at: "2026-11-22" }] }],
    ["an invented tracker", { evidence: [{ kind: "tracker", url: "https://a.b/c", at: "2026-11-22T00:00:00Z" }] }],
  ])("doesn't take the place of a new commitment if it contains %s", async ([, change]) => {
    const year = await started();
    const forged = year.open({ ...(await blockOfTwo()), ...change });
    await year.publish("2026-11-22", ONE, TWO);
    expect(year.lines.join("\n")).toContain(`No issue is created for “Two”: #${forged}, which is not trusted`);
    expect(year.listed()).toEqual([year.number("One")]);
    // Once the block is gone, the commitment gets its issue.
    year.stage.github.as("mira").edit(forged, { body: "Nothing" });
    await year.on("2026-11-23", "cleaned");
    expect(year.block("Two").first_due).toBe("2026-12-25");
  });

  test("is adopted if this run would write it", async () => {
    const year = await started();
    await year.withoutLedger(() => year.publish("2026-11-22", ONE, TWO));
    await year.on("2026-11-23", "adopted");
    expect(year.listed()).toEqual([year.number("One"), year.number("Two")]);
    expect(year.stage.github.issues().filter(({ title }) => title.startsWith("Two"))).toHaveLength(1);
  });

  test("is ignored if it is a copy of a block that this run would write", async () => {
    const year = await started();
    await year.withoutLedger(() => year.publish("2026-11-22", ONE, TWO));
    const two = year.number("Two");
    year.open({ ...year.block("Two"), key: "f".repeat(24) });
    await year.on("2026-11-23", "adopted");
    expect(year.listed()).toEqual([year.number("One"), two]);
  });

  test("is adopted with its history if an earlier run wrote it and the report has changed since", async () => {
    const year = await started();
    const { github } = year.stage;
    await year.withoutLedger(async () => {
      await year.publish("2026-11-22", ONE, TWO);
      await year.publish("2026-11-24", ONE, "Two, due 2027-01-25");
      github.as("mira").comment(year.number("Two"), "Evidence: https://example.com/done");
      github.as("mira").edit(year.number("Two"), { state: "closed" });
      await year.on("2026-11-26", "closed");
    });
    await year.publish("2026-11-28", ONE, "Two more, due 2027-02-25");
    expect(year.listed()).toEqual([year.number("One"), year.number("Two")]);
    expect(year.block("Two")).toMatchObject({ first_due: "2026-12-25", evidence: [{ kind: "comment" }] });
    expect(github.issues().filter(({ title }) => title.startsWith("Two"))).toHaveLength(1);
  });

  test("is ignored with a warning if only its report has too long a history", async () => {
    const year = await started();
    const long = "postmortems/long.md";
    const one = year.block("One");
    const forged = year.open({ ...one, key: "f".repeat(24), report: { ...one.report, path: long } });
    const { outcome } = await year.stage.act({
      commit: "c0ffee",
      asked: (paths) => (paths.includes(long) ? null : year.published),
    });
    expect(outcome?.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^Issue #${forged} is ignored: .* can't be checked`)),
    );
    expect(outcome?.assessment.commitments.map(({ block }) => block.subject)).toEqual(["One"]);
    expect(year.listed()).toEqual([year.number("One")]);
  });

  test("is adopted without a check if no report's history can be read", async () => {
    const year = await started();
    const one = year.block("One");
    const words = { text: "Forged", text_original: "Forged", subject: "Forged" };
    const forged = year.open({ ...one, key: "f".repeat(24), ...words });
    const { outcome } = await year.stage.act({ commit: "c0ffee" });
    expect(outcome?.problems.map(({ message }) => message).join("\n")).not.toContain(`Issue #${forged} is ignored`);
    expect(outcome?.assessment.commitments).toHaveLength(2);
  });

  test.for<[what: string, path: string]>([
    ["has a lone surrogate", "postmortems/\ud800.md"],
    ["is longer than any path in git", `postmortems/${"a".repeat(5000)}.md`],
  ])("is ignored before the history is read if the report's path %s", async ([, path]) => {
    const year = await started();
    const one = year.block("One");
    const forged = year.open({ ...one, key: "f".repeat(24), report: { ...one.report, path } });
    const asked: string[] = [];
    const { outcome } = await year.stage.act({
      commit: "c0ffee",
      asked: (paths) => {
        asked.push(...paths);
        return year.published;
      },
    });
    expect(outcome?.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^Issue #${forged} is ignored: .* doesn't agree with the reports' history`)),
    );
    expect(asked).not.toContain(path);
    expect(year.listed()).toEqual([year.number("One")]);
  });

  test("doesn't make the blocks of other reports unreadable if its report has too long a history", async () => {
    const year = await started();
    await year.withoutLedger(async () => {
      await year.publish("2026-11-22", ONE, TWO);
      await year.publish("2026-11-24", ONE, "Two, due 2027-01-25");
    });
    const one = year.block("One");
    const long = "postmortems/long.md";
    const forged = year.open({ ...one, key: "f".repeat(24), report: { ...one.report, path: long } });
    const { outcome } = await year.stage.act({
      commit: "c0ffee",
      asked: (paths) => (paths.includes(long) ? null : year.published),
    });
    expect(outcome?.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^Issue #${forged} is ignored: .* can't be checked`)),
    );
    expect(year.listed()).toEqual([year.number("One"), year.number("Two")]);
  });
});
