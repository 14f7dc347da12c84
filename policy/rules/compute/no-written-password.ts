import { all, type Rule } from "../../model";
import { isNotWritten } from "../network/blocks";
import { machinesBySystem } from "./machines";

const passwords = [
  "admin_password",
  "os_profile.admin_password",
  "os_profile.linux_configuration.admin_password",
  "os_profile.windows_configuration.admin_password",
];

export const noWrittenPassword: Rule = {
  id: "compute/no-written-password",
  title: "the password of an administrator is not written in code",
  severity: "high",
  resourceTypes: [...machinesBySystem, "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "whoever reads the repository signs in to the machine",
  remediation: "read admin_password from a vault, from a generator, or leave it out for keys",
  references: ["https://learn.microsoft.com/azure/key-vault/secrets/about-secrets"],
  evaluate: (machine) => all(...passwords.map((path) => isNotWritten(machine, path))),
};
