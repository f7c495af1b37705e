import { isPresentation } from './resolved-styles.ts';

const elements = new Set(
  'a circle clippath defs desc ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient rect stop svg switch symbol text textpath title tspan use'.split(
    ' ',
  ),
);

const attributes = new Set(
  (
    'aria-describedby aria-labelledby class clippathunits cx cy d dx dy fx fy gradienttransform gradientunits height href id ' +
    'lengthadjust markerheight markerunits markerwidth maskunits offset orient pathlength patternunits points ' +
    'preserveaspectratio r refx refy rotate rx ry spreadmethod textlength transform viewbox width x x1 x2 y y1 y2'
  ).split(' '),
);

const geometry = new Set(
  'cx cy d dx dy height points r refx refy rx ry transform viewbox width x x1 x2 y y1 y2'.split(' '),
);

/** A link may lead to http(s), elsewhere on this site, or within the page. */
function isSafeLink(href: string): boolean {
  return (
    /^(?:https?:\/\/|#|\.{0,2}\/(?![/\\])|[\w-]+(?:[/?#]|\.html?$|$))/i.test(href) &&
    !/[\s\p{Cc}]/u.test(href)
  );
}

/** A link that lost its address is an ordinary group. */
function unwrap(link: Element): void {
  const group = link.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...link.childNodes);
  for (const { name, value } of link.attributes) group.setAttribute(name, value);
  link.replaceWith(group);
}

function keepLocal(element: Element): void {
  const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  element.removeAttribute('xlink:href');
  element.removeAttribute('href');
  const mayLink = element.localName === 'a' ? isSafeLink(href) : href.startsWith('#');
  if (mayLink) element.setAttribute('href', href);
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d*\.\d{2,}(?:e-?\d+)?/g, (number) => {
    const rounded = String(Math.round(Number(number) * 100) / 100);
    // "-" separates numbers in path data, so one that rounds to 0 must leave a separator behind.
    return number.startsWith('-') && !rounded.startsWith('-') ? ` ${rounded}` : rounded;
  });
}

/** The line Gantt charts draw at today: a page is built on one day and read on another. */
export function removeTodayMarker(svg: Element): void {
  for (const marker of svg.querySelectorAll('g.today, line.today')) marker.remove();
}

/** Only elements and attributes that draw, and no reference that leaves the page. */
export function removeForeignParts(svg: Element): void {
  for (const element of svg.querySelectorAll('*')) {
    if (!elements.has(element.localName.toLowerCase())) element.remove();
  }
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    if (element.hasAttribute('href') || element.hasAttribute('xlink:href')) keepLocal(element);
    for (const { name, value } of [...element.attributes]) {
      const known = name.toLowerCase();
      if (!attributes.has(known) && !isPresentation(known)) element.removeAttribute(name);
      else if (geometry.has(known)) element.setAttribute(name, roundNumbers(value));
      else if (/url\((?!["']?#)/i.test(value)) element.removeAttribute(name);
    }
  }
  for (const link of svg.querySelectorAll('a:not([href])')) unwrap(link);
}

/** Drops what draws nothing: markers nobody refers to, unsized rects, empty groups. */
export function removeUnused(svg: Element): void {
  const markup = svg.outerHTML;
  for (const definition of svg.querySelectorAll('marker, linearGradient, radialGradient, clipPath, symbol')) {
    const id = definition.getAttribute('id');
    if (!markup.includes(`#${id})`) && !markup.includes(`"#${id}"`)) definition.remove();
  }
  for (const rect of svg.querySelectorAll('rect:not([width]), rect[width="0"], path:not([d])')) rect.remove();
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    if (group.childNodes.length === 0) group.remove();
  }
}

/** Ids become `prefix-n`: unique on a page, and independent of Mermaid's counters, which run on from fence to fence. */
export function renameIds(svg: Element, prefix: string): void {
  const all = [svg, ...svg.querySelectorAll('*')];
  const markup = svg.outerHTML;
  const names = new Map<string, string>();
  for (const element of all) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    const isUsed = new RegExp(`#${RegExp.escape(id)}["')]|aria-\\w+="[^"]*${RegExp.escape(id)}`).test(markup);
    if (!isUsed || names.has(id)) {
      element.removeAttribute('id');
      continue;
    }
    names.set(id, `${prefix}-${names.size}`);
    element.setAttribute('id', `${prefix}-${names.size - 1}`);
  }
  const local = (id: string): string => names.get(id) ?? id;
  for (const element of all) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'href' && value.startsWith('#')) element.setAttribute(name, `#${local(value.slice(1))}`);
      else if (/^aria-(?:labelledby|describedby)$/.test(name)) {
        element.setAttribute(name, value.split(' ').map(local).join(' '));
      } else if (value.includes('url(')) {
        element.setAttribute(
          name,
          value.replace(/url\(["']?#([^)"']+)["']?\)/g, (_, id: string) => `url(#${local(id)})`),
        );
      }
    }
  }
}

/** Natural size instead of `width="100%"`, so that a wide diagram scrolls in its figure; a role by what is inside. */
export function finishRoot(svg: Element): void {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) {
    svg.setAttribute('width', String(Math.ceil(width)));
    svg.setAttribute('height', String(Math.ceil(height)));
  }
  svg.setAttribute('role', svg.querySelector('a') ? 'group' : 'img');
  svg.setAttribute('font-family', 'sans-serif');
}
