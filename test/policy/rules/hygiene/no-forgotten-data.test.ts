import { notApplicable, pass } from "../../../../policy/model";
import { noForgottenData } from "../../../../policy/rules/hygiene/no-forgotten-data";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(noForgottenData, graphOf(json)).stack;

describe(noForgottenData.id, () => {
  const removed = (from: string, destroy: boolean) => judge({ removed: [{ from, lifecycle: [{ destroy }] }] });
  it("holds of what is destroyed, and of what holds nothing", () => {
    expect(removed("azurerm_storage_account.a", true)).toEqual(pass);
    expect(removed("azurerm_subnet.a", false)).toEqual(pass);
  });
  it.each(["azurerm_storage_account.a", "module.m.azurerm_key_vault.v"])("finds %s left behind", (from) =>
    expect(removed(from, false)).toEqual(fails("removed.0.lifecycle.destroy", false, `${from} kept in a stack`)),
  );
  it("is not about stacks that remove nothing", () => expect(judge({})).toEqual(notApplicable));
});
