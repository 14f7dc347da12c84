import { expressionOf, failed, isList, isMap, isUnknown, itemsOf, operandOf, reference, type Term, Unknown, unknown } from "./terms";

/** What a scalar is as text; nothing for what has none. */
export function textOf(term: Term): string | undefined {
  return typeof term === "string" ? term : typeof term === "number" || typeof term === "boolean" ? String(term) : undefined;
}

/** A number, also one written as text. */
export function numberOf(term: Term): number | undefined {
  if (typeof term === "number") return term;
  return typeof term === "string" && /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(term) ? Number(term) : undefined;
}

/** A truth value, also one written as text. */
export function isTrue(term: Term): boolean | undefined {
  if (term === true || term === "true") return true;
  return term === false || term === "false" ? false : undefined;
}

/** `term.name`. */
export function attributeOf(term: Term, name: string): Term {
  if (isUnknown(term)) return extend(term, `.${name}`);
  const found = isMap(term) ? term.get(name) : undefined;
  return found ?? (isMap(term) && term.has(name) ? null : failed(`${expressionOf(term)}.${name}`, term));
}

/** `term[key]`. */
export function indexOf(term: Term, key: Term): Term {
  if (isUnknown(key)) return isUnknown(term) ? extend(term, `[${key.text}]`, key) : unknown(`${operandOf(term)}[${key.text}]`, [term, key]);
  if (isUnknown(term)) return extend(term, typeof key === "number" ? `[${key}]` : `[${expressionOf(key)}]`);
  const number = numberOf(key);
  const items = isList(term) ? term : undefined;
  const name = textOf(key);
  if (items !== undefined && number !== undefined && Number.isInteger(number) && number >= 0 && number < items.length) return items[number] ?? null;
  if (isMap(term) && name !== undefined && term.has(name)) return term.get(name) ?? null;
  return failed(`${expressionOf(term)}[${expressionOf(key)}]`, term);
}

/** `term[*]`, each item read by a function; `unknownEach` is what it reads of the name `*`. */
export function splatOf(term: Term, read: (item: Term) => Term, unknownEach: () => Term): Term {
  if (term === null) return [];
  if (isUnknown(term) && term.kind !== "block") {
    const each = unknownEach();
    return extend(term, `[*]${isUnknown(each) ? each.text : ""}`);
  }
  return (itemsOf(term) ?? [term]).map(read);
}

/** What a step leads to in what is not known: of a reference, a longer reference. */
function extend(term: Unknown, step: string, ...keys: readonly Unknown[]): Unknown {
  const text = `${term.operand}${step}`;
  if (term.kind === "failed") return failed(text, term, ...keys);
  if (term.kind === "name") return keys.length === 0 ? new Unknown(text, new Set(), "name") : unknown(text, keys);
  if (term.kind !== "reference" && term.kind !== "block") return unknown(text, [term, ...keys]);
  const inKeys = keys.flatMap((key) => [...key.references]);
  return inKeys.length === 0 ? reference(text) : new Unknown(text, new Set([text, ...inKeys]), "reference");
}
