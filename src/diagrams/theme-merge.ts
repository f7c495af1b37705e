/** Colours as Mermaid writes them, in stylesheets and in attributes. */
const colour =
  /(?<=[:;,\s"(])(#[0-9a-fA-F]{8}|#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3,4}|hsla?\([^)]*\)|rgba?\([^)]*\)|(?:white|black|lightgr[ae]y|gr[ae]y|darkgr[ae]y|navy|red|green|blue|yellow|orange|purple|silver|crimson)(?=\s*[;"}!]))(?=[\s;"}!),])/g;

const pair = /light-dark\(((?:[^(),]|\([^()]*\))*),((?:[^(),]|\([^()]*\))*)\)/g;

/** Without numbers: Mermaid counts its ids on from one render to the next. */
function uncounted(text: string): string {
  return text.replace(/\d+/g, '');
}

/**
 * Two renders of one fence that differ in colours only, as one with `light-dark(a,b)` where they differ. Should they
 * differ in more, the light one alone comes back: it is complete, only not themed.
 */
export function mergeThemes(light: string, dark: string): string {
  const [lightParts, darkParts] = [light.split(colour), dark.split(colour)];
  const isAlike =
    lightParts.length === darkParts.length &&
    lightParts.every(
      (part, index) => index % 2 === 1 || uncounted(part) === uncounted(darkParts[index] ?? ''),
    );
  if (!isAlike) return light;
  return lightParts
    .map((part, index) =>
      index % 2 === 0 || part === darkParts[index] ? part : `light-dark(${part},${darkParts[index]})`,
    )
    .join('');
}

export function isThemed(value: string): boolean {
  return value.includes('light-dark(');
}

/** The value in the light theme, for where no stylesheet is. */
export function lightValue(value: string): string {
  return value.replace(pair, '$1');
}
