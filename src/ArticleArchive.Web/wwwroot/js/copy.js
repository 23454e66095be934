import { announce } from './announce.js';

async function copy(text, copied, otherwise) {
  try {
    await navigator.clipboard.writeText(text);
    announce(copied);
  } catch {
    announce(otherwise);
  }
}

/** A paragraph's number copies the paragraph's address and marks it here; opened elsewhere it is the link that it is; buttons copy what they stand beside. */
export function copyOnClick() {
  for (const number of document.querySelectorAll('a.number[data-address]')) {
    number.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      location.hash = number.hash;
      copy(number.dataset.address, `Link to ${number.getAttribute('aria-label').replace(/: link$/, '').toLowerCase()} copied`, `Could not copy. The address is ${number.dataset.address}`);
    });
  }
  for (const button of document.querySelectorAll('button[data-copies]')) {
    const source = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.addEventListener('click', () => copy(source.href ?? source.textContent, 'Copied', 'Could not copy. Select the words and copy them.'));
  }
}
