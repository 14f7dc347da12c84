import { pass, type Rule } from "../../model";
import { valuesAt } from "./blocks";

const connection = "azurerm_virtual_network_gateway_connection";

export const vpnNoWrittenKey: Rule = {
  id: "network/vpn-no-written-key",
  title: "the key of a line between networks is not written in code",
  severity: "high",
  resourceTypes: ["azurerm_virtual_network_gateway_connection", "azurerm_vpn_gateway_connection"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "whoever reads the repository can be the other end of the line",
  remediation: "read shared_key from a vault",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings"],
  evaluate: (line) => {
    const attribute = line.type === connection ? "shared_key" : "vpn_link.shared_key";
    const written = valuesAt(line, attribute).some((key) => typeof key === "string" && key !== "");
    // The key itself must not stand in a report.
    return written ? { state: "fail", attribute, actual: "a secret in clear", expected: "a reference" } : pass;
  },
};
