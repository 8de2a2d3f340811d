import { execFileSync } from "node:child_process";
import path from "node:path";

/** Renders the register from test/support/register.ts in a process with this time zone, using renderers from a file in api/formats. */
export function renderInTimeZone(zone: string, file: string, renderers: readonly string[]): string[] {
  const script = `
    import { ${renderers.join(", ")} } from "./api/formats/${file}";
    import { aView } from "./test/support/app.ts";
    import { aRegister } from "./test/support/register.ts";
    const view = aView({ snapshots: aRegister() });
    process.stdout.write(JSON.stringify([${renderers.map((renderer) => `${renderer}(view)`).join(", ")}]));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  return JSON.parse(output) as string[];
}
