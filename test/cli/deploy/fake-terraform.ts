import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { PlanContext } from "../../../cli/deploy/plan-stack";
import { readFolder, type StackFolder } from "../../../cli/deploy/stack-folders";
import { goodStack } from "../../policy/support/good-stack";

// No resource of it breaks a rule: it has none.
const { resource: _, ...configuration } = goodStack;

// Does as Terraform does with files beside it, and what a file named after the command says instead. A shell starts fifty times as fast as Node.
const script = `#!/bin/sh
here=$(dirname "$0"); command=$1
echo "$*" >> "$here/calls"
for last; do :; done
if [ -f "$here/$command.sh" ]; then . "$here/$command.sh"; exit $?; fi
case $command in
  version) echo '{"terraform_version":"1.11.4"}';;
  plan) for arg; do case $arg in -out=*) printf 'binary plan' > "\${arg#-out=}";; esac; done;;
  show) cat "$here/plan.json";;
  state) cat "$here/state.json";;
  apply) echo "$(cat "$last") $(stat -c %a "$last")" >> "$here/applied";;
esac
`;

/** A Terraform that does nothing, and a stack for it. */
export class FakeTerraform {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "baseline-fake-"));
  readonly program = path.join(this.folder, "terraform");
  readonly stackFolder = path.join(this.folder, "cdktf.out", "stacks", "prod-test");

  constructor(plan: object) {
    writeFileSync(this.program, script);
    chmodSync(this.program, 0o755);
    mkdirSync(this.stackFolder, { recursive: true });
    this.configure(configuration);
    this.write("plan.json", JSON.stringify(plan));
    this.write("state.json", JSON.stringify({ lineage: "a", serial: 1 }));
    const stack = { workingDirectory: "stacks/prod-test", synthesizedStackPath: "stacks/prod-test/cdk.tf.json", dependencies: [] };
    this.write("cdktf.out/manifest.json", JSON.stringify({ stacks: { "prod-test": stack } }));
  }

  configure(json: object): void {
    writeFileSync(path.join(this.stackFolder, "cdk.tf.json"), JSON.stringify(json));
  }

  /** `plan.sh`, `apply.sh` and so on are what the command does instead. */
  write(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }

  read(name: string): string {
    const file = path.join(this.folder, name);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  get stack(): StackFolder {
    return readFolder(this.stackFolder, "prod-test");
  }

  get context(): PlanContext {
    return { terraform: [this.program], exceptions: { exceptions: [], file: "exceptions.yaml" }, all: [this.stack.json] };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
