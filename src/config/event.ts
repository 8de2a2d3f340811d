import { Failure } from "../core/model/failure.ts";
import type { Config, Mode } from "./schema.ts";

/** The event that triggered the workflow. */
export interface RunEvent {
  /** GITHUB_EVENT_NAME. */
  name: string;
  /** GITHUB_SHA; null if it isn't set. */
  commit: string | null;
  /** GITHUB_REF; null if it isn't set. */
  ref: string | null;
  payload: unknown;
}

/** Throws a Failure for the two events that give pull requests from forks a token with write access. */
export function expectSafeEvent({ name }: Pick<RunEvent, "name">): void {
  if (name !== "pull_request_target" && name !== "workflow_run") return;
  throw new Failure(
    `Follow-through does not run on ${name}, which gives a pull request from a fork a token with write access: use pull_request.`,
  );
}

/** The refs of test merges and of the merge queue's branches. */
const UNMERGED_REF = /^refs\/(?:pull|heads\/gh-readonly-queue)\//;

/**
 * Whether a run for this event reads a change that isn't merged yet. For these events, GitHub takes even the workflow file
 * from the change. They include reviews (`pull_request_review`) and any unknown event whose payload has a pull request or a
 * merge group. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function isBeforeMerge({ name, ref, payload }: Omit<RunEvent, "commit">): boolean {
  if (name.startsWith("pull_request") || name === "merge_group" || UNMERGED_REF.test(ref ?? "")) return true;
  return typeof payload === "object" && payload !== null && ("pull_request" in payload || "merge_group" in payload);
}

/**
 * Returns the configured modes, or for `auto` the modes that fit the event. Before a merge, only `lint` runs, because the
 * change could otherwise choose its own privileges. Throws a Failure for an unsafe event.
 */
export function chooseModes(config: Config, event: Omit<RunEvent, "commit">): Mode[] {
  expectSafeEvent(event);
  if (isBeforeMerge(event)) return ["lint"];
  if (config.mode !== "auto") return config.mode;
  return event.name === "schedule" || event.name === "workflow_dispatch" ? ["sync", "check"] : ["sync"];
}
