import { filterBlocking } from "../../../../policy/rules/ai/filter-blocking";
import { describeSettings } from "../../support/describe-settings";

describeSettings(filterBlocking, [
  {
    type: "azurerm_cognitive_account_rai_policy",
    attribute: "mode",
    good: "Blocking",
    bad: "Asynchronous_filter",
    expected: "Blocking or Default",
    absent: "pass",
  },
]);
