import { notApplicable, pass } from "../../../../policy/model";
import { movedToSomething } from "../../../../policy/rules/hygiene/moved-to-something";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(movedToSomething, graphOf(json)).stack;

describe(movedToSomething.id, () => {
  const resource = { azurerm_subnet: { new: {} } };
  it.each<Json>([
    { moved: [{ from: "azurerm_subnet.old", to: "azurerm_subnet.new" }], resource },
    { import: { id: "/x", to: "${azurerm_subnet.new[0]}" }, resource },
    { moved: { from: "azurerm_subnet.old", to: "module.m.azurerm_subnet.s" } },
  ])("holds of %j", (json) => expect(judge(json)).toEqual(pass));
  it.each(["moved", "import"])("finds that %s leads nowhere", (kind) =>
    expect(judge({ [kind]: [{ to: "azurerm_subnet.nwe" }], resource })).toEqual(
      fails(`${kind}.0.to`, "azurerm_subnet.nwe", "the address of a block of the stack"),
    ),
  );
  it("is not about stacks that move nothing", () => expect(judge({ resource })).toEqual(notApplicable));
});
