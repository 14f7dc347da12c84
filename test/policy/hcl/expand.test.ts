import { evaluate } from "../../../policy/engine";
import { unresolved } from "../../../policy/model";
import { recoverable } from "../../../policy/rules/key-vault/recoverable";
import { noDanglingReference } from "../../../policy/rules/terraform/no-dangling-reference";
import { noUnreadModule } from "../../../policy/rules/terraform/no-unread-module";
import { addressesOf, type Files, graphOf, read } from "./folder";

const a = "azurerm_key_vault.a";

describe("a variable", () => {
  const vault = 'resource "azurerm_key_vault" "a" {\n  purge_protection_enabled   = var.purge\n  soft_delete_retention_days = 90\n}\n';
  const inModule = { "modules/vault/main.tf": `variable "purge" {}\n${vault}` };
  const call = (purge: string) => `module "v" {\n  source = "./modules/vault"\n${purge}}\n`;

  it.each<[string, Files, string]>([
    ["without a default is not decided", { "main.tf": `variable "purge" {}\n${vault}` }, "unknown"],
    ["has its default", { "main.tf": `variable "purge" {\n  default = true\n}\n${vault}` }, "pass"],
    ["has a default that is wrong", { "main.tf": `variable "purge" {\n  default = false\n}\n${vault}` }, "fail"],
    ["has what terraform.tfvars says", { "main.tf": `variable "purge" {}\n${vault}`, "terraform.tfvars": "purge = true\n" }, "pass"],
    ["has what terraform.tfvars.json says", { "main.tf": `variable "purge" {}\n${vault}`, "terraform.tfvars.json": { purge: true } }, "pass"],
    [
      "of json has what a file of values says",
      {
        "main.tf.json": { variable: { purge: {} }, resource: { azurerm_key_vault: { a: { purge_protection_enabled: "${var.purge}" } } } },
        "a.auto.tfvars": "purge = true\n",
      },
      "pass",
    ],
    [
      "has what the last file says, and those that nobody declared are ignored",
      {
        "main.tf": `variable "purge" {}\n${vault}`,
        "terraform.tfvars": "purge = true\nnobody = 1\n",
        "b.auto.tfvars": "purge = false\n",
        "c.auto.tfvars.json": { purge: true },
        "other.tfvars": "purge = false\n",
      },
      "pass",
    ],
    ["of a module without an argument is not decided", { ...inModule, "main.tf": call("") }, "unknown"],
    ["of a module has its argument", { ...inModule, "main.tf": call("  purge = true\n") }, "pass"],
    ["of a module may be a variable again", { ...inModule, "main.tf": `variable "p" {}\n${call("  purge = var.p\n")}` }, "unknown"],
    [
      "of a module may be a variable again, with a value",
      { ...inModule, "main.tf": `variable "p" {}\n${call("  purge = var.p\n")}`, "terraform.tfvars": "p = true\n" },
      "pass",
    ],
    ["of a module ignores the values beside the module", { ...inModule, "modules/vault/terraform.tfvars": "purge = true\n", "main.tf": call("") }, "unknown"],
  ])("%s", async (_, files, state) => {
    const { findings } = evaluate(await graphOf(files), [recoverable]);
    expect(findings.map((f) => f.state)[0] ?? "pass").toBe(state);
  });

  it.each<[string, string, unknown]>([
    ["bool", '"true"', true],
    ["number", '"12"', 12],
    ["string", "12", "12"],
    ["list(string)", "[1, 2]", ["1", "2"]],
    ["set(string)", '["b", "a", "b"]', ["a", "b"]],
    ["map(number)", '{ a = "1" }', { a: 1 }],
    ["object({ a = string, b = optional(number, 3), c = optional(bool) })", "{ a = 1, d = 2 }", { a: "1", b: 3 }],
    ["object({ a = optional(object({ b = optional(bool, true) }), {}) })", "{}", { a: { b: true } }],
    ["tuple([string, number])", '[1, "2"]', ["1", 2]],
    ["any", "[1]", [1]],
    ["object({ a = string })", "{}", unresolved],
    ["bool", '"maybe"', unresolved],
  ])("of type %s is converted: %s", async (type, given, value) => {
    const block = await read(`variable "v" {\n  type    = ${type}\n  default = ${given}\n}\nresource "azurerm_key_vault" "a" {\n  v = var.v\n}\n`, a);
    const found = block.get("v");
    expect(typeof found === "object" ? JSON.parse(JSON.stringify(found), (_, v) => v ?? undefined) : found).toEqual(value);
  });

  it("that takes no null has its default instead", async () => {
    const module = 'variable "p" {\n  default  = 7\n  nullable = false\n}\nresource "azurerm_key_vault" "a" {\n  v = var.p\n}\n';
    const block = await read({ "main.tf": 'module "m" {\n  source = "./m"\n  p = null\n}\n', "m/main.tf": module }, `module.m.${a}`);
    expect(block.get("v")).toBe(7);
  });
});

