import fc from "fast-check";
import { unresolved } from "../../../policy/model";
import { graphOf, read } from "./folder";

const known = `
variable "open" {}
variable "flag" { type = bool }
variable "envs" {
  default = { a = { size = 1, tags = ["x"] }, b = { size = 2, tags = ["y", "z"] } }
}
locals {
  one  = 1
  list = ["c", "a", "b"]
  deep = { a = { b = [10, 20] }, "k-1" = "v" }
}
resource "azurerm_b" "y" {
  name = "y"
}
`;

/** The values of expressions, by the expressions. */
async function valuesOf(expressions: readonly string[], setup = known): Promise<unknown[]> {
  const text = `${setup}resource "azurerm_a" "x" {\n${expressions.map((e, i) => `  v${i} = ${e}\n`).join("")}}\n`;
  const block = await read(text, "azurerm_a.x");
  return expressions.map((_, i) => {
    const value = block.get(`v${i}`);
    return value === unresolved ? "?" : value;
  });
}

const cases: readonly (readonly [string, unknown])[] = [
  ["1 + 2 * 3 - 4 / 2", 5],
  ["(1 + 2) * 3 % 4", 1],
  ["-local.one", -1],
  ["!(1 < 2) || 3 >= 3 && true", true],
  ['"1" == 1', false],
  ['"a" != "b"', true],
  ["1 / 0", "?"],
  ['"x" + 1', "?"],
  ['local.one == 1 ? "yes" : "no"', "yes"],
  ["var.open ? 1 : 1", 1],
  ["var.open ? 1 : 2", "?"],
  ["var.open == var.open", true],
  ["var.flag && false", false],
  ["true || var.flag", true],
  ["var.flag || false", "?"],
  ['"a${local.one}b${true}"', "a1btrue"],
  ['"${local.list}"', ["c", "a", "b"]],
  ['"x${var.open}"', "?"],
  ['"%{ if local.one == 1 }a%{ else }b%{ endif }c"', "ac"],
  ['"%{ for k, v in { p = 1, q = 2 } }${k}${v}, %{ endfor }"', "p1, q2, "],
  ['"a  ${~ local.one ~}  b"', "a1b"],
  ["local.deep.a.b[1]", 20],
  ['local.deep["k-1"]', "v"],
  ["local.deep.nope", "?"],
  ["local.list[3]", "?"],
  ["local.list[local.one]", "a"],
  ["local.list.0", "c"],
  ["[for v in local.list : upper(v)]", ["C", "A", "B"]],
  ['[for i, v in local.list : "${i}${v}" if v != "a"]', ["0c", "2b"]],
  ["{ for k, v in var.envs : k => v.size }", { a: 1, b: 2 }],
  ['{ for k, v in var.envs : v.size > 1 ? "big" : "small" => k... }', { small: ["a"], big: ["b"] }],
  ["[for v in var.open : v]", "?"],
  ["values(var.envs)[*].size", [1, 2]],
  ["var.envs.a[*].size", [1]],
  ["null[*]", []],
  ["var.open[*].id", "?"],
  ['lookup(var.envs, "zz", null)', undefined],
  ['lookup({ a = 1 }, "a", 2)', 1],
  ["merge({ a = 1, b = 2 }, { b = 3 }, null)", { a: 1, b: 3 }],
  ["merge({ a = 1 }, var.open)", "?"],
  ["merge({ a = var.open }, { b = 1 }).b", 1],
  ["merge({ a = var.open }, { b = 1 }).a", "?"],
  ["concat([1], [2, 3], [])", [1, 2, 3]],
  ["length([var.open, 2])", 2],
  ["length(var.open)", "?"],
  ['length("héllo")', 5],
  ['coalesce(null, "", "x")', "x"],
  ['coalesce(var.open, "x")', "?"],
  ["coalescelist([], [1])", [1]],
  ["try(var.envs.zz.size, local.nope, 7)", 7],
  ["try(var.open.x, 7)", "?"],
  ['try(azurerm_b.y.id, "x") == azurerm_b.y.id', true],
  ["can(var.envs.zz)", false],
  ["can(local.list)", true],
  ['contains(local.list, "a")', true],
  ['contains([var.open, "a"], "a")', true],
  ['contains([var.open], "a")', "?"],
  ["distinct([1, 2, 1])", [1, 2]],
  ['compact(["a", "", null])', ["a"]],
  ["flatten([[1, [2]], []])", [1, 2]],
  ['flatten([[azurerm_b.y.id], ["x"]])[1]', "x"],
  ["flatten([var.open])", "?"],
  ["keys({ b = 1, a = 2 })", ["a", "b"]],
  ["values({ b = 1, a = 2 })", [2, 1]],
  ["element(local.list, 4)", "a"],
  ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
  ['toset(["b", "a", "b"])', ["a", "b"]],
  ["tolist(toset([3, 1]))", [1, 3]],
  ['setunion(["a"], ["b", "a"])', ["a", "b"]],
  ['setsubtract(["a", "b"], ["a"])', ["b"]],
  [
    'setproduct(["a"], [1, 2])',
    [
      ["a", 1],
      ["a", 2],
    ],
  ],
  ["one([])", undefined],
  ["one([1, 2])", "?"],
  ["slice(local.list, 1, 3)", ["a", "b"]],
  ["sort(local.list)", ["a", "b", "c"]],
  ["reverse([1, 2])", [2, 1]],
  ["range(3)", [0, 1, 2]],
  ["range(4, 0, -2)", [4, 2]],
  ["chunklist([1, 2, 3], 2)", [[1, 2], [3]]],
  ['index(local.list, "b")', 2],
  ['alltrue([true, "true"])', true],
  ["alltrue([false, var.flag])", false],
  ["anytrue([var.flag])", "?"],
  ['max(1, "3", 2)', 3],
  ["sum([1, 2])", 3],
  ["ceil(1.2) + floor(1.8) + abs(-1)", 4],
  ["tostring(1.5)", "1.5"],
  ['tonumber("12")', 12],
  ['tobool("true")', true],
  ['tonumber("x")', "?"],
  ['lower("ÆØ")', "æø"],
  ['title("hello world")', "Hello World"],
  ['trimspace("  a \\n")', "a"],
  ['trimprefix("st-a", "st-")', "a"],
  ['trimsuffix("a.no", ".no")', "a"],
  ['trim("--a-", "-")', "a"],
  ['substr("hello", 1, 3)', "ell"],
  ['substr("hello", -2, -1)', "lo"],
  ['replace("a-b-c", "-", "")', "abc"],
  ['replace("a-b_c", "/[^a-z]/", "")', "abc"],
  ['replace("aaa", "/(a+)+$/", "")', "?"],
  ['split(",", "a,b")', ["a", "b"]],
  ['join("-", ["a", 1], ["b"])', "a-1-b"],
  ['format("%s-%03d %v%%", "a", 7, true)', "a-007 true%"],
  ['format("%.2f", 1)', "?"],
  ['formatlist("%s.no", ["a", "b"])', ["a.no", "b.no"]],
  ['startswith("abc", "ab") && endswith("abc", "c") && strcontains("abc", "b")', true],
  ['jsonencode({ b = [1, null], a = "<x>" })', '{"a":"\\u003cx\\u003e","b":[1,null]}'],
  ['jsondecode("{\\"a\\": [1, \\"${local.one}\\"]}").a', [1, "1"]],
  ['base64decode(base64encode("æ"))', "æ"],
  ['cidrsubnet("10.0.0.0/16", 8, 3)', "10.0.3.0/24"],
  ['cidrsubnets("10.0.0.0/16", 8, 4)', ["10.0.0.0/24", "10.0.16.0/20"]],
  ['cidrhost("10.0.0.0/24", -2)', "10.0.0.254"],
  ['cidrnetmask("10.0.0.0/20")', "255.255.240.0"],
  ['cidrsubnet("fd00::/48", 16, 1)', "?"],
  ['concat(["a"], [["b"]]...)', ["a", "b"]],
  ['file("x")', "?"],
  ["timestamp()", "?"],
  ['provider::azurerm::normalise_resource_id("x")', "?"],
  ["nosuch(1)", "?"],
  ["path.module", "?"],
  ["terraform.workspace", "?"],
  ['sensitive("x")', "x"],
  ["<<-EOT\n    a ${local.one}\n      b\n    EOT\n", "a 1\n  b\n"],
  ['"$${not} %%{this}"', "${not} %{this}"],
];

