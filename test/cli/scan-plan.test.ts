import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { CheckovResult, RunOptions } from "checkov-wrapper";
import { scanPlan } from "../../cli/scan-plan";
import { planOf } from "../policy/support/good-plan";

const account = { address: "azurerm_storage_account.a", after: { name: "a", key: "hunter2hunter2", copy: "hunter2hunter2" }, sensitive: { key: true } };
const bucket = { address: "aws_s3_bucket.b", after: {}, provider: "registry.terraform.io/hashicorp/aws" };
const forgotten = { address: "azurerm_key_vault.v", before: { name: "v" }, after: {}, actions: ["forget"] };
const gone = { address: "azurerm_key_vault.g", before: { name: "g" } };
const record = { address: account.address, checkId: "CKV_AZURE_1", result: "failed" };

/** What the scanner was given, and what came back of it. */
async function scan(plan: object) {
  const given: RunOptions[] = [];
  const texts: string[] = [];
  const run = async (options: RunOptions) => {
    given.push(options);
    for (const file of options.files ?? []) texts.push(readFileSync(file, "utf8"));
    return { files: options.files, records: [record] } as unknown as CheckovResult;
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), "baseline-scan-"));
  const file = path.join(folder, "plan.json");
  try {
    writeFileSync(file, JSON.stringify(plan));
    return { result: await scanPlan(file, run, () => {}), given, texts, file };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("a plan that Checkov reads", () => {
  it("holds what is Azure's and stays, without secrets, variables and state", async () => {
    const more = { variables: { v: { value: "hunter2hunter2" } }, prior_state: { values: { root_module: { resources: [account] } } } };
    const { texts } = await scan(planOf([account, bucket, forgotten, gone], more));
    const [text = ""] = texts;
    expect(text).not.toContain("hunter2");
    expect(JSON.parse(text).planned_values.root_module.resources.map((r: { address: string }) => r.address)).toEqual([account.address]);
  });

  it("is gone afterwards, and what was found is told of the plan itself", async () => {
    const { result, given, file } = await scan(planOf([account]));
    expect(given.map(({ framework }) => framework)).toEqual(["terraform_plan"]);
    expect(existsSync(given[0]?.files?.[0] ?? "")).toBe(false);
    expect(result?.records.map((r) => [r.file, r.address, r.checkId, r.fileLineRange])).toEqual([[file, account.address, "CKV_AZURE_1", [1, 1]]]);
  });

  it("is not read where nothing of Azure stays", async () => {
    const { result, given } = await scan(planOf([bucket, gone]));
    expect({ result, given }).toEqual({ result: undefined, given: [] });
  });
});
