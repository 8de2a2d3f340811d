import type { Day } from "../core/model/date.ts";
import type { Settings } from "../core/model/snapshot.ts";
import type { Policy } from "../core/plan/policy.ts";
import type { Config } from "./schema.ts";

/**
 * A `since` date earlier than any report, because a replay of the git history must include everything that was ever tracked.
 */
export const ADMIT_ALL = "0001-01-01";

/** The part of the configuration that the planner needs. Reports published before `since` are not tracked. */
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
