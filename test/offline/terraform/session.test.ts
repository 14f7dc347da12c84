import type { Terraform } from "../../../offline/terraform/find-terraform";
import { OfflineSession, type Progress, type SessionOptions } from "../../../offline/terraform/session";
import type { StackInput } from "../../../offline/terraform/stack-input";
import { ownTmpdir } from "../../support/own-tmpdir";
import { programs } from "./fake";

const inPlace = ownTmpdir();
const left = () => inPlace().filter((name) => /^(offline|azurerm)-/.test(name));
const stack: StackInput = { name: "a", json: { resource: { azurerm_resource_group: { g: {} } } } };

/** A session on a program that stands for Terraform. */
function session(script: string, options: Partial<SessionOptions> = {}): OfflineSession {
  const terraform: Terraform = { command: [`${programs({ terraform: script })}/terraform`], product: "terraform", version: "1.11.4" };
  return new OfflineSession({ terraform, ...options });
}

const says = (message: object) => `console.log(${JSON.stringify(JSON.stringify(message))});`;
const noChanges = says({ type: "change_summary", changes: { add: 0, change: 0, remove: 0 } });

afterEach(() => expect(left()).toEqual([]));

describe("a session", () => {
  it("tells what Terraform tells, and how far it is", async () => {
    const progress: Progress[] = [];
    const open = session(
      `if (process.argv[2] === "show") console.log('{"format_version":"1.2"}'); else { ${says({ type: "diagnostic", diagnostic: { severity: "warning", summary: "w", detail: "d" } })} }`,
      {
        onProgress: (step) => progress.push(step),
      },
    );
    expect(await open.run([stack], "plan")).toEqual([
      {
        stack: "a",
        plannedBy: "offline",
        status: "done",
        planJson: '{"format_version":"1.2"}\n',
        diagnostics: [{ severity: "warning", summary: "w", detail: "d" }],
        timings: { plan: expect.any(Number), show: expect.any(Number) },
      },
    ]);
    open.close();
    expect(progress).toEqual([
      { stack: "a", step: "plan", done: 0, total: 1 },
      { stack: "a", step: "done", done: 1, total: 1 },
    ]);
  });

  it("does not apply a plan without changes", async () => {
    const open = session(`if (process.argv[2] === "apply") process.exit(9); ${noChanges}`);
    expect((await open.run([stack], "apply"))[0]?.status).toBe("done");
    open.close();
  });

  it("gives Terraform the resource that an error in the file is about", async () => {
    const open = session(
      `${says({ type: "diagnostic", diagnostic: { severity: "error", summary: "s", range: { filename: "cdk.tf.json", start: { line: 4 } } } })} process.exit(1)`,
    );
    expect((await open.run([stack], "plan"))[0]).toMatchObject({
      status: "failed",
      diagnostics: [{ severity: "error", summary: "s", detail: "", file: "cdk.tf.json", line: 4, address: "azurerm_resource_group.g" }],
    });
    open.close();
  });

  it("keeps the caller's sign-in and settings from Terraform", async () => {
    process.env.ARM_CLIENT_SECRET = "secret";
    process.env.TF_CLI_ARGS = "-x";
    try {
      const open = session(
        `if (process.env.ARM_CLIENT_SECRET || process.env.TF_CLI_ARGS || !process.env.CHECKPOINT_DISABLE || !process.env.TF_REATTACH_PROVIDERS) process.exit(1); ${noChanges}`,
      );
      expect((await open.run([stack], "plan"))[0]?.status).toBe("done");
      open.close();
    } finally {
      delete process.env.ARM_CLIENT_SECRET;
      delete process.env.TF_CLI_ARGS;
    }
  });
});

describe("a session ends, and leaves nothing behind, when", () => {
  it.each<readonly [string, string, object]>([
    [
      "Terraform is killed",
      'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 1000)',
      { kind: "killed", stackName: "a", message: "a: terraform plan was killed by SIGKILL; nothing is proven: run it again" },
    ],
    [
      "the disk is full",
      'console.log("write plan: no space left on device"); process.exit(1)',
      { kind: "disk-full", message: "a: the temporary folder is full; free space there, or set TMPDIR to a folder with more" },
    ],
    [
      "Terraform fails without a reason",
      'console.error("panic: nil"); process.exit(11)',
      { kind: "failed", message: "a: terraform plan ended with 11 and said: panic: nil" },
    ],
    ["there is no such program", "", { kind: "failed" }],
  ])("%s", async (name, script, expected) => {
    const open =
      name === "there is no such program"
        ? new OfflineSession({ terraform: { command: ["/no/such/terraform"], product: "terraform", version: "1.11.4" } })
        : session(script);
    const error: unknown = await open.run([stack], "plan").catch((reason: unknown) => reason);
    expect(error).toMatchObject(name === "there is no such program" ? { code: "ENOENT" } : { name: "TerraformError", ...expected });
  });

  it("the caller ends it, with Terraform's own children", async () => {
    const abort = new AbortController();
    const open = session('require("node:child_process").spawn("sleep", ["60"], { stdio: "inherit" }); setTimeout(() => {}, 60000)', {
      signal: abort.signal,
      onProgress: () => setTimeout(() => abort.abort(), 200),
    });
    await expect(open.run([stack, { ...stack, name: "b" }], "plan")).rejects.toMatchObject({
      kind: "aborted",
      message: "the run was ended by the caller; nothing is proven",
    });
  });

  it("the stacks need each other in a circle", async () => {
    const open = session("");
    await expect(
      open.run(
        [
          { ...stack, dependsOn: ["b"] },
          { ...stack, name: "b", dependsOn: ["a"] },
        ],
        "plan",
      ),
    ).rejects.toMatchObject({ kind: "input", message: "the stacks need each other in a circle: a -> b -> a; move what they share to a stack of its own" });
  });
});
