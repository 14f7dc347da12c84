import { pass, type Rule } from "../../model";

export const labLogin: Rule = {
  id: "integration/lab-login",
  title: "machines of a lab are entered with a key",
  severity: "medium",
  resourceTypes: ["azurerm_dev_test_linux_virtual_machine"],
  controls: ["NOR-AUT-06"],
  checkov: [],
  rationale: "a password is guessed, shared, and stands in the state",
  remediation: "write ssh_key and no password",
  references: ["https://learn.microsoft.com/azure/devtest-labs/devtest-lab-overview"],
  evaluate: (machine) => (machine.get("password") === undefined ? pass : { state: "fail", attribute: "password", actual: "a password", expected: "ssh_key" }),
};
