import { listed, type WordList } from './words.ts';

/** Where "re" before a verb makes another verb of it: "report" is no second "port". */
const WITHOUT_RE = new Set(listed('call, port, present, produce, place, move, sign, make, do, search, view'));

/** What doubles its last letter before "-ing". */
const DOUBLING = new Set(
  listed('run, set, ship, plan, put, map, cut, get, submit, begin, program, shut, swap, quit'),
);

const FROM_BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations)$/, 'iz$1'],
  [/iz(e|es|ed|ing|ation|ations)$/, 'is$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/programme(s?)$/, 'program$1'],
  [/centre(s?)$/, 'center$1'],
  [/catalogue(s?)$/, 'catalog$1'],
  [/([bv])our(s?)$/, '$1or$2'],
  [/elling$/, 'eling'],
];

/** Words in British and in American spelling. What is a word in neither does no harm: nobody writes it. */
export const spelled = (words: WordList): WordList => [
  ...new Set(
    words.flatMap((phrase) => [
      phrase,
      ...FROM_BRITISH.flatMap(([from, to]) => {
        const other = phrase
          .split(' ')
          .map((word) => word.replace(from, to))
          .join(' ');
        return other === phrase ? [] : [other];
      }),
    ]),
  ),
];

/** Verbs as titles begin with them: in both spellings, and done again or together ("relaunch", "co-host"). */
export const verbs = (text: string): WordList =>
  spelled(
    listed(text).flatMap((verb) => [
      verb,
      `re-${verb}`,
      `co-${verb}`,
      ...(WITHOUT_RE.has(verb) ? [] : [`re${verb}`]),
    ]),
  );

/** The same verbs with "-ing": "relaunching", "rolling out". */
export const gerunds = (list: WordList): WordList =>
  list.map((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return [withIng(verb), ...rest].join(' ');
  });

const IRREGULAR: Readonly<Record<string, string>> = {
  write: 'written',
  run: 'run',
  send: 'sent',
  hold: 'held',
  build: 'built',
  set: 'set',
  put: 'put',
  shut: 'shut',
  undertake: 'undertaken',
  draw: 'drawn',
  meet: 'met',
  come: 'come',
  take: 'taken',
  do: 'done',
  make: 'made',
};

/** The same verbs as what was done: "relaunched", "written", "rolled out". */
export const participles = (list: WordList): WordList =>
  list.map((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    const [, prefix = '', plain = verb] = /^((?:re|co)-?)?(.+)$/.exec(verb) ?? [];
    const irregular =
      IRREGULAR[verb] ?? (IRREGULAR[plain] === undefined ? null : `${prefix}${IRREGULAR[plain]}`);
    return [irregular ?? withEd(verb), ...rest].join(' ');
  });

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.has(verb.replace(/^(?:re|co)-?/, '')) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

function withIng(verb: string): string {
  const plain = verb.replace(/^(?:re|co)-?/, '');
  if (DOUBLING.has(verb) || DOUBLING.has(plain)) return `${verb}${verb.slice(-1)}ing`;
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
