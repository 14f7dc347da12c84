/** Something that a file exports, with the comment above it. */
export interface Documented {
  readonly kind: "class" | "other";
  readonly name: string;
  /** Its first sentence. */
  readonly summary: string;
  /** Ids of the controls that it says it holds. */
  readonly controls: readonly string[];
}

const opening = /^\/\*\*/;
const declaration = /^export (?:default )?(?:abstract )?(?:async )?(class|function|const|interface|type|enum) (\w+)/;
const control = /NOR-[A-Z]{3}-\d{2}/g;

/**
 * What a TypeScript file exports that has a comment of documentation directly above it. Read by lines: a comment that counts begins in the first column, as all
 * code here is formatted, so that nothing inside of a string, a pattern or another comment can be taken for one.
 */
export function readDocumented(source: string): readonly Documented[] {
  const lines = source.split("\n");
  const found: Documented[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!opening.test(lines[at] ?? "")) continue;
    const end = lines.findIndex((line, index) => index >= at && line.includes("*/"));
    if (end < 0) break;
    const comment = lines.slice(at, end + 1);
    at = end;
    const [, keyword, name] = declaration.exec(lines[end + 1] ?? "") ?? [];
    if (keyword !== undefined && name !== undefined) found.push({ kind: keyword === "class" ? "class" : "other", name, ...readComment(comment) });
  }
  return found;
}

function readComment(comment: readonly string[]): Pick<Documented, "summary" | "controls"> {
  const lines = comment.map((line) =>
    line
      .replace(/^\s*\/?\*+\/?/, "")
      .replace(/\*\/\s*$/, "")
      .trim(),
  );
  const tags = lines.findIndex((line) => line.startsWith("@"));
  const text = lines
    .slice(0, tags < 0 ? lines.length : tags)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  const holds = [...text.matchAll(/\bHolds (NOR-[^.]*)/g)].flatMap(([, ids = ""]) => ids.match(control) ?? []);
  const list = lines.findIndex((line) => line.startsWith("- "));
  const beforeList = list < 0 ? text : text.slice(0, text.indexOf(lines[list] ?? "")).trim();
  return { summary: firstSentence(beforeList).replace(/:$/, "."), controls: [...new Set(holds)] };
}

/** Up to the full stop before a space; that of a number or a file's name is followed by none. */
function firstSentence(text: string): string {
  const [sentence = ""] = /^.*?[.!?](?= |$)/.exec(text) ?? [text];
  return sentence.startsWith("Holds NOR-") ? "" : sentence;
}

/** Every control that a source names anywhere. */
export function mentionedControls(source: string): readonly string[] {
  return [...new Set(source.match(control) ?? [])];
}
