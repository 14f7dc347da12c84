import { all, mustBe, type Rule } from "../../model";

export const poolTrustedLaunch: Rule = {
  id: "integration/pool-trusted-launch",
  title: "batch machines start nothing that was tampered with",
  severity: "medium",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-ENC-08"],
  checkov: [],
  rationale: "what is changed below the operating system is seen by nothing that runs on it",
  remediation: "set secure_boot_enabled and vtpm_enabled in security_profile to true",
  references: ["https://learn.microsoft.com/azure/virtual-machines/trusted-launch"],
  evaluate: (pool) => all(...["secure_boot_enabled", "vtpm_enabled"].map((name) => mustBe(pool, `security_profile.${name}`, true))),
};
