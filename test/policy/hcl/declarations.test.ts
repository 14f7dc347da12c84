import { evaluate } from "../../../policy/engine";
import { buildGraph } from "../../../policy/graph";
import { loadTerraform } from "../../../policy/load-terraform";
import { locateFindings } from "../../../policy/locate";
import type { Rule } from "../../../policy/model";
import { moduleCommit } from "../../../policy/rules/hygiene/module-commit";
import { modulePinned } from "../../../policy/rules/hygiene/module-pinned";
import { movedToSomething } from "../../../policy/rules/hygiene/moved-to-something";
import { noForgottenData } from "../../../policy/rules/hygiene/no-forgotten-data";
import { noSecretArgument } from "../../../policy/rules/hygiene/no-secret-argument";
import { noSecretDefault } from "../../../policy/rules/hygiene/no-secret-default";
import { noSecretLocal } from "../../../policy/rules/hygiene/no-secret-local";
import { noSecretOutput } from "../../../policy/rules/hygiene/no-secret-output";
import { secretVariable } from "../../../policy/rules/hygiene/secret-variable";
import { noDanglingReference } from "../../../policy/rules/terraform/no-dangling-reference";
import { noUnreadModule } from "../../../policy/rules/terraform/no-unread-module";
import { everyRule } from "../support/reads";
import { type Files, graphOf, inFolder, load } from "./folder";

/** What the rules find in the files: the attribute, and where it stands, paths from the folder. */
function found(files: Files, ...rules: readonly Rule[]): Promise<string[]> {
  return inFolder(files, async (folder) => {
    const graph = buildGraph(await loadTerraform(folder));
    return locateFindings(evaluate(graph, rules).findings, graph).map((f) => `${f.attribute} ${f.file.replace(`${folder}/`, "")}:${f.line}`);
  });
}

const secret = "hunter2-hunter2";
const deep = { "net/db/main.tf": 'variable "password" {}\nresource "azurerm_mssql_server" "s" {\n  administrator_login_password = var.password\n}\n' };
const call = (source: string, argument: string) => `module "db" {\n  source   = "${source}"\n  password = ${argument}\n}\n`;

