import { pass, type Rule, unresolved, type Value } from "../../model";

export const fabricEncrypted: Rule = {
  id: "runtime/fabric-encrypted",
  title: "nodes of a Service Fabric cluster sign and encrypt what they say to each other",
  severity: "high",
  resourceTypes: ["azurerm_service_fabric_cluster"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_125"],
  rationale: "whoever is in the network reads what the nodes say, and speaks for one",
  remediation: "write fabric_settings for Security with ClusterProtectionLevel EncryptAndSign",
  references: ["https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-security"],
  evaluate: (cluster) => {
    const attribute = "fabric_settings";
    const settings = cluster.blocks(attribute);
    const levels =
      settings === unresolved
        ? []
        : settings.filter((block) => block.get("name") === "Security").map((block) => block.get("parameters.ClusterProtectionLevel"));
    if (levels.includes("EncryptAndSign")) return pass;
    if (settings === unresolved || levels.includes(unresolved)) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return { state: "fail", attribute, actual: levels[0] as Value, expected: "Security with ClusterProtectionLevel EncryptAndSign" };
  },
};
