import { type Deployment, isPersonal } from "./deployment";
import { type Complaint, type Draft, entriesOf, type Path } from "./draft";
import { list } from "./suggest";

/** The fewest days that PostgreSQL's own backups may be kept. */
const fewestBackupDays = 14;

/**
 * Data about people that is erased is gone from the backups too when its time is over, also what was erased on its first day.
 * @see NOR-BAK-04
 */
export function* checkRetention(deployment: Draft<Deployment>): Generator<Complaint> {
  for (const [name, { backup, data }] of entriesOf(deployment.environments)) {
    const owners = entriesOf(deployment.serviceOwners).flatMap(([code, { dataClass, environments, retentionDays }]) =>
      isPersonal(dataClass) && environments?.includes(name) && retentionDays !== undefined ? { code, retentionDays } : [],
    );
    const kept: [Path, number | undefined][] = [
      [["backup", "retentionDays"], backup?.retentionDays],
      [["data", "postgresql", "backupDays"], data?.postgresql?.backupDays],
    ];
    for (const [path, days] of kept) {
      if (days === undefined) continue;
      const sooner = owners.filter(({ retentionDays }) => retentionDays < days);
      if (sooner.length === 0) continue;
      const limit = Math.min(...sooner.map(({ retentionDays }) => retentionDays));
      const codes = list(sooner.map(({ code }) => code));
      const tooSoon = path[0] === "data" && limit < fewestBackupDays;
      const fix = tooSoon ? `take ${codes} out of the environment, or its database` : "shorten it";
      yield {
        path: ["environments", name, ...path],
        message: `got ${days}, but personal data of ${codes} must be gone after ${limit} days, from the backups too; expected ${limit} or less: ${fix}`,
      };
    }
  }
}
