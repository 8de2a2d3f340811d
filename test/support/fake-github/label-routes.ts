import { mayWrite } from "./accounts.ts";
import { created, invalid, NO_CONTENT, NOT_FOUND, ok, type Answer } from "./answer.ts";
import { labelJson } from "./json.ts";
import type { Label } from "./labels-store.ts";
import { paged } from "./paging.ts";
import { checkText, textOf, type Asked } from "./request.ts";

/** `/labels` and `/labels/{name}` */
export function answerLabels(asked: Asked): Answer {
  const { store, caller, method, rest } = asked;
  if (rest.length === 1 && method === "GET")
    return paged(asked, store.labels.all(), (label) => labelJson(store, label));
  // GitHub shows people without rights nothing to write to.
  if (method !== "GET" && !mayWrite(caller)) return NOT_FOUND;
  if (rest.length === 1 && method === "POST") return createLabel(asked);
  const label = rest.length === 2 ? store.labels.find(rest[1]!) : null;
  if (label === null) return NOT_FOUND;
  switch (method) {
    case "GET":
      return ok(labelJson(store, label));
    case "PATCH":
      return changeLabel(asked, label);
    case "DELETE":
      store.labels.delete(label);
      return NO_CONTENT;
    default:
      return NOT_FOUND;
  }
}

function createLabel({ store, body }: Asked): Answer {
  const name = textOf(body["name"]);
  const wrong = checkLabelName(body["name"]) ?? checkRest(body);
  if (wrong) return wrong;
  if (store.labels.find(name)) return invalid("Label", "name", "already_exists");
  const color = typeof body["color"] === "string" ? body["color"] : undefined;
  return created(labelJson(store, store.labels.create(name, color, descriptionOf(body))));
}

function changeLabel({ store, body }: Asked, label: Label): Answer {
  const name = body["new_name"] ?? label.name;
  const wrong = checkLabelName(name) ?? checkRest(body);
  if (wrong) return wrong;
  const namesake = store.labels.find(textOf(name));
  if (namesake !== null && namesake.id !== label.id) return invalid("Label", "name", "already_exists");
  const changed = store.labels.change(label, {
    name: textOf(name),
    ...(typeof body["color"] === "string" ? { color: body["color"] } : {}),
    ...(body["description"] === undefined ? {} : { description: descriptionOf(body) }),
  });
  return ok(labelJson(store, changed));
}

export function checkLabelName(name: unknown): Answer | null {
  return checkText(name, { resource: "Label", field: "name", max: 50, required: true });
}

function checkRest({ color, description }: Asked["body"]): Answer | null {
  if (color !== undefined && !(typeof color === "string" && /^[\da-f]{6}$/i.test(color)))
    return invalid("Label", "color", "invalid", { value: color });
  return checkText(description, { resource: "Label", field: "description", max: 100 });
}

function descriptionOf({ description }: Asked["body"]): string | null {
  return typeof description === "string" && description !== "" ? description : null;
}
