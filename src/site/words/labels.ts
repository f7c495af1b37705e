import type { english } from './en/index.ts';

/** Every word of the interface, by area. A translation is another object of this shape. */
export type Labels = Said<typeof english>;

/** The same with any text in the place of a certain one, since another language says it with another. */
type Said<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Text
    ? (...values: Values) => Said<Text>
    : Words extends readonly (infer Entry)[]
      ? readonly Said<Entry>[]
      : { readonly [Key in keyof Words]: Said<Words[Key]> };
