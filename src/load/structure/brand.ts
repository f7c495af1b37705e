import { contrastIn, LEAST_CONTRAST, readableIn } from '../../domain/accent.ts';
import type { StructureCheck } from './finding.ts';

/** The company's colour can be read as a link. In the dark theme it is lightened as far as that takes. */
export const accentIsReadable: StructureCheck = (library) => {
  const accent = library.one('company', 'company')?.data?.brand.accent;
  if (accent === undefined) return [];
  const contrast = contrastIn('light', accent);
  if (contrast >= LEAST_CONTRAST) return [];
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  return [
    {
      file: 'company.yaml',
      path: ['brand', 'accent'],
      at: 'value',
      rule: 'accent-is-readable',
      message: `Links in ${accent} are hard to read on a light page: the contrast is ${shown} to 1, and text needs ${String(LEAST_CONTRAST)} to 1.`,
      help: `Write \`"${readableIn('light', accent)}"\`, the same colour as dark as it takes.`,
    },
  ];
};
