import { approvalOf, type DeployOptions, terraformCommand } from "../../../cli/deploy/options";
import { UsageError } from "../../../cli/exit-codes";
import { FakeTerraform } from "./fake-terraform";

const digest = "0123456789abcdef".repeat(4);
const approval = (options: Partial<DeployOptions>, stacks: readonly string[] = ["prod-keys"]) =>
  approvalOf({ deployment: "d", output: "o", ...options }, stacks);

describe("who approves", () => {
  it("is a person, unless the call says otherwise", () => expect(approval({})).toEqual({ yes: false, planOnly: false, digests: new Map() }));

  it("may be digests, one stack's even without its name", () => {
    expect(approval({ yes: true, planDigest: [digest] }).digests).toEqual(new Map([["prod-keys", new Set([digest])]]));
    const two = approval({ yes: true, planDigest: [`a=${digest}`, `a=${"f".repeat(64)}`, `b=${digest}`] }, ["a", "b"]).digests;
    expect(two).toEqual(
      new Map([
        ["a", new Set([digest, "f".repeat(64)])],
        ["b", new Set([digest])],
      ]),
    );
  });

  it.each<[string, Partial<DeployOptions>, readonly string[], string]>([
    ["yes to a plan that nobody has seen", { yes: true }, ["a"], "--yes alone would approve a plan that nobody has seen"],
    ["a digest that was cut off", { yes: true, planDigest: ["a=0123"] }, ["a"], 'got "a=0123"; expected STACK=DIGEST'],
    ["a digest of nobody knows which stack", { yes: true, planDigest: [digest] }, ["a", "b"], "got a digest without a stack, and there are 2"],
    ["to plan only and apply", { planOnly: true, yes: true, planDigest: [digest] }, ["a"], "--plan-only applies nothing"],
  ])("is not %s", (_, options, stacks, words) => {
    expect(() => approval(options, stacks)).toThrow(UsageError);
    expect(() => approval(options, stacks)).toThrow(words);
  });
});

describe("the Terraform of a run", () => {
  const named = (program: string) => terraformCommand({ ...process.env, BASELINE_TERRAFORM: program });

  it("is the one that is named", async () => {
    const terraform = new FakeTerraform({});
    expect(await named(terraform.program)).toEqual([terraform.program]);
    terraform.write("version.sh", `echo '{"terraform_version":"1.5.7"}'`);
    await expect(named(terraform.program)).rejects.toThrow("is too old - got 1.5.7; allowed are terraform and tofu from 1.9 on");
    terraform.remove();
  });

  it("must be there", () => expect(named("/no/such/terraform")).rejects.toThrow("cannot run /no/such/terraform"));
});
