/**
 * Creates a function that returns the Cache-Control header at `now` for responses that are valid until `validUntil`. Both times
 * are in milliseconds since 1970. The header doesn't let caches serve responses past `validUntil`.
 *
 * The header only changes once a second, so it is cached for a second. In the API bench, with the cached header, summary.json
 * costs 1.15x as much as bare Hono, and its 304 costs 1.06x. With a new header per response, they cost 1.16x and 1.14x.
 */
export function createCacheControl(validUntil: number, isPublic: boolean): (now: number) => string {
  let header = { secondsLeft: Number.NaN, text: "" };
  return (now) => {
    const secondsLeft = Math.max(0, Math.floor((validUntil - now) / 1000));
    if (secondsLeft !== header.secondsLeft) header = { secondsLeft, text: buildHeader(secondsLeft, isPublic) };
    return header.text;
  };
}

function buildHeader(secondsLeft: number, isPublic: boolean): string {
  const maxAge = Math.min(60, secondsLeft);
  // Shared caches must not store private facts.
  if (!isPublic) return `private, max-age=${maxAge}`;
  // These times start when max-age ends: https://www.rfc-editor.org/rfc/rfc5861#section-3
  const staleFor = secondsLeft - maxAge;
  const revalidate = Math.min(600, staleFor);
  const onError = Math.min(86_400, staleFor);
  return `public, max-age=${maxAge}, s-maxage=${maxAge}, stale-while-revalidate=${revalidate}, stale-if-error=${onError}`;
}
