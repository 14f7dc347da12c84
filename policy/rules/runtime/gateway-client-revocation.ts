import { eachBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";

export const gatewayClientRevocation: Rule = {
  id: "runtime/gateway-client-revocation",
  title: "a gateway that asks for client certificates looks whether they were taken back",
  severity: "medium",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a certificate that was stolen and taken back still opens the door",
  remediation: "set verify_client_certificate_revocation in ssl_profile to OCSP",
  references: ["https://learn.microsoft.com/azure/application-gateway/mutual-authentication-overview"],
  evaluate: (gateway) =>
    eachBlock(gateway, "ssl_profile", (profile) =>
      profile.get("trusted_client_certificate_names") === undefined ? notApplicable : mustBe(profile, "verify_client_certificate_revocation", "OCSP"),
    ),
};
