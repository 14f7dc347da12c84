/** A diagram in the text that code hosts draw. Every label is in quotes, and ids are letters, digits and underscores. */
export class Diagram {
  private readonly lines: string[] = [];
  private readonly ids = new Map<string, string>();
  private depth = 1;

  constructor(private readonly direction: "LR" | "TB") {}

  /** A box; lines of its label one below the other. */
  node(key: string, label: readonly string[], shape: "box" | "round" | "cylinder" = "box"): void {
    const [open, close] = { box: ["[", "]"], round: ["(", ")"], cylinder: ["[(", ")]"] }[shape] as [string, string];
    this.write(`${this.idOf(key)}${open}${quoted(label)}${close}`);
  }

  /** A box around what is drawn inside of it. */
  group(key: string, label: readonly string[], inside: () => void): void {
    this.write(`subgraph ${this.idOf(key)}[${quoted(label)}]`);
    this.depth += 1;
    inside();
    this.depth -= 1;
    this.write("end");
  }

  /** @param kind `both` is a peering, `dotted` what comes along with something else */
  edge(from: string, to: string, label?: string, kind: "to" | "both" | "dotted" = "to"): void {
    const arrow = { to: "-->", both: "<-->", dotted: "-.->" }[kind];
    this.write(`${this.idOf(from)} ${arrow}${label === undefined ? "" : `|${quoted([label])}|`} ${this.idOf(to)}`);
  }

  toString(): string {
    return ["```mermaid", `flowchart ${this.direction}`, ...this.lines, "```"].join("\n");
  }

  private write(text: string): void {
    this.lines.push(`${"  ".repeat(this.depth)}${text}`);
  }

  /** A prefix keeps words of Mermaid's own, such as `end`, from being ids; a number keeps two keys apart that come to the same. */
  private idOf(key: string): string {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const plain = `n_${key.replace(/\W+/g, "_")}`;
    const taken = new Set(this.ids.values());
    let id = plain;
    for (let n = 2; taken.has(id); n++) id = `${plain}_${n}`;
    this.ids.set(key, id);
    return id;
  }
}

function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => line.replaceAll("&", "#amp;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;")).join("<br/>")}"`;
}
