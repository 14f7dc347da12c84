import { pass } from "../../../../policy/model";
import { apiMinimumVersion } from "../../../../policy/rules/edge/api-minimum-version";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiMinimumVersion, goodEdge, "azurerm_api_management.main", [
  ["takes the first that hides them", { min_api_version: "2019-12-01" }, pass],
  ["fails an older one", { min_api_version: "2018-01-01" }, fails("min_api_version", "2018-01-01", "2019-12-01 or later")],
  ["fails none", { min_api_version: undefined }, fails("min_api_version", undefined, "2019-12-01 or later")],
  ["cannot tell a variable", { min_api_version: computed }, unknown("min_api_version")],
]);
