import { pass } from "../../../../policy/model";
import { linkServiceClosed } from "../../../../policy/rules/network/link-service-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(linkServiceClosed, goodEntry, "azurerm_private_link_service.x", [
  ["fails a service that everybody sees", { visibility_subscription_ids: ["*"] }, fails("visibility_subscription_ids", ["*"], "named subscriptions")],
  ["fails one that everybody joins", { auto_approval_subscription_ids: ["*"] }, fails("auto_approval_subscription_ids", ["*"], "named subscriptions")],
  ["takes lists that are empty", { visibility_subscription_ids: undefined, auto_approval_subscription_ids: [] }, pass],
  ["cannot tell a variable", { visibility_subscription_ids: computed }, unknown("visibility_subscription_ids")],
]);
