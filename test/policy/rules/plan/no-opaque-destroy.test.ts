import { noOpaqueDestroy } from "../../../../policy/rules/plan/no-opaque-destroy";
import { describeChanges } from "../../support/good-plan";

const azapi = "azapi_resource.a";
const body = { id: "/x", type: "Microsoft.Sql/servers@2023-08-01", body: {} };

describeChanges(noOpaqueDestroy, [
  [
    "cannot tell what goes with a resource of azapi",
    [{ address: azapi, before: body, provider: "registry.terraform.io/azure/azapi" }],
    { [azapi]: "unknown" },
    "what a azapi_resource holds is not known",
  ],
  [
    "cannot tell what goes with a template deployment",
    [{ address: "azurerm_resource_group_template_deployment.t", before: body, after: body, actions: ["delete", "create"] }],
    { "azurerm_resource_group_template_deployment.t": "unknown" },
  ],
  ["cannot tell what is forgotten", [{ address: azapi, before: body, actions: ["forget"] }], { [azapi]: "unknown" }],
  ["lets them be changed", [{ address: azapi, before: body, after: { ...body, body: { a: 1 } } }], { [azapi]: "pass" }],
  ["knows azurerm's types", [{ address: "azurerm_subnet.s", before: body }], { "azurerm_subnet.s": "pass" }],
  [
    "is not about other clouds",
    [{ address: "aws_s3_bucket.b", before: body, provider: "registry.terraform.io/hashicorp/aws" }],
    { "aws_s3_bucket.b": "notApplicable" },
  ],
]);
