import { notApplicable, pass, type Verdict } from "../../../../policy/model";
import { clusterVolumes } from "../../../../policy/rules/backup/cluster-volumes";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_data_protection_backup_instance_kubernetes_cluster.x";
const judge = (body: Json) =>
  answers(clusterVolumes, graphOf({ resource: { azurerm_data_protection_backup_instance_kubernetes_cluster: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["has nothing to say without the block", {}, notApplicable],
  ["passes volumes", { backup_datasource_parameters: { volume_snapshot_enabled: true } }, pass],
  ["fails azurerm's default", { backup_datasource_parameters: {} }, fails("backup_datasource_parameters.volume_snapshot_enabled", false, "true")],
  [
    "cannot tell a variable",
    { backup_datasource_parameters: { volume_snapshot_enabled: computed } },
    unknown("backup_datasource_parameters.volume_snapshot_enabled"),
  ],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
