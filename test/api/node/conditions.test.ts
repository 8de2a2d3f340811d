import { expect, test } from "vitest";
import { nodeConditions } from "../../../api/node/conditions.ts";
import type { Conditions } from "../../../api/http/prepared.ts";

/** From headers as Node received them: name, value, name, value. */
function conditionsOf(...rawHeaders: string[]): Conditions {
  return nodeConditions(new Request("https://acme.example/"), { incoming: { rawHeaders } });
}

const ETAG = 'W/"0123456789abcdef01234567"';

test.for<[headers: string[], ifNoneMatch: string | null, acceptEncoding: string | null]>([
  [[], null, null],
  [["Host", "acme.example"], null, null],
  [["If-None-Match", ETAG], ETAG, null],
  [["Accept-Encoding", "gzip, br;q=0"], null, "gzip, br;q=0"],
  [["accept-encoding", "br", "if-none-match", ETAG], ETAG, "br"],
  [["IF-NONE-MATCH", ETAG, "Host", "acme.example", "ACCEPT-ENCODING", "br"], ETAG, "br"],
  [["If-None-Match", "", "Accept-Encoding", ""], "", ""],
])("%j asks if-none-match %j and accept-encoding %j", ([headers, ifNoneMatch, acceptEncoding]) => {
  expect(conditionsOf(...headers)).toEqual({ ifNoneMatch, acceptEncoding });
});

test("a header of the same length is another one", () => {
  expect(conditionsOf("Authorization", "Bearer ghp_secret", "Accept-Language", "de")).toEqual({
    ifNoneMatch: null,
    acceptEncoding: null,
  });
});

test("a value is no name", () => {
  expect(conditionsOf("X-One", "If-None-Match", "X-Two", "Accept-Encoding", "X-Three", "br")).toEqual({
    ifNoneMatch: null,
    acceptEncoding: null,
  });
});
