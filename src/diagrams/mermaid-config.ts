import type { MermaidConfig } from 'mermaid';

/** A fence longer than this is not drawn, in characters. */
export const sourceLimit = 20_000;
/** A fence with more boxes than this is not drawn; edges are limited below. */
export const nodeLimit = 300;

/** What an author's front matter or `%%{init}%%` may not change: safety, limits, and the look of the house. */
const secure = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'htmlLabels',
  'look',
  'theme',
  'themeCSS',
  'themeVariables',
  'fontFamily',
  'altFontFamily',
  'fontSize',
  'dompurifyConfig',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'arrowMarkerAbsolute',
  'logLevel',
];

const fontFamily = 'sans-serif';

/** Where Mermaid's own stylesheet does not follow its theme. */
function corrections(theme: Readonly<Record<string, unknown>>): string {
  return [
    // A journey gives a label the class of its box, and with it the box's fill.
    `text.journey-section,text.task{fill:${String(theme['textColor'])}}`,
    `.grid .tick line{stroke:${String(theme['gridColor'])}}`,
    `.marker.er circle{fill:${String(theme['background'])}}`,
    // Half transparent there: lines would run through the words they belong to.
    '.edgeLabel rect,.edgeLabel .label rect{opacity:1}',
  ].join('');
}

/** Settings for one render; `themeVariables` is one of the two palettes. */
export function mermaidConfig(themeVariables: Readonly<Record<string, unknown>>): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure,
    suppressErrorRendering: true,
    htmlLabels: false,
    maxTextSize: sourceLimit,
    maxEdges: 300,
    logLevel: 5,
    theme: 'base',
    look: 'classic',
    layout: 'dagre',
    handDrawnSeed: 1,
    fontFamily,
    fontSize: 14,
    themeVariables: { ...themeVariables, fontFamily },
    themeCSS: corrections(themeVariables),
    flowchart: { htmlLabels: false, wrappingWidth: 200, padding: 14, curve: 'basis' },
    class: { htmlLabels: false },
    journey: { textPlacement: 'tspan' },
    gantt: { useWidth: 900, barHeight: 24, fontSize: 12 },
    sequence: { useMaxWidth: true },
  };
}
