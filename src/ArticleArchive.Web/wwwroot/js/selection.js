import { announce } from './announce.js';
import { showCitations } from './cite.js';
import { write } from './copy.js';

const delay = 200;
const edge = 8;

const passageAt = node => (node instanceof Element ? node : node.parentElement)?.closest('[data-passage]');

/** The number of characters in a passage before a place in it. */
function lengthTo(passage, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The selected words: which passages, and where in their text; null when none are selected. */
function selected() {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;

  const range = selection.getRangeAt(0);
  const [head, tail] = [passageAt(range.startContainer), passageAt(range.endContainer)];
  if (!head && !tail) return null;

  const touched = [...document.querySelectorAll('[data-passage]')]
    .filter(passage => range.intersectsNode(passage))
    .map(passage => ({
      passage,
      text: passage.textContent,
      start: passage === head ? lengthTo(passage, range.startContainer, range.startOffset) : 0,
      end: passage === tail ? lengthTo(passage, range.endContainer, range.endOffset) : passage.textContent.length,
    }))
    .filter(part => part.text.slice(part.start, part.end).trim() !== '');
  if (touched.length === 0) return null;

  const [first, last] = [touched[0], touched.at(-1)];
  const all = touched.map(part => part.text).join('\n\n');
  const [start, end] = [first.start, all.length - last.text.length + last.end];
  const ids = touched.length === 1 ? first.passage.dataset.passage : `${first.passage.dataset.passage}..${last.passage.dataset.passage}`;
  return { ids, start, end, text: all.slice(start, end).trim(), range: range.cloneRange(), last: last.passage };
}

/** Asks the archive for the link and the page of the words. */
async function ask(words) {
  const api = words.last.closest('[data-api]').dataset.api;
  const answer = await fetch(`${api}/${words.ids}?words=${words.start}-${words.end}`);
  const found = answer.ok ? (await answer.json()).words : null;
  if (!found?.text?.includes(words.text)) throw new Error('The text has changed since this page was opened.');
  return found;
}

const failed = 'Could not make the link. Reload the page and try again.';

async function link(words) {
  const found = ask(words);
  try {
    await write(found.then(made => made.link));
    announce('Link to these words copied');
  } catch {
    found.then(made => announce(`Could not copy. The address is ${made.link}`), () => announce(failed));
  }
}

async function cite(words) {
  try {
    await showCitations((await ask(words)).page);
  } catch {
    announce(failed);
  }
}

function button(name, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', action);
  return made;
}

/** Places the bar below the end of the selection, clear of a phone's own menu and within the window. */
function place(bar, range) {
  const end = [...range.getClientRects()].filter(box => box.width > 0).at(-1) ?? range.getBoundingClientRect();
  const around = bar.offsetParent.getBoundingClientRect();
  const left = Math.max(edge, Math.min(end.right - bar.offsetWidth / 2, document.documentElement.clientWidth - bar.offsetWidth - edge));
  bar.style.left = `${left - around.left}px`;
  bar.style.top = `${end.bottom - around.top + edge}px`;
}

/** Offers to link to and cite selected words, in a bar that comes next in the tab order. */
export function offerSelection() {
  if (!document.querySelector('[data-api] [data-passage]')) return;

  let words = null;
  let dismissed = '';
  let pressing = false;
  let waiting;
  const nameOf = chosen => `${chosen.ids} ${chosen.start} ${chosen.end}`;
  const bar = document.createElement('div');
  bar.className = 'selection-bar';
  bar.lang = 'en-GB';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Selected words');
  bar.append(
    button('Link to these words', () => { link(words); leave(); }),
    button('Cite these words', () => cite(words)));

  /** Returns to the words, which stay selected. */
  function leave() {
    dismissed = nameOf(words);
    if (bar.contains(document.activeElement)) {
      document.activeElement.blur();
      getSelection().removeAllRanges();
      getSelection().addRange(words.range);
    }
    bar.remove();
  }

  function show() {
    if (pressing || bar.contains(document.activeElement) || document.querySelector('dialog[open]')) return;
    const chosen = selected();
    if (!chosen || nameOf(chosen) === dismissed) {
      bar.remove();
      return;
    }
    words = chosen;
    words.last.after(bar);
    place(bar, words.range);
  }

  function showSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(show, delay);
  }

  document.addEventListener('selectionchange', () => {
    // After the selection is cleared, the same words can be offered again.
    if (getSelection().isCollapsed) dismissed = '';
    showSoon();
  });
  document.addEventListener('pointerdown', event => { pressing = !bar.contains(event.target); });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => { pressing = false; showSoon(); });
  document.addEventListener('keydown', event => {
    if (!bar.isConnected || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') leave();
    // Selecting with the mouse focuses an ancestor, whose first tab stop is far above the words.
    if (event.key === 'Tab' && !event.shiftKey && document.activeElement.contains(words.last)) {
      event.preventDefault();
      bar.firstElementChild.focus();
    }
  });
  addEventListener('resize', () => { if (bar.isConnected) place(bar, words.range); });
  bar.addEventListener('mousedown', event => event.preventDefault());
  bar.addEventListener('focusout', showSoon);
}
