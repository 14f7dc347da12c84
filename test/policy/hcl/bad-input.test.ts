import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadTerraform } from "../../../policy/load-terraform";
import { addressesOf, type Files, inFolder, load, problemOf } from "./folder";

const block = 'resource "azurerm_a" "x" {\n}\n';
const multiLine =
  'quoted strings may not be split over multiple lines. To produce a multi-line string, either use the \\n escape to represent a newline character or use the "heredoc" multi-line template syntax';
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

it.each<[string, Files | string, string]>([
  [
    "an unclosed block",
    'resource "a" "b" {',
    "main.tf:1:18: unclosed configuration block - there is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file",
  ],
  [
    "several mistakes in several files",
    { "a.tf": 'resource "a" "b" {\n  x =\n}\n', "b.tf": 'x "y" {\n' },
    "a.tf:2:6: invalid expression - expected the start of an expression, but found an invalid expression token\nb.tf:1:7: unclosed configuration block - there is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file",
  ],
  ["an unterminated heredoc", "locals {\n  a = <<EOT\n  b\n}\n", "main.tf:5:1: unterminated template string - no closing marker was found for the string"],
  [
    "a string that does not end",
    'locals {\n  a = "x\n}\n',
    `main.tf:2:9: invalid multi-line string - ${multiLine}\nmain.tf:2:9: unterminated template string - no closing marker was found for the string\nmain.tf:3:2: invalid multi-line string - ${multiLine}`,
  ],
  [
    "an attribute twice",
    "locals {\n  a = 1\n  a = 2\n}\n",
    'main.tf:3:3: attribute redefined - the argument "a" was already set at line 2. Each argument may be set only once',
  ],
  ["utf-16", { "main.tf": utf16(block) }, "main.tf: the file is no utf-8 - got utf-16; save it as utf-8, terraform reads nothing else"],
  ["what is no text", { "main.tf": Buffer.from([0x78, 0xff, 0xfe]) }, "main.tf: the file is no utf-8; save it as utf-8, terraform reads nothing else"],
  ["a block twice", { "a.tf": block, "b.tf": `\n${block}` }, "b.tf:2: azurerm_a.x is in the folder twice; terraform takes each block once - rename one"],
  ["a local twice", "locals {\n  a = 1\n}\nlocals {\n  a = 2\n}\n", 'main.tf:5: the local "a" is defined twice; terraform takes each once - rename one'],
  [
    "a block that Terraform has not",
    'resorce "a" "b" {}\n',
    'main.tf:1: got a block "resorce"; allowed terraform, provider, variable, locals, output, resource, data, module, moved, import, removed, check, ephemeral, action',
  ],
  ["an attribute outside of blocks", "a = 1\n", 'main.tf:1: got the attribute "a" outside of any block; allowed blocks such as resource'],
  ["a block with too few names", 'resource "a" {}\n', 'main.tf:1: got 1 names for a block "resource"; expected 2'],
  [
    "an override of nothing",
    { "main.tf": "", "x_override.tf": block },
    "x_override.tf:1: azurerm_a.x overrides nothing; terraform wants it in another file too",
  ],
  [
    "a module without its folder",
    'module "m" {\n  source = "./gone"\n}\n',
    'main.tf:1: there is no folder gone - got the module source "./gone"; name a folder beside it',
  ],
  [
    "a module that is empty",
    { "main.tf": 'module "m" {\n  source = "./m"\n}\n', "m/readme.md": "x" },
    "main.tf:1: the folder m of the module holds no terraform - expected *.tf or *.tf.json",
  ],
  ["a module that calls itself", 'module "m" {\n  source = "./"\n}\n', "main.tf:1: the module calls itself - . -> ."],
  [
    "modules in a circle",
    { "a/main.tf": 'module "b" {\n  source = "../b"\n}\n', "b/main.tf": 'module "a" {\n  source = "../a"\n}\n' },
    "a: the modules call each other in a circle; none of them can be deployed\nb: the modules call each other in a circle; none of them can be deployed",
  ],
  [
    "a module that leads back",
    { "main.tf": 'module "b" {\n  source = "./b"\n}\n', "b/main.tf": 'module "a" {\n  source = "../"\n}\n' },
    "b/main.tf:1: the module calls itself - . -> b -> .",
  ],
  ["a count that is none", 'resource "azurerm_a" "x" {\n  count = -1\n}\n', "main.tf:1: count is no whole number from 0"],
  ["a for_each that is none", 'resource "azurerm_a" "x" {\n  for_each = 3\n}\n', "main.tf:1: for_each is neither a map nor a set of texts"],
  ["both", 'resource "azurerm_a" "x" {\n  count = 1\n  for_each = {}\n}\n', "main.tf:1: both count and for_each are given; terraform takes one of them"],
  [
    "a block in a file of values",
    { "main.tf": block, "terraform.tfvars": "x {\n}\n" },
    'terraform.tfvars:1: a file of values holds no block - got "x"; write name = value',
  ],
  [
    "broken json beside hcl",
    { "main.tf": block, "b.tf.json": '{"resource": []' },
    "b.tf.json: the json is broken or was cut off (Expected ',' or '}' after property value in JSON at position 15); correct it",
  ],
  ["a broken template in json", { "b.tf.json": { locals: { a: "${" } } }, "b.tf.json: a template in it is no hcl - expected an expression"],
])("judges nothing with %s", async (_, files, message) => expect(await problemOf(files)).toBe(message));

