import { expect, test } from "vitest";
import { eventsOf, newestEvents } from "../../api/events.ts";
import { aView } from "../support/app.ts";
import { aYear } from "../support/hundred.ts";
import { aRegister } from "../support/register.ts";

test.for([0, 1, 5, 20, 50, 1_000])("the newest %i are the first of all", (count) => {
  for (const snapshots of [aRegister(), [aYear()], [aYear(7)]]) {
    const view = aView({ snapshots });
    expect(newestEvents(view, count)).toEqual(eventsOf(view).slice(0, count));
  }
});