describe("instances", () => {
  it.each<[string, string, string[]]>([
    ["one for each number below count", 'resource "azurerm_key_vault" "a" {\n  count = 2\n}\n', [`${a}[0]`, `${a}[1]`]],
    ["none for a count of zero", 'resource "azurerm_key_vault" "a" {\n  count = 0\n}\n', []],
    ["none where a flag is off", 'variable "on" {\n  default = false\n}\nresource "azurerm_key_vault" "a" {\n  count = var.on ? 1 : 0\n}\n', []],
    ["one for each key", 'resource "azurerm_key_vault" "a" {\n  for_each = { x = 1, "y z" = 2 }\n}\n', [`${a}["x"]`, `${a}["y z"]`]],
    ["one for each item of a set", 'resource "azurerm_key_vault" "a" {\n  for_each = toset(["q", "p"])\n}\n', [`${a}["p"]`, `${a}["q"]`]],
    [
      "one for each instance of another block",
      `resource "azurerm_b" "b" {\n  for_each = toset(["p"])\n}\nresource "azurerm_key_vault" "a" {\n  for_each = azurerm_b.b\n}\n`,
      ['azurerm_b.b["p"]', `${a}["p"]`],
    ],
    ["one where nobody knows how many", 'variable "n" {}\nresource "azurerm_key_vault" "a" {\n  count = var.n\n}\n', [a]],
    ["one where nobody knows the keys", 'variable "n" {}\nresource "azurerm_key_vault" "a" {\n  for_each = toset([var.n])\n}\n', [a]],
    ["one for null", 'resource "azurerm_key_vault" "a" {\n  count = null\n}\n', [a]],
  ])("are %s", async (_, text, expected) => expect(await addressesOf(text)).toEqual(expected));

  it("know their number and key", async () => {
    const text =
      'resource "azurerm_key_vault" "a" {\n  for_each = { x = { days = 7 } }\n  name = "kv-${each.key}"\n  days = each.value.days\n}\nresource "azurerm_b" "b" {\n  count = 2\n  at = count.index + 1\n}\n';
    const block = await read(text, `${a}["x"]`);
    expect([block.get("name"), block.get("days"), (await read(text, "azurerm_b.b[1]")).get("at")]).toEqual(["kv-x", 7, 2]);
  });

  it("that are perhaps not there prove nothing, and what they say is told all the same", async () => {
    const text = `variable "n" {}
resource "azurerm_key_vault" "a" {}
resource "azurerm_lock" "l" {
  count = var.n
  name  = "lock"
  scope = azurerm_key_vault.a.id
}
resource "azurerm_lock" "k" {
  scope = azurerm_lock.l[0].id
}
`;
    const graph = await graphOf(text);
    const [vault] = graph.ofType("azurerm_key_vault");
    expect(vault && graph.referring(vault, "azurerm_lock", "scope")).toEqual([]);
    const [lock, other] = graph.ofType("azurerm_lock");
    expect([lock?.get("name"), lock?.get("count"), other && graph.targets(other, "scope", "id").map((r) => r.address)]).toEqual([
      "lock",
      unresolved,
      ["azurerm_lock.l"],
    ]);
  });

  it("have names of their own whatever they are called", async () =>
    expect(
      await addressesOf(
        'resource "azurerm_a" "x_1" {}\nresource "azurerm_a" "x" {\n  for_each = toset(["1", "a b", "a_b"])\n}\nresource "azurerm_a" "x_a_b" {}\n',
      ),
    ).toEqual(["azurerm_a.x_1", 'azurerm_a.x["1"]', 'azurerm_a.x["a b"]', 'azurerm_a.x["a_b"]', "azurerm_a.x_a_b"]));
});

