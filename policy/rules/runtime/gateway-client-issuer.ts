import { eachBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";

export const gatewayClientIssuer: Rule = {
  id: "runtime/gateway-client-issuer",
  title: "a gateway that asks for client certificates looks at who issued them",
  severity: "medium",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a certificate of another branch of the same authority opens the door",
  remediation: "set verify_client_cert_issuer_dn in ssl_profile to true",
  references: ["https://learn.microsoft.com/azure/application-gateway/mutual-authentication-overview"],
  evaluate: (gateway) =>
    eachBlock(gateway, "ssl_profile", (profile) =>
      profile.get("trusted_client_certificate_names") === undefined ? notApplicable : mustBe(profile, "verify_client_cert_issuer_dn", true),
    ),
};
