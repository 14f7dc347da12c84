import { pass } from "../../../../policy/model";
import { hubReplica } from "../../../../policy/rules/messaging/hub-replica";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

describeRule(hubReplica, goodMessaging, "azurerm_notification_hub_namespace.main", [
  ["fails a copy in another country", { replication_region: "NorthEurope" }, fails("replication_region", "NorthEurope", "None or Default")],
  ["cannot tell a variable", { replication_region: computed }, unknown("replication_region")],
  ["takes what is so by default", { replication_region: undefined }, pass],
]);
