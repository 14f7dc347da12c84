import { places } from "../../../policy/analysis/place";
import { at, graphOfStacks, type Json } from "../support/graph";

const store = (tags?: Json): Json => ({ resource: { azurerm_storage_account: { s: { name: "st", ...(tags && { tags }) } } } });
const whose = (stack: string, json: Json) => {
  const graph = graphOfStacks({ [stack]: json });
  const { owner, environment, name } = places(graph)(at(graph, "azurerm_storage_account.s"));
  return [owner, environment, name];
};

describe("whose a resource is", () => {
  it.each([
    ["by Altinn's tags", { finops_serviceownercode: "skd", finops_environment: "prod", owner: "nobody" }, ["skd", "prod", "st"]],
    ["by other names of the same", { Owner: "team-a", Environment: "Staging" }, ["team-a", "Staging", "st"]],
    ["by names with dashes", { "service-owner": "nav", ENV: "tt02" }, ["nav", "tt02", "st"]],
    ["by nothing, where a tag is known only after the plan", { owner: "${var.owner}" }, ["", "", "st"]],
  ])("is told %s", (_, tags, expected) => expect(whose("stack", store(tags))).toEqual(expected));

  it("is told by the commonest tags of its stack, when it has none", () => {
    const json: Json = {
      resource: {
        azurerm_storage_account: { s: {} },
        azurerm_key_vault: { a: { tags: { org: "skd" } }, b: { tags: { org: "skd" } }, c: { tags: { org: "nav" } } },
      },
    };
    expect(whose("stack", json)).toEqual(["skd", "", "s"]);
  });

  it.each([
    ["prod-keys", "prod"],
    ["infra/staging", "staging"],
    ["tt02-owner-skd", "tt02"],
    ["product-network", ""],
  ])("is told by the name of the stack %s, when there are no tags", (stack, environment) => expect(whose(stack, store())).toEqual(["", environment, "st"]));
});
