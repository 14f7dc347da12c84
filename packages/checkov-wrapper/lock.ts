import { mkdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { CheckovError } from "./errors";

// The holder touches the lock every few seconds; one not touched for this long belongs to a process that is gone.
const staleAfterMs = 30_000;
const touchEveryMs = 5_000;

/**
 * Does the work while holding a lock (a folder, because making one is atomic everywhere).
 * The lock only spares the others the same work: what they do when two hold it has to be safe all the same.
 */
export async function withLock<T>(folder: string, waiting: () => void, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  let told = false;
  while (!take(folder)) {
    if (!told) waiting();
    told = true;
    if (signal?.aborted) throw new CheckovError("aborted", "the run was aborted while another install was going on");
    await sleep(250);
  }
  const timer = setInterval(() => touch(folder), touchEveryMs);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const touched = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  if (touched !== undefined && Date.now() - touched > staleAfterMs) rmSync(folder, { recursive: true, force: true });
  return false;
}

function touch(folder: string): void {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Taken away by someone who thought us gone: the work is safe without it.
  }
}
