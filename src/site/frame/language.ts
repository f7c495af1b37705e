/** Which language each part of a page is in, and which way it runs. */
export interface PageLanguage {
  /** Of the words of the interface: the company's locale where they are its own, else theirs. */
  readonly words: string;
  /** Of what people wrote, as a mark of its place; null where it is that of the words. */
  readonly content: string | null;
  /** Of texts that come with the product and are not translated, likewise; null where people write English too. */
  readonly product: 'en' | null;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages of a company's pages, whose words are in a language such as `en`. */
export function pageLanguage(locale: string, wordsIn: string): PageLanguage {
  const { language } = new Intl.Locale(locale);
  const isTranslated = wordsIn === language;
  return {
    words: isTranslated ? locale : wordsIn,
    content: isTranslated ? null : locale,
    product: language === 'en' ? null : 'en',
    direction: directionOf(locale),
  };
}

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The way a locale's usual script runs, or the one it names, such as `Latn` in `az-Latn`. */
const directionOf = (locale: string): PageLanguage['direction'] =>
  RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
