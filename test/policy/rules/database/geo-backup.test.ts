import { geoBackup } from "../../../../policy/rules/database/geo-backup";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, server } from "../../support/good-databases";

describeRule(geoBackup, goodDatabases, server, [
  ["fails geo_redundant_backup_enabled false", { geo_redundant_backup_enabled: false }, fails("geo_redundant_backup_enabled", false, "true")],
  ["cannot tell geo_redundant_backup_enabled from a variable", { geo_redundant_backup_enabled: computed }, unknown("geo_redundant_backup_enabled")],
  ["fails a server whose copy would lie in another country", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
  ["cannot tell a place from a variable", { location: computed }, unknown("location")],
]);
