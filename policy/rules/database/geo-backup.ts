import { all, mustBe, type Rule } from "../../model";
import { inNorway } from "../governance/region";

export const geoBackup: Rule = {
  id: "database/geo-backup",
  title: "the backups of a database lie in two regions, both in Norway",
  severity: "high",
  resourceTypes: ["azurerm_postgresql_flexible_server"],
  controls: ["NOR-LOC-03", "NOR-BAK-02"],
  checkov: ["CKV_AZURE_136"],
  rationale: "the loss of a region must not take both data and backup, and the second copy lies where Azure pairs the region: for Norway's, in Norway",
  remediation: "set geo_redundant_backup_enabled to true, and location to norwayeast or norwaywest",
  references: ["https://learn.microsoft.com/azure/reliability/cross-region-replication-azure"],
  evaluate: (server) => all(mustBe(server, "geo_redundant_backup_enabled", true), inNorway("location", server.get("location"))),
};
