import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { Labels } from './labels.ts';

const LANGUAGES: Readonly<Record<string, Labels>> = { de: german, en: english };
const FALLBACK = 'en';

/** Words with the language they are in. */
export interface Words {
  readonly labels: Labels;
  readonly wordsIn: string;
}

/** The words of the interface for a locale such as `de-AT`: in its language where there is a translation, else English. */
export function labelsFor(locale: string): Words {
  const { language } = new Intl.Locale(locale);
  const labels = LANGUAGES[language];
  return labels === undefined ? { labels: english, wordsIn: FALLBACK } : { labels, wordsIn: language };
}
