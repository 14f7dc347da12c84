import { notApplicable, pass, type Verdict } from "../../../../policy/model";
import { microsoftRouting } from "../../../../policy/rules/storage/microsoft-routing";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_storage_account.x";
const judge = (body: Json) => answers(microsoftRouting, graphOf({ resource: { azurerm_storage_account: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["has nothing to say without the block", {}, notApplicable],
  ["lets azurerm's defaults stand", { routing: {} }, pass],
  ["fails the internet", { routing: { choice: "InternetRouting" } }, fails("routing.choice", "InternetRouting", "MicrosoftRouting")],
  ["fails addresses on the internet", { routing: { publish_internet_endpoints: true } }, fails("routing.publish_internet_endpoints", true, "false")],
  ["cannot tell a variable", { routing: { choice: computed } }, unknown("routing.choice")],
  ["cannot tell a dynamic block", { dynamic: { routing: {} } }, unknown("routing.choice")],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
