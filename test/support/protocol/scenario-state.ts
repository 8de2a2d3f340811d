import type { FakeGitHub } from "../fake-github/index.ts";
import type { VirtualTime } from "./virtual-time.ts";
import type { Watch } from "./watch.ts";

/** A simulated repository: its reports, its GitHub and its clock. */
export interface Scenario {
  time: VirtualTime;
  github: FakeGitHub;
  documents: Map<string, string>;
  watch: Watch;
}
