/** Puts a text on the clipboard; the text itself stays readable where this does not run. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('code')?.textContent;
    if (button === null || text === undefined || text === null || !('clipboard' in navigator)) return;
    const word = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = this.dataset['copied'] ?? word;
        setTimeout(() => (button.textContent = word), 2000);
      });
    });
  }
}

if (customElements.get('copy-text') === undefined) customElements.define('copy-text', CopyText);
