import type { Finding } from './rule.ts';

/** Confidences above 0 and below 1 among a check-in's updates: they were given on a scale that ends at 1. */
export const confidencesOnAnotherScale = (updates: readonly { readonly confidence?: unknown }[]): Finding[] =>
  updates.flatMap(({ confidence }, index) =>
    typeof confidence === 'number' && confidence > 0 && confidence < 1
      ? [
          {
            path: ['updates', index, 'confidence'],
            message: `A confidence of ${String(confidence)} is next to none: the scale goes from 0 (no chance) to 10 (certain). Is ${times(10, confidence)} meant?`,
            help: `Write ${times(10, confidence)} if ${times(100, confidence)} % is meant, or 0 for no chance.`,
          },
        ]
      : [],
  );

const times = (factor: number, confidence: number): string =>
  String(Number((confidence * factor).toPrecision(12)));
