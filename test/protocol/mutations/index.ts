import { EVIDENCE } from "./evidence.ts";
import { FILES } from "./files.ts";
import { LEASE } from "./lease.ts";
import { MISSING } from "./missing.ts";
import { NAMES } from "./names.ts";
import { OUTPUT } from "./output.ts";
import { PLAN } from "./plan.ts";
import { PRIVACY } from "./privacy.ts";
import { REGISTER } from "./register.ts";
import { REQUESTS } from "./requests.ts";
import { SERVER } from "./server.ts";
import { SOURCES } from "./sources.ts";
import { TEXT } from "./text.ts";
import { TRUST } from "./trust.ts";
import { VERIFY } from "./verify.ts";
import { WRITES } from "./writes.ts";
import type { Guard, Mutation } from "./mutation.ts";

/** All guards against faults and attackers. */
export const GUARDS: readonly Guard[] = [
  ...REQUESTS,
  ...WRITES,
  ...LEASE,
  ...REGISTER,
  ...MISSING,
  ...SOURCES,
  ...EVIDENCE,
  ...PLAN,
  ...SERVER,
  ...PRIVACY,
  ...TEXT,
  ...NAMES,
  ...OUTPUT,
  ...FILES,
  ...TRUST,
  ...VERIFY,
];

/** The mutations of all guards. `npm run test:mutants` checks that a test fails for each. */
export const MUTATIONS: readonly Mutation[] = GUARDS.flatMap(({ mutations }) => mutations);
