import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { App, type AppConfig, TerraformStack } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
import type { Value } from "../policy/model";
import type { StackJson } from "../policy/stack-json";
import { quietStackTraces } from "./quiet-stack-traces";

/** Looks at the final JSON of all stacks; throws when it must not be written. */
export type Gate = (stacks: readonly StackJson[]) => void;

/**
 * A cdktf app that lets a gate see everything before the first byte is written, however it is run: by node, `cdktf synth`, `diff` or `deploy`, as JSON or as HCL.
 *
 * Validations and Aspects are not enough for that: they can be skipped, see one stack at a time, or run before the last override is merged.
 * So the JSON is made once, judged, and the judged JSON is what gets written; what an Aspect or a synthesis hook changes afterwards does not count.
 * Aspects are invoked twice and must be idempotent, as cdktf asks of them anyway.
 * @see NOR-EXC-05
 */
export class BaselineApp extends App {
  private readonly madeFolder: boolean;

  constructor(
    config: AppConfig,
    private readonly gate: Gate,
    private readonly shownAs?: string,
  ) {
    quietStackTraces();
    const outdir = config.outdir ?? process.env.CDKTF_OUTDIR ?? "cdktf.out";
    const existed = existsSync(outdir);
    super(config);
    this.madeFolder = !existed;
  }

  /** Writes the stacks if the gate lets them pass. @throws what the gate throws, and then nothing has been written */
  override synth(): void {
    try {
      const stacks = this.node.findAll().filter((node): node is TerraformStack => TerraformStack.isStack(node));
      for (const stack of stacks) invokeAspects(stack);
      for (const stack of stacks) stack.prepareStack();
      const judged = stacks.map((stack) => ({ stack, json: stack.toTerraform() as Readonly<Record<string, Value>> }));
      this.gate(judged.map(({ stack, json }) => ({ stack: stack.node.id, file: this.fileOf(stack), json })));
      for (const { stack, json } of judged) seal(stack, json);
    } catch (error) {
      this.leaveNothing();
      throw error;
    }
    // Until all is written there is no manifest, so that a run that is cut off cannot be taken for one that ended.
    rmSync(path.join(this.outdir, "manifest.json"), { force: true });
    super.synth();
  }

  private fileOf(stack: TerraformStack): string {
    return path
      .join(this.shownAs ?? this.outdir, this.manifest.forStack(stack).synthesizedStackPath)
      .split(path.sep)
      .join("/");
  }

  /** cdktf makes its folders before it has anything to put there. */
  private leaveNothing(): void {
    const stacks = path.join(this.outdir, "stacks");
    if (existsSync(stacks) && readdirSync(stacks).length === 0) rmSync(stacks, { recursive: true });
    if (this.madeFolder && existsSync(this.outdir) && readdirSync(this.outdir).length === 0) rmSync(this.outdir, { recursive: true });
  }
}

/** From here on the stack is what was judged. HCL is made from the elements again, so they are compared with what was judged. */
function seal(stack: TerraformStack, judged: Readonly<Record<string, Value>>): void {
  const makeJson = stack.toTerraform.bind(stack);
  const makeHcl = stack.toHclTerraform.bind(stack);
  const text = JSON.stringify(judged);
  stack.prepareStack = () => {};
  stack.toTerraform = () => judged;
  stack.toHclTerraform = () => {
    if (JSON.stringify(makeJson()) !== text) {
      throw new Error(
        `${stack.node.path}: the stack was changed after the policy had judged it - got other JSON than before; make changes in constructors, or in Aspects that do the same twice`,
      );
    }
    return makeHcl();
  };
}
