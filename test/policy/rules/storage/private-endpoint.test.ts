import { pass } from "../../../../policy/model";
import { privateEndpoint } from "../../../../policy/rules/storage/private-endpoint";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";
import { graphOf, graphOfStacks, type Json, verdicts } from "../../support/graph";

describeRule(privateEndpoint, goodStorage, account, [
  [
    "reads a connection written as a list",
    { "azurerm_private_endpoint.e.private_service_connection": [{ private_connection_resource_id: "${azurerm_storage_account.a.id}" }] },
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
    { "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${azurerm_key_vault.v.id}" },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": "${var.n}" }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint of which there are none", { "azurerm_private_endpoint.e.count": 0 }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint for each of nothing", { "azurerm_private_endpoint.e.for_each": {} }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["takes an endpoint that is made for certain", { "azurerm_private_endpoint.e.for_each": { one: 1 } }, pass],
  [
    "fails an endpoint to one of two, nobody knows which",
    {
      "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id":
        "${var.x ? azurerm_storage_account.a.id : azurerm_key_vault.v.id}",
    },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
  [
    "fails a data source that only reads an endpoint",
    { azurerm_private_endpoint: undefined, "/data": { azurerm_private_endpoint: { e: { name: "pe", x: "${azurerm_storage_account.a.id}" } } } },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
]);

it("finds the endpoint in another stack", () => {
  const [type, name] = ["azurerm_storage_account", "a"];
  const made = change(goodStorage, {
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

describe("an account that is made more than once", () => {
  const repeated = (made: Json, endpoint: Json) =>
    verdicts(privateEndpoint, graphOf(change(goodStorage, { ...prefixed(account, made), ...prefixed("azurerm_private_endpoint.e", endpoint) })))[account];
  const at = (index: string) => ({ "private_service_connection.private_connection_resource_id": `\${azurerm_storage_account.a[${index}].id}` });

  it.each<[string, Json, Json, string]>([
    ["is not served by one endpoint", { count: 3 }, at("0"), "fail"],
    ["is not served by as many endpoints to the first", { count: 3 }, { count: 3, ...at("0") }, "fail"],
    ["is served by as many, each to its own", { count: 3 }, { count: 3, ...at("count.index") }, "pass"],
    ["is not served by fewer", { count: 3 }, { count: 2, ...at("count.index") }, "fail"],
    ["is served by as many as a variable says", { count: "${var.n}" }, { count: "${var.n}", ...at("count.index") }, "pass"],
    ["is served where both are switched alike", { count: "${var.on ? 1 : 0}" }, { count: "${var.on ? 1 : 0}", ...at("0") }, "pass"],
    ["is served by one for each", { for_each: { a: 1, b: 2 } }, { for_each: "${azurerm_storage_account.a}", ...at("each.key") }, "pass"],
    [
      "is served by one for each, by its value",
      { for_each: "${var.names}" },
      { for_each: "${azurerm_storage_account.a}", "private_service_connection.private_connection_resource_id": "${each.value.id}" },
      "pass",
    ],
    ["is not served by one for another each", { for_each: "${var.names}" }, { for_each: "${var.others}", ...at("each.key") }, "fail"],
    ["is one when it is counted so", { count: 1 }, at("0"), "pass"],
  ])("%s", (_, made, endpoint, verdict) => expect(repeated(made, endpoint)).toBe(verdict));

  it("is served by endpoints that name every instance", () => {
    const connection = (index: number) => ({ private_service_connection: { private_connection_resource_id: `\${azurerm_storage_account.a[${index}].id}` } });
    const judge = (changes: Json) =>
      verdicts(privateEndpoint, graphOf(change(goodStorage, { [`${account}.count`]: 2, azurerm_private_endpoint: changes })))[account];
    expect(judge({ x: connection(0), y: connection(1) })).toBe("pass");
    expect(judge({ x: connection(0), y: connection(0) })).toBe("fail");
  });
});

describe("the parts of an account", () => {
  const names = "azurerm_private_endpoint.e.private_service_connection.subresource_names";
  const attribute = "azurerm_private_endpoint.private_service_connection.subresource_names";
  describeRule(privateEndpoint, goodStorage, account, [
    ["an endpoint for files reaches no container", { [names]: ["file"] }, fails(attribute, ["file"], "blob")],
    ["a second copy is not the first", { [names]: ["blob_secondary"] }, fails(attribute, ["blob_secondary"], "blob")],
    ["a variable may name any", { [names]: computed }, unknown(attribute)],
    [
      "a queue needs one of its own",
      { "azurerm_storage_queue.q": { storage_account_name: "${azurerm_storage_account.a.name}" } },
      fails(attribute, ["blob"], "queue"),
    ],
    ["where nothing is known to lie in it any will do", { azurerm_storage_container: undefined, [names]: ["file"] }, pass],
  ]);
});

function prefixed(address: string, values: Json): Json {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${address}.${key}`, value]));
}
