import path from "node:path";
import { CheckovError } from "./errors";
import { pinKey, pinnedVersion } from "./pin";
import { cacheFolder, installed } from "./provision";
import { findPython, type Python } from "./python";

/** What this machine has of what Checkov needs. */
export interface Diagnosis {
  readonly python: Python | { readonly error: string };
  readonly checkov: {
    /** The pinned version. */
    readonly version: string;
    /** Where it is, or would be; absent when there is no Python to install it with. */
    readonly path: string | undefined;
    readonly installed: boolean;
  };
  /** The folder that environments are kept in. */
  readonly cache: string;
}

/** Looks what there is; installs nothing and never throws for something missing. */
export async function doctor(env: NodeJS.ProcessEnv = process.env): Promise<Diagnosis> {
  const cache = cacheFolder(env);
  const version = pinnedVersion();
  try {
    const python = await findPython(env);
    const target = path.join(cache, pinKey(python.version));
    return { python, checkov: { version, path: target, installed: installed(python, env) !== undefined }, cache };
  } catch (error) {
    if (!(error instanceof CheckovError)) throw error;
    return { python: { error: error.message }, checkov: { version, path: undefined, installed: false }, cache };
  }
}
