import { noDanglingReference } from "../../../../policy/rules/terraform/no-dangling-reference";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { describeRule, fails } from "../../support/describe-rule";
import { goodWorkspace, workspace } from "../../support/good-workspace";
import { graphOf, graphOfStacks, verdicts } from "../../support/graph";

const lost = (expression: string) => fails("name", expression, "a block of the same stack, or an output of another");

describeRule(noDanglingReference, goodWorkspace, workspace, [
  ["fails a misspelt name", { name: "${azurerm_resource_group.gruop.name}" }, lost("azurerm_resource_group.gruop.name")],
  ["fails a variable that nobody declared", { name: "${var.x}" }, lost("var.x")],
  ["fails a local that nobody declared", { name: "${local.constructor}", "/locals": { other: 1 } }, lost("local.constructor")],
  ["fails a module that is not there", { name: "${module.net.id}" }, lost("module.net.id")],
  ["fails a data source that is not there", { name: "${data.azurerm_client_config.current.tenant_id}" }, lost("data.azurerm_client_config.current.tenant_id")],
  [
    "fails another stack's state that is not there",
    { name: crossStack.reference("other", "azurerm_x", "y", "id") },
    lost(crossStack.reference("other", "azurerm_x", "y", "id").slice(2, -1)),
  ],
  ["counts more", { name: "${azurerm_a.b.id}${azurerm_c.d.id}" }, lost("azurerm_a.b.id, and 1 more")],
  ["fails a dependency on nothing", { depends_on: ["azurerm_a.b"] }, fails("depends_on", "azurerm_a.b", "a block of the same stack, or an output of another")],
]);

describe("what leads somewhere, or is no reference", () => {
  const leads = (name: string, rest: object = {}) =>
    verdicts(noDanglingReference, graphOf(change({ ...goodWorkspace, ...rest }, { [`${workspace}.name`]: name })))[workspace];

  it("is a declared variable, local or module", () => {
    expect(leads("${var.x}", { variable: { x: {} } })).toBe("pass");
    expect(leads("${local.x.y}", { locals: [{ x: { y: 1 } }] })).toBe("pass");
    expect(leads("${module.m.id}", { module: { m: {} } })).toBe("pass");
  });

  it("is the argument of a function, a bound name, or a word in a text", () => {
    expect(leads("${lower(trim.thing)}")).toBe("pass");
    expect(leads("${[for my_item in [1] : my_item.name]}")).toBe("pass");
    expect(leads('${replace("azurerm_a.b", "x.y_z", "")}')).toBe("pass");
    expect(leads("$${azurerm_a.b}")).toBe("pass");
    expect(leads("${each.value.my_thing}${count.index}${terraform.workspace}")).toBe("pass");
  });

  it("is the iterator of a dynamic block", () => {
    const dynamic = { my_block: { for_each: [1], content: { x: "${my_block.value.name}" } } };
    expect(verdicts(noDanglingReference, graphOf({ resource: { azurerm_x: { y: { dynamic } } } }))["azurerm_x.y"]).toBe("pass");
  });
});

describe("references across stacks", () => {
  const judge = (reference: string, output: object, data: object = crossStack.input("a")) => {
    const a = { terraform: crossStack.backend("a"), resource: { azurerm_subnet: { s: { name: "s" } } }, output: output as never };
    const b = { data: data as never, resource: { azurerm_x: { y: { subnet_id: reference } } } };
    return verdicts(noDanglingReference, graphOfStacks({ a, b }))["b/azurerm_x.y"];
  };
  const reference = crossStack.reference("a", "azurerm_subnet", "s", "id");

  it("hold when the other stack hands it out", () => expect(judge(reference, crossStack.output("azurerm_subnet", "s", "id"))).toBe("pass"));
  it("fail when it has no such output", () => expect(judge(reference, {})).toBe("fail"));
  it("fail when the output itself leads nowhere", () =>
    expect(judge(reference, { "cross-stack-output-azurerm_subnetsid": { value: "${azurerm_subnet.t.id}" } })).toBe("fail"));
  it("fail when they name the other stack's block as if it were one's own, as an Aspect does", () => expect(judge("${azurerm_subnet.s.id}", {})).toBe("fail"));
  it("hold when the state is that of a stack nobody knows", () =>
    expect(judge(reference, {}, { terraform_remote_state: { "cross-stack-reference-input-a": { backend: "azurerm", config: { key: "other" } } } })).toBe(
      "pass",
    ));
});
