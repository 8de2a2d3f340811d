import { addDays, todayIn, type Day, type Now } from "../core/model/date.ts";
import type { Settings } from "../core/model/snapshot.ts";
import { FIRST_RUN_DAYS, type Policy } from "../core/plan/policy.ts";
import type { Config } from "./schema.ts";

/**
 * A `since` date earlier than any report, because a replay of the git history must include everything that was ever tracked.
 */
export const ADMIT_ALL = "0001-01-01";

/** The date from which reports are admitted. `remembered` is the date that the first run stored in the dashboard. */
export function sinceOf({ since }: Pick<Config, "since">, remembered: Day | undefined, now: Now): Day {
  return since ?? remembered ?? addDays(todayIn(now, "UTC"), -FIRST_RUN_DAYS);
}

/** The part of the configuration that the planner needs. Reports published before `since` are not admitted. */
export function policyOf(config: Config, since: Day): Policy {
  return {
    settings: settingsOf(config),
    remindDays: config["remind-days"],
    timezone: config.timezone,
    since,
    label: config.label,
    assignOwners: config["assign-owners"],
    maxCreates: config["max-creates"],
  };
}

/**
 * The part of the configuration that determines states. It is stored with the facts so that every reader applies the same
 * rules.
 */
export function settingsOf(config: Config): Settings {
  return {
    warn_days: config["warn-days"],
    grace_days: config["grace-days"],
    require_evidence: config["require-evidence"],
  };
}
