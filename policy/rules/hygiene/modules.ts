import type { Resource } from "../../model";
import { authored, blocksOf } from "./stack-blocks";

/** A module that comes from elsewhere. */
export interface RemoteModule {
  /** What its author calls it. */
  readonly address: string;
  /** `registry` modules have a version, `git` ones a ref, `archive` is a file at an address. */
  readonly kind: "registry" | "git" | "archive";
  readonly source: string;
  /** What says which one: the version, the ref, the version or checksum of the file. */
  readonly pin: string | undefined;
}

/** The modules of a stack that are fetched from somewhere when it is initialised. */
export function remoteModules(stack: Resource): readonly RemoteModule[] {
  return blocksOf(stack, "module").flatMap(([name, { source, version }]): RemoteModule[] => {
    const address = authored(stack, `module.${name}`);
    if (typeof source !== "string" || /^\.{0,2}[\\/]/.test(source) || source.startsWith(".")) return [];
    const query = new URLSearchParams(source.split("?")[1] ?? "");
    if (/^git::|^git@|^(?:github\.com|bitbucket\.org)\/|^https?:\/\/[^?]*\.git(?:[/?]|$)|^ssh:|^hg::/.test(source)) {
      return [{ address, kind: "git", source, pin: query.get("ref") ?? query.get("rev") ?? undefined }];
    }
    if (/:\/\/|^(?:s3|gcs|http)::/.test(source)) {
      return [{ address, kind: "archive", source, pin: query.get("checksum") ?? query.get("versionId") ?? undefined }];
    }
    return [{ address, kind: "registry", source, pin: typeof version === "string" ? version : undefined }];
  });
}
