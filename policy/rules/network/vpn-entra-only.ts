import { mustHaveNoBlock } from "../../blocks";
import { mustBeList, notApplicable, type Rule, unresolved } from "../../model";

const server = "azurerm_vpn_server_configuration";
const configuration = "vpn_client_configuration";

export const vpnEntraOnly: Rule = {
  id: "network/vpn-entra-only",
  title: "people come in by VPN with identities of Entra ID alone",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_gateway", "azurerm_vpn_server_configuration"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a certificate is copied, works for everybody who has it, and asks for no second factor",
  remediation: "set vpn_auth_types, or vpn_authentication_types, to AAD alone",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/point-to-site-entra-gateway"],
  evaluate: (resource) => {
    if (resource.type === server) return mustBeList(resource, "vpn_authentication_types", ["AAD"]);
    const clients = resource.blocks(configuration);
    if (clients === unresolved) return { state: "unknown", attribute: configuration, why: "a dynamic block makes it" };
    if (clients.length === 0) return notApplicable;
    // Where nothing says how, it is by what is configured.
    const entra = resource.get(`${configuration}.vpn_auth_types`) === undefined && resource.get(`${configuration}.aad_tenant`) !== undefined;
    return entra ? mustHaveNoBlock(resource, `${configuration}.root_certificate`) : mustBeList(resource, `${configuration}.vpn_auth_types`, ["AAD"]);
  },
};
