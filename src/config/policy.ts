import type { Day } from "../core/model/date.ts";
import type { Settings } from "../core/model/snapshot.ts";
import type { Policy } from "../core/plan/policy.ts";
import type { Config } from "./schema.ts";

/** Before any report: a replay of git's history admits everything that was ever tracked, wherever `since` was moved. */
export const ADMIT_ALL = "0001-01-01";

/** The planner's view of the configuration. `since`: the first day of publication that is admitted. */
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

/** The part of the configuration that decides states. It is stored with the facts, and every reader uses it. */
export function settingsOf(config: Config): Settings {
  return {
    warn_days: config["warn-days"],
    grace_days: config["grace-days"],
    require_evidence: config["require-evidence"],
  };
}
