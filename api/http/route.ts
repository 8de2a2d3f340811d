import type * as v from "valibot";
import { pageHeaders } from "../page/page-headers.ts";
import { JSON_TYPE, type Content } from "./prepared.ts";
import { parseList, type List, type QuerySchema } from "./query.ts";
import type { View } from "../view/view.ts";
import type { Site } from "../view/site.ts";

/** An address, what stands there, and what there is to say of it in /openapi.json. */
export interface Route {
  /** As Hono writes it. */
  path: string;
  about: string;
  /** The media types that it may answer with, each with what its JSON looks like; null for text. */
  media: Record<string, v.GenericSchema | null>;
  /** The parameters it takes. Left out, it takes none and says so; null, it ignores whatever stands there. */
  query?: QuerySchema | null;
  /** What stands there while nothing is known. Left out, there is nothing. */
  unknown?: (asked: RequestParams, site: Site) => Content;
  /** The body, or null when there is nothing. Throws BadQuery when the question is wrong. */
  find: (view: View, asked: RequestParams) => Content | null;
}

export interface RequestParams {
  owner: string;
  repo: string;
  file: string;
  /** The query string, with its question mark; empty without one. */
  search: string;
}

const HTML_TYPE = "text/html; charset=utf-8";

type Render<T> = (view: View, asked: RequestParams) => T | null;

/** A page. `framed`: other sites may show it in a frame. */
export function html(path: string, about: string, render: Render<string>, framed = false): Route {
  const { find, ...route } = text(path, about, HTML_TYPE, render);
  return {
    ...route,
    find: (view, asked) => {
      const content = find(view, asked);
      return content && { ...content, headers: pageHeaders(view, framed) };
    },
  };
}

/** People add what they like behind an address of something to look at. */
export function text(path: string, about: string, type: string, render: Render<Content["body"]>): Route {
  return {
    path,
    about,
    media: { [type.split(";")[0]!]: null },
    query: null,
    find: (view, asked) => {
      const body = render(view, asked);
      return body === null ? null : { body, type };
    },
  };
}

export function json(path: string, about: string, schema: v.GenericSchema, render: Render<object>): Route {
  return {
    path,
    about,
    media: { [JSON_TYPE]: schema },
    find: (view, asked) => {
      const data = render(view, asked);
      return data && { body: JSON.stringify(data), type: JSON_TYPE };
    },
  };
}

/**
 * A list, page by page. Each page also has an address without a question, `/api/v1/after/NAME/CURSOR.json`, so that a list can be read to its
 * end where it is served from files.
 */
export function list<T, S extends QuerySchema>(
  name: string,
  about: string,
  schema: v.GenericSchema,
  query: S,
  items: (view: View) => readonly T[],
  use: (view: View) => Omit<List<T, v.InferOutput<S>>, "items">,
): Route[] {
  const path = `/api/v1/${name}.json`;
  const media = { [JSON_TYPE]: schema };
  const find = (view: View, search: string): Content =>
    parseList(query, search, path, { items: items(view), ...use(view) });
  return [
    { path, about, media, query, find: (view, { search }) => find(view, search) },
    {
      path: `/api/v1/after/${name}/:file{.+\\.json}`,
      about: `${about} What follows after one of them.`,
      media,
      find: (view, { file }) => find(view, `?cursor=${encodeURIComponent(file.replace(/\.json$/, ""))}`),
    },
  ];
}
