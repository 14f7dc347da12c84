import { pass, type Rule, unresolved } from "../../model";
import { inNorway } from "../governance/region";
import { redundancyOf } from "./redundancy";

export const copiesInNorway: Rule = {
  id: "backup/copies-in-norway",
  title: "copies of backups in another region lie in Norway",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault", "azurerm_recovery_services_vault"],
  controls: ["NOR-LOC-03"],
  checkov: [],
  rationale: "the two regions of Norway are each other's pair; that of another region may lie in another country",
  remediation: "set location to norwayeast or norwaywest, or redundancy to ZoneRedundant",
  references: ["https://learn.microsoft.com/azure/reliability/cross-region-replication-azure"],
  evaluate: (vault) => {
    const attribute = redundancyOf(vault.type);
    const redundancy = vault.get(attribute);
    const place = inNorway("location", vault.get("location"));
    if (place.state === "pass" || redundancy === "ZoneRedundant" || redundancy === "LocallyRedundant") return pass;
    if (redundancy === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return place;
  },
};
