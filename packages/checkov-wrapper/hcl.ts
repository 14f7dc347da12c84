import type { Block } from "./block";

/** A block at the top of an HCL file, with what stands before its brace: `["resource", "azurerm_subnet", "main"]`. */
interface HclBlock {
  readonly header: readonly string[];
  /** The line its header stands in, counted from 1. */
  readonly line: number;
  /** What stands between its braces, strings and comments included. */
  readonly text: string;
}

/** What an HCL file declares that Checkov has to look at. */
export interface HclFile {
  /** The resource that begins in a line. */
  readonly blocks: ReadonlyMap<number, Block>;
  readonly modules: readonly { readonly name: string; readonly source: string }[];
}

/** Reads which resources and modules an HCL file declares; it is not parsed further, that is Checkov's part. */
export function readHcl(text: string): HclFile {
  const blocks = new Map<number, Block>();
  const modules: { name: string; source: string }[] = [];
  for (const { header, line, text: inside } of topLevelBlocks(text)) {
    const [kind, type = "", name = ""] = header;
    if (kind === "resource" && header.length === 3) {
      const number = /^\s*count\s*=\s*0\s*$/m.test(inside) ? "none" : /^\s*(count|for_each)\s*=/m.test(inside) ? "any" : "one";
      blocks.set(line, { address: `${type}.${name}`, type, kind: "resource", number, constructPath: undefined });
    }
    if (kind === "module" && header.length === 2) modules.push({ name: type, source: /^\s*source\s*=\s*"([^"]*)"/m.exec(inside)?.[1] ?? "" });
  }
  return { blocks, modules };
}

const token = /\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<<-?([\w-]+)[^\n]*\n|[\p{L}_][\p{L}\p{N}_-]*|./gu;

function topLevelBlocks(text: string): HclBlock[] {
  const found: HclBlock[] = [];
  let depth = 0;
  let header: string[] = [];
  let start = 0;
  let headerAt = 0;
  const scanner = new RegExp(token);
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const [part, heredoc] = match;
    if (heredoc !== undefined) scanner.lastIndex = endOfHeredoc(text, scanner.lastIndex, heredoc);
    else if (part === '"') {
      const end = endOfString(text, match.index);
      if (depth === 0) header.push(text.slice(match.index + 1, end - 1));
      scanner.lastIndex = end;
    } else if (part === "{") {
      if (depth++ === 0) start = scanner.lastIndex;
    } else if (part === "}") {
      if (--depth > 0) continue;
      depth = 0;
      found.push({ header, line: lineAt(text, headerAt), text: text.slice(start, match.index) });
      header = [];
    } else if (depth === 0) {
      if (/^\s/.test(part)) {
        // The header of a block stands in one line; what ends with the line was an attribute.
        if (part.includes("\n")) header = [];
      } else if (!/^(#|\/\/|\/\*)/.test(part)) {
        if (header.length === 0) headerAt = match.index;
        header.push(part);
      }
    }
  }
  return found;
}

/** The position after the closing quote; a template in the string may hold strings of its own. */
function endOfString(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
    else if ((text[at] === "$" || text[at] === "%") && text[at + 1] === "{") {
      // Doubled, it is meant literally.
      if (text[at - 1] === text[at]) continue;
      let depth = 1;
      for (at += 2; at < text.length; at++) {
        if (text[at] === '"') at = endOfString(text, at) - 1;
        else if (text[at] === "{") depth++;
        else if (text[at] === "}" && --depth === 0) break;
      }
    }
  }
  return text.length;
}

function endOfHeredoc(text: string, from: number, marker: string): number {
  const end = new RegExp(`^[ \\t]*${marker}[ \\t]*\\r?$`, "m");
  const rest = end.exec(text.slice(from));
  return rest ? from + rest.index + rest[0].length : text.length;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
