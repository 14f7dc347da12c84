import { existsSync, readFileSync } from "node:fs";
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
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
    const { file } = finding;
    const attribute = finding.attribute === undefined ? undefined : asWritten(resource.type, resource.body, finding.attribute);
    const { jsonPath, lineOf = (of) => read(file)?.lineOf(jsonPath, of) } = resource;
    const line = { enumerable: true, configurable: true, get: () => lineOf(attribute) };
    return Object.defineProperty({ ...finding }, "line", line);
  });
}

export class LinedJson {
  private readonly root: Node | undefined;
  private readonly lineStarts: number[] = [0];

  constructor(text: string) {
    this.root = parseTree(text);
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }

  lineOf(jsonPath: readonly (string | number)[], attribute: string | undefined): number | undefined {
    let node = this.root && findNodeAtLocation(this.root, [...jsonPath]);
    for (const part of attribute?.split(".") ?? []) {
      const inside = node && (findNodeAtLocation(node, [part]) ?? findNodeAtLocation(node, [0, part]));
      if (inside === undefined) break;
      node = inside;
    }
    if (node === undefined) return undefined;
    // A value stands behind its key: the line of the key is what a reader looks for.
    const offset = node.parent?.type === "property" ? node.parent.offset : node.offset;
    return this.lineAt(offset);
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
