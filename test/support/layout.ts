/** What is wrong with where things stand on a page: too wide, cut off, one upon the other. */
import type { Page } from 'playwright-core';

/** Each as a sentence that quotes the text it happens to. */
export const layoutFindings = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    interface Piece {
      readonly owner: Element;
      readonly said: string;
      readonly box: DOMRect;
    }
    const quoted = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const found: string[] = [];

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`is ${String(scrollWidth - clientWidth)} pixels too wide`);

    const isForListeners = (element: Element) => element.closest('.visually-hidden, .skip') !== null;
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || isForListeners(element)) continue;
      const isClamped = style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';
      const hides = [style.overflowX, style.overflowY].some((one) => one === 'hidden' || one === 'clip');
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (hides && isCut && !isClamped) found.push(`cuts off ${quoted(element.textContent)}`);
    }

    /** The part of a box that can be seen through everything that scrolls or hides around it. */
    const seen = (box: DOMRect, from: Element): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let around: Element | null = from; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = around.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const pieces: Piece[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      const owner = text.parentElement;
      if (owner === null || (text.textContent ?? '').trim() === '') continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (isForListeners(owner) || owner.closest('option, title, desc, [inert]') !== null) continue;
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        const box = seen(rect, owner);
        if (box.width > 2 && box.height > 2) pieces.push({ owner, said: text.textContent ?? '', box });
      }
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    const together = new Set<string>();
    pieces.forEach((one, index) => {
      for (const other of pieces.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner))
          continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (width > 2 && height > 0.5 * Math.min(one.box.height, other.box.height))
          together.add(`${quoted(one.said)} and ${quoted(other.said)} lie upon each other`);
      }
    });
    return [...found, ...together];
  });
