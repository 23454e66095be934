// The list under the search box, a list autocomplete as in the ARIA Authoring Practices. The box may grow to several lines, so its role stays textbox.
const pause = 150;
const minLength = 2;
const maxLength = 200;
const number = new Intl.NumberFormat('en-GB');

const counted = (count, one, many) => `${number.format(count)} ${count === 1 ? one : many}`;

function described({ kind, count }) {
  return kind === 'speaker' ? `speaker, ${counted(count, 'statement', 'statements')}` : counted(count, 'paragraph', 'paragraphs');
}

function part(name, text) {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

class Suggestions {
  #box;
  #list = document.createElement('ul');
  #texts = [];
  #active = -1;
  #timer;
  #request;

  constructor(box) {
    this.#box = box;
    this.#prepare();
    box.addEventListener('input', event => { if (!event.isComposing) this.#askSoon(); });
    box.addEventListener('compositionend', () => this.#askSoon());
    box.addEventListener('keydown', event => this.#press(event));
    box.addEventListener('blur', () => this.#close());
    box.form.addEventListener('submit', () => this.#close());
    window.addEventListener('pagehide', () => this.#close());
    this.#list.addEventListener('mousedown', event => event.preventDefault()); // The focus stays in the box.
    this.#list.addEventListener('click', event => this.#take([...this.#list.children].indexOf(event.target.closest('[role=option]'))));
  }

  #prepare() {
    const box = this.#box;
    this.#list.id = `${box.id}-suggestions`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    box.parentElement.append(this.#list);
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-haspopup', 'listbox');
    box.setAttribute('aria-controls', this.#list.id);
  }

  get #isAtEnd() {
    return this.#box.selectionEnd === this.#box.value.length;
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  #askSoon() {
    this.#cancel();
    this.#timer = setTimeout(() => this.#ask(), pause);
  }

  /** Cancels the pending request. */
  #cancel() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
  }

  async #ask() {
    this.#cancel();
    const typed = this.#box.value;
    if (typed.trim().length < minLength || typed.length > maxLength || !this.#isAtEnd) return this.#close();

    const request = this.#request = new AbortController();
    try {
      const answer = await fetch(`${this.#box.dataset.suggests}?${new URLSearchParams({ q: typed })}`, { signal: request.signal });
      const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] };
      if (request === this.#request) this.#show(suggestions);
    } catch {
      if (request === this.#request) this.#close(); // Offline, or not JSON: search works without suggestions.
    }
  }

  #show(suggestions) {
    if (suggestions.length === 0 || document.activeElement !== this.#box) return this.#close();

    this.#texts = suggestions.map(suggestion => suggestion.text);
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = false;
    this.#activate(-1);
  }

  #option(suggestion, index) {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(part('suggested', suggestion.name), ' ', part('count', described(suggestion)));
    return option;
  }

  #close() {
    this.#cancel();
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#texts = [];
    this.#activate(-1);
  }

  #activate(index) {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    if (!option) return this.#box.removeAttribute('aria-activedescendant');

    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#box.setAttribute('aria-activedescendant', option.id);
  }

  #take(index) {
    if (!(index in this.#texts)) return;

    this.#box.value = this.#texts[index];
    this.#close();
    this.#box.focus();
    this.#box.setSelectionRange(this.#box.value.length, this.#box.value.length);
  }

  #press(event) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;

    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event);
    else if (event.key === 'Enter' && this.#active >= 0) this.#doInstead(event, () => this.#take(this.#active));
    else if (event.key === 'Escape' && this.#isOpen) this.#doInstead(event, () => this.#close());
    else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) this.#activate(-1);
  }

  #doInstead(event, action) {
    event.preventDefault();
    action();
  }

  /** Cycles through the list and the box; when the list is closed, the down arrow opens it. */
  #step(event) {
    if (!this.#isOpen) {
      if (event.key === 'ArrowDown' && this.#isAtEnd) this.#doInstead(event, () => this.#ask());
      return;
    }

    const stops = this.#texts.length + 1;
    const next = this.#active + 1 + (event.key === 'ArrowDown' ? 1 : stops - 1);
    this.#doInstead(event, () => this.#activate(next % stops - 1));
  }
}

/** Offers words and speakers while a query is typed. */
export function suggestWhileTyping() {
  for (const box of document.querySelectorAll('textarea[data-suggests]')) new Suggestions(box);
}