describe("a dynamic block", () => {
  const dynamic = (forEach: string, more = "") =>
    `variable "open" {}\nresource "azurerm_key_vault" "a" {\n  rule {\n    name = "first"\n  }\n  dynamic "rule" {\n    for_each = ${forEach}\n${more}    content {\n      name = rule.value\n    }\n  }\n}\n`;
  const names = async (text: string) => {
    const blocks = (await read(text, a)).blocks("rule");
    return blocks === unresolved ? "?" : blocks.map((block) => block.get("name"));
  };

  it("is the blocks that it makes", async () => expect(await names(dynamic('["x", "y"]'))).toEqual(["first", "x", "y"]));
  it("makes none of nothing", async () => expect(await names(dynamic("{}"))).toEqual(["first"]));
  it("makes blocks of which single values are not known", async () => expect(await names(dynamic('["x", var.open]'))).toEqual(["first", "x", unresolved]));
  it("is not decided where nobody knows how many", async () => expect(await names(dynamic("var.open"))).toBe("?"));
  it("is not decided for a set of texts that may be the same", async () => expect(await names(dynamic('toset([var.open, "x"])'))).toBe("?"));
  it("may call what it goes through as it likes, and hold another", async () => {
    const text = `resource "azurerm_key_vault" "a" {
  dynamic "rule" {
    for_each = { x = ["p"], y = [] }
    iterator = r
    content {
      name = r.key
      dynamic "port" {
        for_each = r.value
        content {
          number = "\${r.key}\${port.value}"
        }
      }
    }
  }
}
`;
    const { rule } = (await read(text, a)).body;
    expect(rule).toEqual([{ name: "x", port: { number: "xp" } }, { name: "y" }]);
  });
});

describe("a module", () => {
  const net = `variable "name" {}
variable "vault_id" {
  default = null
}
resource "azurerm_subnet" "s" {
  name  = "snet-\${var.name}"
  vault = var.vault_id
}
output "id" {
  value = azurerm_subnet.s.id
}
output "name" {
  value = azurerm_subnet.s.name
}
output "all" {
  value = { ids = [azurerm_subnet.s.id] }
}
`;
  const call = (more: string, rest: string) => ({ "main.tf": `module "net" {\n  source = "./net"\n${more}}\n${rest}`, "net/main.tf": net });

  it("stands where it is called, with what it was given and under its address", async () => {
    const files = call('  for_each = toset(["web", "db"])\n  name = each.key\n', "");
    expect(await addressesOf(files)).toEqual(['module.net["db"].azurerm_subnet.s', 'module.net["web"].azurerm_subnet.s']);
    const block = await read(files, 'module.net["web"].azurerm_subnet.s');
    expect([block.get("name"), block.file.endsWith("/net/main.tf"), block.lineOf?.(undefined), block.lineOf?.("vault")]).toEqual(["snet-web", true, 5, 7]);
  });

  it.each<[string, string, string]>([
    ["module.net.id", "", "module.net.azurerm_subnet.s id"],
    ["module.net.all.ids[0]", "", "module.net.azurerm_subnet.s id"],
    ["one(module.net[*].id)", "  count = 1\n", "module.net[0].azurerm_subnet.s id"],
    ["module.net[1].id", "  count = 2\n", "module.net[1].azurerm_subnet.s id"],
    ['module.net["a"].id', '  for_each = toset(["a", "b"])\n', 'module.net["a"].azurerm_subnet.s id'],
    ["module.net[0].id", "  count = var.n\n", "module.net.azurerm_subnet.s id"],
  ])("leads through its outputs: %s%s", async (reference, more, expected) => {
    const graph = await graphOf(call(`${more}  name = "x"\n`, `variable "n" {}\nresource "azurerm_private_endpoint" "p" {\n  subnet_id = ${reference}\n}\n`));
    const [from] = graph.ofType("azurerm_private_endpoint");
    expect(from && graph.targets(from, "subnet_id", "id").map((r) => `${r.address} id`)).toEqual([expected]);
    expect(evaluate(graph, [noDanglingReference]).findings).toEqual([]);
  });

  it("is given references, and they are edges", async () => {
    const graph = await graphOf(call('  name = "x"\n  vault_id = azurerm_key_vault.a.id\n', 'resource "azurerm_key_vault" "a" {}\n'));
    const [vault] = graph.ofType("azurerm_key_vault");
    expect(vault && graph.referring(vault, "azurerm_subnet", "vault").map((r) => r.address)).toEqual(["module.net.azurerm_subnet.s"]);
  });

  it("that is perhaps not called makes nothing that proves anything", async () => {
    const graph = await graphOf(
      call('  name = "x"\n  count = var.n\n  vault_id = azurerm_key_vault.a.id\n', 'variable "n" {}\nresource "azurerm_key_vault" "a" {}\n'),
    );
    const [vault] = graph.ofType("azurerm_key_vault");
    expect(vault && graph.referring(vault, "azurerm_subnet", "vault")).toEqual([]);
  });

  it("is judged in each configuration that calls it", async () =>
    expect(
      (
        await graphOf({
          "live/a/main.tf": 'module "m" {\n  source = "../../m"\n}\n',
          "live/b/main.tf": 'module "m" {\n  source = "../../m"\n}\n',
          "m/main.tf": 'resource "azurerm_a" "x" {}\n',
        })
      )
        .ofType("azurerm_a")
        .map((r) => `${r.stack}/${r.address}`),
    ).toEqual(["live/a/module.m.azurerm_a.x", "live/b/module.m.azurerm_a.x"]));

  it("that is not local is named, and what it says is not known", async () => {
    const graph = await graphOf({
      "main.tf":
        'module "net" {\n  source = "Azure/avm/azurerm"\n}\n\nmodule "own" {\n  source = "./own"\n}\n\nresource "azurerm_key_vault" "a" {\n  v = module.net.id\n}\n',
      "own/main.tf": 'module "deep" {\n  source = "git::https://example.com/x"\n}\n',
    });
    const { findings } = evaluate(graph, [noUnreadModule, noDanglingReference]);
    expect(findings.map((f) => [f.rule, f.state, f.message])).toEqual([
      ["terraform/no-unread-module", "unknown", expect.stringContaining("module.net, module.own.module.deep")],
    ]);
    expect(graph.ofType("azurerm_key_vault")[0]?.get("v")).toBe(unresolved);
  });

  it("that calls nothing makes nothing", async () => expect(await addressesOf(call('  name = "x"\n  count = 0\n', ""))).toEqual([]));
});

