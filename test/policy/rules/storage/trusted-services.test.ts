import { pass } from "../../../../policy/model";
import { trustedServices } from "../../../../policy/rules/storage/trusted-services";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

const attribute = "network_rules.bypass";

describeRule(trustedServices, goodStorage, account, [
  ["takes trusted services, alone or with others", { [attribute]: ["Metrics", "AzureServices"] }, pass],
  ["takes nobody", { [attribute]: ["None"] }, pass],
  ["lets Azure's default stand", { [attribute]: undefined }, pass],
  ["fails metrics alone", { [attribute]: ["Metrics"] }, fails(attribute, ["Metrics"], "AzureServices, or None")],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);

describeRule(trustedServices, goodFiles, networkRules, [
  ["fails logs alone there", { bypass: ["Logging"] }, fails("bypass", ["Logging"], "AzureServices, or None")],
]);
