import { type Change, type Resource, unresolved, type Value } from "../model";
import { Node } from "../node";
import { part } from "./read-plan";
import { toBody } from "./values";

interface Sides {
  readonly before: Resource | undefined;
  readonly after: Resource | undefined;
}

const known = new WeakMap<Resource, Sides>();

/** What a change does, unless it is only what was found to have changed outside Terraform. */
export function plannedChange({ change }: Resource): Change | undefined {
  return change === undefined || change.drift || change.action === "none" ? undefined : change;
}

/** The resource as it was, readable like one of a configuration; undefined when it is new. */
export function beforeOf(resource: Resource): Resource | undefined {
  return sidesOf(resource).before;
}

/** The resource as it will be; undefined when it goes. What only the apply tells is `unresolved`, as is what the plan hides. */
export function afterOf(resource: Resource): Resource | undefined {
  return sidesOf(resource).after;
}

/** Both, of a resource that is there before and after. */
export function bothOf(resource: Resource): { readonly before: Resource; readonly after: Resource } | undefined {
  const { before, after } = sidesOf(resource);
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** What an attribute was and what it will be. */
export function values({ before, after }: { readonly before: Resource; readonly after: Resource }, path: string): readonly [was: Read, will: Read] {
  return [before.get(path), after.get(path)];
}

type Read = Value | typeof unresolved;

function sidesOf(resource: Resource): Sides {
  const { change } = resource;
  let sides = known.get(resource);
  if (sides === undefined) {
    sides = { before: side(resource, change?.before, undefined), after: side(resource, change?.after, change?.afterUnknown) };
    known.set(resource, sides);
  }
  return sides;
}

function side({ stack, type, name, address, file }: Resource, values: Change["after"], unknown: Value): Resource | undefined {
  if (values === undefined) return undefined;
  return new Node("managed", stack, type, name, address, file, [], part(toBody(values, unknown)), () => unresolved);
}
