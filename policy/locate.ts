import { existsSync, readFileSync } from "node:fs";
import type { Finding, Graph } from "./model";
import { asWritten } from "./provider/earlier-names";

/**
 * Adds to each finding the line of its block, or of the attribute when that is written, in the JSON file.
 * A file is parsed for positions only when a line in it is read: a report on the terminal shows a few of a thousand.
 */
export function locateFindings(findings: readonly Finding[], graph: Graph): readonly Finding[] {
  const resources = new Map(graph.resources.map((r) => [`${r.stack}\0${r.address}`, r]));
  const files = new Map<string, LinedJson | undefined>();
  const read = (file: string) => {
    if (!files.has(file)) files.set(file, existsSync(file) ? new LinedJson(readFileSync(file, "utf8")) : undefined);
    return files.get(file);
  };
  return findings.map((finding) => {
    const resource = resources.get(`${finding.stack}\0${finding.address}`);
    if (finding.line !== undefined || resource === undefined) return finding;
    const attribute = finding.attribute === undefined ? undefined : asWritten(resource.type, resource.body, finding.attribute);
    const file = resource.fileOf?.(attribute) ?? finding.file;
    const { jsonPath, lineOf = (of) => read(file)?.lineOf(jsonPath, of) } = resource;
    const line = { enumerable: true, configurable: true, get: () => lineOf(attribute) };
    return Object.defineProperty({ ...finding, file }, "line", line);
  });
}

/** Where a member of an object begins, at its key, or an item of a list; and its value. */
interface Place {
  readonly start: number;
  readonly value: number;
}

/** Text of JSON, of which only what leads to a place is looked into: a tree of all of it takes longer than all the rules. */
export class LinedJson {
  private readonly lineStarts: number[] = [0];
  private readonly known = new Map<number, ReadonlyMap<string | number, Place>>();

  constructor(private readonly text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }

  lineOf(jsonPath: readonly (string | number)[], attribute: string | undefined): number | undefined {
    const start = this.text.search(/[^\s\uFEFF]/);
    let place: Place | undefined = start === -1 ? undefined : { start, value: start };
    for (const key of jsonPath) place = place && this.inside(place).get(key);
    for (const part of attribute?.split(".") ?? []) {
      const members = place && this.inside(place);
      const first = members?.get(0);
      const inside = members?.get(part) ?? (first && this.inside(first).get(part));
      if (inside === undefined) break;
      place = inside;
    }
    // A value stands behind its key: the line of the key is what a reader looks for.
    return place && this.lineAt(place.start);
  }

  /** What stands in an object, by its keys, or in a list, by numbers; nothing in what is neither. */
  private inside({ value }: Place): ReadonlyMap<string | number, Place> {
    const found = this.known.get(value) ?? this.scan(value);
    this.known.set(value, found);
    return found;
  }

  private scan(from: number): ReadonlyMap<string | number, Place> {
    const found = new Map<string | number, Place>();
    const isList = this.text[from] === "[";
    if (!isList && this.text[from] !== "{") return found;
    const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
    token.lastIndex = from + 1;
    let depth = 1;
    let key: { readonly text: string; readonly start: number } | undefined;
    let awaited = isList;
    let items = 0;
    for (let match = token.exec(this.text); match !== null && depth > 0; match = token.exec(this.text)) {
      const [text] = match;
      const start = match.index;
      if (depth === 1 && text === ",") {
        key = undefined;
        awaited = isList;
      } else if (depth === 1 && text === ":") awaited = true;
      else if (depth === 1 && !awaited && text.startsWith('"')) key ??= { text: JSON.parse(text) as string, start };
      else if (depth === 1 && awaited && text !== "]" && text !== "}") {
        // Of a key that stands there twice the first is taken.
        if (isList) found.set(items++, { start, value: start });
        else if (key !== undefined && !found.has(key.text)) found.set(key.text, { start: key.start, value: start });
        awaited = false;
      }
      if (text === "{" || text === "[") depth++;
      else if (text === "}" || text === "]") depth--;
    }
    return found;
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
