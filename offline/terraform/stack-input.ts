import { TerraformError } from "./errors";

/** JSON as Terraform's files hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An object of it. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A stack to run: a name, and what cdktf wrote for it. */
export interface StackInput {
  readonly name: string;
  /** The content of its `cdk.tf.json`, parsed. */
  readonly json: JsonObject;
  /** Stacks that must be applied before, besides those whose state it reads. */
  readonly dependsOn?: readonly string[];
  /** Resource types that its state may hold and its JSON has no more: without them what goes could not be read. */
  readonly stateTypes?: readonly string[];
  /** Other stacks read its state, and nobody looks at its plan. @default false */
  readonly forOthers?: boolean;
}

/** A stack made ready to run on states in a folder. */
export interface PreparedStack {
  readonly name: string;
  /** The JSON without its backend, and with its remote states read from the folder. */
  readonly json: JsonObject;
  /** Stacks whose states it reads, and those that it depends on otherwise. */
  readonly needs: readonly string[];
  readonly resourceTypes: readonly string[];
  readonly dataTypes: readonly string[];
  /** Modules have to be fetched before a plan. */
  readonly callsModules: boolean;
  /** Nobody looks at its plan. */
  readonly forOthers: boolean;
}

/** Makes all stacks of a run ready: each state is a file, `stateFile(name)`, and remote states of the run's own stacks are read from there. */
export function prepareStacks(stacks: readonly StackInput[], stateFile: (name: string) => string): PreparedStack[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  if (byName.size !== stacks.length) throw new TerraformError("input", "two stacks have the same name; each needs one of its own");
  const byBackend = new Map(stacks.flatMap(({ name, json }) => backendsOf(json).map((backend) => [backendKey(backend.type, backend.config), name] as const)));
  return stacks.map((stack) => prepare(stack, byBackend, byName, stateFile));
}

function prepare(
  stack: StackInput,
  byBackend: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, StackInput>,
  stateFile: (name: string) => string,
): PreparedStack {
  const { name, json } = stack;
  const needs = new Set(stack.dependsOn?.filter((other) => byName.has(other)));
  const data = objectOf(json.data);
  const remoteStates = Object.entries(objectOf(data.terraform_remote_state)).map(([state, block]) => {
    const { backend, config } = objectOf(firstOf(block));
    const producer = byBackend.get(backendKey(String(backend), objectOf(config ?? null)));
    if (producer === undefined) {
      const { key = "no key" } = objectOf(config ?? null);
      throw new TerraformError(
        "input",
        `${name} reads the state ${JSON.stringify(key)} (data.terraform_remote_state.${state}), which no stack of this run writes; add the stack that does`,
        name,
      );
    }
    needs.add(producer);
    return [state, { backend: "local", config: { path: stateFile(producer) } }] as const;
  });
  const resourceTypes = Object.keys(objectOf(json.resource));
  const dataTypes = Object.keys(data).filter((type) => type !== "terraform_remote_state");
  const foreign = [...resourceTypes, ...dataTypes].find((type) => !/^(azurerm|terraform)_/.test(type));
  if (foreign !== undefined)
    throw new TerraformError("input", `${name} has ${foreign}, which azurerm does not have - only azurerm can be planned offline; leave the stack out`, name);
  return {
    name,
    json: { ...withoutBackend(json), ...(remoteStates.length === 0 ? {} : { data: { ...data, terraform_remote_state: Object.fromEntries(remoteStates) } }) },
    needs: [...needs],
    resourceTypes: [...new Set([...resourceTypes, ...(stack.stateTypes ?? [])])].filter((type) => type.startsWith("azurerm_")),
    dataTypes: dataTypes.filter((type) => type.startsWith("azurerm_")),
    callsModules: json.module !== undefined,
    forOthers: stack.forOthers === true,
  };
}

/** The `terraform` blocks: one, or a list of them. */
function terraformBlocks(json: JsonObject): readonly JsonObject[] {
  const blocks = json.terraform ?? [];
  return (Array.isArray(blocks) ? blocks : [blocks]).map(objectOf);
}

function backendsOf(json: JsonObject): { type: string; config: JsonObject }[] {
  return terraformBlocks(json).flatMap(({ backend = [] }) =>
    (Array.isArray(backend) ? backend : [backend]).flatMap((block) =>
      Object.entries(objectOf(block)).map(([type, config]) => ({ type, config: objectOf(firstOf(config)) })),
    ),
  );
}

/** States stay in this run's folder: without a backend block Terraform writes where it is told to. */
function withoutBackend(json: JsonObject): JsonObject {
  const blocks = terraformBlocks(json).map((block) => Object.fromEntries(Object.entries(block).filter(([name]) => name !== "backend" && name !== "cloud")));
  return { ...json, terraform: blocks };
}

/** What tells one state from another: where it lies, not how one signs in. */
function backendKey(type: string, config: JsonObject): string {
  const signIn = /^(use_|client_|oidc_|msi_|tenant_id|subscription_id|resource_group_name|access_key|sas_token|environment|metadata_host)/;
  return JSON.stringify([
    type,
    Object.entries(config)
      .filter(([name]) => !signIn.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function firstOf(value: Json): Json {
  return Array.isArray(value) ? (value[0] ?? null) : value;
}
