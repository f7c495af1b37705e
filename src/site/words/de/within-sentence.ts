/** A status in the middle of a sentence. Nouns in it keep their capital: „Keine Daten“, „3 keine Daten“. */
export const withinSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
