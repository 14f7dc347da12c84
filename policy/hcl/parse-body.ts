import { parseExpression } from "./parse-expression";
import { type Attribute, type Block, type Body, Cursor, HclError, type Place } from "./syntax";

/** Finds the line of an offset. */
export class Lines {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  at(offset: number): number {
    this.starts ??= [...this.text.matchAll(/\n/g)].map((found) => found.index + 1);
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}

/**
 * Reads the blocks and attributes of an HCL file, and where each begins.
 *
 * @throws HclError at what is no HCL
 */
export function parseBody(text: string, file: string): Body {
  const c = new Cursor(text);
  const lines = new Lines(text);
  return parseInside(c, (offset) => new TextPlace(file, lines, offset), false);
}

class TextPlace implements Place {
  constructor(
    readonly file: string,
    private readonly lines: Lines,
    private readonly offset: number,
  ) {}

  get line(): number {
    return this.lines.at(this.offset);
  }
}

/** @param inBlock whether a brace ends it, else the end of the text */
function parseInside(c: Cursor, placeOf: (offset: number) => Place, inBlock: boolean): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (;;) {
    c.skip(true);
    if (inBlock ? c.takes("}") : c.done) return { attributes, blocks };
    const from = c.at;
    const name = c.identifier() ?? c.fail("expected an attribute or a block");
    c.skip(false);
    if (c.sees("=")) {
      c.at++;
      if (attributes.has(name)) throw new HclError(`the attribute "${name}" stands there twice; terraform takes each once - delete one`, from);
      attributes.set(name, { name, value: parseExpression(c, false), place: placeOf(from) });
    } else {
      const labels = parseLabels(c);
      const body = c.nested(() => parseInside(c, placeOf, true));
      blocks.push({ type: name, labels, body, place: placeOf(from) });
    }
    c.skip(false);
    if (!c.done && !c.sees("\n") && !(inBlock && c.sees("}"))) c.fail("expected a line end");
  }
}

/** What stands between a block's type and its brace. */
function parseLabels(c: Cursor): string[] {
  const labels: string[] = [];
  while (!c.takes("{")) {
    const word = c.identifier();
    if (word !== undefined) labels.push(word);
    else {
      const label = c.sees('"') ? parseExpression(c, false) : c.fail("expected a name in quotes, or {");
      labels.push(label.kind === "literal" ? String(label.value) : c.fail("a block's name holds no template"));
    }
    c.skip(false);
  }
  return labels;
}
