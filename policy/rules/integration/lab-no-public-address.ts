import { mustBe, type Rule } from "../../model";

export const labNoPublicAddress: Rule = {
  id: "integration/lab-no-public-address",
  title: "machines of a lab have no address on the internet",
  severity: "high",
  resourceTypes: ["azurerm_dev_test_linux_virtual_machine", "azurerm_dev_test_windows_virtual_machine"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "a machine for trying things out is the least mended of all, and tried by everybody within the hour",
  remediation: "set disallow_public_ip_address to true",
  references: ["https://learn.microsoft.com/azure/devtest-labs/devtest-lab-shared-ip"],
  evaluate: (resource) => mustBe(resource, "disallow_public_ip_address", true),
};
