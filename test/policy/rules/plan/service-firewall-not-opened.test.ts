import { serviceFirewallNotOpened } from "../../../../policy/rules/plan/service-firewall-not-opened";
import { describeChanges } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const rule = "azurerm_postgresql_flexible_server_firewall_rule.r";
const range = { name: "r", server_id: "/x", start_ip_address: "203.0.113.1", end_ip_address: "203.0.113.2" };
const acls = (ip_rules: string[], virtual_network_subnet_ids: string[] = []) => ({
  name: "kv",
  network_acls: [{ default_action: "Deny", bypass: "None", ip_rules, virtual_network_subnet_ids }],
});
const cluster = "azurerm_kubernetes_cluster.c";
const server = (authorized_ip_ranges: string[]) => ({ name: "c", api_server_access_profile: [{ authorized_ip_ranges }] });

describeChanges(serviceFirewallNotOpened, [
  [
    "finds an address that is let in",
    [{ address: vault, before: acls([]), after: acls(["203.0.113.7"]) }],
    { [vault]: "fail" },
    "the plan lets in 203.0.113.7",
  ],
  ["finds a subnet that is let in", [{ address: vault, before: acls([]), after: acls([], ["/subnet"]) }], { [vault]: "fail" }],
  ["finds a rule for a database", [{ address: rule, after: range }], { [rule]: "fail" }, "the plan lets in 203.0.113.1 to 203.0.113.2"],
  ["finds a rule that gets wider", [{ address: rule, before: range, after: { ...range, end_ip_address: "203.0.113.9" } }], { [rule]: "fail" }],
  [
    "lets a rule stay, and go",
    [
      { address: rule, before: range, after: { ...range, name: "s" } },
      { address: "azurerm_mssql_firewall_rule.m", before: range },
    ],
    { [rule]: "pass", "azurerm_mssql_firewall_rule.m": "notApplicable" },
  ],
  [
    "finds an API server that is opened to all",
    [{ address: cluster, before: server(["10.0.0.0/8"]), after: server([]) }],
    { [cluster]: "fail" },
    "the plan lets in everybody",
  ],
  ["lets addresses go", [{ address: vault, before: acls(["203.0.113.7", "203.0.113.8"]), after: acls(["203.0.113.8"]) }], { [vault]: "pass" }],
  [
    "cannot tell a list that only the apply tells",
    [{ address: vault, before: acls([]), after: { name: "kv", network_acls: [{}] }, unknown: { network_acls: [{ ip_rules: true }] } }],
    { [vault]: "unknown" },
  ],
  [
    "cannot tell an address of a list",
    [{ address: vault, before: acls(["1"]), after: acls(["1", "2"]), unknown: { network_acls: [{ ip_rules: [false, true] }] } }],
    { [vault]: "unknown" },
  ],
  ["is not about a new vault", [{ address: vault, after: acls(["203.0.113.7"]) }], { [vault]: "notApplicable" }],
]);
