import { visit } from "jsonc-parser";

/** First and last line of a block, counted from 1. */
export type LineRange = readonly [number, number];

/** Where each resource, data source and provider stands in a Terraform JSON file, by address. */
export function originalLines(text: string): Map<string, LineRange> {
  const found = new Map<string, LineRange>();
  // The keys that lead to where the reader is, lists left out.
  const path: string[] = [];
  // For each open object, how many keys led to it and the line its key stands in.
  const open: { readonly depth: number; readonly line: number; alias: string | undefined }[] = [];
  let keyLine = 0;
  visit(text, {
    onObjectBegin: (_offset, _length, line) => {
      open.push({ depth: path.length, line: listed() ? line : keyLine, alias: undefined });
    },
    onObjectProperty: (name, _offset, _length, line) => {
      path.length = open.at(-1)?.depth ?? 0;
      path.push(name);
      keyLine = line;
    },
    onLiteralValue: (value) => {
      const block = open.at(-1);
      if (block && path.at(-1) === "alias" && path.length === block.depth + 1 && typeof value === "string") block.alias = value;
    },
    onObjectEnd: (_offset, _length, line) => {
      const block = open.pop();
      if (!block) return;
      path.length = block.depth;
      const address = addressOf(path, block.alias);
      if (address) found.set(address, [block.line + 1, line + 1]);
    },
  });
  return found;

  /** Providers stand in a list, where the key's line is that of the first one only. */
  function listed(): boolean {
    return path[0] === "provider" && path.length === 2;
  }
}

function addressOf(path: readonly string[], alias: string | undefined): string | undefined {
  const [kind, type, name] = path;
  if (kind === "resource" && path.length === 3) return `${type}.${name}`;
  if (kind === "data" && path.length === 3) return `data.${type}.${name}`;
  if (kind === "provider" && path.length === 2) return alias === undefined ? `provider.${type}` : `provider.${type}.${alias}`;
  return undefined;
}
