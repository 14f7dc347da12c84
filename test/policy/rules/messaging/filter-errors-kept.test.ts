import { pass } from "../../../../policy/model";
import { filterErrorsKept } from "../../../../policy/rules/messaging/filter-errors-kept";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const attribute = "dead_lettering_on_filter_evaluation_error";

describeRule(filterErrorsKept, goodMessaging, "azurerm_servicebus_subscription.main", [
  ["fails a message that is lost", { [attribute]: false }, fails(attribute, false, "true")],
  ["takes azurerm's default", { [attribute]: undefined }, pass],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);
