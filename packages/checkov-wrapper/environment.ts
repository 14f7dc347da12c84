/** What a Python program needs of the environment to run at all, on Unix and on Windows. */
const kept = ["PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "NUMBER_OF_PROCESSORS"];

/**
 * The environment Checkov runs in. It is a list of what is let in, not of what is kept out: the many variables that make Checkov
 * dial out, fail less or scan less (`BC_*`, `CKV_*`, `CHECKOV_*`, `PRISMA_*`, proxies, tokens) cannot reach it.
 */
export function checkovEnvironment(home: string, scanned: string, memoryMib: number, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = {};
  for (const name of Object.keys(env)) {
    if (kept.includes(name.toUpperCase())) own[name] = env[name];
  }
  return {
    ...own,
    // Checkov looks for settings and credentials in the home folder, and keeps a cache in the temporary one.
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    TEMP: home,
    TMP: home,
    // What the launcher removes when this process is gone and cannot do so itself.
    CHECKOV_WRAPPER_SCANNED: scanned,
    // How much memory the launcher lets each of Checkov's processes use.
    CHECKOV_WRAPPER_MEMORY_MIB: String(memoryMib),
    LOG_LEVEL: "ERROR",
    CKV_SKIP_PACKAGE_UPDATE_CHECK: "true",
    CHECKOV_RUN_SCA_PACKAGE_SCAN_V2: "false",
    // A folder named like one Checkov leaves out is scanned all the same: what is scanned was chosen before.
    CKV_IGNORED_DIRECTORIES: ".terraform",
    CKV_IGNORE_HIDDEN_DIRECTORIES: "false",
    NO_COLOR: "1",
  };
}
