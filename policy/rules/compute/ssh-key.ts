import { mustHaveBlock } from "../../blocks";
import { all, notApplicable, type Rule } from "../../model";

const flexible = "azurerm_orchestrated_virtual_machine_scale_set";

export const sshKey: Rule = {
  id: "compute/ssh-key",
  title: "a Linux machine has a public key to sign in with",
  severity: "medium",
  resourceTypes: ["azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"],
  controls: ["NOR-AUT-06"],
  checkov: ["CKV_AZURE_178"],
  rationale: "a machine without a key is signed in to with a password, or not at all",
  remediation: "write admin_ssh_key with a public_key",
  references: ["https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed"],
  evaluate: (machine) => {
    if (machine.type !== flexible) return mustHaveBlock(machine, "admin_ssh_key");
    const linux = mustHaveBlock(machine, "os_profile.linux_configuration");
    return linux.state === "fail" ? notApplicable : all(linux, mustHaveBlock(machine, "os_profile.linux_configuration.admin_ssh_key"));
  },
};
