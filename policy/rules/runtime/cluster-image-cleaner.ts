import { mustBe, type Rule } from "../../model";

export const clusterImageCleaner: Rule = {
  id: "runtime/cluster-image-cleaner",
  title: "a cluster removes images that nothing uses",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "old images with old holes lie on every node, ready to be started",
  remediation: "set image_cleaner_enabled to true",
  references: ["https://learn.microsoft.com/azure/aks/image-cleaner"],
  evaluate: (resource) => mustBe(resource, "image_cleaner_enabled", true),
};
