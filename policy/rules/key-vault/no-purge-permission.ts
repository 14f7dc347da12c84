import { type Block, pass, type Rule, unresolved } from "../../model";

const kinds = ["key_permissions", "secret_permissions", "certificate_permissions", "storage_permissions"];

export const noPurgePermission: Rule = {
  id: "key-vault/no-purge-permission",
  title: "no access policy lets anybody purge what was deleted",
  severity: "high",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_access_policy"],
  controls: ["NOR-ENC-04", "NOR-AUT-05"],
  checkov: [],
  rationale: "one stolen identity then deletes a key and what could bring it back",
  remediation: "leave Purge out of key_permissions, secret_permissions, certificate_permissions and storage_permissions",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"],
  evaluate: (resource) => {
    const isVault = resource.type === "azurerm_key_vault";
    const policies: readonly Pick<Block, "get">[] | typeof unresolved = isVault ? resource.blocks("access_policy") : [resource];
    const prefix = isVault ? "access_policy." : "";
    if (policies === unresolved) return { state: "unknown", attribute: "access_policy", why: "a dynamic block may make some" };
    const given = policies.flatMap((policy) => kinds.map((kind) => [`${prefix}${kind}`, policy.get(kind)] as const));
    const purge = given.find(([, list]) => Array.isArray(list) && list.some((permission) => /^(?:purge|all)$/i.test(String(permission))));
    if (purge !== undefined) return { state: "fail", attribute: purge[0], actual: purge[1] as string[], expected: "none of Purge" };
    const open = given.find(([, list]) => list === unresolved);
    return open === undefined ? pass : { state: "unknown", attribute: open[0], why: "its value is known only after the plan" };
  },
};
