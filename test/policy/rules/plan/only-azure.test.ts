import { onlyAzure } from "../../../../policy/rules/plan/only-azure";
import { judgeable } from "../../../../policy/rules/terraform/judgeable";
import { graphOfPlan } from "../../support/good-plan";
import { answers, graphOf, verdicts } from "../../support/graph";

const ours = { address: "azurerm_subnet.s", after: { name: "s" } };
const aws = { after: {}, provider: "registry.terraform.io/hashicorp/aws" };

describe(onlyAzure.id, () => {
  it("holds for a plan of azurerm's alone", () => expect(verdicts(onlyAzure, graphOfPlan([ours]))).toEqual({ stack: "pass" }));
  it("is not about a configuration", () => expect(verdicts(onlyAzure, graphOf({}))).toEqual({ stack: "notApplicable" }));

  it("counts what nobody judged, by provider", () => {
    const graph = graphOfPlan([
      ours,
      { ...aws, address: "aws_s3_bucket.a" },
      { ...aws, address: "aws_s3_bucket.b" },
      { address: "random_id.r", after: {}, provider: "registry.terraform.io/hashicorp/random" },
    ]);
    expect(answers(onlyAzure, graph).stack).toEqual({
      state: "unknown",
      attribute: "provider_name",
      why: "not judged: 2 of registry.terraform.io/hashicorp/aws, 1 of registry.terraform.io/hashicorp/random",
    });
    expect(verdicts(judgeable, graph)).toEqual({ "azurerm_subnet.s": "pass" });
  });

  it("leaves what azapi makes, and what runs commands, to those who judge it", () => {
    const azapi = { address: "azapi_resource.a", after: {}, provider: "registry.terraform.io/azure/azapi" };
    const script = { address: "terraform_data.t", after: {}, provider: "terraform.io/builtin/terraform", written: { provisioners: [{ type: "local-exec" }] } };
    expect(verdicts(judgeable, graphOfPlan([azapi, script]))).toEqual({ "azapi_resource.a": "unknown", "terraform_data.t": "unknown" });
  });
});
