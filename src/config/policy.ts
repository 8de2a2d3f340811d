import type { Config } from "./schema.ts";
import type { Policy } from "../core/plan/revise.ts";
import type { Settings } from "../core/model/snapshot.ts";

/** What the planner needs of the configuration to judge one issue. */
export function policyOf(config: Config): Policy["config"] {
  return {
    label: config.label,
    assignOwners: config["assign-owners"],
    remindDays: config["remind-days"],
    settings: settingsOf(config),
  };
}

/** What the assessment needs of the configuration; it travels with the facts. */
export function settingsOf(config: Config): Settings {
  return {
    warn_days: config["warn-days"],
    grace_days: config["grace-days"],
    require_evidence: config["require-evidence"],
  };
}
