import { pass, type Rule } from "../../model";
import { ignored } from "./ignored";

// What other resources or Azure itself may be meant to change, such as access_policy and security_rule, is left out.
const safety =
  /public_network|public_access|nested_items|network_acls|network_rules|network_rule_set|ip_range_filter|ip_restriction|authorized_ip|firewall_|tls|ssl|https|ftps|encrypt|customer_managed_key|key_vault_key|local_auth|shared_access_key|local_account|access_key|anonymous|password_authentication|rbac|purge_protection|soft_delete|retention|immutab|threat|audit|waf_|policy_settings|managed_rules|secure_boot|vtpm|^identity$/;

export const noIgnoredSafety: Rule = {
  id: "hygiene/no-ignored-safety",
  title: "changes of what keeps a resource safe are not ignored",
  severity: "high",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "whoever opens the resource in the portal leaves it open: no plan shows it and no deployment closes it again",
  remediation: "take the attribute out of ignore_changes",
  references: ["https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes"],
  evaluate: (resource) => {
    const found = ignored(resource).find((path) => safety.test(path));
    return found === undefined ? pass : { state: "fail", attribute: "lifecycle.ignore_changes", actual: found, expected: "without it" };
  },
};
