import { pass } from "../../../../policy/model";
import { springLogsClosed } from "../../../../policy/rules/runtime/spring-logs-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springLogsClosed, goodSpring, "azurerm_spring_cloud_service.x", [
  ["fails logs for everybody", { log_stream_public_endpoint_enabled: true }, fails("log_stream_public_endpoint_enabled", true, "not true")],
  ["takes what is not written", { log_stream_public_endpoint_enabled: undefined }, pass],
  ["cannot tell a variable", { log_stream_public_endpoint_enabled: computed }, unknown("log_stream_public_endpoint_enabled")],
]);
