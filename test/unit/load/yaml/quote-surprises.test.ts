import { describe, expect, it } from 'vitest';
import { problemOf, readWith, type Case } from './objective.ts';

const cases: readonly Case[] = [
  {
    name: 'double quotes that are not closed',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: 'title: "Build a pipeline',
    at: [2, 8, 25],
    rule: 'yaml-is-readable',
    message: 'The double quote that opens here is not closed at the end of the text.',
    help: 'Close it: `"Build a pipeline"`.',
  },
  {
    name: 'single quotes that are not closed',
    passage: 'owner: omar',
    instead: "owner: 'omar",
    at: [3, 8, 13],
    rule: 'yaml-is-readable',
    message: 'The single quote that opens here is not closed at the end of the text.',
    help: 'Close it: `"omar"`.',
  },
  {
    name: 'quotes that the next quotes close',
    passage: 'title: Build a predictable, high-quality enterprise pipeline\nowner: omar',
    instead: 'title: "Build a pipeline\nowner: "omar"',
    at: [2, 8, 25],
    rule: 'yaml-is-readable',
    message: 'The double quote that opens here is not closed at the end of the text.',
    help: 'Close it: `"Build a pipeline"`.',
  },
  {
    name: 'an apostrophe inside single quotes',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: "title: 'it's a pipeline'",
    at: [2, 11, 12],
    rule: 'yaml-means-what-it-says',
    message: 'The apostrophe ends the text, because the text is in single quotes.',
    help: 'Use double quotes: `title: "it\'s a pipeline"`.',
  },
  {
    name: 'quotes closed in mid-sentence',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: 'title: "Best" team',
    at: [2, 13, 14],
    rule: 'yaml-means-what-it-says',
    message: 'The quotes close here, in the middle of the text.',
    help: 'Put other quotes around the whole text: `title: \'"Best" team\'`.',
  },
  {
    name: 'quotes closed in mid-sentence in a list',
    passage: '  - Legal capacity',
    instead: '  - "Legal" capacity',
    at: [12, 11, 12],
    rule: 'yaml-means-what-it-says',
    message: 'The quotes close here, in the middle of the text.',
    help: 'Put other quotes around the whole text: `- \'"Legal" capacity\'`.',
  },
  {
    name: 'quotes inside quotes',
    passage: 'because: Coverage leads to bookings.',
    instead: 'because: "He said "coverage" to us"',
    at: [5, 19, 20],
    rule: 'yaml-means-what-it-says',
    message: 'The quotes close here, in the middle of the text.',
    help: 'Put other quotes around the whole text: `because: \'He said "coverage" to us\'`.',
  },
  {
    name: 'quotes closed in mid-sentence inside braces',
    passage: 'title: Enterprise playbook',
    instead: 'title: "Enterprise" playbook',
    at: [15, 25, 26],
    rule: 'yaml-means-what-it-says',
    message: 'The quotes close here, in the middle of the text.',
    help: 'Put other quotes around the whole text: `\'"Enterprise" playbook\'`.',
  },
  {
    name: 'a remark right behind quotes',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: 'title: "Build a pipeline"#draft',
    at: [2, 26, 27],
    rule: 'yaml-is-readable',
    message: 'A `#` follows the closing quote without a space.',
    help: 'Put a space before the `#`, or the whole text in quotes.',
  },
  {
    name: 'curly quotes around a title',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: 'title: “Build a pipeline”',
    at: [2, 8, 26],
    rule: 'yaml-means-what-it-says',
    message: 'These curly quotes are ordinary letters to YAML and would be shown with the text.',
    help: 'Use straight quotes: `title: "Build a pipeline"`. To show the curly ones, put straight quotes around them.',
  },
  {
    name: 'curly quotes around a colon',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: 'title: “Sales: next”',
    at: [2, 8, 21],
    rule: 'yaml-means-what-it-says',
    message: 'These curly quotes are ordinary letters to YAML and do not hold the text together.',
    help: 'Use straight quotes: `title: "Sales: next"`.',
  },
  {
    name: 'a backslash in double quotes',
    passage: 'title: Build a predictable, high-quality enterprise pipeline',
    instead: 'title: "C:\\Deals"',
    at: [2, 11, 13],
    rule: 'yaml-is-readable',
    message: 'Between double quotes, a backslash and the letter behind it stand for a special character.',
    help: "Use single quotes around the text: `title: 'C:\\Deals'`.",
  },
];

describe('What YAML makes of quotes', () => {
  it.each(cases)('explains $name', (written) => {
    const { problems } = readWith(written.passage, written.instead);
    expect(problems).toEqual([problemOf(written)]);
  });
});
