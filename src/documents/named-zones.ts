import type { NamedZones } from "../core/verify/compare-promise.ts";
import type { Branch } from "./branch.ts";
import { parseIds } from "./git-output.ts";

/** Workflows and the default config file are here. */
const SETTINGS = ".github";

/**
 * Finds the time zones in `zones` that any version of the settings on a branch has named, in any file in `.github` or in
 * `configPath`. Returns null if git can't tell.
 */
export async function readNamedZones(
  { objects, commit, prefix }: Branch,
  zones: Iterable<string>,
  { present, configPath }: { present: string; configPath: string },
): Promise<NamedZones | null> {
  const files = [SETTINGS, `${prefix}${SETTINGS}`, ...(configPath === "" ? [] : [`${prefix}${configPath}`])];
  const paths = [...new Set(files)].map((file) => `:(literal)${file}`);
  const find = async (zone: string): Promise<string[]> =>
    parseIds(await objects.run("log", "--format=%H", "-m", `-S${zone}`, commit, "--", ...paths), "log");
  try {
    const named = new Set([present]);
    for (const zone of new Set(zones)) if (!named.has(zone) && (await find(zone)).length > 0) named.add(zone);
    return { named, since: (await find(present)).at(-1) ?? null };
  } catch {
    return null;
  }
}
