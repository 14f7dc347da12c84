import { pass } from "../../../../policy/model";
import { noOpenCors } from "../../../../policy/rules/web/no-open-cors";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of noOpenCors.resourceTypes) {
  const attribute = `${type === "azurerm_container_app" ? "ingress" : "site_config"}.cors.allowed_origins`;
  describeRule(noOpenCors, goodWeb, `${type}.main`, [
    ["fails every origin", { [attribute]: ["*"] }, fails(attribute, ["*"], "without *")],
    ["fails every origin among others", { [attribute]: ["https://example.no", "*"] }, fails(attribute, ["https://example.no", "*"], "without *")],
    ["takes an app without the block", { [attribute.replace(".allowed_origins", "")]: undefined }, pass],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
}
