import { afterEach } from "vitest";
import { checkExchange } from "./check.ts";
import { checkExchanges, takeDifferences } from "./observer.ts";

// Vitest runs this file before each test file. A test fails if a request to the fake GitHub or the response differs from GitHub's
// descriptions of its APIs. Faults that a test injects through `before` aren't checked.

checkExchanges(checkExchange);

afterEach(() => {
  const differences = takeDifferences();
  if (differences.length === 0) return;
  throw new Error(
    `Requests or responses differ from GitHub's description of its API:\n${differences.slice(0, 5).join("\n")}`,
  );
});
