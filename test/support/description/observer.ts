import type { GivenAnswer, SentRequest } from "./exchange.ts";

export type CheckExchange = (request: SentRequest, answer: GivenAnswer | null) => string[];

let check: CheckExchange = () => [];
const differences = new Set<string>();

/** Checks all exchanges with the fake GitHub from now on. */
export function checkExchanges(by: CheckExchange): void {
  check = by;
}

/** Records an exchange with the fake GitHub. `answer` is the response before any faults; null if the request didn't arrive. */
export function noteExchange(request: SentRequest, answer: GivenAnswer | null): void {
  for (const difference of check(request, answer)) differences.add(`${request.method} ${request.path}: ${difference}`);
}

/** Returns the differences found since the last call. */
export function takeDifferences(): string[] {
  const found = [...differences];
  differences.clear();
  return found;
}
