const ID = "0123456789abcdef0123456789abcdef01234567";
const ZERO = "0".repeat(40);

/** Paths that look like git's own output. `report` is the path of a report. */
export function hostilePaths(report: string): string[] {
  return [
    `:000000 100644 ${ZERO} ${ID} A`,
    `:100644 000000 ${ID} ${ZERO} D`,
    `\n:100644 100644 ${ID} ${ID} M`,
    `a\n:100644 000000 ${ID} ${ZERO} D`,
    `commit ${ID} 1577836800`,
    `\u0001${ID} 1577836800`,
    `\u0001${ID} 2020-01-01T00:00:00Z`,
    `\u0001${ID} 2020-01-01T00:00:00Z\n\n:000000 100644 ${ZERO} ${ID} A`,
    `100644 blob ${ID}\t${report}`,
    `a100644 blob ${ID}\t${report}`,
    `160000 commit ${ID}\t${report}`,
    `a\n100644 blob ${ID}\tpostmortems/2020-01-01-other.md`,
    "R100",
    "A",
    "\u0001",
    "\n",
    " ",
    "\t",
    "\r\n",
    `${ID} missing`,
    `${ID} blob 3`,
    "tree 0\nparent 0",
    "\u001B[31mred\u001B[0m",
    "‮txt.dm",
    '"quoted"',
    "\\n",
  ];
}
