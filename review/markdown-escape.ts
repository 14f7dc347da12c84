import { clip, plain } from "./plain-text";

// GitHub makes links of bare addresses; only a reference of a rule is one here, so that no value can send a reviewer anywhere.
const bareAddress = /:(?=\/\/)|(?<=www)\./gi;

/**
 * Text for a heading, a paragraph or a table cell that cannot become anything else, whoever wrote it. What could open a tag, an
 * entity, a code span, a cell, a link, a formula or an emphasis becomes an entity; an underscore inside a word opens nothing.
 */
export function prose(text: string): string {
  return plain(text)
    .replace(/[&<>|`\\*[\]~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<!\w)[@#](?=\w)/g, entity)
    .replace(bareAddress, entity);
}

/** A value in the typewriter face: a code span where that is safe, else its HTML with everything special as an entity. */
export function code(text: string): string {
  const line = plain(text);
  if (/^[^\s&<>|`\\](?:[^&<>|`\\]*[^\s&<>|`\\])?$/.test(line)) return `\`${line}\``;
  return `<code>${line.replace(/[&<>"'|`\\*_[\]~$@#]/g, entity).replace(bareAddress, entity)}</code>`;
}

/** Text inside an HTML block, where Markdown is not read. */
export function html(text: string): string {
  return plain(text).replace(/[&<>|"'`]|(?<!\w)[@#](?=\w)/g, entity);
}

/** A link when the address is one of the web, else the address as text. */
export function link(address: string): string {
  if (!/^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#=&%:@+,;~!-]*)?$/i.test(address)) return code(address);
  const shortened = address.replace(/^https?:\/\//i, "").replace(/[?#].*$/, "");
  return `[${prose(clip(shortened, 80))}](${address.replaceAll("&", "&amp;").replaceAll("_", "%5F").replaceAll("~", "%7E")})`;
}

function entity(character: string): string {
  if (character === "<") return "&lt;";
  if (character === ">") return "&gt;";
  if (character === "&") return "&amp;";
  // GitHub looks for people and issues behind these even where the sign is an entity; a zero-width space keeps it from notifying anyone.
  const separator = character === "@" || character === "#" ? "&#8203;" : "";
  return `&#${character.charCodeAt(0)};${separator}`;
}

/** A row of a table, of cells that cannot become anything else. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
