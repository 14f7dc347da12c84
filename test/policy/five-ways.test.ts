import { KeyVault } from "@cdktf/provider-azurerm/lib/key-vault";
import { StorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import { App, type TerraformElement, TerraformStack } from "cdktf";
import type { Resource, Rule, Value } from "../../policy/model";
import { defaultDeny as vaultDefaultDeny } from "../../policy/rules/key-vault/default-deny";
import { recoverable } from "../../policy/rules/key-vault/recoverable";
import { noSharedKey } from "../../policy/rules/storage/no-shared-key";
import { graphOf, type Json } from "./support/graph";

/** What cdktf writes for one stack with one resource in it, after changes by the escape hatches. */
function synthesized(
  make: (stack: TerraformStack) => TerraformElement & { addOverride(path: string, value: unknown): void },
  overrides: readonly [string, unknown][],
): Json {
  const stack = new TerraformStack(new App(), "stack");
  const made = make(stack);
  for (const [path, value] of overrides) made.addOverride(path, value);
  return stack.toTerraform() as Json;
}

function verdictOf(rule: Rule, json: Json): string {
  const graph = graphOf(json);
  const resource = graph.resources.find((r) => r.kind === "managed") as Resource;
  return rule.evaluate(resource, graph).state;
}

const vault = { name: "kv", resourceGroupName: "rg", location: "norwayeast", tenantId: "00000000-0000-4000-8000-000000000001", skuName: "premium" };
const account = { name: "st", resourceGroupName: "rg", location: "norwayeast", accountTier: "Standard", accountReplicationType: "ZRS" };

interface Setting {
  readonly rule: Rule;
  readonly what: string;
  /** The resource with the setting as it should be, or with the bad value as a prop. */
  readonly make: (value: "good" | "bad" | "absent") => (stack: TerraformStack) => TerraformElement & { addOverride(path: string, value: unknown): void };
  readonly path: string;
  readonly bad: Value;
  /** The same written as text, and in a list where Terraform takes one block alone or in a list. */
  readonly asText: readonly [string, Value];
  readonly asList: readonly [string, Value];
}

const settings: readonly Setting[] = [
  {
    rule: noSharedKey,
    what: "a storage account's shared key",
    make: (value) => (stack) => new StorageAccount(stack, "A", { ...account, ...(value !== "absent" && { sharedAccessKeyEnabled: value === "bad" }) }),
    path: "shared_access_key_enabled",
    bad: true,
    asText: ["shared_access_key_enabled", "true"],
    asList: ["shared_access_key_enabled", [true]],
  },
  {
    rule: recoverable,
    what: "a key vault's protection from purging",
    make: (value) => (stack) =>
      new KeyVault(stack, "V", { ...vault, softDeleteRetentionDays: 90, ...(value !== "absent" && { purgeProtectionEnabled: value === "good" }) }),
    path: "purge_protection_enabled",
    bad: false,
    asText: ["purge_protection_enabled", "false"],
    asList: ["purge_protection_enabled", [false]],
  },
  {
    rule: vaultDefaultDeny,
    what: "a key vault's firewall",
    make: (value) => (stack) =>
      new KeyVault(stack, "V", {
        ...vault,
        ...(value !== "absent" && { networkAcls: { defaultAction: value === "good" ? "Deny" : "Allow", bypass: "None" } }),
      }),
    path: "network_acls.default_action",
    bad: "Allow",
    asText: ["network_acls", { default_action: "Allow", bypass: "None" }],
    asList: ["network_acls", [{ default_action: "Allow", bypass: "None" }]],
  },
];

describe.each(settings)("$what", ({ rule, make, path, bad, asText, asList }) => {
  const open = (overrides: readonly [string, unknown][]) => verdictOf(rule, synthesized(make("good"), overrides));

  it("passes as it should be", () => expect(open([])).toBe("pass"));
  it("is caught as a prop", () => expect(verdictOf(rule, synthesized(make("bad"), []))).toBe("fail"));
  it("is caught in an override", () => expect(open([[path, bad]])).toBe("fail"));
  it("is caught as text", () => expect(open([[...asText]])).toBe("fail"));
  it("is caught in a list", () => expect(open([[...asList]])).toBe("fail"));
  it("is caught when it is left out, so that azurerm's default counts", () => {
    expect(verdictOf(rule, synthesized(make("absent"), []))).toBe("fail");
    expect(open([[path.split(".")[0] ?? "", undefined]])).toBe("fail");
  });
});
