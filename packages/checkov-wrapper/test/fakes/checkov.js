// Stands in for Checkov and does one thing wrong; the first argument says which.
const { spawn } = require("node:child_process");
const { writeFileSync } = require("node:fs");

const [mode, note] = process.argv.slice(2);
const report = (changes = {}) => ({
  check_type: "terraform_json",
  results: { passed_checks: [], failed_checks: [], skipped_checks: [], parsing_errors: [], ...changes.results },
  summary: { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: "0.0.0", ...changes.summary },
});
const print = (value) => process.stdout.write(JSON.stringify(value));
const record = (file, line) => ({
  check_id: "CKV_AZURE_3",
  check_name: "a check",
  check_result: { result: "PASSED", evaluated_keys: [] },
  file_path: file,
  file_line_range: [line, line],
  resource: "resource.main",
});
const seen = [4].flatMap((line) => ["CKV_WRAPPER_SEEN", "CKV2_WRAPPER_SEEN"].map((check_id) => ({ ...record("/1/1.tf.json", line), check_id })));

const modes = {
  nothing: () => {},
  half: () => process.stdout.write(JSON.stringify(report()).slice(0, 60)),
  text: () => process.stdout.write("checkov: all good"),
  "exit-2": () => {
    process.stderr.write("Traceback: it broke");
    process.exitCode = 2;
  },
  "exit-1": () => {
    print(report());
    process.exitCode = 1;
  },
  killed: () => process.kill(process.pid, "SIGKILL"),
  "parse-errors": () => print(report({ results: { parsing_errors: ["/somewhere/1/1.tf.json"] }, summary: { parsing_errors: 1 } })),
  "summary-only": () => print(report().summary),
  "nothing-scanned": () => print(report()),
  "half-scanned": () => print(report({ results: { passed_checks: [seen[0]] } })),
  "other-file": () => print(report({ results: { passed_checks: [...seen, record("/9/9.tf.json", 4)] } })),
  "other-line": () => print(report({ results: { passed_checks: [...seen, record("/1/1.tf.json", 2)] } })),
  "odd-record": () => print(report({ results: { passed_checks: [...seen, { check_id: 3 }] } })),
  "no-results": () => print({ check_type: "terraform_json" }),
  whole: () => print(report({ results: { passed_checks: [...seen, record("/1/1.tf.json", 4)] } })),
  skipped: () => print(report({ results: { passed_checks: seen, skipped_checks: [{ ...record("/1/1.tf.json", 4), check_result: { result: "SKIPPED" } }] } })),
  environment: () => writeFileSync(note, JSON.stringify({ env: process.env, args: process.argv.slice(4), cwd: process.cwd() })),
  hang: () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    if (note) writeFileSync(note, JSON.stringify([process.pid, child.pid]));
    setInterval(() => {}, 1000);
  },
};
modes[mode]();
