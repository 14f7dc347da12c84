import { netappNetworkFeatures } from "../../../../policy/rules/storage/netapp-network-features";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappNetworkFeatures, goodNetapp, volume, [
  ["fails where network_features is left out", { network_features: undefined }, fails("network_features", undefined, "Standard")],
  ["fails network_features 'Basic'", { network_features: "Basic" }, fails("network_features", "Basic", "Standard")],
  ["cannot tell network_features from a variable", { network_features: computed }, unknown("network_features")],
]);