describe("a secret that is written out", () => {
  const cases: readonly [string, Rule, Files, string][] = [
    [
      "as the default of a variable",
      noSecretDefault,
      { "main.tf": "", "variables.tf": `variable "a" {}\n\nvariable "db_password" {\n  type    = string\n  default = "${secret}"\n}\n` },
      "variable.db_password.default variables.tf:5",
    ],
    [
      "in the default of a variable",
      noSecretDefault,
      { "main.tf": `variable "db" {\n  default = {\n    password = "${secret}"\n  }\n}\n` },
      "variable.db.default main.tf:2",
    ],
    [
      "as the default of a module's variable",
      noSecretDefault,
      { "main.tf": 'module "net" {\n  source = "./net"\n}\n', "net/variables.tf": `variable "token" {\n  default = "${secret}"\n}\n` },
      "module.net.variable.token.default net/variables.tf:2",
    ],
    [
      "in the default of a variable in json",
      noSecretDefault,
      { "main.tf": "", "v.tf.json": { variable: { token: { type: "string", default: secret } } } },
      "variable.token.default v.tf.json:5",
    ],
    ["as a local", noSecretLocal, { "main.tf": "", "locals.tf": `locals {\n  name = "x"\n  api_key = "${secret}"\n}\n` }, "locals.api_key locals.tf:3"],
    [
      "in what a local is made of",
      noSecretLocal,
      { "main.tf": `locals {\n  db = merge({ a = 1 }, { password = "${secret}" })\n}\n` },
      "locals.db.password main.tf:2",
    ],
    ["as one choice of a local", noSecretLocal, { "main.tf": `locals {\n  token = true ? "a" : "${secret}"\n}\n` }, "locals.token main.tf:2"],
    [
      "beside a reference in a local",
      noSecretLocal,
      { "main.tf": `resource "azurerm_a" "a" {}\nlocals {\n  db = { id = azurerm_a.a.id, password = "${secret}" }\n}\n` },
      "locals.db.password main.tf:3",
    ],
    [
      "as a module's local",
      noSecretLocal,
      { "main.tf": 'module "net" {\n  source = "./net"\n}\n', "net/main.tf": `locals {\n  token = "${secret}"\n}\n` },
      "module.net.locals.token net/main.tf:2",
    ],
    ["as a local in json", noSecretLocal, { "main.tf": "", "l.tf.json": { locals: { name: "x", token: secret } } }, "locals.token l.tf.json:4"],
    [
      "in terraform.tfvars",
      noSecretArgument,
      { "main.tf": 'variable "db_password" {}\n', "terraform.tfvars": `name = "x"\ndb_password = "${secret}"\n` },
      "terraform.tfvars.db_password terraform.tfvars:2",
    ],
    [
      "in a file of values that somebody may name",
      noSecretArgument,
      { "main.tf": 'variable "db" {}\n', "prod.tfvars": `db = {\n  password = "${secret}"\n}\n` },
      "prod.tfvars.db.password prod.tfvars:1",
    ],
    [
      "in values in json",
      noSecretArgument,
      { "main.tf": 'variable "token" {}\n', "a.auto.tfvars.json": { name: "x", token: secret } },
      "a.auto.tfvars.json.token a.auto.tfvars.json:3",
    ],
    ["in the call of a module", noSecretArgument, { "main.tf": call("./net/db", `"${secret}"`), ...deep }, "module.db.password main.tf:3"],
    [
      "in a call that a module makes",
      noSecretArgument,
      { "main.tf": 'module "net" {\n  for_each = toset(["a"])\n  source = "./net"\n}\n', "net/main.tf": call("./db", `"${secret}"`), ...deep },
      'module.net["a"].module.db.password net/main.tf:3',
    ],
    ["in the call of a module from elsewhere", noSecretArgument, { "main.tf": call("Azure/db/azurerm", `"${secret}"`) }, "module.db.password main.tf:3"],
    [
      "in a call in json",
      noSecretArgument,
      { "main.tf.json": { module: { db: { source: "./net/db", password: secret } } }, ...deep },
      "module.db.password main.tf.json:5",
    ],
  ];
  it.each(cases)("%s is found where it stands", async (_, rule, files, place) => expect(await found(files, rule)).toEqual([place]));
  it("is never shown, whatever rule looks at it", async () => {
    const folders = cases.map(([, , files], index) => Object.entries(files).map(([name, content]) => [`case${index}/${name}`, content] as const));
    const { findings } = evaluate(await graphOf(Object.fromEntries(folders.flat())), everyRule());
    expect([...new Set(findings.map((f) => f.stack))]).toHaveLength(cases.length);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
  it("is found once, where it is written and not where it is handed to", async () => {
    const files = {
      "main.tf": `variable "password" {\n  default = "${secret}"\n}\nlocals {\n  password = var.password\n}\n${call("./net/db", "local.password")}`,
      ...deep,
    };
    expect(await found(files, noSecretDefault, noSecretLocal, noSecretArgument)).toEqual(["variable.password.default main.tf:2"]);
  });
});

it("a variable that takes a secret is sensitive, in a module too", async () => {
  const variables =
    'variable "db_password" {\n  type      = string\n  sensitive = true\n}\nvariable "rotate_password" {\n  type = bool\n}\nvariable "name" {}\n';
  expect(await found({ "main.tf": `${variables}${call("./net/db", "var.db_password")}`, ...deep }, secretVariable)).toEqual([
    "module.db.variable.password.sensitive net/db/main.tf:1",
  ]);
});

it("an output of the root that hands out a secret is sensitive; what a module hands out is not printed", async () => {
  const module = { "m/main.tf": 'resource "random_password" "p" {}\noutput "password" {\n  value = random_password.p.result\n}\n' };
  const output = (more: string) => `module "m" {\n  source = "./m"\n}\noutput "password" {\n  value = module.m.password\n${more}}\n`;
  expect(await found({ "main.tf": output("  sensitive = true\n"), ...module }, noSecretOutput)).toEqual([]);
  expect(await found({ "main.tf": "", "o.tf": output("  sensitive = false\n"), ...module }, noSecretOutput)).toEqual(["output.password.sensitive o.tf:6"]);
});

it("a module from elsewhere has its version, and is named as its author does", async () => {
  const remote = (name: string, source: string, more = "") => `module "${name}" {\n  source = "${source}"\n${more}}\n`;
  const files = {
    "main.tf": `${remote("good", "Azure/avm/azurerm", '  version = "1.2.3"\n')}${remote("own", "./own", '  for_each = toset(["a.b"])\n')}`,
    "own/main.tf": `${remote("open", "Azure/avm/azurerm", '  version = "~> 1.2"\n')}${remote("tag", "git::https://example.com/x?ref=v1.2.3")}`,
  };
  expect(await found(files, modulePinned, moduleCommit)).toEqual([
    'module.own["a.b"].module.open.version own/main.tf:3',
    'module.own["a.b"].module.tag.source own/main.tf:6',
  ]);
  const [unread] = evaluate(await graphOf(files), [noUnreadModule]).findings;
  expect([unread?.attribute, unread?.message]).toEqual([
    "module.good",
    expect.stringContaining('module.good, module.own["a.b"].module.open, module.own["a.b"].module.tag'),
  ]);
});

describe("what is moved or imported", () => {
  const files = (moved: string, more = ""): Files => ({
    "main.tf": `variable "on" {\n  default = false\n}\nresource "azurerm_a" "one" {}\nresource "azurerm_a" "each" {\n  for_each = toset(["x"])\n}\nresource "azurerm_a" "off" {\n  count = var.on ? 1 : 0\n}\nmodule "m" {\n  source = "./m"\n}\nmodule "far" {\n  source = "Azure/avm/azurerm"\n}\n`,
    "m/main.tf": `resource "azurerm_b" "b" {}\n${more}`,
    "moved.tf": moved,
  });
  const moved = (to: string) => `moved {\n  from = azurerm_a.old\n  to   = ${to}\n}\n`;

  it.each(["azurerm_a.one", "azurerm_a.each", 'azurerm_a.each["x"]', "azurerm_a.off[0]", "module.m", "module.m.azurerm_b.b", "module.far.azurerm_c.c[0]"])(
    "goes to %s",
    async (to) => expect(await found(files(moved(to)), movedToSomething)).toEqual([]),
  );
  it.each(["azurerm_a.nope", 'azurerm_a.nope["x"]', "module.m.azurerm_b.nope"])("does not to %s", async (to) =>
    expect(await found(files(`${moved("azurerm_a.one")}${moved(to)}`), movedToSomething)).toEqual(["moved.1.to moved.tf:7"]),
  );
  it("goes to a block of the module that it stands in", async () => {
    expect(await found(files("", moved("azurerm_b.b")), movedToSomething)).toEqual([]);
    expect(await found(files("", moved("azurerm_a.one")), movedToSomething)).toEqual(["moved.0.to m/main.tf:4"]);
  });
  it("is an import as well", async () =>
    expect(await found(files('import {\n  for_each = { x = "1" }\n  to = azurerm_b.lost[each.key]\n  id = each.value\n}\n'), movedToSomething)).toEqual([
      "import.0.to moved.tf:3",
    ]));
});

it("what holds data is not given up, in a module neither", async () => {
  const removed = (from: string, destroy: boolean) => `removed {\n  from = ${from}\n  lifecycle {\n    destroy = ${destroy}\n  }\n}\n`;
  expect(await found({ "main.tf": `${removed("azurerm_subnet.s", false)}${removed("azurerm_key_vault.v", true)}` }, noForgottenData)).toEqual([]);
  const files = { "main.tf": 'module "m" {\n  source = "./m"\n}\n', "m/main.tf": removed("azurerm_storage_account.a", false) };
  expect(await found(files, noForgottenData)).toEqual(["removed.0.lifecycle.destroy m/main.tf:4"]);
});

it("changes no reference: what is kept beside resources is not looked up for them", async () => {
  const text = `variable "name" {
  default = "web"
}
locals {
  name = var.name
  ids  = [azurerm_a.a.id]
  same = "x"
}
resource "azurerm_a" "a" {
  name = local.name
}
resource "azurerm_b" "b" {
  a    = local.ids[0]
  name = "\${local.same}-\${var.name}"
}
`;
  const [stack] = await load({ "main.tf": text });
  expect(stack?.json.resource).toEqual({ azurerm_a: { a: { name: "web" } }, azurerm_b: { b: { a: "${azurerm_a.a.id}", name: "x-web" } } });
  expect(stack?.json).toMatchObject({ variable: { name: { default: "web" } }, locals: { ids: ["${azurerm_a.a.id}"], same: "x" } });
  const graph = await graphOf(text);
  expect(evaluate(graph, [noDanglingReference]).findings).toEqual([]);
});
