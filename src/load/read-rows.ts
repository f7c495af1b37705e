import { parse as parseCsv } from 'csv-parse/sync';
import type { z } from 'zod';
import type { GroupedNumber } from '../domain/written.ts';
import type { Problem } from '../lint/diagnostic.ts';
import { type MetricRow, metricRowSchema } from '../schema/health-metric.ts';
import { unpack } from '../schema/issue.ts';
import type { ReadFile } from './library.ts';
import { explainDay } from './yaml/explain-day.ts';
import { keepGrouped } from './yaml/reading.ts';

const NOTHING = /^(?:null|~)$/i;

const COLUMNS = ['date', 'value', 'note'];

type Rows = Pick<ReadFile<readonly MetricRow[]>, 'data' | 'problems' | 'grouped'>;

/** Reads the values of a metric by day, and everything that is wrong with them. */
export function readRows(text: string): Rows {
  const at = (line: number, rule: string, message: string, help: string): Problem => ({
    line,
    column: 1,
    rule,
    message,
    help,
  });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parseCsv(text, {
      bom: true,
      info: true,
      // What a database writes where it has nothing; in quotes it is a word.
      cast: (cell, { quoting }) => (!quoting && NOTHING.test(cell) ? '' : cell),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return {
      data: null,
      problems: [
        at(
          line,
          'csv-is-readable',
          'A quotation mark here is not closed, or stands in the middle of a cell.',
          'Put the whole cell in quotes, and double the quotes within it.',
        ),
      ],
    };
  }
  const [header, ...body] = records;
  const columns = header?.record.map((name) => name.toLowerCase()) ?? [];
  if (columns[0] !== 'date' || columns[1] !== 'value' || columns.some((name) => !COLUMNS.includes(name)))
    return {
      data: null,
      problems: [
        at(
          1,
          'csv-has-columns',
          columns[0] === 'date' && columns[1] === 'value'
            ? 'There is a column beside the date, the value and the note.'
            : 'The first line does not name the columns.',
          'Write `date,value,note` as the first line.',
        ),
      ],
    };
  const rows: MetricRow[] = [];
  const problems: Problem[] = [];
  const grouped: GroupedNumber[] = [];
  for (const { record, info } of body) {
    const [date, value, note = ''] = record;
    if (record.length > COLUMNS.length) {
      problems.push(
        at(
          info.lines,
          'row-has-its-cells',
          'This row has a comma too many.',
          'Write numbers without separators, such as 1130, and put a note with a comma in quotes.',
        ),
      );
      continue;
    }
    const checked = metricRowSchema.safeParse({
      ...(date === '' ? {} : { date }),
      ...(value === '' ? {} : { value }),
      ...(note === '' ? {} : { note }),
    });
    keepGrouped({ grouped, path: [info.lines] }, value ?? '');
    if (checked.success) rows.push(checked.data);
    else problems.push(...checked.error.issues.map((issue) => rowProblem(issue, info.lines, date)));
  }
  return { data: problems.length === 0 ? rows : null, problems, ...(grouped.length > 0 && { grouped }) };
}

function rowProblem(issue: z.core.$ZodIssue, line: number, date = ''): Problem {
  const ours = unpack(issue.message) ?? {
    rule: 'field-is-present',
    message: `This row has no ${String(issue.path[0])}.`,
    help: 'Write a day, a comma and a number, such as 2026-07-06,1130, or take the row out.',
  };
  const closer = ours.rule === 'day-is-a-date' && date !== '' ? explainDay(date) : {};
  return { line, column: 1, ...ours, ...closer };
}
