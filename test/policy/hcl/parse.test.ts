import { parse as parseHcl } from "@cdktf/hcl2json";
import fc from "fast-check";
import { parseBody } from "../../../policy/hcl/parse-body";
import { readHcl } from "../../../policy/hcl/read-hcl";
import type { Body, Expression } from "../../../policy/hcl/syntax";

/** What a literal is in the parser's JSON; anything else is left out of the comparison. */
function jsonOf(e: Expression): unknown {
  const escaped = (text: string) => text.replace(/[$%](?=\{)/g, "$&$&");
  if (e.kind === "literal") return typeof e.value === "string" ? escaped(e.value) : e.value;
  if (e.kind === "list") return e.items.map(jsonOf);
  if (e.kind === "object") return Object.fromEntries(e.items.map(({ key, value }) => [jsonOf(key), jsonOf(value)]));
  throw new Error(`no literal: ${e.kind}`);
}

function bodyJson({ attributes, blocks }: Body): Record<string, unknown> {
  const made: Record<string, unknown> = Object.fromEntries([...attributes].map(([name, { value }]) => [name, jsonOf(value)]));
  for (const { type, labels, body } of blocks) {
    let at = made;
    for (const name of [type, ...labels].slice(0, -1)) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    const last = [type, ...labels].at(-1) ?? "";
    at[last] = [...((at[last] as unknown[]) ?? []), bodyJson(body)];
  }
  return made;
}

describe("literals are read as Terraform's own parser reads them", () => {
  it.each([
    '"a$${b}"',
    '"$$${b} 100% $ %%{c} $a {}"',
    '"a\\tb\\\\ \\" \\u00e9 \\U0001F600"',
    "<<EOT\n  a\n   b\nEOT",
    "<<-EOT\n  a\n\n   b\n EOT",
    "<<-EOT\n  a\n \n   b\n  EOT",
    '<<-EOT\n  $${a} " \\n\n   b\n  EOT',
    "<<-EOT\n  EOT2\n   EOT b\n  EOT",
    "<<-EOT\n\ta\n\t\tb\n  EOT",
    "<<EOT\nEOT",
    "<<-EOT\r\n  a\r\n  b\r\n EOT\r",
    '{ a : "x", "b c" = [1, "y",], c = {}, 1 = 2 }',
    "[ # one\n  1, /* two\n */ 2 // three\n , -3.5e2\n]",
    "{\n  a = 1 # x\n\n  b = null, c = true\n  d = <<EOT\nx\nEOT\n}",
  ])("%s", async (text) => {
    const source = `v = ${text}\n`;
    expect(bodyJson(parseBody(source, "a.tf"))).toEqual(await parseHcl("a.tf", source));
  });
});

const name = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,6}$/).filter((n) => !["for", "null", "true", "false", "dynamic"].includes(n));
const blank = fc.constantFrom("", " ", "\t", "  ", ' /* } " */ ');
const lineEnd = fc.constantFrom("\n", "\n\n", ' # a } " {\n', " // ${ <<EOT\n", "\r\n", ' /* a\n" } */\n');
const piece = fc.constantFrom("a", "é", "{", "}", "$", "%", "$${", "%%{", '\\"', "\\\\", "\\n", " ", "#", "//", "/*", "<<EOT", "'", "😀", "=");
const quoted = fc.array(piece, { maxLength: 8 }).map((parts) => `"${parts.join("").replace(/(?<![$])\$\{|(?<!%)%\{/g, "x")}"`);
const heredoc = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.array(fc.constantFrom("a", "  b", "\tc", "", " ", '"', "}", "\\n", "$${x}", "EO", "# d"), { maxLength: 4 }),
    fc.constantFrom("", "  "),
  )
  .map(([flush, lines, indent]) => `<<${flush}EOT\n${lines.map((line) => `${line}\n`).join("")}${indent}EOT`);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("1", "-2", "0.5", "1e3", "true", "null"),
    quoted,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.map((item) => `${item}\n`).join(",")}]`),
    fc
      .uniqueArray(fc.tuple(name, tie("value")), { maxLength: 3, selector: ([key]) => key })
      .map((items) => `{\n${items.map(([key, item]) => `${key} = ${item}\n`).join("")}}`),
    heredoc,
  ),
}));
const { body } = fc.letrec<{ body: string }>((tie) => ({
  body: fc
    .uniqueArray(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc
          .tuple(name, blank, blank, value, lineEnd)
          .map(([key, a, b, item, end]) => ({ key, text: `${a}${key}${b}= ${item}${item.endsWith("EOT") ? "\n" : end}` })),
        fc
          .tuple(
            name,
            fc.array(
              name.map((label) => `"${label}"`),
              { maxLength: 2 },
            ),
            tie("body"),
            lineEnd,
          )
          .map(([key, labels, inside, end]) => ({
            key,
            text: `${[key, ...labels].join(" ")} {\n${inside}}${end}`,
          })),
      ),
      { maxLength: 4, selector: ({ key }) => key },
    )
    .map((items) => items.map(({ text }) => text).join("")),
}));

it("finds what Terraform's own parser finds, whatever is written", () =>
  fc.assert(
    fc.asyncProperty(body, async (text) => {
      expect(bodyJson(parseBody(text, "a.tf"))).toEqual(await parseHcl("a.tf", text));
    }),
    { numRuns: 150 },
  ));

it("finds each block and attribute in the line where its name stands", () =>
  fc.assert(
    fc.property(body, (text) => {
      const lines = text.split("\n");
      const walk = ({ attributes, blocks }: Body) => {
        for (const { name: at, place } of attributes.values()) expect(lines[(place.line ?? 0) - 1]).toContain(at);
        for (const block of blocks) {
          expect(lines[(block.place.line ?? 0) - 1]).toContain(block.type);
          walk(block.body);
        }
      };
      walk(parseBody(text, "a.tf"));
    }),
  ));

it("never takes a text that the parser refuses, and never hangs or crashes on one", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          piece,
          fc.constantFrom("\n", "a = ", "b {", "[", "]", "(", "?", ":", "for x in", "${", "%{ if", "~}", '"', "EOT", ",", "...", "==", "[*]", ".", "1"),
        ),
        { maxLength: 14 },
      ),
      async (parts) => {
        const text = parts.join("");
        const refused = await parseHcl("a.tf", text).then(
          () => false,
          () => true,
        );
        const outcome = await readHcl(text, "a.tf").then(
          () => "read",
          (error: Error) => error.name,
        );
        expect(refused ? outcome : "InputError").toBe("InputError");
      },
    ),
    { numRuns: 300 },
  ));
