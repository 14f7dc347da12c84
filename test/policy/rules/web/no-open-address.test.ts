import { pass } from "../../../../policy/model";
import { noOpenAddress } from "../../../../policy/rules/web/no-open-address";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const small = "an address, a small range, or a service of Azure's";

for (const type of noOpenAddress.resourceTypes) {
  const [path, attribute] =
    type === "azurerm_container_app" ? ["ingress.ip_security_restriction", "ip_address_range"] : ["site_config.ip_restriction", "ip_address"];
  const rules = (address: string, action = "Allow") => ({ [path]: [{ name: "office", action, [attribute]: address }] });
  describeRule(noOpenAddress, goodWeb, `${type}.main`, [
    ["takes a small range", rules("192.0.2.0/28"), pass],
    ["takes a rule that denies everybody", rules("0.0.0.0/0", "Deny"), pass],
    ["fails everybody", rules("0.0.0.0/0"), fails(`${path}.${attribute}`, "0.0.0.0/0", small)],
    ["fails everybody by name", rules("Any"), fails(`${path}.${attribute}`, "Any", small)],
    ["fails half of the world", rules("128.0.0.0/1"), fails(`${path}.${attribute}`, "128.0.0.0/1", small)],
    ["cannot tell a variable", rules(computed), unknown(`${path}.${attribute}`)],
  ]);
}

describeRule(noOpenAddress, goodWeb, "azurerm_linux_web_app.main", [
  [
    "fails everybody at the deployment site",
    { "site_config.scm_ip_restriction": [{ ip_address: "0.0.0.0/0" }] },
    fails("site_config.scm_ip_restriction.ip_address", "0.0.0.0/0", small),
  ],
  ["takes a service of Azure's", { "site_config.ip_restriction": [{ service_tag: "AzureFrontDoor.Backend" }] }, pass],
  [
    "fails every customer of Azure's",
    { "site_config.ip_restriction": [{ service_tag: "AzureCloud.norwayeast" }] },
    fails("site_config.ip_restriction.service_tag", "AzureCloud.norwayeast", small),
  ],
]);
