import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { evaluate } from "../../policy/engine";
import { buildGraph } from "../../policy/graph";
import { loadPlan, stackOfPlan } from "../../policy/load-plan";
import { unresolved } from "../../policy/model";
import { norwayBaseline } from "../../policy/packs/norway-baseline";
import type { Part } from "../../policy/plan/read-plan";
import { inFolder } from "../cli/run";
import { goodKeyVault } from "./support/good-key-vault";
import { changeAt, graphOfPlan, idOf, planOf } from "./support/good-plan";
import { goodServiceBus } from "./support/good-service-bus";
import { goodStack } from "./support/good-stack";
import { at, graphOf, type Json } from "./support/graph";
import { planOfJson } from "./support/plan-of-json";

/** A plan that a real terraform wrote, of its built-in resource, which here stands for one of azurerm's. */
const real = (name: string) => {
  const text = readFileSync(path.join(__dirname, "plan", "fixtures", `${name}.json`), "utf8");
  return buildGraph([stackOfPlan(JSON.parse(text.replaceAll("terraform_data", "azurerm_key_vault")), `${name}.json`)]);
};

const addresses = (resources: readonly { address: string }[]) => resources.map((r) => r.address).sort();

describe("a plan that terraform wrote", () => {
  const graph = real("made");
  const at_ = (address: string) => at(graph, address);

  it("is one stack, called as its file, with every instance under its own address", () => {
    expect(graph.stacks).toEqual(["made"]);
    expect(addresses(graph.ofType("azurerm_key_vault"))).toEqual(
      [
        'azurerm_key_vault.bykey["a"]',
        'azurerm_key_vault.bykey["b"]',
        'azurerm_key_vault.chain["a"]',
        'azurerm_key_vault.chain["b"]',
        "azurerm_key_vault.cnt[0]",
        "azurerm_key_vault.cnt[1]",
        "azurerm_key_vault.down",
        'azurerm_key_vault.each["a"]',
        'azurerm_key_vault.each["b"]',
        "azurerm_key_vault.plain",
        "azurerm_key_vault.prov",
        'module.m["k1"].azurerm_key_vault.in',
      ].sort(),
    );
  });

  it.each<[string, string, string, string]>([
    ["an attribute", 'azurerm_key_vault.each["a"]', "input.p", "azurerm_key_vault.plain"],
    ["an item of a list", "azurerm_key_vault.cnt[0]", "triggers_replace", "azurerm_key_vault.plain"],
    ["one instance of several", "azurerm_key_vault.cnt[1]", "input", 'azurerm_key_vault.each["a"]'],
    ["the instance of its own key", 'azurerm_key_vault.bykey["b"]', "input", 'azurerm_key_vault.each["b"]'],
    ["what for_each hands on", 'azurerm_key_vault.chain["b"]', "input", 'azurerm_key_vault.each["b"]'],
    ["a variable of a module", 'module.m["k1"].azurerm_key_vault.in', "input.a.b", "azurerm_key_vault.plain"],
    ["an output of a module", "azurerm_key_vault.down", "input", 'module.m["k1"].azurerm_key_vault.in'],
  ])("refers through %s", (_, from, through, to) => {
    expect(addresses(graph.targets(at_(from), through))).toEqual([to]);
    expect(addresses(graph.referring(at_(to), "azurerm_key_vault", through))).toContain(from);
    expect(at_(from).get(through === "triggers_replace" ? "id" : through)).toBe(unresolved);
  });

  it("tells known values, and texts that look like templates as they are", () => {
    expect(at_('azurerm_key_vault.each["b"]').get("input.k")).toBe("b");
    expect(at_('module.m["k1"].azurerm_key_vault.in').get("input.lit")).toBe("${x}");
  });

  it("has no line to show", () => expect(at_("azurerm_key_vault.plain").lineOf?.("input")).toBeUndefined());
  it("keeps what is known of a reference once both ends are known", () => {
    const later = real("changed");
    const chain = at(later, 'azurerm_key_vault.chain["a"]');
    expect(addresses(later.targets(chain, "input"))).toEqual(['azurerm_key_vault.each["a"]']);
    expect(chain.get("input")).toBe("fbe96957-be5b-8ce1-d975-e0f926ad9376");
  });
});

