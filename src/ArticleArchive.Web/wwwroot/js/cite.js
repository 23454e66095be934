import { offerToCopy } from './copy.js';

const prefix = 'over-';

/** The links and citations on another page of the archive, under that page's heading and with prefixed ids; null when they cannot be read. */
async function citationsAt(address) {
  try {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
    const part = page.querySelector('.link-and-cite');
    if (!part) return null;

    for (const name of ['id', 'aria-labelledby', 'aria-describedby', 'data-copies']) {
      for (const element of [part, ...part.querySelectorAll(`[${name}]`)]) {
        if (element.hasAttribute(name)) element.setAttribute(name, prefix + element.getAttribute(name));
      }
    }
    part.querySelector('h2').textContent = page.querySelector('h1').textContent.trim();
    part.querySelector('details').open = true;
    part.querySelector(`button[data-copies="${prefix}citation"]`).autofocus = true;
    return part;
  } catch {
    return null;
  }
}

/** Shows the links and citations of a page in a dialog, or goes to the page when they cannot be read. */
export async function showCitations(address) {
  const part = await citationsAt(address);
  if (!part) {
    location.assign(address);
    return;
  }

  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  dialog.className = 'citations';
  dialog.lang = 'en-GB';
  dialog.setAttribute('aria-labelledby', part.getAttribute('aria-labelledby'));
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => {
    document.body.append(...dialog.querySelectorAll('#announcement'));
    dialog.remove();
  });
  dialog.append(close, part);
  document.body.append(dialog);
  offerToCopy(dialog);
  dialog.showModal();
}

/** Opens the citations of an article whenever its address names them, or a link to them is followed. */
export function openNamedCitations() {
  const part = document.querySelector('.citing');
  if (!part) return;
  const place = `#${part.querySelector('h2').id}`;
  const open = () => { part.querySelector('.cite-panel').open = true; };
  const openIfNamed = () => { if (location.hash === place) open(); };
  addEventListener('hashchange', openIfNamed);
  document.addEventListener('click', event => { if (event.target.closest(`a[href="${place}"]`)) open(); });
  openIfNamed();
}

/** Opens links to citations in a dialog, except when a modifier key asks for a new tab or window. */
export function citeOnClick() {
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-cites]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showCitations(link.href);
  });
}
