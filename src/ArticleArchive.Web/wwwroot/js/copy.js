import { announce } from './announce.js';

/** Puts text on the clipboard. The text may be a promise: some browsers let a page write only in the moment of the click. */
export function write(text) {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then(words => new Blob([words], { type: 'text/plain' })) })]);
}

/** Puts text on the clipboard and says so, or says what to do where the browser does not let it. */
export async function copy(text, copied, otherwise) {
  try {
    await write(text);
    announce(copied);
  } catch {
    announce(otherwise);
  }
}

/** Buttons copy what they stand beside. */
export function offerToCopy(part) {
  for (const button of part.querySelectorAll('button[data-copies]')) {
    const source = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.addEventListener('click', () => copy(source.href ?? source.textContent, 'Copied', 'Could not copy. Select the words and copy them.'));
  }
}

/** A paragraph's number copies the paragraph's address and marks it here; opened elsewhere it is the link that it is. */
export function copyOnClick() {
  for (const number of document.querySelectorAll('a.number[data-address]')) {
    number.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      location.hash = number.hash;
      copy(number.dataset.address, `Link to ${number.getAttribute('aria-label').replace(/: link$/, '').toLowerCase()} copied`, `Could not copy. The address is ${number.dataset.address}`);
    });
  }
  offerToCopy(document);
}
