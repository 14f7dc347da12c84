import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inOrder, readFolders } from "../../../cli/deploy/stack-folders";

const output = mkdtempSync(path.join(os.tmpdir(), "baseline-folders-"));
const dependencies: Record<string, readonly string[]> = { "prod-owner-skd": ["prod-keys"], "prod-keys": ["prod-network"], "prod-network": [], "at22-keys": [] };
const put = (stack: string, name: string, json: object) => writeFileSync(path.join(output, "stacks", stack, name), JSON.stringify(json));

beforeAll(() => {
  const stacks = Object.entries(dependencies).map(([name, needed]) => {
    mkdirSync(path.join(output, "stacks", name), { recursive: true });
    put(name, "cdk.tf.json", { resource: {} });
    return [name, { workingDirectory: `stacks/${name}`, synthesizedStackPath: `stacks/${name}/cdk.tf.json`, dependencies: needed }];
  });
  writeFileSync(path.join(output, "manifest.json"), JSON.stringify({ stacks: Object.fromEntries(stacks) }));
});
afterAll(() => rmSync(output, { recursive: true }));

const chosen = (...names: readonly string[]) => inOrder(readFolders(output), names).map(({ name }) => name);

describe("stacks to deploy", () => {
  it("come after those that they take something from", () => {
    expect(chosen("prod-*")).toEqual(["prod-network", "prod-keys", "prod-owner-skd"]);
    expect(chosen("prod-owner-skd", "prod-network")).toEqual(["prod-network", "prod-owner-skd"]);
  });

  it("have a name that there is", () =>
    expect(() => chosen("prod-key")).toThrow('no stack is called "prod-key"; the nearest of the 4 is prod-keys - use * for a part of a name'));

  it("lie in a folder that was synthesized", () =>
    expect(() => readFolders(path.join(output, "stacks"))).toThrow("its manifest.json is missing; run `baseline synth` first"));
});

describe("what Terraform would read of a stack", () => {
  const treeOf = (name: string) => readFolders(output).find((stack) => stack.name === name)?.tree;
  afterEach(() => {
    put("prod-keys", "cdk.tf.json", { resource: {} });
    for (const name of ["more.tf", "backend_override.tf.json", "x.auto.tfvars"]) rmSync(path.join(output, "stacks", "prod-keys", name), { force: true });
  });

  it("has a sum, which changes with a byte", () => {
    const was = treeOf("prod-keys");
    put("prod-keys", "cdk.tf.json", { resource: { a: {} } });
    expect(treeOf("prod-keys")).not.toBe(was);
  });

  it.each(["more.tf", "x.auto.tfvars"])("is not %s, which nobody has judged", (name) => {
    put("prod-keys", name, {});
    expect(() => readFolders(output)).toThrow(/prod-keys: terraform would read .* too, which nobody has judged - allowed is cdk\.tf\.json; remove it/);
  });

  it("may say besides where states lie, and nothing else", () => {
    const was = treeOf("prod-keys");
    put("prod-keys", "backend_override.tf.json", { terraform: { backend: { local: {} } } });
    expect(treeOf("prod-keys")).not.toBe(was);
    put("prod-keys", "backend_override.tf.json", { terraform: { backend: {}, required_version: "1" }, resource: {} });
    expect(() => readFolders(output)).toThrow(/holds resource, required_version; allowed are terraform\.backend and data\.terraform_remote_state/);
  });
});
