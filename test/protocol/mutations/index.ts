import { EVIDENCE } from "./evidence.ts";
import { LEASE } from "./lease.ts";
import { PLAN } from "./plan.ts";
import { REGISTER } from "./register.ts";
import { REQUESTS } from "./requests.ts";
import { SOURCES } from "./sources.ts";
import { WRITES } from "./writes.ts";
import type { Mutation } from "./mutation.ts";

/** Plausible mistakes, one per guard. `npm run test:mutants` checks that a test fails for each. */
export const MUTATIONS: readonly Mutation[] = [
  ...REQUESTS,
  ...REGISTER,
  ...SOURCES,
  ...EVIDENCE,
  ...PLAN,
  ...LEASE,
  ...WRITES,
];
