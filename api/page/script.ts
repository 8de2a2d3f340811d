/**
 * The only script on our pages. It adds copy buttons, and shows a warning if the page is out of date. Everything else works
 * without it.
 */
export const SCRIPT = `
for (const box of document.querySelectorAll("pre[data-copy]")) {
  const root = new URL(box.dataset.root, location.href).href.replace(/\\/$/, "");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = box.dataset.copy;
  button.setAttribute("aria-describedby", box.id);
  button.addEventListener("click", async () => {
    const { placeholder, copied } = box.dataset;
    await navigator.clipboard.writeText(placeholder ? box.textContent.replaceAll(placeholder, root) : box.textContent);
    button.textContent = copied;
  });
  box.after(button);
}
const until = Date.parse(document.body.dataset.until);
if (Date.now() > until) document.getElementById("outlived")?.removeAttribute("hidden");
`.trim();
