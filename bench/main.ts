import os from "node:os";
import { checkBenchmark } from "./check/benchmark";
import { checkovWrapperBenchmark } from "./checkov-wrapper/benchmark";
import { type Benchmark, type Figure, isWithin } from "./figure";
import { offlinePlanBenchmark } from "./offline-plan";
import { rulesBenchmark } from "./rules/benchmark";
import { scaleBenchmark } from "./scale/benchmark";
import { synthBenchmark } from "./synth/benchmark";
import { asTable } from "./table";

const benchmarks: readonly Benchmark[] = [synthBenchmark, checkBenchmark, rulesBenchmark, scaleBenchmark, offlinePlanBenchmark, checkovWrapperBenchmark];

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes("--json");
  const names = args.filter((arg) => arg !== "--json");
  const unknown = names.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown !== undefined) {
    console.error(`no benchmark "${unknown}" - allowed ${benchmarks.map(({ name }) => name).join(", ")}, --json`);
    return 2;
  }
  const results: { readonly name: string; readonly title: string; readonly figures: readonly Figure[] }[] = [];
  for (const benchmark of benchmarks.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.error(`${benchmark.name} …`);
    const figures = await benchmark.run();
    results.push({ name: benchmark.name, title: benchmark.title, figures });
    if (!json) console.log(asTable(benchmark, figures));
  }
  const missed = results.flatMap(({ name, figures }) => figures.filter((figure) => !isWithin(figure)).map(({ what }) => `${name}: ${what}`));
  if (json) {
    const machine = { cpu: os.cpus()[0]?.model, cores: os.availableParallelism(), memoryMiB: Math.round(os.totalmem() / 2 ** 20) };
    console.log(JSON.stringify({ node: process.version, platform: process.platform, machine, missed, benchmarks: results }, undefined, 2));
  } else {
    console.log(missed.length === 0 ? "all budgets kept" : `missed: ${missed.join("; ")}`);
  }
  return missed.length === 0 ? 0 : 1;
}

// Temporary folders are removed when the process exits, which a signal alone does not make it do.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 3;
  },
);
