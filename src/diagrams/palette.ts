/**
 * Mermaid's theme variables for its theme `base`, as pairs of light and dark. Both themes set the same keys, so that two
 * renders of one fence differ in colours only and can be merged. Much is explicit because what Mermaid derives for dark
 * is black on black.
 */
type Pair = readonly [light: string, dark: string];

/** Colours of the page, by their names in `styles/tokens.css`. */
export const tokens = {
  ink: ['#1b1d1f', '#e8e9ea'],
  paper: ['#fcfcfb', '#131516'],
  raised: ['#ffffff', '#1a1d1f'],
  sunken: ['#f3f3f0', '#0d0f10'],
  quiet: ['#5b6168', '#a2a9b0'],
  'strong-rule': ['#c4c7c2', '#434950'],
  accent: ['#0a5f45', '#6fcfa8'],
  'off-track': ['#b3261e', '#ff8a80'],
} as const satisfies Record<string, Pair>;
const { ink, paper, raised, sunken, quiet, 'strong-rule': strongRule, accent, 'off-track': alarm } = tokens;

const tint: Pair = ['#e3efe9', '#1d3a30'];
const strongTint: Pair = ['#c3ddd1', '#2b5a49'];
const note: Pair = ['#fbf3df', '#3a301a'];
const noteRule: Pair = ['#d9bf85', '#7a6637'];
const alarmTint: Pair = ['#f8dcd9', '#5a2420'];

/** Fills for series and sections, each readable under `ink`. */
const scale: readonly Pair[] = [
  ['#cfe3da', '#28503f'],
  ['#d5e0f2', '#2a4470'],
  ['#f2e0c4', '#5e4418'],
  ['#e6d9ee', '#4d3560'],
  ['#d2e6ec', '#234c58'],
  ['#f3d6d2', '#66302b'],
  ['#e2e8c8', '#47501f'],
  ['#e3e1db', '#44474a'],
  ['#d8dcf3', '#363f70'],
  ['#f0dbe6', '#5f314a'],
  ['#cfe9e4', '#1f5450'],
  ['#eee3cf', '#544629'],
];

/** Lines and bars without text on them. */
const plot: readonly Pair[] = [
  ['#17703f', '#58c98b'],
  ['#1f56a8', '#86b4f5'],
  ['#9a5200', '#f0a64b'],
  ['#7a3f99', '#c9a1e2'],
  ['#6b7178', '#98a0a8'],
];

