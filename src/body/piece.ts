import type { ComponentName } from './components.ts';

/**
 * A part of a body, as plain data. What needs nothing from the rest of the site is `html`, printed and
 * safe to output as it is; everything else is resolved by whoever renders the page.
 */
export type Piece =
  | { readonly kind: 'html'; readonly html: string }
  /** An element around something that is not `html`. Tag and attributes are from the printer's allow-list. */
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: Body;
    }
  /** `block` is false inside a line of text. */
  | {
      readonly kind: 'component';
      readonly name: ComponentName;
      readonly props: Readonly<Record<string, string>>;
      readonly block: boolean;
      readonly children: Body;
    }
  /** A Mermaid fence; `line` is the file's line on which the diagram's own text begins. */
  | {
      readonly kind: 'diagram';
      readonly source: string;
      readonly line: number;
      /** Its picture and the style rules that needs, once it has been drawn. */
      readonly drawing?: { readonly svg: string; readonly css: string };
    }
  /**
   * A link within the site: a relative path to another content file, an address that starts with `/`, or a `#place` that
   * is no heading of this text.
   */
  | { readonly kind: 'link'; readonly to: string; readonly title?: string; readonly children: Body }
  /** `src` is the bare name of a file beside this one. `block` is false inside a line of text. */
  | {
      readonly kind: 'picture';
      readonly src: string;
      readonly alt: string;
      readonly caption?: string;
      readonly block: boolean;
    };

export type Body = readonly Piece[];

/** Joins neighbouring html, so that most bodies become a single piece. */
export function joinPieces(pieces: Body): Body {
  const joined: Piece[] = [];
  let html: string[] = [];
  const flush = () => {
    const text = html.join('');
    if (text !== '') joined.push({ kind: 'html', html: text });
    html = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'html') html.push(piece.html);
    else {
      flush();
      joined.push(piece);
    }
  }
  flush();
  return joined;
}
