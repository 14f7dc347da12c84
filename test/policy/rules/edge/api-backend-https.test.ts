import { pass } from "../../../../policy/model";
import { apiBackendHttps } from "../../../../policy/rules/edge/api-backend-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const attributes = { azurerm_api_management_backend: "url", azurerm_api_management_api: "service_url" };

for (const [type, attribute] of Object.entries(attributes))
  describeRule(apiBackendHttps, goodEdge, `${type}.main`, [
    ["fails plain HTTP", { [attribute]: "http://case.internal" }, fails(attribute, "http://case.internal", "https://")],
    ["knows the beginning of a template", { [attribute]: "https://${azurerm_linux_web_app.x.default_hostname}/api" }, pass],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
