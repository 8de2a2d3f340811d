import { mayWrite } from "./accounts.ts";
import { created, invalid, NO_CONTENT, NOT_FOUND, ok, type Answer } from "./answer.ts";
import { labelJson } from "./json.ts";
import type { Label } from "./labels-store.ts";
import { paginate } from "./paging.ts";
import { checkText, textOf, type RouteRequest } from "./request.ts";

/** `/labels` and `/labels/{name}` */
export function answerLabels(request: RouteRequest): Answer {
  const { store, caller, method, segments } = request;
  if (segments.length === 1 && method === "GET")
    return paginate(request, store.labels.all(), (label) => labelJson(store, label));
  // GitHub returns 404 to accounts without write access.
  if (method !== "GET" && !mayWrite(caller)) return NOT_FOUND;
  if (segments.length === 1 && method === "POST") return createLabel(request);
  const label = segments.length === 2 ? store.labels.find(segments[1]!) : null;
  if (label === null) return NOT_FOUND;
  switch (method) {
    case "GET":
      return ok(labelJson(store, label));
    case "PATCH":
      return changeLabel(request, label);
    case "DELETE":
      store.labels.delete(label);
      return NO_CONTENT;
    default:
      return NOT_FOUND;
  }
}

function createLabel({ store, body }: RouteRequest): Answer {
  const name = textOf(body["name"]);
  const error = checkLabelName(body["name"]) ?? checkColorAndDescription(body);
  if (error) return error;
  if (store.labels.find(name)) return invalid("Label", "name", "already_exists");
  const color = typeof body["color"] === "string" ? body["color"] : undefined;
  return created(labelJson(store, store.labels.create(name, color, descriptionOf(body))));
}

function changeLabel({ store, body }: RouteRequest, label: Label): Answer {
  const name = body["new_name"] ?? label.name;
  const error = checkLabelName(name) ?? checkColorAndDescription(body);
  if (error) return error;
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

function checkColorAndDescription({ color, description }: RouteRequest["body"]): Answer | null {
  if (color !== undefined && !(typeof color === "string" && /^[\da-f]{6}$/i.test(color)))
    return invalid("Label", "color", "invalid", { value: color });
  return checkText(description, { resource: "Label", field: "description", max: 100 });
}

function descriptionOf({ description }: RouteRequest["body"]): string | null {
  return typeof description === "string" && description !== "" ? description : null;
}
