import { TerraformError } from "../../../offline/terraform/errors";
import { type JsonObject, prepareStacks, type StackInput } from "../../../offline/terraform/stack-input";

const backend = (key: string, type = "azurerm") => ({
  backend: { [type]: { key, container_name: "tfstate", storage_account_name: "st", use_oidc: true, subscription_id: "a" } },
});
const reading = (key: string) => ({
  terraform_remote_state: {
    input: { backend: "azurerm", config: { ...backend(key).backend.azurerm, subscription_id: "b" }, workspace: "${terraform.workspace}" },
  },
});
const stack = (name: string, key: string, json: JsonObject = {}, more: Partial<StackInput> = {}): StackInput => ({
  name,
  json: { terraform: backend(key), ...json },
  ...more,
});
const prepare = (...stacks: StackInput[]) => prepareStacks(stacks, (name) => `/states/${name}`);

describe("a stack for a run offline", () => {
  it("has no backend, whichever way its blocks are written", () => {
    const required = { required_providers: { azurerm: { source: "azurerm" } } };
    expect(prepare(stack("a", "k"))[0]?.json).toEqual({ terraform: [{}] });
    expect(prepare({ name: "a", json: { terraform: [{ ...required, ...backend("k") }, { cloud: {} }] } })[0]?.json).toEqual({ terraform: [required, {}] });
  });

  it("reads the states of the other stacks from the run's folder, and waits for them", () => {
    const [, reader] = prepare(stack("a", "a.tfstate"), stack("b", "b.tfstate", { data: reading("a.tfstate") }));
    expect(reader?.needs).toEqual(["a"]);
    expect(reader?.json.data).toEqual({ terraform_remote_state: { input: { backend: "local", config: { path: "/states/a" } } } });
  });

  it("waits for what it depends on, as far as that is in the run", () =>
    expect(prepare(stack("a", "1"), stack("b", "2", {}, { dependsOn: ["a", "elsewhere"] })).map(({ needs }) => needs)).toEqual([[], ["a"]]));

  it("tells its types, and whether it calls modules", () =>
    expect(
      prepare(stack("a", "1", { resource: { azurerm_subnet: {}, terraform_data: {} }, data: { azurerm_client_config: {} }, module: { m: {} } }))[0],
    ).toMatchObject({
      resourceTypes: ["azurerm_subnet"],
      dataTypes: ["azurerm_client_config"],
      callsModules: true,
    }));

  it.each<readonly [string, readonly StackInput[], string]>([
    [
      "reads a state that nobody writes",
      [stack("a", "1", { data: reading("2") })],
      'a reads the state "2" (data.terraform_remote_state.input), which no stack of this run writes; add the stack that does',
    ],
    [
      "has another provider's resources",
      [stack("a", "1", { resource: { aws_vpc: {} } })],
      "a has aws_vpc, which azurerm does not have - only azurerm can be planned offline; leave the stack out",
    ],
    ["has the name of another", [stack("a", "1"), stack("a", "2")], "two stacks have the same name; each needs one of its own"],
  ])("is an error when it %s", (_, stacks, message) => {
    expect(() => prepare(...stacks)).toThrow(TerraformError);
    expect(() => prepare(...stacks)).toThrow(message);
  });
});
