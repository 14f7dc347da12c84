import { all, pass, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

const hostName = ["tls10_enabled", "tls11_enabled"];
const sides = ["frontend", "backend"];
const protocols = ["ssl30", "tls10", "tls11"];
// Both names stand for the same: azurerm 4 has renamed them.
const security = sides.flatMap((side) => protocols.flatMap((protocol) => [`security.${side}_${protocol}_enabled`, `security.enable_${side}_${protocol}`]));

export const apiTls: Rule = {
  id: "edge/api-tls",
  title: "an API gateway speaks TLS 1.2 or newer, outwards and inwards",
  severity: "high",
  resourceTypes: ["azurerm_api_management", "azurerm_api_management_gateway_host_name_configuration"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_173"],
  rationale: "whoever stands between caller and gateway reads and changes what passes under a broken protocol",
  remediation: "set the backend_ and frontend_ switches of ssl30, tls10 and tls11 in security to false; tls10_enabled and tls11_enabled of a host name",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers"],
  evaluate: (gateway) =>
    all(pass, ...(gateway.type === "azurerm_api_management" ? security : hostName).map((attribute) => unlessAbsent(gateway, attribute, false))),
};
