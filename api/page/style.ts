import { STATES } from "../../src/core/assess/states.ts";
import { MARKS } from "./state-marks.ts";

/** The values that a publisher can change: colours (with `light-dark()` for both schemes) and two typefaces. */
export const THEME = {
  ink: "light-dark(#1b1b1a,#ecebe7)",
  paper: "light-dark(#fdfcfa,#171716)",
  soft: "light-dark(#5c5a55,#b0ada5)",
  line: "light-dark(#d9d5cc,#3d3b37)",
  link: "light-dark(#0b4f8a,#9cc9f5)",
  bad: "light-dark(#a3211a,#ff9d94)",
  warn: "light-dark(#7a5200,#eec06a)",
  good: "light-dark(#1f6b34,#86d79b)",
  text: "system-ui,sans-serif",
  display: "Georgia,serif",
} as const;

/** The stylesheet for all pages, for light and dark mode, any screen width, and print. `theme` overrides values in THEME. */
export function styleFor(theme: Readonly<Record<string, string>>): string {
  const variables = Object.entries({ ...THEME, ...theme }).map(([name, value]) => `--${name}:${value}`);
  return `:root{color-scheme:light dark;${variables.join(";")}}\n${RULES}`;
}

const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--text)}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
a{color:var(--link);unicode-bidi:plaintext}
img{max-width:100%}
a:focus-visible,button:focus-visible{outline:3px solid currentColor;outline-offset:2px}
nav{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.5rem;margin-right:auto;font-weight:600;color:inherit}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1{font:600 clamp(1.6rem,5vw,2.5rem)/1.15 var(--display);margin:1.5rem 0 .5rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font:600 1.3rem/1.3 var(--display);margin:2.75rem 0 .5rem}
h3{font:600 1rem/1.4 var(--text);margin:1.5rem 0 .25rem}
h1 em,.verdict em{font-style:normal;color:var(--bad)}
.strip p{margin:.5rem 0 0;color:var(--bad);font-weight:600;font-size:.9rem}
.overline{color:var(--soft);margin:1.5rem 0 .25rem}
.overline+h1{margin-top:0}
.lead{color:var(--soft);margin:.25rem 0 1.25rem;max-width:44rem}
.verdict{font:1.35rem/1.4 var(--display);margin:.25rem 0 1rem}
ul.list,ul.reports,ul.links,ul.units{list-style:none;margin:0;padding:0}
ul.units{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem 1.25rem;margin:1.25rem 0}
ul.units b{display:block;font-size:1.05rem}
ul.units b a{color:inherit;text-decoration:none}
ul.units span{color:var(--soft);font-size:.9rem}
ul.units .ink{color:var(--soft)}
ul.units .warn{color:var(--warn)}ul.units .good{color:var(--good)}
.squares{display:flex;flex-wrap:wrap;gap:4px;margin-bottom:.4rem;min-height:20px}
.squares a{width:20px;height:20px;border:2px solid currentColor;border-radius:3px;color:inherit}
.squares .full{background:currentColor}
ul.list li{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem}
ul.list li>:not(.when){grid-column:2}
.when{grid-row:span 3;font-size:.95rem}
.when small{display:block;color:var(--soft);font-size:.85rem}
ul.list li,ul.reports>li{border-top:1px solid var(--line);padding:.7rem 0}
ul.links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
dl.facts dt{color:var(--soft);font-size:.9rem}
q,.list li>a,blockquote{font:1.1rem/1.4 var(--display);overflow-wrap:anywhere;quotes:none}
.list li>a{color:var(--ink);text-decoration-color:var(--line);text-underline-offset:3px}
.list p a{color:inherit}
blockquote{border-inline-start:4px solid var(--line);margin:1rem 0;padding:.25rem 0;padding-inline-start:1rem;font-size:1.3rem}
.meta,.list p{color:var(--soft);font-size:.92rem;overflow-wrap:anywhere;margin:.2rem 0 0}
b{font-weight:600}
${STATES.map((state) => `.${state}{color:var(--${MARKS[state].tone})}.${state}::before{content:"${MARKS[state].shape} "/""}`).join("\n")}
.bad{color:var(--bad);stroke:var(--bad)}.warn{stroke:var(--warn)}.good{stroke:var(--good)}rect.good{fill:var(--good)}
.late{stroke:color-mix(in srgb,var(--good) 55%,var(--paper))}.open{stroke:var(--soft)}.rest,.missed{stroke:var(--line)}
svg.bar{display:block;width:100%;max-width:24rem;height:.5rem;margin:.35rem 0;border-radius:2px}
svg.bar path{stroke-width:2}
svg.line{display:block;width:100%;min-width:7rem;max-width:24rem}
svg.line path.bad,svg.line path.open{stroke-width:2}
.slip{stroke:var(--warn);stroke-width:2}.first{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.moved{fill:var(--warn)}
.rest{stroke-width:1.5}
svg.course{display:block;width:100%;margin:1rem 0;overflow:visible}
svg.course text{font:14px var(--text);fill:var(--ink)}svg.course .detail{fill:var(--soft)}svg.course .bad{fill:var(--bad);stroke:none}
svg.course .late{stroke:var(--bad);stroke-width:5}svg.course .due{stroke:var(--ink);stroke-width:3}svg.course .now{stroke:var(--soft);stroke-width:2;stroke-dasharray:4}
svg.course .done{fill:var(--good)}
del{color:var(--bad)}ins{color:var(--good);text-underline-offset:4px}
dl.facts{margin:1rem 0}
dl.facts div{padding:.4rem 0;display:grid;grid-template-columns:10rem minmax(0,1fr);gap:0 1rem}
dl.facts dd{margin:0;overflow-wrap:anywhere}
dl.facts ul{margin:0;padding-inline-start:1.2rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere;font-weight:400}
thead th{border:0;color:var(--soft);font-size:.9rem}
td.picture{width:35%;min-width:7rem}
ol.log{list-style:none;margin:0;padding:0}
ol.log>li{border-top:1px solid var(--line);padding:.5rem 0;overflow-wrap:anywhere}
ol.log>li>time{color:var(--soft);margin-inline-end:.5rem}
ol.log ul{list-style:none;margin:0;padding:0}
ol.log ul li{padding:.2rem 0}
pre{background:color-mix(in srgb,var(--line) 35%,var(--paper));padding:.75rem;margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem}
#copy-share{font:inherit}
button{font:inherit;color:inherit;background:none;border:1px solid var(--soft);border-radius:4px;padding:.15rem .75rem}
footer{padding-block:.75rem 3rem;margin-top:2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media(min-width:40.01rem){table.narrow{position:absolute;left:-99rem}}
@media(max-width:40rem){svg.course{display:none}dl.facts div{grid-template-columns:1fr}ul.units{grid-template-columns:repeat(2,1fr)}ul.list li{display:block}.when small{display:inline;margin-inline-start:.5rem}.list li>a{display:block}table:has(.picture) tr{display:block;border-top:1px solid var(--line);padding:.4rem 0}table:has(.picture) :is(th,td){display:block;border:0;padding:.1rem 0;width:auto}table:has(.picture) thead{position:absolute;left:-99rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--link:#000}nav,button,footer{display:none}main a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}}
`.trim();
