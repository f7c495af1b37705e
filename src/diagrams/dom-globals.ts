import { JSDOM } from 'jsdom';
import { installMeasuring } from './dom-measuring.ts';

const names = [
  'CSS',
  'CSSStyleSheet',
  'DOMParser',
  'Element',
  'HTMLElement',
  'Image',
  'Node',
  'Option',
  'SVGElement',
  'XMLSerializer',
  'getComputedStyle',
] as const;

/**
 * Makes this thread look like a browser to Mermaid. To be called before Mermaid is imported: its sanitiser binds to
 * `window` when it loads, and without one even parsing a flowchart fails.
 */
export function installBrowserGlobals(): Document {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  installMeasuring(window);
  const size = { width: 1280, height: 800, availWidth: 1280, availHeight: 800 };
  const globals: Record<string, unknown> = { window, document: window.document, screen: size };
  for (const name of names) globals[name] = window[name];
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return window.document;
}
