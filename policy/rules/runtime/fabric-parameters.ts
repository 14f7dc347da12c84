import { eachBlock } from "../../blocks";
import { pass, type Rule, unresolved, type Verdict } from "../../model";

export const fabricParameters: Rule = {
  id: "runtime/fabric-parameters",
  title: "each setting of Service Fabric is written as its name and its value",
  severity: "medium",
  resourceTypes: ["azurerm_service_fabric_cluster"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "parameters called name and value, as ARM templates have them, set nothing: the cluster runs without the protection that its code names",
  remediation: 'write parameters = { ClusterProtectionLevel = "EncryptAndSign" } instead of name and value',
  references: ["https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-fabric-settings"],
  evaluate: (cluster) =>
    eachBlock(cluster, "fabric_settings", (settings): Verdict => {
      const [attribute, name, value] = ["parameters", settings.get("parameters.name"), settings.get("parameters.value")];
      if (name === unresolved || value === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
      const isTemplate = name !== undefined && value !== undefined;
      return isTemplate ? { state: "fail", attribute, actual: "name and value", expected: `${String(name)} = ${JSON.stringify(value)}` } : pass;
    }),
};