describe("the changes of a plan that terraform wrote", () => {
  const graph = real("changed");

  it("are all but what stays as it is", () => {
    const shown = graph
      .changes()
      .map(({ address, change }) => `${change?.action} ${address}${change?.previousAddress ? ` from ${change.previousAddress}` : ""}`);
    expect(shown).toEqual([
      'delete azurerm_key_vault.bykey["b"]',
      'delete azurerm_key_vault.chain["b"]',
      "replace azurerm_key_vault.cnt[0]",
      "delete azurerm_key_vault.cnt[1]",
      "none azurerm_key_vault.down2 from azurerm_key_vault.down",
      'delete azurerm_key_vault.each["b"]',
      "none azurerm_key_vault.imp",
      "update azurerm_key_vault.plain",
      "forget azurerm_key_vault.prov",
    ]);
  });

  it("tell why, what forces them, and what is imported", () => {
    expect(changeAt(graph, "azurerm_key_vault.cnt[0]").change).toMatchObject({ reason: "replace_because_cannot_update", replacePaths: ["triggers_replace"] });
    expect(changeAt(graph, "azurerm_key_vault.cnt[1]").change).toMatchObject({ reason: "delete_because_count_index", after: undefined });
    expect(changeAt(graph, "azurerm_key_vault.imp").change).toMatchObject({ importing: "abc" });
  });

  it("leave nothing planned of what is forgotten", () => expect(addresses(graph.ofType("azurerm_key_vault"))).not.toContain("azurerm_key_vault.prov"));
});

describe("a plan of a configuration", () => {
  // What a plan does not hold: where the state lies, what lifecycle says, and references to what is not there.
  const untold = ["terraform/state-backend", "governance/prevent-destroy", "terraform/no-dangling-reference"];
  const found = (graph: ReturnType<typeof graphOf>) =>
    evaluate(graph, norwayBaseline.rules)
      .findings.filter(({ rule }) => !untold.includes(rule))
      .map(({ rule, address, state, message }) => `${rule} ${address} ${state} ${message}`)
      .sort();
  const broken: Json = JSON.parse(JSON.stringify(goodKeyVault).replaceAll('"public_network_access_enabled":false', '"public_network_access_enabled":true'));

  it.each<[string, Json]>([
    ["a good vault", goodKeyVault],
    ["a vault that is open", broken],
    ["a good service bus", goodServiceBus],
    ["a good stack", goodStack],
  ])("is judged as that: %s", (_, json) => {
    expect(found(buildGraph([stackOfPlan(planOfJson(json) as Part, "stack.json")]))).toEqual(found(graphOf(json)));
  });

  it("is judged with all that it does not tell when the configuration is at hand", () => {
    const synthesized = goodStack;
    const graph = buildGraph([stackOfPlan(planOfJson(goodStack) as Part, "stack.json", { synthesized })]);
    expect(evaluate(graph, norwayBaseline.rules).findings).toEqual([]);
    expect(at(graph, "azurerm_log_analytics_workspace.w").constructPath).toBe("stack/w/Resource");
  });
});

describe("secrets", () => {
  const secret = "correct horse battery staple";
  const before = { name: "a", key: secret, copy: `${secret}`, list: [{ deep: secret }] };
  const marks = { key: true, list: [{ deep: true }] };
  const entry = { address: "azurerm_storage_account.a", before, after: { ...before, name: "b" }, sensitive: marks };

  it("stay behind, also where they are copied to without a mark", () => {
    const plan = planOf([entry], { variables: { v: { value: secret } }, configuration: { root_module: { variables: { v: { sensitive: true } } } } });
    expect(JSON.stringify(stackOfPlan(plan as Part, "plan.json"))).not.toContain(secret);
  });

  it("stay behind where only what comes after is marked, and in drift", () => {
    const late = { ...entry, sensitive: {}, change: { after_sensitive: marks } };
    const drifted = { address: "azurerm_storage_account.b", before, after: { name: "b" }, sensitive: { key: true }, drift: true };
    for (const one of [late, drifted]) expect(JSON.stringify(stackOfPlan(planOf([one]) as Part, "plan.json"))).not.toContain(secret);
  });

  it("stay behind where a provider is configured with them", () => {
    const provider_config = {
      azurerm: { name: "azurerm", expressions: { client_secret: { constant_value: secret }, features: [{ key_vault: [{ a: { constant_value: true } }] }] } },
    };
    const graph = buildGraph([stackOfPlan(planOf([entry], { configuration: { provider_config } }) as Part, "plan.json")]);
    expect(JSON.stringify(graph.resources)).not.toContain(secret);
    expect(at(graph, "provider.azurerm").get("features.key_vault.a")).toBe(true);
  });

  it("are no value that a rule can read", () => expect(at(graphOfPlan([entry]), "azurerm_storage_account.a").get("key")).toBe(unresolved));
});

