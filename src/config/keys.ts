/** The keys of the config file, which are also inputs of the Action. */
export const CONFIG_KEYS = [
  "mode",
  "documents",
  "since",
  "timezone",
  "warn-days",
  "grace-days",
  "fail-on",
  "require-evidence",
  "label",
  "assign-owners",
  "remind-days",
  "digest",
  "max-creates",
  "headings",
  "author",
  "write-interval-ms",
  "settle-seconds",
  "allow-any-ref",
  "adopt",
] as const;

export type ConfigKey = (typeof CONFIG_KEYS)[number];

/** Inputs that can't be set in the config file. */
export const INPUT_ONLY = ["token", "repository", "config", "dry-run", "snapshot", "site"] as const;

/** The default paths of the config file, used if the `config` input is not set. */
export const CONFIG_PATHS = [".github/follow-through.yml", ".github/follow-through.yaml"] as const;

/** The label that marks tracked issues unless the configuration names another. */
export const DEFAULT_LABEL = "follow-through";
