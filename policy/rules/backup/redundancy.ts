import { all, mustBe, type Rule } from "../../model";
import { inNorway } from "../governance/region";

export const redundancy: Rule = {
  id: "backup/redundancy",
  title: "backups lie in more than one building, in Norway",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault"],
  controls: ["NOR-LOC-03", "NOR-AVA-01"],
  checkov: [],
  rationale: "a fire must not take the backup together with the data, and Norway's regions are each other's pair, so the second copy stays in the country",
  remediation: "set redundancy to GeoRedundant or ZoneRedundant, and location to norwayeast or norwaywest",
  references: ["https://learn.microsoft.com/azure/backup/backup-vault-overview"],
  evaluate: (vault) => all(mustBe(vault, "redundancy", "GeoRedundant", "ZoneRedundant"), inNorway("location", vault.get("location"))),
};