const named: Readonly<Record<string, Pair>> = {
  background: paper,
  mainBkg: raised,
  primaryColor: raised,
  primaryTextColor: ink,
  primaryBorderColor: strongRule,
  secondaryColor: sunken,
  secondaryTextColor: ink,
  secondaryBorderColor: strongRule,
  tertiaryColor: sunken,
  tertiaryTextColor: ink,
  tertiaryBorderColor: strongRule,
  lineColor: quiet,
  textColor: ink,
  titleColor: ink,
  nodeBorder: strongRule,
  nodeTextColor: ink,
  edgeLabelBackground: paper,
  clusterBkg: sunken,
  clusterBorder: strongRule,
  arrowheadColor: quiet,
  defaultLinkColor: quiet,
  noteBkgColor: note,
  noteTextColor: ink,
  noteBorderColor: noteRule,
  actorBkg: raised,
  actorBorder: strongRule,
  actorTextColor: ink,
  actorLineColor: strongRule,
  signalColor: quiet,
  signalTextColor: ink,
  labelBoxBkgColor: sunken,
  labelBoxBorderColor: strongRule,
  labelTextColor: ink,
  loopTextColor: ink,
  activationBkgColor: tint,
  activationBorderColor: strongRule,
  sequenceNumberColor: paper,
  labelColor: ink,
  labelBackgroundColor: paper,
  errorBkgColor: alarmTint,
  errorTextColor: ink,
  stateBkg: raised,
  altBackground: sunken,
  compositeBackground: paper,
  compositeTitleBackground: sunken,
  compositeBorder: strongRule,
  specialStateColor: quiet,
  innerEndBackground: quiet,
  transitionColor: quiet,
  transitionLabelColor: ink,
  stateLabelColor: ink,
  classText: ink,
  attributeBackgroundColorOdd: raised,
  attributeBackgroundColorEven: sunken,
  rowOdd: raised,
  rowEven: sunken,
  taskBkgColor: strongTint,
  taskBorderColor: accent,
  taskTextColor: ink,
  taskTextDarkColor: ink,
  taskTextLightColor: ink,
  taskTextOutsideColor: ink,
  taskTextClickableColor: accent,
  activeTaskBkgColor: tint,
  activeTaskBorderColor: accent,
  doneTaskBkgColor: sunken,
  doneTaskBorderColor: strongRule,
  critBkgColor: alarmTint,
  critBorderColor: alarm,
  vertLineColor: quiet,
  gridColor: strongRule,
  todayLineColor: alarm,
  sectionBkgColor: sunken,
  sectionBkgColor2: sunken,
  altSectionBkgColor: paper,
  excludeBkgColor: sunken,
  pieTitleTextColor: ink,
  pieSectionTextColor: ink,
  pieLegendTextColor: ink,
  pieStrokeColor: paper,
  pieOuterStrokeColor: strongRule,
  quadrant1Fill: tint,
  quadrant2Fill: sunken,
  quadrant3Fill: paper,
  quadrant4Fill: sunken,
  quadrant1TextFill: quiet,
  quadrant2TextFill: quiet,
  quadrant3TextFill: quiet,
  quadrant4TextFill: quiet,
  quadrantPointFill: accent,
  quadrantPointTextFill: ink,
  quadrantXAxisTextFill: quiet,
  quadrantYAxisTextFill: quiet,
  quadrantInternalBorderStrokeFill: strongRule,
  quadrantExternalBorderStrokeFill: strongRule,
  quadrantTitleFill: ink,
  commitLabelColor: ink,
  commitLabelBackground: sunken,
  tagLabelColor: ink,
  tagLabelBackground: tint,
  tagLabelBorder: strongRule,
  branchLabelColor: ink,
  personBkg: sunken,
  personBorder: strongRule,
  archEdgeColor: quiet,
  archEdgeArrowColor: quiet,
  archGroupBorderColor: strongRule,
  requirementBackground: raised,
  requirementBorderColor: strongRule,
  requirementTextColor: ink,
  relationColor: quiet,
  relationLabelBackground: paper,
  relationLabelColor: ink,
  scaleLabelColor: ink,
};

function numbered(): Record<string, Pair> {
  const pairs: Record<string, Pair> = {};
  for (const [index, pair] of scale.entries()) {
    pairs[`cScale${index}`] = pair;
    pairs[`cScaleLabel${index}`] = ink;
    pairs[`cScaleInv${index}`] = strongRule;
    pairs[`cScalePeer${index}`] = strongRule;
    pairs[`pie${index + 1}`] = pair;
    pairs[`fillType${index}`] = pair;
    pairs[`actor${index}`] = pair;
    if (index < 6) {
      pairs[`surface${index}`] = sunken;
      pairs[`surfacePeer${index}`] = strongRule;
    }
    if (index < 8) {
      pairs[`git${index}`] = plot[index % plot.length] ?? quiet;
      pairs[`gitInv${index}`] = paper;
      pairs[`gitBranchLabel${index}`] = paper;
    }
  }
  return pairs;
}

function themeVariables(theme: 0 | 1): Record<string, unknown> {
  const pairs = Object.entries({ ...named, ...numbered() }).map(([key, pair]) => [key, pair[theme]]);
  return {
    darkMode: theme === 1,
    fontSize: '14px',
    ...Object.fromEntries(pairs),
    xyChart: {
      backgroundColor: 'transparent',
      titleColor: ink[theme],
      xAxisTitleColor: quiet[theme],
      xAxisLabelColor: quiet[theme],
      xAxisTickColor: strongRule[theme],
      xAxisLineColor: strongRule[theme],
      yAxisTitleColor: quiet[theme],
      yAxisLabelColor: quiet[theme],
      yAxisTickColor: strongRule[theme],
      yAxisLineColor: strongRule[theme],
      plotColorPalette: plot.map((pair) => pair[theme]).join(','),
    },
    radar: { axisColor: strongRule[theme], graticuleColor: strongRule[theme] },
  };
}

export const lightTheme = themeVariables(0);
export const darkTheme = themeVariables(1);
/** Text colours for a box whose author fixed its fill: dark ink for light fills, light ink for dark ones. */
export const fixedInk: Pair = [ink[0], ink[1]];
