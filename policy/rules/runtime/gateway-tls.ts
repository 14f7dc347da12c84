import { all, mustBe, type Rule } from "../../model";

export const gatewayTls: Rule = {
  id: "runtime/gateway-tls",
  title: "a gateway speaks TLS 1.2 or newer",
  severity: "critical",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_218"],
  rationale: "whoever stands between citizen and gateway reads and changes what passes under a broken protocol",
  remediation: "write ssl_policy with policy_name AppGwSslPolicy20220101S",
  references: ["https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview"],
  evaluate: (gateway) =>
    all(
      mustBe(gateway, "ssl_policy.policy_type", "Predefined", "Custom", "CustomV2"),
      gateway.get("ssl_policy.policy_type") === "Predefined"
        ? mustBe(gateway, "ssl_policy.policy_name", "AppGwSslPolicy20220101S", "AppGwSslPolicy20220101")
        : mustBe(gateway, "ssl_policy.min_protocol_version", "TLSv1_2", "TLSv1_3"),
    ),
};
