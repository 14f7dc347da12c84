/** A part of a document that can be shortened, but only between its items. */
export interface Section {
  /** What stands before the items: a heading, the head of a table. Shown also when no item fits. */
  readonly head: string;
  readonly items: readonly string[];
  /** What closes the section: an end tag. */
  readonly tail: string;
  /** Says how many items were left out; never longer for fewer. */
  readonly cut: (left: number) => string;
  /** How much of the room that is left it may take before the others had theirs, from 0 to 1. */
  readonly share: number;
  /** Sections with the lowest number get their room first. */
  readonly priority: number;
}

/**
 * The sections in their order, shortened so that all of them together are at most `maxLength` characters. Each keeps its head and
 * says what it left out; only one whose head has no room is missing.
 */
export function fitSections(sections: readonly Section[], maxLength: number): string {
  const ranked = [...sections].sort((a, b) => a.priority - b.priority);
  const taken = new Map<Section, number>();
  let room = maxLength;
  // The least of each is set aside first, so that a long one cannot push out the mere mention of another.
  for (const section of ranked) {
    const least = write(section, 0).length;
    if (least > room) continue;
    taken.set(section, 0);
    room -= least;
  }
  // Then each takes its share, and in the second round what the others left.
  for (const share of [(section: Section) => section.share, () => 1]) {
    for (const section of ranked) {
      const before = taken.get(section);
      if (before === undefined) continue;
      const length = write(section, before).length;
      const items = itemsWithin(section, length + Math.floor(room * share(section)));
      taken.set(section, items);
      room -= write(section, items).length - length;
    }
  }
  return sections.map((section) => (taken.has(section) ? write(section, taken.get(section) ?? 0) : "")).join("");
}

function write(section: Section, items: number): string {
  const left = section.items.length - items;
  return `${section.head}${section.items.slice(0, items).join("")}${section.tail}${left > 0 ? section.cut(left) : ""}`;
}

function itemsWithin(section: Section, room: number): number {
  if (write(section, section.items.length).length <= room) return section.items.length;
  let length = write(section, 0).length;
  let items = 0;
  for (const item of section.items) {
    length += item.length;
    if (length > room) break;
    items += 1;
  }
  return items;
}
