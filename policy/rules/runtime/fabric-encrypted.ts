import { type Block, pass, type Rule, unresolved, type Value } from "../../model";

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
    const levels = settings === unresolved ? [] : settings.filter((block) => block.get("name") === "Security").map(levelOf);
    if (levels.includes("EncryptAndSign")) return pass;
    if (settings === unresolved || levels.includes(unresolved)) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return { state: "fail", attribute, actual: levels[0] as Value, expected: "Security with ClusterProtectionLevel EncryptAndSign" };
  },
};

/** Written as name and value, the form of ARM templates, it is meant the same; that azurerm takes it for two other parameters is runtime/fabric-parameters. */
function levelOf(settings: Block): ReturnType<Block["get"]> {
  return settings.get("parameters.name") === "ClusterProtectionLevel" ? settings.get("parameters.value") : settings.get("parameters.ClusterProtectionLevel");
}
