import { all, mustBe, pass, type Resource, type Rule, type Verdict } from "../../model";
import { eachBlock } from "../integration/verdicts";

export const gatewayTls: Rule = {
  id: "runtime/gateway-tls",
  title: "a gateway speaks TLS 1.2 or newer",
  severity: "critical",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_218"],
  rationale: "whoever stands between citizen and gateway reads and changes what passes under a broken protocol",
  remediation: "write ssl_policy with policy_name AppGwSslPolicy20220101S; the same in each ssl_profile that has a policy",
  references: ["https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview"],
  evaluate: (gateway) =>
    all(
      judge(gateway, "ssl_policy."),
      eachBlock(gateway, "ssl_profile", (profile) => (profile.get("ssl_policy") === undefined ? pass : judge(profile, "ssl_policy."))),
    ),
};

function judge(of: Pick<Resource, "get">, block: string): Verdict {
  const type = mustBe(of, `${block}policy_type`, "Predefined", "Custom", "CustomV2");
  // The type may be left out where the policy has a name.
  if (of.get(`${block}policy_type`) === "Predefined" || of.get(`${block}policy_name`) !== undefined)
    return mustBe(of, `${block}policy_name`, "AppGwSslPolicy20220101S", "AppGwSslPolicy20220101");
  return all(type, mustBe(of, `${block}min_protocol_version`, "TLSv1_2", "TLSv1_3"));
}
