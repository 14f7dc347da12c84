import { pass } from "../../../../policy/model";
import { privateEndpoint } from "../../../../policy/rules/key-vault/private-endpoint";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { describeRule, fails } from "../../support/describe-rule";
import { goodHsm, hsm } from "../../support/good-hsm";
import { goodKeyVault, vault } from "../../support/good-key-vault";
import { graphOfStacks, verdicts } from "../../support/graph";

describeRule(privateEndpoint, goodKeyVault, vault, [
  [
    "reads a connection written as a list",
    { "azurerm_private_endpoint.e.private_service_connection": [{ private_connection_resource_id: "${azurerm_key_vault.v.id}" }] },
    pass,
  ],
  [
    "needs no more than one of two endpoints",
    { "azurerm_private_endpoint.other": { private_service_connection: { private_connection_resource_id: "${var.x}" } } },
    pass,
  ],
  ["fails without an endpoint", { azurerm_private_endpoint: undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  [
    "fails an endpoint to something else",
    { "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${azurerm_key_vault_key.k.id}" },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": "${var.n}" }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint of which there are none", { "azurerm_private_endpoint.e.count": 0 }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint for each of nothing", { "azurerm_private_endpoint.e.for_each": {} }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["takes an endpoint that is made for certain", { "azurerm_private_endpoint.e.for_each": { one: 1 } }, pass],
  [
    "fails an endpoint to one of two, nobody knows which",
    {
      "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${var.x ? azurerm_key_vault.v.id : azurerm_key_vault_key.k.id}",
    },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
  [
    "fails a data source that only reads an endpoint",
    { azurerm_private_endpoint: undefined, "/data": { azurerm_private_endpoint: { e: { name: "pe", x: "${azurerm_key_vault.v.id}" } } } },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
]);

it("finds the endpoint in another stack", () => {
  const [type, name] = ["azurerm_key_vault", "v"];
  const made = change(goodKeyVault, {
    azurerm_private_endpoint: undefined,
    "/terraform": crossStack.backend("a"),
    "/output": crossStack.output(type, name, "id"),
  });
  const connection = (id: string) => ({ private_service_connection: [{ private_connection_resource_id: id }] });
  const reader = { data: crossStack.input("a"), resource: { azurerm_private_endpoint: { e: connection(crossStack.reference("a", type, name, "id")) } } };
  expect(verdicts(privateEndpoint, graphOfStacks({ a: made, b: reader }))).toEqual({ [`a/${type}.${name}`]: "pass" });
  expect(verdicts(privateEndpoint, graphOfStacks({ b: reader, a: made }))).toEqual({ [`a/${type}.${name}`]: "pass" });
  expect(verdicts(privateEndpoint, graphOfStacks({ a: made, b: {} }))).toEqual({ [`a/${type}.${name}`]: "fail" });
});

describeRule(privateEndpoint, goodHsm, hsm, [
  [
    "fails an endpoint for another part",
    { "azurerm_private_endpoint.e.private_service_connection.subresource_names": ["vault"] },
    fails("azurerm_private_endpoint.private_service_connection.subresource_names", ["vault"], "managedhsm"),
  ],
  ["fails one endpoint for two modules", { count: 2 }, fails("azurerm_private_endpoint", "not one for each instance", "at least one")],
]);
