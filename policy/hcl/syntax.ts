/** An expression of HCL, as far as its value needs it. */
export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** Text with expressions in it; one expression alone is not a template but itself. */
  | { readonly kind: "template"; readonly parts: readonly Expression[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "attribute"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly key: Expression }
  /** `of[*].each`: `each` is written of the name `*`. */
  | { readonly kind: "splat"; readonly of: Expression; readonly each: Expression }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly spread: boolean }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly items: readonly { readonly key: Expression; readonly value: Expression }[] }
  | For
  | { readonly kind: "conditional"; readonly condition: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** `[for k, v in collection : value if condition]`, `{for … : key => value...}`, or `%{for …}`, whose values are joined. */
export interface For {
  readonly kind: "for";
  readonly makes: "list" | "object" | "text";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  readonly grouped: boolean;
}

/** Where something stands in a file; the line is looked up when it is read. */
export interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

/** `name = expression`. */
export interface Attribute {
  readonly name: string;
  readonly value: Expression;
  readonly place: Place;
}

/** What stands between the braces of a block, or in a file. */
export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

/** `resource "azurerm_subnet" "app" { … }`. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly place: Place;
  /** The line of an attribute, where the body does not know it: Terraform's JSON syntax. */
  readonly lineOf?: (attribute: string) => number | undefined;
  /** What JSON holds beside what Terraform reads: the comment `//`. */
  readonly comment?: unknown;
}

/** A mistake in a text, at an offset. */
export class HclError extends Error {
  override readonly name = "HclError";

  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

// What a person writes is far from it; a text that is made to exhaust the parser must not crash the gate.
const deepest = 200;

/** A place in a text that moves on; what the parsers of expressions, templates and bodies share. */
export class Cursor {
  at = 0;
  private depth = 0;

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Is this the text here? */
  sees(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Goes past the text if it is here. */
  takes(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.at += text.length;
    return seen;
  }

  expect(text: string): void {
    if (!this.takes(text)) this.fail(`expected ${text}`);
  }

  /** Goes past what a sticky pattern finds here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Goes past blanks and comments, and past line ends where they mean nothing. */
  skip(lines: boolean): void {
    this.match(lines ? blankLines : blanks);
  }

  identifier(): string | undefined {
    return this.match(identifier);
  }

  fail(message: string): never {
    throw new HclError(message, this.at);
  }

  /** Parses something that may hold its own kind. */
  nested<T>(parse: () => T): T {
    if (++this.depth > deepest) this.fail(`nested more than ${deepest} deep`);
    const found = parse();
    this.depth--;
    return found;
  }
}

const blanks = /(?:[ \t\r]|\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*)*/y;
const blankLines = /(?:\s|\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*)*/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
