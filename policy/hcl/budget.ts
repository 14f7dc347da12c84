import { InputError } from "../../config/input-error";

// Some hundred times what the largest configurations take, and some seconds' work.
const most = { steps: 10_000_000, instances: 20_000, depth: 200 };

/** What a configuration may cost: a few lines can ask for more than any machine has. */
export class Budget {
  private steps = 0;
  private instances = 0;
  private depth = 0;

  constructor(private readonly file: string) {}

  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > most.steps) this.fail("its expressions take too long to compute");
  }

  addInstances(count: number): void {
    this.instances += count;
    if (this.instances > most.instances) this.fail(`count, for_each and modules make more than ${most.instances} resources of it`);
  }

  /** Computes something that may lead to more of its own kind. */
  within<T>(compute: () => T): T {
    if (++this.depth > most.depth) this.fail(`its references lead more than ${most.depth} deep`);
    try {
      return compute();
    } finally {
      this.depth--;
    }
  }

  private fail(reason: string): never {
    throw new InputError([{ file: this.file, message: `the configuration is too large to be judged - ${reason}; judge its parts each for itself` }]);
  }
}
