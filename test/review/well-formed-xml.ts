const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const token = /<\?xml [^?]*\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|[^<]+/y;
const badReference = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Why a text is no well-formed XML, as far as a report can be malformed; `undefined` when it is. */
export function xmlProblem(xml: string): string | undefined {
  const character = illegal.exec(xml);
  if (character) return `illegal character at ${character.index}`;
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) return `no token at ${at}: ${xml.slice(at, at + 60)}`;
    const [all, closing, opening, , selfClosing] = match;
    if (closing !== undefined && open.pop() !== closing) return `unexpected </${closing}> at ${at}`;
    if (opening !== undefined && selfClosing === "") open.push(opening);
    if (!all.startsWith("<![CDATA[") && badReference.test(all)) return `bad reference at ${at}`;
  }
  return open.length > 0 ? `not closed: ${open.join(", ")}` : undefined;
}