it("computes what is known, and says nothing of the rest", async () => {
  const values = await valuesOf(cases.map(([expression]) => expression));
  expect(cases.map(([expression], i) => [expression, values[i]])).toEqual(cases.map(([expression, value]) => [expression, value]));
});

interface Computed<T> {
  readonly text: string;
  readonly value: T;
}

/** Expressions with what JavaScript says of them. */
const { number, truth } = fc.letrec<{ number: Computed<number>; truth: Computed<boolean> }>((tie) => {
  const two = <A, B>(of: fc.Arbitrary<Computed<A>>, operators: Readonly<Record<string, (a: A, b: A) => B>>) =>
    fc
      .tuple(of, fc.constantFrom(...Object.keys(operators)), of)
      .map(([a, operator, b]) => ({ text: `(${a.text}) ${operator} (${b.text})`, value: operators[operator]?.(a.value, b.value) as B }));
  const either = <A>(of: fc.Arbitrary<Computed<A>>) =>
    fc.tuple(tie("truth"), of, of).map(([c, a, b]) => ({ text: `(${c.text}) ? (${a.text}) : (${b.text})`, value: c.value ? a.value : b.value }));
  return {
    number: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.integer({ min: 0, max: 9 }).map((value) => ({ text: String(value), value })),
      two(tie("number"), { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b }),
      either(tie("number")),
    ),
    truth: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.boolean().map((value) => ({ text: String(value), value })),
      two(tie("number"), { "<": (a, b) => a < b, ">=": (a, b) => a >= b, "==": (a, b) => a === b }),
      two(tie("truth"), { "&&": (a, b) => a && b, "||": (a, b) => a || b }),
      either(tie("truth")),
    ),
  };
});
const expression = fc.oneof<fc.Arbitrary<Computed<number | boolean>>[]>(number, truth);