it("says which references lead nowhere", async () => {
  const text = `locals {
  unused = azurerm_key_vault.nope.id
}
resource "azurerm_key_vault" "a" {
  a = var.nope
  b = local.nope
  c = module.nope.id
  d = azurerm_subnet.nope.id
  e = data.azurerm_subnet.nope.id
  f = each.key
  g = [for my_key in var.x : my_key.id]
}
variable "x" {}
`;
  const graph = await graphOf(text);
  const found = graph.resources.flatMap((r) => graph.dangling(r).map(({ path, expression }) => `${path} ${expression}`));
  expect(found).toEqual([
    "locals.unused azurerm_key_vault.nope.id",
    "a var.nope",
    "b local.nope",
    "c module.nope.id",
    "d azurerm_subnet.nope.id",
    "e data.azurerm_subnet.nope.id",
  ]);
});

it("keeps what the graph reads beside resources", async () => {
  const text = `terraform {
  required_version = ">= 1.5"
  required_providers {
    az = { source = "hashicorp/azurerm" }
  }
  backend "azurerm" {
    use_azuread_auth = true
  }
}
provider "az" {
  features {
    key_vault {
      purge_soft_delete_on_destroy = false
    }
  }
}
provider "az" {
  alias = "other"
  features {}
}
resource "azurerm_key_vault" "a" {
  provider   = az.other
  depends_on = [azurerm_key_vault.b, module.m]
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags, site_config[0].x]
  }
  provisioner "local-exec" {
    command = "echo \${self.id}"
  }
}
resource "azurerm_key_vault" "b" {
  count = 2
}
module "m" {
  source = "./m"
}
moved {
  from = azurerm_key_vault.old
  to   = azurerm_key_vault.a
}
import {
  to = azurerm_key_vault.a
  id = "x"
}
removed {
  from = azurerm_key_vault.gone
}
check "c" {
  assert {
    condition     = true
    error_message = "no"
  }
}
ephemeral "azurerm_key_vault_secret" "s" {
  name = "s"
}
`;
  const graph = await graphOf({ "main.tf": text, "m/main.tf": 'provider "az" {\n  features {}\n}\noutput "x" {\n  value = 1\n}\n' });
  const others = graph.resources.filter((r) => r.kind !== "managed" && r.kind !== "stack");
  expect(others.map((r) => `${r.kind} ${r.type} ${r.address} ${r.lineOf?.(undefined)}`)).toEqual([
    "backend terraform.backend terraform.backend.azurerm 6",
    "provider provider.azurerm provider.az 10",
    "provider provider.azurerm provider.az.other 17",
    "provider provider.azurerm module.m.provider.az 1",
  ]);
  const [vault] = graph.ofType("azurerm_key_vault");
  expect(vault?.body).toEqual({
    provider: "az.other",
    depends_on: ["azurerm_key_vault.b_0", "azurerm_key_vault.b_1"],
    lifecycle: { prevent_destroy: true, ignore_changes: ["tags", "site_config[0].x"] },
    provisioner: { "local-exec": { command: "echo ${self.id}" } },
  });
  expect(others[0]?.get("use_azuread_auth")).toBe(true);
  expect(graph.resources.flatMap((r) => graph.dangling(r))).toEqual([]);
});

