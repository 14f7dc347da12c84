const empty = new Set(["meta", "link", "br", "input", "rect"]);
// What the page is made of. Anything else came from a value.
const own = new Set(
  "html head meta link title style script body a header p div button nav ul ol li main h1 h2 h3 h4 section span strong small b i code details summary table thead tbody tr th td dl dt dd figure figcaption svg g path polygon text rect form label select option input output footer br".split(
    " ",
  ),
);
const attributes =
  /^(?:lang|charset|http-equiv|content|name|rel|href|class|id|type|hidden|open|tabindex|role|scope|value|autocomplete|spellcheck|viewBox|d|points|x|y|width|height|transform|text-anchor|dominant-baseline|fill|stroke|stroke-\w+|fill-opacity|data-[a-z-]+|aria-[a-z]+)$/;

/** Why a page is broken: an element or attribute that is not ours, one left open, an id that stands twice, a link that leads nowhere. */
export function problemsOf(page: string): readonly string[] {
  const found: string[] = [];
  const body = page.replace(/<!doctype html>/, "").replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, "$1$3");
  const open: string[] = [];
  const ids = new Map<string, number>();
  const links: string[] = [];
  for (const [tag, close, name = "", written = ""] of body.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|<|>/g)) {
    if (name === "") {
      found.push(`bare ${tag}`);
      continue;
    }
    if (!own.has(name)) found.push(`element ${tag}`);
    if (close !== "") {
      const last = open.pop();
      if (last !== name) found.push(`</${name}> closes <${last}>`);
      continue;
    }
    for (const [, key = "", , value = ""] of written.matchAll(/([\w:-]+)(="([^"]*)")?/g)) {
      if (!attributes.test(key)) found.push(`attribute ${key} of ${tag}`);
      if (key === "id") ids.set(value, (ids.get(value) ?? 0) + 1);
      if (key === "href" && name === "a") links.push(value);
    }
    if (!empty.has(name) && !tag.endsWith("/>")) open.push(name);
  }
  if (open.length > 0) found.push(`left open: ${open.join(", ")}`);
  for (const [id, times] of ids) if (times > 1) found.push(`id ${id} stands ${times} times`);
  for (const link of new Set(links)) {
    if (link.startsWith("#") ? !ids.has(link.slice(1)) : !/^https:\/\//.test(link)) found.push(`link ${link} leads nowhere`);
  }
  if (/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(body.replaceAll("\n", ""))) found.push("a character that cannot be seen");
  return found;
}
