import { pass } from "../../../../policy/model";
import { hdinsightOutbound } from "../../../../policy/rules/analytics/hdinsight-outbound";
import { describeSettings } from "../../support/describe-settings";
import { answers, graphOf } from "../../support/graph";

const attribute = "network.connection_direction";

describeSettings(
  hdinsightOutbound,
  hdinsightOutbound.resourceTypes.map((type) => ({ type, attribute, good: "Outbound", bad: "Inbound", expected: "Outbound", absent: { fails: "Inbound" } })),
);

it("leaves a cluster without a network of its own to another rule", () =>
  expect(answers(hdinsightOutbound, graphOf({ resource: { azurerm_hdinsight_spark_cluster: { x: {} } } }))).toEqual({
    "azurerm_hdinsight_spark_cluster.x": pass,
  }));
