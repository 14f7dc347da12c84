import { mustBe, pass, type Rule, unresolved } from "../../model";

export const apiClientCertificate: Rule = {
  id: "edge/api-client-certificate",
  title: "an API gateway of the Consumption tier asks its callers for a certificate",
  severity: "low",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_152"],
  rationale: "a gateway that stands in no network has nothing but the certificate to know its callers by",
  remediation: "set client_certificate_enabled to true",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-mutual-certificates-for-clients"],
  evaluate: (gateway) => {
    const sku = gateway.get("sku_name");
    if (sku !== unresolved) return String(sku).startsWith("Consumption") ? mustBe(gateway, "client_certificate_enabled", true) : pass;
    return gateway.get("client_certificate_enabled") === true
      ? pass
      : { state: "unknown", attribute: "sku_name", why: "its value is known only after the plan" };
  },
};