it("merges what override files say, last", async () => {
  const files = {
    "main.tf":
      'resource "azurerm_key_vault" "a" {\n  x = 1\n  y = 1\n  rule {\n    n = 1\n  }\n  lifecycle {\n    prevent_destroy = true\n  }\n}\nlocals {\n  l = 1\n}\n',
    "b_override.tf":
      'resource "azurerm_key_vault" "a" {\n  y = local.l\n  rule {\n    n = 2\n  }\n  lifecycle {\n    ignore_changes = all\n  }\n}\nlocals {\n  l = 3\n}\n',
    "override.tf.json": { resource: { azurerm_key_vault: { a: { z: 4 } } } },
  };
  const block = await read(files, a);
  expect(block.body).toEqual({ x: 1, y: 3, z: 4, rule: { n: 2 }, lifecycle: { prevent_destroy: true, ignore_changes: "all" } });
  expect([block.lineOf?.("x"), block.lineOf?.("y")]).toEqual([2, 1]);
});

it("takes only what Terraform takes for an address as one", async () => {
  const rule = { provider: "Microsoft.Foo/bar baz" };
  const json = { resource: { azurerm_key_vault: { a: { provider: "azurerm.x", rule, dynamic: { more: { for_each: [1], content: rule } } } } } };
  expect((await read({ "main.tf": "", "b.tf.json": json }, a)).body).toEqual({ provider: "azurerm.x", rule, more: rule });
  const hcl = `variable "p" {}\nresource "azurerm_key_vault" "a" {\n  provider = azurerm.x\n  rule {\n    provider = var.p\n  }\n}\n`;
  expect((await read(hcl, a)).body).toEqual({ provider: "azurerm.x", rule: { provider: "${var.p}" } });
});

it("knows the line of everything in json beside hcl", async () => {
  const files = { "main.tf": "", "b.tf.json": { resource: { azurerm_key_vault: { a: { name: "x", rules: { deny: true } } } } } };
  const block = await read(files, a);
  expect([block.lineOf?.(undefined), block.lineOf?.("rules.deny"), block.lineOf?.("nope")]).toEqual([4, 7, 4]);
});

it("reads dynamic blocks of json", async () => {
  const rule = { for_each: ["x"], content: { name: "${rule.value}" } };
  const files = {
    "main.tf": "",
    "b.tf.json": {
      resource: { azurerm_key_vault: { a: { depends_on: ["azurerm_key_vault.b"], dynamic: { rule }, more: [{ dynamic: { rule: [rule] } }] }, b: {} } },
    },
  };
  expect((await read(files, a)).body).toEqual({ depends_on: ["azurerm_key_vault.b"], rule: { name: "x" }, more: { rule: { name: "x" } } });
});

it("finds the line of an attribute, of a nested one, and of the block where there is none", async () => {
  const block = await read(
    '\n\nresource "azurerm_key_vault" "a" {\n  # why\n  name = "x"\n\n  acls {\n    action = "Deny"\n  }\n\n  dynamic "rule" {\n    for_each = []\n    content {\n      port = 1\n    }\n  }\n}\n',
    a,
  );
  expect([undefined, "name", "acls", "acls.action", "rule.port", "nope", "acls.nope"].map((path) => block.lineOf?.(path))).toEqual([3, 5, 7, 8, 14, 3, 7]);
});
