/** The page's one stylesheet: system type, light and dark, narrow to wide, print. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1a;--paper:#fdfcfa;--soft:#5c5a55;--line:#d9d5cc;--bad:#a3211a;--warn:#7a5200;--good:#1f6b34;--link:#0b4f8a}
@media (prefers-color-scheme:dark){:root{--ink:#ecebe7;--paper:#171716;--soft:#b0ada5;--line:#3d3b37;--bad:#ff9d94;--warn:#eec06a;--good:#86d79b;--link:#9cc9f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem}
footer{padding-bottom:3rem;color:var(--soft)}
a{color:var(--link)}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
h1{font:600 clamp(1.7rem,5vw,2.6rem)/1.15 Georgia,serif;margin:1.5rem 0 .5rem;text-wrap:balance}
h2{font:600 1.3rem/1.3 Georgia,serif;margin:2.5rem 0 .5rem}
.strip{color:var(--soft);font-size:.9rem;border-bottom:1px solid var(--line);padding-bottom:.75rem;margin:0}
.verdict{font:1.25rem/1.4 Georgia,serif;margin:.25rem 0 1rem}
dl.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.25rem 1.5rem;margin:1rem 0}
dl.figures div{border-top:2px solid var(--line);padding-top:.4rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
dl.figures dd{margin:0;font:600 1.8rem/1.1 Georgia,serif}
dl.figures dt{color:var(--soft);font-size:.9rem}
ul.list{list-style:none;margin:0;padding:0}
ul.list li{border-top:1px solid var(--line);padding:.7rem 0}
ul.list q,blockquote{quotes:none;font:1.05rem/1.45 Georgia,serif;overflow-wrap:anywhere}
ul.list q::before,ul.list q::after{content:none}
blockquote{border-left:4px solid var(--line);margin:1rem 0;padding:.25rem 0 .25rem 1rem;font-size:1.3rem}
.meta{color:var(--soft);font-size:.92rem;overflow-wrap:anywhere;margin:.2rem 0 0}
.state{font-weight:600;white-space:nowrap}
.bad{color:var(--bad)}.warn{color:var(--warn)}.good{color:var(--good)}
dl.facts dt{color:var(--soft);font-size:.9rem;margin-top:.8rem}
dl.facts dd{margin:0;overflow-wrap:anywhere}
@media print{a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}:root{--paper:#fff;--ink:#000;--soft:#333;--link:#000}}
`.trim();
