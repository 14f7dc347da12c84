const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

// The sources are a thousand small files of TypeScript. Read one by one they take longer to load than to work; in one file a tenth of that.
// So the first call after a change writes that file, and the next ones take it. What is taken is always what the sources say now.

/**
 * Where a bundle of the sources as they are now lies; undefined when none can be written, so that the sources must run as they are.
 * @param root the folder of the project
 */
exports.bundle = async (root = path.join(__dirname, "..")) => {
  const folder = path.join(root, "node_modules", ".cache", "baseline");
  try {
    return current(root, folder) ?? (await build(root, folder));
  } catch {
    return undefined;
  }
};

/** The bundle that there is, when every file that it was made from is as it was. */
function current(root, folder) {
  let known;
  try {
    known = JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8"));
  } catch {
    return undefined;
  }
  const file = path.join(folder, known.file);
  const isSame = known.inputs.every(([name, mark]) => markOf(path.join(root, name)) === mark);
  return isSame && hashOf(readFileSync(file)) === known.hash ? file : undefined;
}

/** Size and time of a file: another mark after every write. */
function markOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.size}-${found.mtimeMs}-${found.ctimeMs}`;
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

async function build(root, folder) {
  // Marks are taken before the files are read: what is written in between is then found to have changed.
  const before = new Map();
  const note = (file) => before.set(slashes(path.relative(root, file)), markOf(file));
  for (const name of ["package-lock.json", "tsconfig.json", "cli/bundle.js", "node_modules/esbuild/package.json"]) note(path.join(root, name));
  const places = {
    name: "places",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
        if (kind === "entry-point") return undefined;
        return name === "checkov-wrapper" ? { path: path.join(root, "packages", "checkov-wrapper", "index.ts") } : { external: true };
      });
      // A file's own place stays where its data lies.
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        note(file);
        const text = readFileSync(file, "utf8");
        const place = `const __dirname = ${JSON.stringify(path.dirname(file))}, __filename = ${JSON.stringify(file)};`;
        return { loader: "ts", contents: /__dirname|__filename/.test(text) ? `${place}${text}` : text };
      });
      onLoad({ filter: /\.json$/ }, ({ path: file }) => {
        note(file);
        return { loader: "json", contents: readFileSync(file, "utf8") };
      });
    },
  };
  const { outputFiles } = await require("esbuild").build({
    entryPoints: [path.join(root, "cli", "main.ts")],
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    write: false,
    logLevel: "silent",
    plugins: [places],
  });
  const content = outputFiles[0].contents;
  const hash = hashOf(content);
  const file = `${hash.slice(0, 16)}.cjs`;
  mkdirSync(folder, { recursive: true });
  replace(path.join(folder, file), content);
  replace(path.join(folder, "index.json"), JSON.stringify({ file, hash, inputs: [...before] }));
  removeOld(folder, file);
  return path.join(folder, file);
}

/** Another call may still be about to load the bundle of a moment ago. */
function removeOld(folder, kept) {
  const yesterday = Date.now() - 86_400_000;
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    if (name !== kept && name !== "index.json" && (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday) rmSync(old, { force: true });
  }
}

/** Two calls may write at once: each file is there as a whole, or not. */
function replace(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

function slashes(file) {
  return file.split(path.sep).join("/");
}
