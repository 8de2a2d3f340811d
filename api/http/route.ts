import type * as v from "valibot";
import { pageHeaders } from "../page/page-headers.ts";
import { renderPage, type List } from "./list.ts";
import { JSON_TYPE, type Content } from "./prepared.ts";
import type { QuerySchema } from "./query.ts";
import type { View } from "../view/view.ts";
import type { Site } from "../view/site.ts";

/** A GET route: its path, its description in /openapi.json, and the functions that render its body. */
export interface Route {
  /** A Hono pattern, such as `/c/:owner/:repo/:file/`. */
  path: string;
  description: string;
  /** The media types of the responses, each with a schema for JSON or null for other types. */
  media: Record<string, v.GenericSchema | null>;
  /** The query parameters. If undefined, a query is an error; if null, it is ignored. */
  query?: QuerySchema | null;
  /** Renders the body before there are facts. If undefined, the route responds with an error until facts are available. */
  fallback?: (params: RequestParams, site: Site) => Content;
  /** Renders the body; null for a 404. Throws InvalidQuery. */
  render: (view: View, params: RequestParams) => Content | null;
}

export interface RequestParams {
  /** The decoded path parameters. Empty if the path has none. */
  owner: string;
  repo: string;
  file: string;
  /** The query string with its question mark; empty if there is none. */
  search: string;
}

const HTML_TYPE = "text/html; charset=utf-8";

type Render<T> = (view: View, params: RequestParams) => T | null;

/** A route for a page. Other sites can embed the page in an iframe only if `framed` is true. */
export function html(path: string, description: string, render: Render<string>, framed = false): Route {
  const page = text(path, description, HTML_TYPE, render);
  return {
    ...page,
    render: (view, params) => {
      const content = page.render(view, params);
      return content && { ...content, headers: pageHeaders(view, framed) };
    },
  };
}

/** A route for text or an image. `type` is the Content-Type header. Ignores query parameters such as utm_*. */
export function text(path: string, description: string, type: string, render: Render<Content["body"]>): Route {
  return {
    path,
    description,
    media: { [mediaTypeOf(type)]: null },
    query: null,
    render: (view, params) => {
      const body = render(view, params);
      return body === null ? null : { body, type };
    },
  };
}

/** A route for a JSON object that matches `schema`. */
export function json(path: string, description: string, schema: v.GenericSchema, render: Render<object>): Route {
  return {
    path,
    description,
    media: { [JSON_TYPE]: schema },
    render: (view, params) => {
      const data = render(view, params);
      return data && { body: JSON.stringify(data), type: JSON_TYPE };
    },
  };
}

/** A list's definition and schemas. */
export interface ListRoute<T, S extends QuerySchema> {
  /** The last part of the list's path, for example `events` for `/api/v1/events.json`. */
  name: string;
  description: string;
  schema: v.GenericSchema;
  query: S;
  items: (view: View) => readonly T[];
  handlers: (view: View) => Omit<List<T, v.InferOutput<S>>, "items">;
}

/**
 * The routes for a paginated list. Each further page also has a path without a query, `/api/v1/after/NAME/CURSOR.json`, so that
 * clients can read all pages of an exported list.
 */
export function list<T, S extends QuerySchema>(route: ListRoute<T, S>): Route[] {
  const { name, description, schema, query, items, handlers } = route;
  const path = `/api/v1/${name}.json`;
  const media = { [JSON_TYPE]: schema };
  const render = (view: View, search: string): Content =>
    renderPage({ items: items(view), ...handlers(view) }, query, search, path);
  return [
    { path, description, media, query, render: (view, { search }) => render(view, search) },
    {
      path: `/api/v1/after/${name}/:file{.+\\.json}`,
      description: `${description} Starts after the item with the id in the path.`,
      media,
      render: (view, { file }) => render(view, `?cursor=${encodeURIComponent(file.replace(/\.json$/, ""))}`),
    },
  ];
}

/** Removes a media type's parameters. */
function mediaTypeOf(type: string): string {
  return type.split(";", 1)[0] ?? "";
}
