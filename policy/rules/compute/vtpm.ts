import { mustBe, type Rule } from "../../model";
import { machinesBySystem } from "./machines";

export const vtpm: Rule = {
  id: "compute/vtpm",
  title: "a machine has a virtual TPM, which proves what it started",
  severity: "medium",
  resourceTypes: [...machinesBySystem],
  controls: ["NOR-ENC-08"],
  checkov: [],
  rationale: "without a module of its own a machine cannot prove that it started untouched",
  remediation: "set vtpm_enabled to true, with an image of generation 2",
  references: ["https://learn.microsoft.com/azure/virtual-machines/trusted-launch"],
  evaluate: (resource) => mustBe(resource, "vtpm_enabled", true),
};
