import type { Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const registryNoAnonymousPull: Rule = {
  id: "runtime/registry-no-anonymous-pull",
  title: "a container registry gives nothing to strangers",
  severity: "critical",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-AUT-08"],
  checkov: ["CKV_AZURE_138"],
  rationale: "whoever knows the name reads the code of every service, and what was left in it",
  remediation: "set anonymous_pull_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/container-registry/anonymous-pull-access"],
  evaluate: (registry) => mustNotBe(registry, "anonymous_pull_enabled", true),
};
