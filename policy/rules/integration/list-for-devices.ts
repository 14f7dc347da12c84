import { mustBe, type Rule } from "../../model";

export const listForDevices: Rule = {
  id: "integration/list-for-devices",
  title: "a list of networks holds for devices as well",
  severity: "medium",
  resourceTypes: ["azurerm_iotcentral_application_network_rule_set"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "who has the key of one device sends for it from anywhere, and reads what is sent to it",
  remediation: "set apply_to_device to true",
  references: ["https://learn.microsoft.com/azure/iot-central/core/howto-administer"],
  evaluate: (list) => mustBe(list, "apply_to_device", true),
};
