/** Gives everything in a configuration a name of its own, which is a valid identifier; what stands in the root keeps the one it has. */
export class Names {
  private readonly taken = new Set<string>();

  /** @param reserved the root's own names, each after its kind: `azurerm_subnet.app` */
  constructor(private readonly reserved: ReadonlySet<string>) {}

  /** @param path what tells the thing from others of its kind; one part alone is a name of the root */
  give(kind: string, path: readonly (string | number)[]): string {
    const [first = ""] = path;
    const isOwn = path.length === 1 && this.reserved.has(`${kind}.${first}`);
    const wanted = path.map((part) => String(part).replace(/[^\p{ID_Continue}-]+/gu, "_")).join("_");
    for (let number = 1; ; number++) {
      const name = `${/^[\p{ID_Start}_]/u.test(wanted) ? "" : "_"}${wanted}${number === 1 ? "" : `_${number}`}`;
      const key = `${kind}.${name}`;
      if (this.taken.has(key) || (!isOwn && this.reserved.has(key))) continue;
      this.taken.add(key);
      return name;
    }
  }
}
