import { pass, type Rule, unresolved } from "../../model";

export const diskLinkShort: Rule = {
  id: "compute/disk-link-short",
  title: "a link to a disk ends within a day",
  severity: "medium",
  resourceTypes: ["azurerm_managed_disk_sas_token"],
  controls: ["NOR-ENC-09"],
  checkov: [],
  rationale: "a link is a key in clear that cannot be taken back before it ends",
  remediation: "set duration_in_seconds to 86400 or less, or do without a link",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview"],
  evaluate: (link) => {
    const attribute = "duration_in_seconds";
    const actual = link.get(attribute);
    if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return Number(actual) <= 86400 ? pass : { state: "fail", attribute, actual, expected: "86400 or less" };
  },
};
