export interface Place {
  readonly line: number;
  readonly column: number;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Finds line and column, both counted from 1, of an offset into a text that starts on `firstLine` of its file. */
export function placesOf(source: string, firstLine: number): (offset: number) => Place {
  const starts = lineStarts(source);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Finds the offset of a line and column of the text itself, both counted from 1. */
export function offsetsOf(source: string): (line: number, column: number) => number {
  const starts = lineStarts(source);
  return (line, column) => (starts[line - 1] ?? source.length) + column - 1;
}