describe("references of a plan", () => {
  const vault = { address: "azurerm_key_vault.v", after: { name: "kv" }, unknown: { id: true } };
  const endpoint = (references: string[], more = {}) => ({
    address: "azurerm_private_endpoint.e",
    after: { private_service_connection: [{ name: "c" }] },
    unknown: { private_service_connection: [{ private_connection_resource_id: true }] },
    written: { expressions: { private_service_connection: [{ private_connection_resource_id: { references } }], ...more } },
  });
  const through = "private_service_connection.private_connection_resource_id";
  const referring = (references: string[]) => {
    const graph = graphOfPlan([vault, endpoint(references)]);
    return addresses(graph.referring(at(graph, "azurerm_key_vault.v"), "azurerm_private_endpoint", through));
  };

  it("are certain where there is one", () => expect(referring(["azurerm_key_vault.v.id", "azurerm_key_vault.v"])).toEqual(["azurerm_private_endpoint.e"]));

  it.each([
    ["two", ["azurerm_key_vault.v.id", "azurerm_key_vault.v", "azurerm_private_endpoint.f.id", "azurerm_private_endpoint.f"]],
    ["one and a local value", ["azurerm_key_vault.v.id", "azurerm_key_vault.v", "local.x"]],
    ["none", []],
  ])("are not where there are %s", (_, references) => expect(referring(references)).toEqual([]));

  it("are found by literal ids of what is there already", () => {
    const id = idOf("Microsoft.KeyVault/vaults/kv");
    const known = { address: "azurerm_key_vault.v", before: { id, name: "kv" }, after: { id, name: "kv" } };
    const body = { private_service_connection: [{ private_connection_resource_id: id }] };
    const graph = graphOfPlan([known, { address: "azurerm_private_endpoint.e", before: body, after: body }]);
    expect(addresses(graph.referring(at(graph, "azurerm_key_vault.v"), "azurerm_private_endpoint", through))).toEqual(["azurerm_private_endpoint.e"]);
  });

  it("do not make a value of what is known already", () => {
    const written = { expressions: { tls: { references: ["azurerm_key_vault.v.name", "azurerm_key_vault.v"] } } };
    const graph = graphOfPlan([vault, { address: "azurerm_subnet.s", after: {}, unknown: { tls: true }, written }]);
    expect(at(graph, "azurerm_subnet.s").get("tls")).toBe(unresolved);
  });
});

describe("a file that is no plan", () => {
  const how = "write one with `terraform show -json FILE > plan.json`";
  const open = (content: string | Buffer) =>
    inFolder((folder) => {
      const file = path.join(folder, "plan.json");
      writeFileSync(file, content);
      try {
        return loadPlan(file).stack;
      } catch (error) {
        return error instanceof Error && error.name === "InputError" ? error.message.replaceAll(`${file}: `, "") : error;
      }
    });
  const good = JSON.stringify(planOf([]));

  it.each<[string, string | Buffer, string]>([
    ["an empty one", "", `the file is empty; ${how}`],
    ["one that was cut off", good.slice(0, 60), `the json is broken or was cut off, at position 60; ${how}`],
    ["the state", '{"version": 4, "serial": 3, "lineage": "x"}', `this is terraform's state, not a plan; ${how}`],
    ["the state as terraform shows it", '{"format_version": "1.0", "values": {}}', `this is the state, not a plan - "planned_values" is missing; ${how}`],
    ["text for people", "Terraform will perform the following actions:", `this is no json, but text such as \`terraform plan\` shows to people; ${how}`],
    ["a log", '{"@level":"info"}\n{"@level":"info"}', `this is the log of \`terraform plan -json\`, not the plan; ${how}`],
    ["the binary form", Buffer.from("PK\x03\x04rest"), `this is a plan in terraform's binary form; ${how}`],
    ["other bytes", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), `the file is no UTF-8 text; ${how}`],
    [
      "UTF-16",
      Buffer.from(`\ufeff${good}`, "utf16le"),
      "the file is UTF-16, as PowerShell's > writes it; expected UTF-8 - use `terraform show -json FILE | Out-File -Encoding utf8 plan.json`",
    ],
    ["a list", "[]", `this is no plan - expected an object; ${how}`],
    ["anything", '{"hello": 1}', `this is no plan - "format_version" is missing; ${how}`],
    ["another format", '{"format_version": "2.0", "planned_values": {}}', 'the plan has a format this version does not read - got "2.0"; allowed 1.x'],
    ["a wrong shape", '{"format_version": "1.2", "planned_values": []}', `this is no plan - "planned_values" is no object; ${how}`],
    ["a change without a type", '{"format_version": "1.2", "resource_changes": [{}]}', "the plan has a change without an address or a type; write it again"],
    [
      "what it does not know",
      JSON.stringify(planOf([{ address: "azurerm_subnet.s", after: {}, actions: ["explode"] }])),
      'the plan does to azurerm_subnet.s what this version does not know - got the actions "explode"; allowed no-op, create, read, update, delete, delete,create, create,delete, forget, create,forget',
    ],
  ])("is refused: %s", (_, content, problem) => expect(open(content)).toBe(problem));

  it("is none when it begins with a byte order mark", () => expect(open(`\ufeff${good}`)).toBe("plan"));
  it("does not show the text it could not read", () => expect(open('{"secret": "hunter2hunter2" oops')).not.toContain("hunter2"));
});
