import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The bindings are asked for a type that they do not have. */
export class UnknownTypeError extends Error {
  override readonly name = "UnknownTypeError";
}

const packageFile = createRequire(__filename).resolve("@cdktf/provider-azurerm/package.json");

/** The version of azurerm that the installed bindings were generated from: `4.55.0`. */
export function providerVersion(): string {
  const { cdktf } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly cdktf: { readonly provider: { readonly version: string } } };
  return cdktf.provider.version;
}

/** The text of a file of the installed bindings. It is read as data: loading it would load cdktf. */
export function bindingsText(folder: string, file: "index.js" | "index.d.ts" = "index.js"): string {
  return readFileSync(path.join(path.dirname(packageFile), "lib", folder, file), "utf8");
}

/** The names of all resource types, or data sources, of the bindings. */
export function installedTypes(kind: "resource" | "data"): readonly string[] {
  const folders = readdirSync(path.join(path.dirname(packageFile), "lib"), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "provider",
  );
  const isData = (name: string) => name.startsWith("data-azurerm-");
  return folders
    .map(({ name }) => name)
    .filter((name) => isData(name) === (kind === "data"))
    .map((name) => `azurerm_${name.replace(/^data-azurerm-/, "").replaceAll("-", "_")}`);
}

/** The text that defines a resource type, or a data source. */
export function textOfType(type: string, kind: "resource" | "data"): string {
  const name = type.replace(/^azurerm_/, "").replaceAll("_", "-");
  try {
    // A type comes from somebody's JSON, and names a folder here.
    if (!/^azurerm_[a-z0-9_]+$/.test(type)) throw new Error("no name of the provider's");
    return bindingsText(kind === "data" ? `data-azurerm-${name}` : name);
  } catch {
    throw new UnknownTypeError(
      `azurerm ${providerVersion()} has no ${kind === "data" ? "data source" : "resource type"} ${type}; check its name, or install bindings that have it`,
    );
  }
}
