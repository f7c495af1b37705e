/**
 * One slide at a time over the whole window, by keys, clicks and buttons; the address keeps the slide. Where this
 * does not run, and after Escape, the slides are one long page.
 */
class SlideShow extends HTMLElement {
  #here = 1;

  connectedCallback(): void {
    const { length } = this.#slides;
    if (length === 0) return;
    this.#on('start', () => this.#begin());
    this.#on('previous', () => this.#show(this.#here - 1));
    this.#on('following', () => this.#show(this.#here + 1));
    this.#on('leave', () => this.#leave());
    this.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('hashchange', () => this.#isOn && this.#show(this.#asked));
    this.#begin();
  }

  get #slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-slide]')];
  }

  get #isOn(): boolean {
    return 'on' in this.dataset;
  }

  /** The slide the address names, from 1. */
  get #asked(): number {
    return Number(location.hash.slice(1)) || 1;
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-go="${name}"]`);
  }

  #on(name: string, act: () => void): void {
    this.#button(name)?.addEventListener('click', act);
  }

  #begin(): void {
    this.dataset['on'] = '';
    this.#settle(true);
    this.#show(this.#asked);
  }

  #leave(): void {
    delete this.dataset['on'];
    this.#settle(false);
    this.#button('start')?.focus();
    this.#slides[this.#here - 1]?.scrollIntoView();
  }

  /** What lies behind the slides is out of reach while they cover it. */
  #settle(isOn: boolean): void {
    for (const part of document.body.children)
      if (part instanceof HTMLElement && !part.contains(this)) part.inert = isOn;
    for (const part of this.querySelectorAll<HTMLElement>('[data-while]'))
      part.hidden = (part.dataset['while'] === 'on') !== isOn;
  }

  #show(asked: number): void {
    const slides = this.#slides;
    this.#here = Math.min(slides.length, Math.max(1, asked));
    for (const [index, slide] of slides.entries())
      slide.toggleAttribute('data-here', index + 1 === this.#here);
    history.replaceState(null, '', `#${String(this.#here)}`);
    const position = this.querySelector('[role="status"]');
    if (position !== null)
      position.textContent = (this.dataset['position'] ?? '')
        .replace('{n}', String(this.#here))
        .replace('{all}', String(slides.length));
    this.#button('previous')?.setAttribute('aria-disabled', String(this.#here === 1));
    this.#button('following')?.setAttribute('aria-disabled', String(this.#here === slides.length));
    const slide = slides[this.#here - 1];
    slide?.scrollTo(0, 0);
    // Long slides scroll by keys where they have the focus; somebody on a button stays there.
    if (document.activeElement?.closest('button') === null) slide?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (!this.#isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key === ' ' && target.closest('a, button, summary') !== null) return;
    const slide = this.#slides[this.#here - 1];
    const scrolls = slide !== undefined && slide.scrollHeight > slide.clientHeight;
    if (scrolls && ['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    const next = this.#slideBy(event);
    if (event.key === 'Escape') this.#leave();
    else if (next === null) return;
    else this.#show(next);
    event.preventDefault();
  }

  #slideBy({ key, shiftKey }: KeyboardEvent): number | null {
    if (key === 'Home') return 1;
    if (key === 'End') return this.#slides.length;
    const [back, on] = document.dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if ([back, 'ArrowUp', 'PageUp'].includes(key) || (key === ' ' && shiftKey)) return this.#here - 1;
    return [on, 'ArrowDown', 'PageDown', ' '].includes(key) ? this.#here + 1 : null;
  }

  #click({ target }: MouseEvent): void {
    const isSlide = target instanceof Element && target.closest('[data-slide]') !== null;
    if (!this.#isOn || !isSlide || target.closest('a, button, summary') !== null) return;
    if (getSelection()?.isCollapsed !== false) this.#show(this.#here + 1);
  }
}

customElements.define('slide-show', SlideShow);
