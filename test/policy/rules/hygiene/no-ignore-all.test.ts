import { pass } from "../../../../policy/model";
import { noIgnoreAll } from "../../../../policy/rules/hygiene/no-ignore-all";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noIgnoreAll, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noIgnoreAll.id, () => {
  it.each<Json>([{}, { lifecycle: { ignore_changes: ["tags"] } }, { lifecycle: [{ ignore_changes: [] }] }])("holds of %j", (body) =>
    expect(judge("azurerm_subnet", body)).toEqual(pass),
  );
  it.each<Json>([{ lifecycle: { ignore_changes: "all" } }, { lifecycle: [{ ignore_changes: ["all"] }] }])("does not of %j", (body) =>
    expect(judge("azurerm_subnet", body)).toEqual(fails("lifecycle.ignore_changes", "all", "single attributes")),
  );
});
