import { pass } from "../../../../policy/model";
import { noProvisioner } from "../../../../policy/rules/hygiene/no-provisioner";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noProvisioner, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noProvisioner.id, () => {
  it("holds where there is none", () => expect(judge("azurerm_subnet", {})).toEqual(pass));
  it.each([
    ["local-exec", { provisioner: [{ "local-exec": { command: "x" } }] }],
    ["remote-exec", { provisioner: { "remote-exec": {} } }],
  ])("finds %s", (name, body) => expect(judge("null_resource", body as Json)).toEqual(fails("provisioner", name, "none")));
});
