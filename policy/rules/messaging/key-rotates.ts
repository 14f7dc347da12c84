import { notApplicable, type Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";
import { keyOf } from "./key-of";

export const keyRotates: Rule = {
  id: "messaging/key-rotates",
  title: "the key of a message broker rotates",
  severity: "medium",
  resourceTypes: ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a broker that names one version of a key keeps it when the vault has made a newer one",
  remediation: "write the versionless id of the key",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key"],
  evaluate: (broker, graph) => {
    const { of, path } = keyOf(broker, graph);
    const hasNone = graph.targets(of, path).length === 0 && of.get(path) === undefined;
    return hasNone ? notApplicable : versionlessKey(of, graph, path);
  },
};
