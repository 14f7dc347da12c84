import { Token } from "cdktf";
import { wrongInput } from "../input";

/**
 * @throws when a name is not Azure's or comes twice
 * @see https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
 */
export function requireContainerNames(where: string, names: readonly string[]): void {
  const allowed = "3 to 63 lower-case letters, digits and single dashes, each name once";
  const wrong = names.find((name, index) => names.indexOf(name) !== index || !(Token.isUnresolved(name) || /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(name)));
  if (wrong !== undefined) throw wrongInput(where, { what: "a container name cannot be used", got: `"${wrong}"`, allowed, fix: "rename it" });
}
