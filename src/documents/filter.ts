import { baseOf, compileGlobs } from "./glob.ts";
import { outsideFailure } from "./limits.ts";

/** Folders that never contain reports. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Template files. Only the default names exclude them; configured globs are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;

/**
 * Names of reports and of their folders. The long words match anywhere (`2026PostMortemCache`), the short ones only as whole
 * words, because `coincident` and `arcade` contain them. A short word may be followed by digits, as in `RCA12`.
 */
const LONG_NAMES = [
  "post[-_ ]?mortem",
  "incident[-_ ]?(?:report|review|log)",
  "post[-_ ]?incident",
  "root[-_ ]?cause",
  "retrospective",
  "outage",
  "after[-_ ]?action",
  "corrections?[-_ ]?of[-_ ]?error",
  "(?:service|network|system)[-_ ]?disruption",
  "disruptions",
  "(?:service|system)[-_ ]?interruption",
  "(?<!zero[-_ ]?)downtime",
  "failure[-_ ]?report",
  "learning[-_ ]?review",
  "lessons[-_ ]?learn(?:ed|t)",
  "(?:inc|sev)-?[0-9]",
  "pm-?(?:19|20)[0-9]{2}(?![0-9])",
];
const SHORT_NAMES = ["incidents?", "rcas?", "pirs?", "aars?", "coes?", "retros?"];
/** In other languages. In those without spaces between words, they match anywhere, and so do stems that take endings. */
const OTHER_NAMES = [
  "(?<!\\p{L})(?:incidente?s|incidencias|vorf(?:ä|ae|a)lle|vorfall|st(?:ö|oe)rung(?:en|sbericht(?:e)?)?|ausf(?:ä|ae)lle|ausfallberichte?|pannes?)(?!\\p{L})",
  "ポストモーテム|障害報告|事後検証|复盘|復盤|故障报告|故障報告|事故报告|事故報告|장애[ _-]?(?:보고|회고)|포스트모템",
  "инцидент|постмортем|інцидент",
];
const REPORT_NAME = new RegExp(
  [...LONG_NAMES.map(startOfWord), `(?<!\\p{L})(?:${SHORT_NAMES.join("|")})(?!\\p{L})`, ...OTHER_NAMES].join("|"),
  "iu",
);

/** Names that end in a number would also match inside other words, such as `rpm-2026`. */
function startOfWord(name: string): string {
  return name.includes("[0-9]") ? `(?<!\\p{L})${name}` : name;
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/**
 * Creates a predicate for paths that match the `documents` globs. Without globs, or with globs that only exclude paths,
 * reports are recognised by their names. Paths are relative to the repository and use `/`.
 */
export function createFilter(globs: readonly string[]): (path: string) => boolean {
  const included = globs.filter((glob) => !glob.startsWith("!"));
  const isIncluded = included.length === 0 ? isReportName : compileGlobs(included);
  const isExcluded = createExclusion(globs);
  return (path) => {
    const parts = path.split("/");
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
    if (parts.some((part) => SKIPPED_FOLDERS.has(part)) || [path, ...folders].some(isExcluded)) return false;
    return isIncluded(path);
  };
}

/**
 * The version of the default names. The ledger stores it, so that a wider default admits no reports that already existed.
 * Increase it whenever the default recognises more names.
 */
export const NAMES_VERSION = 2;

/**
 * The first default, which recognised fewer names. Reports that already existed when the default became wider aren't
 * admitted.
 */
const isEarlierReportName = compileGlobs([
  "**/{postmortem,post-mortem,postmortems,post-mortems,incidents,incident-reports,incident-report}*/**/*.md",
  "**/*{postmortem,post-mortem,incident-report}*.md",
]);

/** Whether a report's path matches `documents` only because the default recognises more names than it used to. */
export function isNewlyNamed(path: string, globs: readonly string[]): boolean {
  return globs.every((glob) => glob.startsWith("!")) && !isEarlierReportName(path);
}

function isReportName(path: string): boolean {
  return MARKDOWN.test(path) && REPORT_NAME.test(path) && !TEMPLATE.test(path);
}

/** The paths in a repository that the `documents` globs select. */
export interface Selection {
  isReport: (path: string) => boolean;
  /** Whether a glob names this path literally, or a folder below it. A glob such as `linked/*.md` names `linked`. */
  isNamed: (path: string) => boolean;
  /** The folders that contain every match; "" is the root. */
  folders: string[];
}

/** Creates the selection for these globs. Throws a Failure if a glob leads out of the repository. */
export function createSelection(globs: readonly string[]): Selection {
  const outside = globs.find((glob) => isOutside(glob));
  if (outside) throw outsideFailure(outside);
  const included = globs.filter((glob) => !glob.startsWith("!"));
  const folders = included.length === 0 ? [""] : included.map((glob) => baseOf(glob));
  const isNamed = (path: string): boolean => folders.some((folder) => folder === path || folder.startsWith(`${path}/`));
  return { isReport: createFilter(globs), isNamed, folders };
}

function isOutside(glob: string): boolean {
  const path = glob.replace(/^!/, "");
  return path.startsWith("/") || path.split("/").includes("..");
}

/** Creates a predicate for files and folders that are excluded by globs with `!`. */
export function createExclusion(globs: readonly string[]): (path: string) => boolean {
  return compileGlobs(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}
