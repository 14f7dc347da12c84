import { judgeable } from "../../../../policy/rules/terraform/judgeable";
import { graphOf, verdicts } from "../../support/graph";

describe(judgeable.id, () => {
  const judge = (resource: Record<string, object>) => verdicts(judgeable, graphOf({ resource: resource as never }));

  it("knows azurerm's types, and those that it had", () =>
    expect(judge({ azurerm_subnet: { s: {} }, azurerm_mysql_server: { m: {} } })).toEqual({ "azurerm_subnet.s": "pass", "azurerm_mysql_server.m": "pass" }));

  it("cannot tell what other providers make, nor types that azurerm has not", () =>
    expect(judge({ azapi_resource: { a: {} }, null_resource: { n: {} }, azurerm_imagined: { a: {} }, constructor: { c: {} } })).toEqual({
      "azapi_resource.a": "unknown",
      "null_resource.n": "unknown",
      "azurerm_imagined.a": "unknown",
      "constructor.c": "unknown",
    }));

  it("cannot tell what a template or a script makes", () =>
    expect(
      judge({
        azurerm_resource_group_template_deployment: { t: {} },
        azurerm_subscription_template_deployment: { t: {} },
        azurerm_resource_deployment_script_azure_cli: { s: {} },
      }),
    ).toEqual({
      "azurerm_resource_group_template_deployment.t": "unknown",
      "azurerm_subscription_template_deployment.t": "unknown",
      "azurerm_resource_deployment_script_azure_cli.s": "unknown",
    }));

  it("cannot tell what a provisioner does", () =>
    expect(judge({ azurerm_subnet: { s: { provisioner: [{ "local-exec": { command: "az storage account update" } }] } } })).toEqual({
      "azurerm_subnet.s": "unknown",
    }));
});
