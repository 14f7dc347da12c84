import { mustBe, type Rule } from "../../model";

export const imageTrustedLaunch: Rule = {
  id: "compute/image-trusted-launch",
  title: "an image lets machines start trusted",
  severity: "low",
  resourceTypes: ["azurerm_shared_image"],
  controls: ["NOR-ENC-08"],
  checkov: [],
  rationale: "machines of such an image cannot tell what they started",
  remediation: "set trusted_launch_supported or trusted_launch_enabled to true, and hyper_v_generation to V2",
  references: ["https://learn.microsoft.com/azure/virtual-machines/trusted-launch"],
  evaluate: (image) => {
    const kinds = ["trusted_launch_supported", "trusted_launch_enabled", "confidential_vm_supported", "confidential_vm_enabled"];
    const verdicts = kinds.map((kind) => mustBe(image, kind, true));
    return verdicts.find((v) => v.state === "pass") ?? verdicts.find((v) => v.state === "unknown") ?? mustBe(image, "trusted_launch_supported", true);
  },
};
