import { execFileSync } from "node:child_process";
import path from "node:path";

/** What a renderer of api/formats gives for the register of test/support/register.ts on a machine in this time zone. */
export function renderInTimeZone(zone: string, file: string, renderer: string): string {
  const script = `
    import { ${renderer} } from "./api/formats/${file}";
    import { aView } from "./test/support/app.ts";
    import { aRegister } from "./test/support/register.ts";
    process.stdout.write(${renderer}(aView({ snapshots: aRegister() })));`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
}
