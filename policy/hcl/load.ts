import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { InputError, type InputProblem } from "../../config/input-error";
import { localSource } from "./module";
import { type Folder, isConfiguration, lineOf, readFolder } from "./read-folder";
import { type Source, sourceOf } from "./source";

/** Every folder that holds configuration, in and outside of the one that was given. */
export interface Loaded {
  /** By the folder's real path: links may give it several. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Those that are deployed, not only called as modules by others. */
  readonly roots: readonly { readonly folder: Folder; readonly source: Source }[];
}

// Copies of others' files, made by tools.
const left = new Set(["node_modules", ".terraform", ".git"]);

// Somebody's link may lead to the whole disk.
const mostFolders = 20_000;

/**
 * Reads all configuration below a folder, and the local modules that it calls wherever they are.
 * @throws InputError with every problem of all files
 */
export async function loadFolders(folder: string): Promise<Loaded> {
  const given = folder.split(path.sep).join(path.posix.sep);
  const problems: InputProblem[] = [];
  const sources = new Map<string, Source>();
  const folders = new Map<string, Folder>();
  const called = new Map<string, Set<string>>();
  const below = foldersWithConfiguration(given);
  const open = [...below];
  for (let directory = open.shift(); directory !== undefined; directory = open.shift()) {
    const key = realPath(directory);
    if (called.has(key)) continue;
    called.set(key, new Set());
    try {
      const folder = await readFolder(directory);
      const source = sourceOf(folder);
      folders.set(key, folder);
      sources.set(key, source);
      const calls = callsOf(source, problems);
      called.set(key, new Set(calls.map(realPath)));
      open.push(...calls);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  const byOthers = new Set([...called].flatMap(([from, to]) => [...to].filter((target) => target !== from)));
  const roots = below.filter((directory) => directory === normal(given) || !byOthers.has(realPath(directory)));
  assertReached(below, roots, called);
  return {
    sources,
    roots: roots.flatMap((directory) => {
      const [folder, source] = [folders.get(realPath(directory)), sources.get(realPath(directory))];
      return folder === undefined || source === undefined ? [] : [{ folder, source }];
    }),
  };
}

/** Folders that call each other and are called by nobody else would be judged by nobody. */
function assertReached(below: readonly string[], roots: readonly string[], called: ReadonlyMap<string, ReadonlySet<string>>): void {
  const reached = new Set<string>();
  const open = roots.map(realPath);
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    if (reached.has(directory)) continue;
    reached.add(directory);
    open.push(...(called.get(directory) ?? []));
  }
  const lost = below.filter((directory) => !reached.has(realPath(directory)));
  if (lost.length > 0) throw new InputError(lost.map((file) => ({ file, message: "the modules call each other in a circle; none of them can be deployed" })));
}

/** The given folder first, when it holds any. */
function foldersWithConfiguration(folder: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (directory: string) => {
    const key = realPath(directory);
    if (seen.has(key)) return;
    seen.add(key);
    if (seen.size > mostFolders)
      throw new InputError([{ file: folder, message: `there are more than ${mostFolders} folders; name the one that is to be judged` }]);
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (entries.some((entry) => isConfiguration(entry.name) && !isFolder(path.join(directory, entry.name)))) found.push(normal(directory));
    for (const entry of entries) {
      const inside = path.posix.join(directory, entry.name);
      if (!left.has(entry.name) && (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(inside)))) walk(inside);
    }
  };
  walk(folder);
  return found;
}

/** The folders of the local modules that are called. */
function callsOf(source: Source, problems: InputProblem[]): string[] {
  const calls: string[] = [];
  for (const block of source.modules.values()) {
    const to = localSource(block);
    if (to === undefined) continue;
    const directory = path.posix.join(source.directory, to);
    if (!isFolder(directory)) {
      problems.push({
        file: block.place.file,
        ...lineOf(block),
        message: `there is no folder ${directory} - got the module source "${to}"; name a folder beside it`,
      });
    } else if (!readdirSync(directory).some(isConfiguration)) {
      problems.push({
        file: block.place.file,
        ...lineOf(block),
        message: `the folder ${directory} of the module holds no terraform - expected *.tf or *.tf.json`,
      });
    } else calls.push(directory);
  }
  return calls;
}

function isFolder(name: string): boolean {
  return existsSync(name) && statSync(name).isDirectory();
}

function normal(directory: string): string {
  return path.posix.join(directory, ".").replace(/(?<=.)\/$/, "");
}

/** The one name that a folder has however it is reached. */
export function realPath(directory: string): string {
  return realpathSync(directory);
}