it("computes as JavaScript does where the two languages mean the same", () =>
  fc.assert(
    fc.asyncProperty(fc.array(expression, { minLength: 1, maxLength: 8 }), async (all) => {
      expect(
        await valuesOf(
          all.map(({ text }) => text),
          "",
        ),
      ).toEqual(all.map(({ value }) => (Object.is(value, -0) ? 0 : value)));
    }),
    { numRuns: 40 },
  ));

it("never knows a value that hangs on what is not known", () =>
  fc.assert(
    fc.asyncProperty(expression, async ({ text, value }) => {
      const hidden = typeof value === "boolean" ? `(${text}) == var.flag` : `(${text}) + var.open`;
      expect(await valuesOf([hidden])).toEqual(["?"]);
    }),
    { numRuns: 30 },
  ));

describe("what is not known still refers to what it hangs on", () => {
  const setup = `
variable "flag" {}
resource "azurerm_key_vault" "a" {
  count = 2
}
resource "azurerm_key_vault" "b" {}
locals {
  both = [azurerm_key_vault.b.id, azurerm_key_vault.a[1].id]
}
`;
  it.each([
    ["azurerm_key_vault.a[0].id", ["azurerm_key_vault.a[0] id"]],
    ["azurerm_key_vault.a[*].id", ["azurerm_key_vault.a[0] id", "azurerm_key_vault.a[1] id"]],
    ["azurerm_key_vault.a[var.flag].id", ["azurerm_key_vault.a[0] ", "azurerm_key_vault.a[1] "]],
    ["var.flag ? azurerm_key_vault.b.id : null", ["azurerm_key_vault.b "]],
    ["local.both", ["azurerm_key_vault.b id", "azurerm_key_vault.a[1] id"]],
    ["element(local.both, var.flag)", ["azurerm_key_vault.b ", "azurerm_key_vault.a[1] "]],
    ["[for v in azurerm_key_vault.a : v.id if var.flag]", ["azurerm_key_vault.a[0] ", "azurerm_key_vault.a[1] "]],
    ["nosuch({ x = azurerm_key_vault.b.name })", ["azurerm_key_vault.b "]],
    ['"${azurerm_key_vault.b.id}/keys/k"', ["azurerm_key_vault.b "]],
    ['format("%s/keys", azurerm_key_vault.b.id)', ["azurerm_key_vault.b "]],
  ])("%s", async (expression, expected) => {
    const graph = await graphOf(`${setup}resource "azurerm_x" "x" {\n  v = ${expression}\n}\n`);
    const [from] = graph.ofType("azurerm_x");
    const targets = from === undefined ? [] : graph.targets(from, "v");
    const read = (address: string) => (from !== undefined && graph.targets(from, "v", "id").some((r) => r.address === address) ? "id" : "");
    expect(targets.map(({ address }) => `${address} ${read(address)}`)).toEqual(expected);
  });
});
