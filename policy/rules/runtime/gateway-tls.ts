import { eachBlock } from "../../blocks";
import { all, mustBe, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { asList } from "../../stack-json";

export const gatewayTls: Rule = {
  id: "runtime/gateway-tls",
  title: "a gateway speaks TLS 1.2 or newer",
  severity: "high",
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
  return all(type, mustBe(of, `${block}min_protocol_version`, "TLSv1_2", "TLSv1_3"), ciphers(of, `${block}cipher_suites`));
}

/** Without forward secrecy what is recorded today is read once the key is stolen, and CBC gives a text away bit by bit. */
function ciphers(of: Pick<Resource, "get">, attribute: string): Verdict {
  const actual = of.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  const weak = asList(actual).filter((suite) => !/^TLS_(?:(?:AES|CHACHA20)_|ECDHE_.*_GCM_)/.test(String(suite)));
  return weak.length === 0 ? pass : { state: "fail", attribute, actual: weak, expected: "suites of ECDHE with GCM" };
}
