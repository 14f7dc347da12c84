import { eachBlock } from "../../blocks";
import { all, type Block, pass, type Rule, unresolved, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";

export const narrowAccessPolicy: Rule = {
  id: "storage/narrow-access-policy",
  title: "no access policy of a share or a table allows both to read and to delete",
  severity: "medium",
  resourceTypes: ["azurerm_storage_share", "azurerm_storage_table"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a signed link that was made for one task then takes everything, and leaves nothing behind",
  remediation: "name in permissions of access_policy what the task needs, such as r, and give what deletes a policy of its own",
  references: ["https://learn.microsoft.com/rest/api/storageservices/define-stored-access-policy"],
  evaluate: (store) => eachBlock(store, "acl", judge),
};

function judge(acl: Block): Verdict {
  const attribute = "access_policy.permissions";
  const policies = acl.get("access_policy");
  if (policies === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  const permissions = asList(policies)
    .filter(isObject)
    .map((policy) => String(policy.permissions));
  return all(
    pass,
    ...permissions.map(
      (actual): Verdict => (/r/.test(actual) && /d/.test(actual) ? { state: "fail", attribute, actual, expected: "reading or deleting" } : pass),
    ),
  );
}
