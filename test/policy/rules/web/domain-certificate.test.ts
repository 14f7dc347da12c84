import { pass } from "../../../../policy/model";
import { domainCertificate } from "../../../../policy/rules/web/domain-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";
import { answers, graphOf } from "../../support/graph";

describeRule(domainCertificate, goodWeb, "azurerm_container_app_custom_domain.main", [
  ["fails Disabled", { certificate_binding_type: "Disabled" }, fails("certificate_binding_type", "Disabled", "SniEnabled or Auto")],
  ["cannot tell a variable", { certificate_binding_type: computed }, unknown("certificate_binding_type")],
  ["takes what is so by default", { certificate_binding_type: undefined }, pass],
]);

describe("of App Service", () => {
  const types = ["azurerm_app_service_custom_hostname_binding", "azurerm_app_service_slot_custom_hostname_binding"];
  const judge = (type: string, body: object, more: object = {}) =>
    answers(domainCertificate, graphOf({ resource: { [type]: { main: body }, ...more } } as never))[`${type}.main`];

  it.each(types)("%s says how it is proven", (type) => {
    expect([judge(type, { ssl_state: "SniEnabled" }), judge(type, { ssl_state: "IpBasedEnabled" })]).toEqual([pass, pass]);
    expect(judge(type, {})).toEqual(fails("ssl_state", undefined, "SniEnabled or IpBasedEnabled"));
    expect(judge(type, { ssl_state: computed })).toEqual(unknown("ssl_state"));
  });
  it("may be proven by a binding of its own", () => {
    const [type = ""] = types;
    const binding = { azurerm_app_service_certificate_binding: { b: { hostname_binding_id: `\${${type}.main.id}`, ssl_state: "SniEnabled" } } };
    expect(judge(type, {}, binding)).toEqual(pass);
  });
});
