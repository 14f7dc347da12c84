import { clip } from "../plain-text";
import { code } from "./elements";
import { type Html, html } from "./escape";

/** A link when the address is one of the web, else the address as text: rules of others may refer to anything. */
export function link(address: string): Html {
  if (!/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#=&%:@+,;~!-]*)?$/i.test(address)) return code(address);
  return html`<a href="${address}" rel="noreferrer noopener">${clip(address.replace(/^https:\/\//i, "").replace(/[?#].*$/, ""), 80)}</a>`;
}
