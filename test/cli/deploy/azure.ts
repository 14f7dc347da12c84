import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { terraformHere } from "../../../cli/find-terraform";
import type { Control } from "../../../offline/provider/control";
import { OfflineProvider } from "../../../offline/provider/provider";
import { serve } from "../../../offline/provider/server";

/** What a call answered. */
export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A folder to deploy from, an Azure that is not there, and states on disk. */
export class OfflineAzure {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "baseline-deploy-test-"));
  /** What goes wrong in Azure; tests set it between calls. */
  control: Control = {};
  private reattach = "";
  private close = async () => {};
  private programs: readonly string[] = [];

  /** @param resources types of azurerm that the stacks use */
  async open(resources: Iterable<string>, dataSources: Iterable<string> = []): Promise<void> {
    const control: Control = { fail: (...given) => this.control.fail?.(...given), drift: (given) => this.control.drift?.(given) };
    const served = await serve(new OfflineProvider(control), { resources, dataSources });
    this.reattach = served.reattach;
    writeFileSync(path.join(this.folder, "empty.tfrc"), "");
    await this.putTerraformOnPath();
    this.close = served.close;
  }

  /** A deployment takes the Terraform of the machine; one that has none gets the pinned one under that name. */
  private async putTerraformOnPath(): Promise<void> {
    const { command } = await terraformHere(() => {});
    if (command.join(" ") === "terraform") return;
    const folder = path.join(this.folder, "programs");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "terraform"), `#!/bin/sh\nexec ${command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ")} "$@"\n`, {
      mode: 0o755,
    });
    this.programs = [folder];
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get env(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      PATH: [...this.programs, process.env.PATH].join(path.delimiter),
      NO_COLOR: "1",
      CI: "1",
      CHECKPOINT_DISABLE: "1",
      TF_REATTACH_PROVIDERS: this.reattach,
      TF_CLI_CONFIG_FILE: path.join(this.folder, "empty.tfrc"),
    };
  }

  /** Calls `baseline` in the folder. */
  baseline(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Answer> {
    return this.call(process.execPath, [path.resolve("cli/baseline.js"), ...args], { env });
  }

  call(
    program: string,
    args: readonly string[],
    { env = {}, cwd = this.folder, input }: { env?: NodeJS.ProcessEnv; cwd?: string; input?: string } = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd, env: { ...this.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
      const read = (stream: NodeJS.ReadableStream) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        return () => Buffer.concat(chunks).toString("utf8");
      };
      const [out, err] = [read(child.stdout), read(child.stderr)];
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, out: out(), err: err() }));
      child.stdin.end(input ?? "");
    });
  }

  stackFolder(stack: string): string {
    return path.join(this.folder, "cdktf.out", "stacks", stack);
  }

  stateFile(stack: string): string {
    return path.join(this.folder, "states", `${stack}.tfstate`);
  }

  /** The resources in a state, by type; undefined when there is no state. */
  resourcesOf(stack: string): readonly string[] | undefined {
    try {
      const { resources } = JSON.parse(readFileSync(this.stateFile(stack), "utf8")) as {
        resources: { mode: string; type: string; name: string; instances: unknown[] }[];
      };
      return resources.filter(({ mode, instances }) => mode === "managed" && instances.length > 0).map(({ type, name }) => `${type}.${name}`);
    } catch {
      return undefined;
    }
  }

  /** Has the states of all stacks that were synthesized lie on disk. */
  keepStatesHere(): void {
    mkdirSync(path.join(this.folder, "states"), { recursive: true });
    const stacks = readdirSync(path.join(this.folder, "cdktf.out", "stacks"));
    const jsons = new Map(stacks.map((stack) => [stack, JSON.parse(readFileSync(path.join(this.stackFolder(stack), "cdk.tf.json"), "utf8")) as Json]));
    const producers = new Map([...jsons].map(([stack, json]) => [keyOf((json.terraform as { backend: { azurerm: Json } }).backend.azurerm), stack]));
    for (const [stack, json] of jsons) {
      const remote = Object.entries((json.data as { terraform_remote_state?: Record<string, { config: Json }> } | undefined)?.terraform_remote_state ?? {});
      const data = remote.map(([name, { config }]) => [name, { backend: "local", config: { path: this.stateFile(producers.get(keyOf(config)) ?? "nobody") } }]);
      const override = {
        terraform: { backend: { local: { path: this.stateFile(stack) } } },
        ...(data.length > 0 && { data: { terraform_remote_state: Object.fromEntries(data) } }),
      };
      writeFileSync(path.join(this.stackFolder(stack), "backend_override.tf.json"), JSON.stringify(override));
    }
  }
}

function keyOf(config: Json): string {
  return `${String(config.storage_account_name)}/${String(config.key)}`;
}

/** The least deployment as an environment for a time, with what else a test wants to be different. */
export function temporary(change: (text: string) => string = (text) => text): string {
  const text = readFileSync("config/deployments/minimal.yaml", "utf8")
    .replace("  prod:\n    class: production\n", '  at99:\n    class: test\n    endsOn: "2099-12-31"\n')
    .replace("personalData: real", "personalData: none")
    .replaceAll("[prod]", "[at99]");
  return change(text);
}

/** The types of azurerm in all stacks that were synthesized. */
export function typesIn(azure: OfflineAzure): { readonly resources: ReadonlySet<string>; readonly dataSources: ReadonlySet<string> } {
  const jsons = readdirSync(path.join(azure.folder, "cdktf.out", "stacks")).map(
    (stack) => JSON.parse(readFileSync(path.join(azure.stackFolder(stack), "cdk.tf.json"), "utf8")) as { resource?: Json; data?: Json },
  );
  return {
    resources: new Set(jsons.flatMap(({ resource = {} }) => Object.keys(resource))),
    dataSources: new Set(jsons.flatMap(({ data = {} }) => Object.keys(data).filter((type) => type.startsWith("azurerm_")))),
  };
}
