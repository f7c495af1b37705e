import { asAgreedOn } from '../../domain/amendments.ts';
import { addDays } from '../../domain/day.ts';
import { unpack } from '../../schema/issue.ts';
import { objectiveSchema } from '../../schema/objective.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';

/** An objective was possible on every day of its life: with each `from` in its place it passes its own schema. */
export const amendmentsLeadBack: StructureCheck = (library) =>
  library.all('objectives').flatMap(({ path: file, data }) =>
    data.amendments.flatMap(({ date, from }, index): StructureFinding[] => {
      if (from === undefined) return [];
      const before = objectiveSchema.safeParse(asAgreedOn(data, addDays(date, -1)));
      const [issue] = before.error?.issues ?? [];
      if (issue === undefined) return [];
      const said = unpack(issue.message);
      return [
        {
          file,
          path: ['amendments', index, 'from'],
          at: 'value',
          rule: 'amendment-leads-back',
          message: `Before this amendment the objective was not possible: ${said?.message ?? issue.message}`,
          help: 'Write the value that really stood there before.',
        },
      ];
    }),
  );
