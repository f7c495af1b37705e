/** The search page's address: each question is a step of the history; what is typed in one go is one question. */
export class SearchSteps {
  /** Has what is being typed a step already? */
  #isTyping = false;

  ask(address: string, isTyped: boolean): void {
    if (isTyped && this.#isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = isTyped;
  }

  endTyping(): void {
    this.#isTyping = false;
  }
}
