import { syncPrivate } from "../../../../policy/rules/storage/sync-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, sync } from "../../support/good-files";

describeRule(syncPrivate, goodFiles, sync, [
  [
    "fails where incoming_traffic_policy is left out",
    { incoming_traffic_policy: undefined },
    fails("incoming_traffic_policy", "AllowAllTraffic", "AllowVirtualNetworksOnly"),
  ],
  [
    "fails incoming_traffic_policy 'AllowAllTraffic'",
    { incoming_traffic_policy: "AllowAllTraffic" },
    fails("incoming_traffic_policy", "AllowAllTraffic", "AllowVirtualNetworksOnly"),
  ],
  ["cannot tell incoming_traffic_policy from a variable", { incoming_traffic_policy: computed }, unknown("incoming_traffic_policy")],
]);