describe("what is made to exhaust the gate ends with one clear message", () => {
  const doubled = (count: number, last: string, next: (before: string) => string) =>
    `locals {\n  l0 = ${last}\n${Array.from({ length: count }, (_, i) => `  l${i + 1} = ${next(`local.l${i}`)}\n`).join("")}}\nresource "azurerm_a" "x" {\n  v = local.l${count}\n}\n`;
  const large = /^\.: the configuration is too large to be judged - .+; judge its parts each for itself$/;
  it.each<[string, Files | string, RegExp]>([
    ["lists of lists", doubled(60, "[1, 1]", (l) => `[${l}, ${l}]`), large],
    ["text of texts", doubled(60, '"ab"', (l) => `"\${${l}}\${${l}}"`), large],
    ["text of texts that are not known", `variable "v" {}\n${doubled(60, '"a${var.v}"', (l) => `"\${${l}}\${${l}}"`)}`, large],
    ["a long way through locals", doubled(3000, "1", (l) => l), large],
    ["millions of instances", 'resource "azurerm_a" "x" {\n  count = 100000000\n}\n', large],
    [
      "modules in modules",
      {
        "main.tf": 'module "a" {\n  count = 200\n  source = "./a"\n}\n',
        "a/main.tf": 'module "b" {\n  count = 200\n  source = "../b"\n}\n',
        "b/main.tf": block,
      },
      large,
    ],
    ["brackets in brackets", `locals {\n  a = ${"[".repeat(5000)}${"]".repeat(5000)}\n}\n`, /^main\.tf:2:\d+: this is no hcl - nested more than 200 deep$/],
    ["parts in parts of json", { "main.tf.json": `{"locals": {"a": ${"[".repeat(20000)}${"]".repeat(20000)}}, "variable": {}}` }, /too deep|nested/],
  ])("%s", async (_, files, message) => expect(await problemOf(files)).toMatch(message));

  it("but not what is only much", async () =>
    expect((await addressesOf('resource "azurerm_a" "x" {\n  count = 5000\n  name = "a${count.index}"\n}\n')).length).toBe(5000));
  it("nor a circle of locals, which is not known", async () =>
    expect(
      JSON.stringify(
        (await load({ "main.tf": 'locals {\n  a = local.b\n  b = [local.a]\n}\nresource "azurerm_a" "x" {\n  v = local.a\n}\n' }))[0]?.json.resource,
      ),
    ).toContain("circular"));
});

it("takes a byte order mark, and line ends of Windows", async () =>
  expect(await addressesOf(`\uFEFF${block.replaceAll("\n", "\r\n")}`)).toEqual(["azurerm_a.x"]));

it("takes names that JavaScript has for itself", async () => {
  const [stack] = await load({
    "main.tf": 'resource "__proto__" "constructor" {\n  __proto__ = 1\n  toString = local.__proto__\n}\nlocals {\n  __proto__ = { __proto__ = 2 }\n}\n',
  });
  expect(JSON.stringify(stack?.json.resource)).toBe('{"__proto__":{"constructor":{"__proto__":1,"toString":{"__proto__":2}}}}');
});

it("goes through links once, and through no circle of them", () =>
  inFolder({ "main.tf": block }, async (folder) => {
    symlinkSync(folder, path.join(folder, "round"));
    expect((await loadTerraform(folder)).length).toBe(1);
    mkdirSync(path.join(folder, "m"));
    symlinkSync(".", path.join(folder, "m", "again"));
    writeFileSync(path.join(folder, "m", "main.tf"), 'module "self" {\n  source = "./again"\n}\n');
    await expect(loadTerraform(folder)).rejects.toThrow("the module calls itself");
  }));

it("says which link leads nowhere", () =>
  inFolder({ "a.tf": block }, async (folder) => {
    symlinkSync("gone.tf", path.join(folder, "b.tf"));
    await expect(loadTerraform(folder)).rejects.toThrow("b.tf: the file cannot be read - the link leads nowhere");
  }));
