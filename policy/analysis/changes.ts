import type { Action, Change, Graph, Resource, Value } from "../model";
import { protections } from "../plan/protections";
import { sensitive } from "../plan/values";
import { push } from "../push";
import { isObject } from "../stack-json";
import { type PlaceOf, places } from "./place";

/** One attribute that a plan changes. */
export interface AttributeChange {
  /** Dotted, with the index in lists: `network_rules.ip_rules[1]`. */
  readonly path: string;
  /** Undefined where there was or will be none, and where it is not to be shown. */
  readonly before: Value;
  readonly after: Value;
  /** The plan calls it sensitive: only that it changes is said. */
  readonly sensitive: boolean;
  /** Known only after the apply. */
  readonly unknown: boolean;
  /** Does it decide who gets in, what is encrypted, or what is kept? */
  readonly security: boolean;
  readonly forcesReplacement: boolean;
}

/** What a plan does to one resource. */
export interface ResourceChange {
  readonly stack: string;
  readonly address: string;
  readonly type: string;
  readonly action: Exclude<Action, "none">;
  /** Changed outside Terraform since the last run, rather than by this plan. */
  readonly drift: boolean;
  readonly attributes: readonly AttributeChange[];
  /** What refers to it, directly first: addresses, with the stack before those of another one. */
  readonly dependents: readonly string[];
  readonly owner: string;
  readonly environment: string;
}

// Types that are about nothing but who may do what, and what guards or records it.
const guardTypes =
  /role_assignment|access_policy|_lock$|firewall|network_security|security_rule|_policy(?:_|$)|private_endpoint|private_dns|route|customer_managed_key|diagnostic_setting|security_center|key_vault|immutab|federated/;
const guardPaths =
  /(?:^|\.)(?:principal\w*|role_definition\w*|scope|network_acls|network_rules?|ip_r\w+|\w*subnet_id\w*|access_policy|identity\w*|\w*permissions|\w*key_vault\w*|\w*encrypt\w*|retention\w*|\w*retention_\w*|\w*backup\w*|lifecycle|security_rule|source_address\w*|destination_\w+|rotation_policy|expire_after|schedule|allowed_\w+|\w*redundan\w*|account_replication_type|zones?)(?=$|[.[])/;
const noise = /(?:^|\.)(?:id|tags_all|timeouts)(?=$|[.[])/;

// Beyond this a change reaches everything, and a longer list tells nothing new.
const mostDependents = 200;

/** What the plans of a graph change, the destructive first, then in the order of the plans. */
export function resourceChanges(graph: Graph, placeOf: PlaceOf = places(graph)): ResourceChange[] {
  const changed = graph.changes().filter(({ change }) => change !== undefined && change.action !== "none");
  if (changed.length === 0) return [];
  const nodes = new Map(graph.resources.map((resource) => [`${resource.stack}\0${resource.address}`, resource]));
  const users = usersOf(graph);
  return changed
    .map((resource) => {
      const change = resource.change as Change;
      const node = nodes.get(`${resource.stack}\0${resource.address}`) ?? nodes.get(`${resource.stack}\0${change.previousAddress}`);
      // Of what goes only the state before tells whose it was.
      const { owner, environment } = placeOf(node ?? resource);
      return {
        stack: resource.stack,
        address: resource.address,
        type: resource.type,
        action: change.action as ResourceChange["action"],
        drift: change.drift,
        attributes: attributesOf(resource.type, change),
        dependents: node === undefined ? [] : dependentsOf(node, users),
        owner,
        environment,
      };
    })
    .sort((a, b) => weight(a.action) - weight(b.action));
}

function weight(action: ResourceChange["action"]): number {
  return ["delete", "replace", "forget", "update", "create"].indexOf(action);
}

/** Who refers to whom, the other way round. */
function usersOf(graph: Graph): ReadonlyMap<Resource, readonly Resource[]> {
  const users = new Map<Resource, Resource[]>();
  for (const from of graph.resources) {
    if (from.kind !== "managed") continue;
    for (const to of graph.targets(from)) push(users, to, from);
  }
  return users;
}

function dependentsOf(node: Resource, users: ReadonlyMap<Resource, readonly Resource[]>): string[] {
  const seen = new Set([node]);
  for (const one of seen) {
    for (const user of users.get(one) ?? []) if (seen.size <= mostDependents) seen.add(user);
  }
  seen.delete(node);
  return [...seen].map(({ stack, address }) => (stack === node.stack ? address : `${stack}/${address}`));
}

function attributesOf(type: string, change: Change): AttributeChange[] {
  const found: AttributeChange[] = [];
  const visit = (before: Value, after: Value, unknown: Value, path: string) => {
    // Of what is new, that Azure will fill something in tells nothing.
    if (change.action === "create" && unknown === true) return;
    if (noise.test(path) || (unknown !== true && same(before, after))) return;
    const isBranch = (value: Value) => isObject(value) || Array.isArray(value);
    if (unknown !== true && [before, after].some(isBranch) && [before, after].every((value) => isBranch(value) || value === undefined || value === null)) {
      for (const key of keysOf(before, after, unknown)) {
        const step = typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
        visit(child(before, key), child(after, key), child(unknown, key), step);
      }
      return;
    }
    const isSensitive = before === sensitive || after === sensitive;
    if ((before === undefined || before === null) && (after === undefined || after === null) && unknown !== true) return;
    const plain = path.replace(/\[\d+\]/g, "");
    found.push({
      path,
      before: isSensitive ? undefined : before,
      after: isSensitive || unknown === true ? undefined : after,
      sensitive: isSensitive,
      unknown: unknown === true,
      security: isSecurity(type, plain),
      forcesReplacement: change.replacePaths.some((forcing) => plain === forcing || plain.startsWith(`${forcing}.`)),
    });
  };
  visit(change.before, change.after, change.afterUnknown, "");
  return found.sort((a, b) => rank(a) - rank(b));
}

/** What forces a replacement first, then what guards something; what only follows from the rest, and is known after the apply, last. */
function rank({ security, forcesReplacement, unknown }: AttributeChange): number {
  if (forcesReplacement) return 0;
  return (security ? 1 : 2) + (unknown ? 2 : 0);
}

function isSecurity(type: string, path: string): boolean {
  if (/^tags(?:\.|$)|(?:^|\.)(?:name|description|display_name)$/.test(path)) return false;
  return guardTypes.test(type) || guardPaths.test(path) || protections.some((grade) => grade.path.test(path) && (grade.types?.test(type) ?? true));
}

function same(a: Value, b: Value): boolean {
  return a === b || ((a ?? undefined) === undefined && (b ?? undefined) === undefined) || JSON.stringify(a) === JSON.stringify(b);
}

function keysOf(...values: readonly Value[]): readonly (string | number)[] {
  const length = Math.max(0, ...values.map((value) => (Array.isArray(value) ? value.length : 0)));
  const names = values.flatMap((value) => (isObject(value) ? Object.keys(value) : []));
  return [...Array(length).keys(), ...new Set(names)];
}

function child(value: Value, key: string | number): Value {
  if (typeof key === "number") return Array.isArray(value) ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
