import { pass, type Verdict } from "../../../../policy/model";
import { noStaticWebsite } from "../../../../policy/rules/storage/no-static-website";
import { fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_storage_account.x";
const judge = (body: Json) => answers(noStaticWebsite, graphOf({ resource: { azurerm_storage_account: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["passes an account without one", {}, pass],
  ["fails one", { static_website: { index_document: "index.html" } }, fails("static_website", "present", "none")],
  ["cannot tell a dynamic block", { dynamic: { static_website: {} } }, unknown("static_website")],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));

it("fails one in a resource of its own", () => {
  const [type, site] = ["azurerm_storage_account_static_website", { w: { storage_account_id: "/x" } }];
  expect(answers(noStaticWebsite, graphOf({ resource: { [type]: site } }))).toEqual({ [`${type}.w`]: fails("type", type, "none") });
});
