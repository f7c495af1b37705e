import { placeOfFile } from '../library.ts';
import { type StructureCheck, type StructureFinding, suggest } from './finding.ts';

/** What may stand only once: a key result's grade, an old address. */
export const saidOnce: StructureCheck = (library) => {
  const findings: StructureFinding[] = [];
  const graded = new Map<string, string>();
  for (const file of library.all('retrospectives')) {
    file.data.grades.forEach(({ keyResult }, index) => {
      const ref = library.canonicalKeyResult(keyResult, placeOfFile(file));
      const first = graded.get(ref);
      if (first !== undefined)
        findings.push({
          file: file.path,
          path: ['grades', index, 'keyResult'],
          at: 'value',
          rule: 'grade-is-given-once',
          message: `\`${ref}\` is graded twice; the other grade is in ${first}.`,
          help: 'Keep one of the two.',
        });
      graded.set(ref, file.path);
    });
  }
  const addresses = new Map(
    library.ids('objectives').map((id) => [id, library.one('objectives', id)?.path ?? '']),
  );
  for (const { path: file, data } of library.all('objectives')) {
    data.aliases.forEach((alias, index) => {
      const taken = addresses.get(alias);
      if (taken !== undefined)
        findings.push({
          file,
          path: ['aliases', index],
          at: 'value',
          rule: 'id-is-unique',
          message: `The address \`${alias}\` already belongs to ${taken}.`,
          help: 'Take it out here, or rename the other file.',
        });
      addresses.set(alias, file);
    });
    const ids = data.keyResults.map(({ id }) => id);
    const named = [
      ...data.amendments.map((one, index) => ({
        path: ['amendments', index, 'keyResult'],
        id: one.field === 'removed' ? undefined : one.keyResult,
      })),
      ...data.waive.map(({ keyResult }, index) => ({ path: ['waive', index, 'keyResult'], id: keyResult })),
    ];
    for (const { path, id } of named) {
      if (id !== undefined && !ids.includes(id))
        findings.push({
          file,
          path,
          at: 'value',
          rule: 'reference-resolves',
          message: `This objective has no key result \`${id}\`.`,
          help: suggest(id, ids, `It has ${ids.map((one) => `\`${one}\``).join(', ') || 'none'}.`),
        });
    }
  }
  return findings;
};
