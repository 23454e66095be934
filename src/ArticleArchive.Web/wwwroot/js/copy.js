import { announce } from './announce.js';

/** Writes text to the clipboard. The text may be a promise, because some browsers allow writing only during the click. */
export function write(text) {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then(words => new Blob([words], { type: 'text/plain' })) })]);
}

/** Copies text, and announces `copied`, or `otherwise` when the browser refuses. */
export async function copy(text, copied, otherwise) {
  try {
    await write(text);
    announce(copied);
  } catch {
    announce(otherwise);
  }
}

/** Shows the copy buttons, which need script. */
export function offerToCopy(part) {
  for (const button of part.querySelectorAll('button[data-copies]')) {
    const source = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.addEventListener('click', () => copy(source.href ?? source.textContent, 'Copied', 'Could not copy. Select the words and copy them.'));
  }
}

/** A click on a paragraph's number copies its address and marks it, except when a modifier key asks for a new tab or window. */
export function copyOnClick() {
  const site = document.querySelector('link[rel=canonical]')?.href ?? location.href;
  for (const number of document.querySelectorAll('a.number')) {
    const address = new URL(number.getAttribute('href'), site).href;
    number.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      location.hash = number.hash;
      copy(address, `Link to ${number.getAttribute('aria-label').replace(/: link$/, '').toLowerCase()} copied`, `Could not copy. The address is ${address}`);
    });
  }
  offerToCopy(document);
}
