import { en } from "./en";
import { nb } from "./nb";

/** Languages of the interface. What rules and controls say is written once, in English. */
export const languages = ["en", "nb"] as const;
export type Language = (typeof languages)[number];

/** Everything the page says by itself. */
export type Texts = typeof en;

const catalogues: Readonly<Record<Language, Texts>> = { en, nb };

/** The catalogue of a language. */
export function textsOf(language: Language): Texts {
  return catalogues[language];
}

/** A word that the analyses use, in the language of the page; itself where the catalogue has none. */
export function word(t: Texts, text: string): string {
  const words: Readonly<Record<string, string>> = t.words;
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}
