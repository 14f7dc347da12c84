/** What a template string refers to: the parts of a traversal, `["azurerm_key_vault", "v", "id"]`, indices left out. */
export interface Traversal {
  readonly parts: readonly string[];
  /** As it is written, `azurerm_key_vault.v.id`. */
  readonly text: string;
}

// Words that begin a traversal inside an expression but name no block of the configuration.
const scopedWords = new Set(["each", "count", "self", "path", "terraform"]);
const traversal = /(?<![\w.-])[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\*|\d+)|\[[^[\]]*\])+/g;

/** Does the string hold a template, so that its value is not what it says? `$${` and `%%{` are escapes. */
export function isTemplate(text: string): boolean {
  return text.includes("{") && /(?<!\$)(?:\$\$)*\$\{|(?<!%)(?:%%)*%\{/.test(text);
}

/** The text that a string without templates stands for. */
export function literalOf(text: string): string {
  return text.includes("{") ? text.replaceAll("$${", "${").replaceAll("%%{", "%{") : text;
}

/** The expressions inside `${…}` and `%{…}`, without comments, string literals in them blanked so that their text is not taken for a reference. */
function expressions(text: string): string[] {
  const found: string[] = [];
  // What is open, outermost first: templates and braces hold expressions, strings hold text again.
  const open: ("brace" | "string")[] = [];
  let expression = "";
  let stringFrom = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? "";
    const next = text[at + 1];
    if (open.at(-1) === "brace") {
      const comment = commentAt(text, at);
      if (comment > 0) at += comment - 1;
      else if (c === '"') open.push("string");
      else if (c === "{") open.push("brace");
      else if (c === "}") open.pop();
      if (c === '"') stringFrom = at + 1;
      expression += comment > 0 || c === '"' || c === "{" || c === "}" ? " " : c;
      if (open.length > 0) continue;
      found.push(tidy(expression));
      expression = "";
    } else if ((c === "$" || c === "%") && next === c && text[at + 2] === "{") at += 2;
    else if ((c === "$" || c === "%") && next === "{") {
      open.push("brace");
      at++;
    } else if (open.length > 0 && c === "\\") at++;
    else if (open.length > 0 && c === '"') {
      open.pop();
      // The key of an index is part of the reference.
      const key = /\[\s*$/.test(expression) && /^\s*\]/.test(text.slice(at + 1, at + 9)) ? text.slice(stringFrom, at) : "";
      expression += /^[\w ./-]+$/.test(key) ? `"${key}"` : " ";
    }
  }
  return expression.trim() === "" ? found : [...found, tidy(expression)];
}

/** Length of the comment that begins at a place of an expression; 0 when none does. */
function commentAt(text: string, at: number): number {
  if (text.startsWith("/*", at)) return (text.indexOf("*/", at + 2) + 2 || text.length + 2) - at;
  if (text[at] === "#" || text.startsWith("//", at)) return (text.indexOf("\n", at) + 1 || text.length + 1) - at;
  return 0;
}

/** Terraform lets a reference be written with spaces, `a . b [0]`. */
function tidy(expression: string): string {
  return expression
    .replace(/\s*\.\s*/g, ".")
    .replace(/\s*\[\s*/g, "[")
    .replace(/\s+\]/g, "]");
}

// Nine references of ten are nothing but this, and need no scanner.
const plainReference = /^\$\{([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+)\}$/;

const plainAddress = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/;

/** Everything that a string refers to. */
export function traversals(text: string): readonly Traversal[] {
  if (!text.includes("{")) return [];
  const plain = plainTraversal(text);
  if (plain === undefined) return expressions(text).flatMap(traversalsIn);
  return isScopedWord(plain) ? [] : [plain];
}

function plainTraversal(text: string): Traversal | undefined {
  const plain = plainReference.exec(text)?.[1];
  return plain === undefined ? undefined : { parts: plain.split("."), text: plain };
}

function isScopedWord({ parts: [first = ""] }: Traversal): boolean {
  return scopedWords.has(first);
}

function traversalsIn(expression: string): Traversal[] {
  return [...expression.matchAll(traversal)].flatMap(([written]) => {
    const inIndices = [...written.matchAll(/\[([^\]"]*)\]/g)].flatMap(([, index = ""]) => traversalsIn(index));
    return isScoped(written) ? inIndices : [toTraversal(written), ...inIndices];
  });
}

function isScoped(written: string): boolean {
  return scopedWords.has(written.split(/[.[]/, 1)[0] ?? "");
}

/** Is the string nothing but one reference, `${azurerm_key_vault.v[each.key].id}`, so that it is what the reference reads and not made of it? */
export function isReference(text: string): boolean {
  return /^\$\{[A-Za-z_][\w-]*(?:\.[\w*-]+|\[[^[\]]*\])+\}$/.test(text);
}

/**
 * The traversal that is the whole string, `${type.name.attribute}`; `undefined` when the string is anything else,
 * or picks one item of a list, which no path can name.
 */
export function wholeTraversal(text: string): Traversal | undefined {
  const plain = plainTraversal(text);
  if (plain !== undefined) return isScopedWord(plain) ? undefined : plain;
  const [, written] = /^\$\{([A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\d+)|\[(?:\d+|"[^"\]]*")\])+)\}$/.exec(text) ?? [];
  return written === undefined || isScoped(written) || /^local\..*[.[]\d/.test(written) ? undefined : toTraversal(written);
}

/** The traversal of an address as `depends_on` holds it, `azurerm_key_vault.v`. */
export function toTraversal(text: string): Traversal {
  if (plainAddress.test(text)) return { parts: text.split("."), text };
  const parts: string[] = [];
  for (const [token] of text.matchAll(/\[[^\]]*\]|[^.[\]]+/g)) {
    const [, key] = /^\["(.*)"\]$/.exec(token) ?? [];
    const isInstance = parts.length === (parts[0] === "data" ? 3 : 2) && parts[0] !== "local" && parts[0] !== "var";
    if (key !== undefined && !isInstance) parts.push(key);
    else if (!token.startsWith("[") && token !== "*" && !/^\d+$/.test(token)) parts.push(token);
  }
  return { parts, text };
}
