import { mustBe, type Rule } from "../../model";

export const privateContainer: Rule = {
  id: "storage/private-container",
  title: "a container is private",
  severity: "critical",
  resourceTypes: ["azurerm_storage_container"],
  controls: ["NOR-AUT-08"],
  checkov: ["CKV_AZURE_34", "CKV2_AZURE_8"],
  rationale: "a public container is read by anyone who finds its name",
  remediation: "set container_access_type to private",
  references: ["https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure"],
  exceptable: false,
  evaluate: (container) => mustBe(container, "container_access_type", "private"),
};
