import { all, type Block, pass, type Rule, unresolved, type Value, type Verdict } from "../../model";

// Remote shells, desktops, file shares and databases.
const managementPorts = [22, 445, 1433, 3306, 3389, 5432, 5985, 5986, 6379, 27017];
// Everybody, by one name or another; AzureCloud is every customer of Azure's. Half of the addresses of the world count as all of them.
const anywhere = /^(?:\*|any|internet|azurecloud(?:\..*)?|0\.0\.0\.0|[\d.]+\/[0-7]|[\da-f:]+\/1?\d)$/i;

export const noOpenManagementPort: Rule = {
  id: "network/no-open-management-port",
  title: "no management or database port is open to the internet",
  severity: "critical",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV_AZURE_9", "CKV_AZURE_10", "CKV_AZURE_77", "CKV_AZURE_160"],
  rationale: "an open shell or database port is found within minutes, and tried for as long as it is open",
  remediation: "name the network that may connect as the source, and reach machines through Bastion",
  references: ["https://learn.microsoft.com/azure/security/fundamentals/network-best-practices"],
  evaluate: (resource) => {
    const rules = resource.type === "azurerm_network_security_rule" ? [resource] : resource.blocks("security_rule");
    if (rules === unresolved) return { state: "unknown", attribute: "security_rule", why: "a dynamic block makes them" };
    return rules.length === 0 ? pass : all(...rules.map(judge));
  },
};

function judge(rule: Block): Verdict {
  const read = (...paths: string[]): Value[] | typeof unresolved => {
    const values = paths.map((path) => rule.get(path));
    return values.includes(unresolved) ? unresolved : (values.flat() as Value[]).filter((v) => v !== undefined && v !== null);
  };
  const [access, direction] = [rule.get("access"), rule.get("direction")];
  if (access === "Deny" || direction === "Outbound") return pass;
  const sources = read("source_address_prefix", "source_address_prefixes");
  const ports = read("destination_port_range", "destination_port_ranges");
  const name = String(rule.get("name"));
  if (sources !== unresolved && !sources.some((source) => anywhere.test(String(source).trim()))) return pass;
  if (sources === unresolved || ports === unresolved || access === unresolved || direction === unresolved) {
    return { state: "unknown", attribute: "security_rule", why: `who may reach which port by the rule ${name} is known only after the plan` };
  }
  const open = (ports.length === 0 ? ["*"] : ports).filter((range) => managementPorts.some((port) => isIn(port, String(range))));
  return open.length === 0
    ? pass
    : { state: "fail", attribute: "security_rule", actual: `${name} opens ${open.join(", ")} to ${sources.join(", ")}`, expected: "a named source" };
}

function isIn(port: number, range: string): boolean {
  const [from = Number.NaN, to = from] = range.split("-").map(Number);
  // What is no number is "*", or something that only Azure understands.
  return Number.isNaN(from + to) || (from <= port && port <= to);
}
