import { factsOf } from "../schema/facts";
import { typeOfBlock } from "../schema/model";
import { dataSourceSchema, resourceSchema } from "../schema/schema";
import type { Account } from "./arm-ids";
import { resolveUnknowns } from "./azure-values";
import type { Control, Operation } from "./control";
import { readDataSource } from "./data-sources";
import type { Diagnostic } from "./diagnostic";
import { type Path, plan } from "./plan";
import { conform } from "./state";
import { validate } from "./validate";
import { isObject, type Value, type ValueObject } from "./values";

/** A value, or what speaks against it. */
export interface Answer {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a plan answers. */
export interface PlanAnswer extends Answer {
  readonly replacedBy: readonly Path[];
}

// What a run without any sign-in gets: recognisable, and nobody's.
const nobody = "00000000-0000-0000-0000-000000000000";

/** azurerm without an Azure: one for each stack, because each has a subscription of its own. */
export class OfflineProvider {
  private account: Account = { subscriptionId: nobody, tenantId: nobody };

  constructor(private readonly control: Control = {}) {}

  /** Complains of a configuration of the provider that azurerm would not start with. */
  prepare(config: Value): Diagnostic[] {
    const features = isObject(config) ? config.features : undefined;
    if (Array.isArray(features) && features.length > 0) return [];
    return [{ summary: "Missing required argument", detail: 'The argument "features" is required, but no definition was found.', path: ["features"] }];
  }

  /** Takes subscription and tenant from the configuration. */
  configure(config: Value): void {
    const text = (name: string) => {
      const value = isObject(config) ? config[name] : undefined;
      return typeof value === "string" && value !== "" ? value : nobody;
    };
    this.account = { subscriptionId: text("subscription_id"), tenantId: text("tenant_id") };
  }

  validateResource(type: string, config: Value): Diagnostic[] {
    return validate(resourceSchema(type).block, factsOf(type), config);
  }

  validateDataSource(type: string, config: Value): Diagnostic[] {
    return validate(dataSourceSchema(type).block, { attributes: {} }, config);
  }

  /** A state that an older version wrote may lack attributes and have others. */
  upgrade(type: string, state: unknown): Value {
    return conform(typeOfBlock(resourceSchema(type).block), state);
  }

  read(type: string, state: Value): Answer {
    if (!isObject(state)) return { value: state, diagnostics: [] };
    const failure = this.fails("read", type, state);
    if (failure !== undefined) return { value: state, diagnostics: [failure] };
    const changed = this.control.drift?.({ type, values: state });
    return { value: changed === "gone" ? null : { ...state, ...changed }, diagnostics: [] };
  }

  /** @param imported nothing but the id of the prior state is known, so that what is null in it is no difference */
  plan(type: string, prior: Value, proposed: Value, config: Value, imported = false): PlanAnswer {
    const { state, replacedBy } = plan(resourceSchema(type).block, factsOf(type).attributes, prior, proposed, config, imported);
    return { value: state, replacedBy, diagnostics: [] };
  }

  /** Makes, changes or deletes. A failure leaves the state as it was before. */
  apply(type: string, prior: Value, planned: Value): Answer {
    if (!isObject(planned)) {
      const failure = isObject(prior) ? this.fails("delete", type, prior) : undefined;
      return failure === undefined ? { value: null, diagnostics: [] } : { value: prior, diagnostics: [failure] };
    }
    const failure = this.fails(isObject(prior) ? "update" : "create", type, planned);
    if (failure !== undefined) return { value: prior, diagnostics: [failure] };
    return { value: resolveUnknowns(type, resourceSchema(type).block, planned, this.account), diagnostics: [] };
  }

  /** What Azure would tell of a resource that it has and Terraform has not: here, no more than its id and its name. */
  import(type: string, id: string): Value {
    const { block } = resourceSchema(type);
    const segment = (name: string) => id.split("/")[id.split("/").indexOf(name) + 1] ?? null;
    const told: ValueObject = {
      id,
      name: id.split("/").at(-1) ?? null,
      resource_group_name: id.includes("/resourceGroups/") ? segment("resourceGroups") : null,
    };
    const known = Object.entries(told).filter(([name]) => Object.hasOwn(block.attributes, name));
    return conform(typeOfBlock(block), Object.fromEntries(known));
  }

  readData(type: string, config: Value): Answer {
    return { value: readDataSource(type, dataSourceSchema(type).block, config, this.account), diagnostics: [] };
  }

  private fails(operation: Operation, type: string, values: ValueObject): Diagnostic | undefined {
    return this.control.fail?.(operation, { type, values });
  }
}
