import { mustBe, type Rule } from "../../model";
import { machinesBySystem } from "./machines";

export const secureBoot: Rule = {
  id: "compute/secure-boot",
  title: "a machine starts nothing that is not signed",
  severity: "medium",
  resourceTypes: [...machinesBySystem],
  controls: ["NOR-ENC-08"],
  checkov: [],
  rationale: "what writes itself under the operating system survives every reinstallation",
  remediation: "set secure_boot_enabled to true, with an image of generation 2",
  references: ["https://learn.microsoft.com/azure/virtual-machines/trusted-launch"],
  evaluate: (resource) => mustBe(resource, "secure_boot_enabled", true),
};
