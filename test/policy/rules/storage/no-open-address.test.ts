import { pass } from "../../../../policy/model";
import { noOpenAddress } from "../../../../policy/rules/storage/no-open-address";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

const attribute = "network_rules.ip_rules";

describeRule(noOpenAddress, goodStorage, account, [
  ["takes a named address", { [attribute]: ["203.0.113.0/24"] }, pass],
  ["takes none", { [attribute]: undefined }, pass],
  ["fails the whole internet", { [attribute]: ["203.0.113.7", "0.0.0.0/0"] }, fails(attribute, ["0.0.0.0/0"], "named addresses")],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);

describeRule(noOpenAddress, goodFiles, networkRules, [
  ["fails half of it there", { ip_rules: ["128.0.0.0/1"] }, fails("ip_rules", ["128.0.0.0/1"], "named addresses")],
]);
