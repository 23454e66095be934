import { showCitations } from './cite.js';
import { copy } from './copy.js';
import { onKey } from './keys.js';

/** The paragraph that the address names, directly or by a match in it; otherwise the first in view. */
function here(passages) {
  const named = document.getElementById(location.hash.slice(1).split(':~:')[0])?.closest('.passage');
  return named ?? passages.find(passage => passage.getBoundingClientRect().bottom > 0) ?? passages[0];
}

/** In an article, j and k step through the paragraphs; l copies a link to the current one, and c cites it. */
function onArticle(passages) {
  const isNamed = passage => location.hash === `#${passage.id}`;

  function go(step) {
    const from = here(passages);
    const next = isNamed(from) ? passages[passages.indexOf(from) + step] : from;
    if (!next) return;
    location.replace(`#${next.id}`);
    next.querySelector('a.number').focus({ preventScroll: true });
  }

  onKey('j', () => go(1));
  onKey('k', () => go(-1));
  onKey('l', () => here(passages).querySelector('a.number').click());
  onKey('c', () => here(passages).querySelector('.tools a[data-cites]').click());
}

/** In a search, j and k step through the results; l copies a link to the focused one, otherwise the first, and c cites it. */
function onResults(links) {
  const here = () => links[Math.max(0, links.indexOf(document.activeElement))];
  const go = step => {
    const at = links.indexOf(document.activeElement);
    links[at < 0 ? 0 : Math.max(0, Math.min(at + step, links.length - 1))].focus();
  };
  onKey('j', () => go(1));
  onKey('k', () => go(-1));
  onKey('l', () => copy(here().href, 'Link copied', `Could not copy. The address is ${here().href}`));
  onKey('c', () => showCitations(here().closest('.result').querySelector('a[data-cites]').href));
}

/** On a paragraph's own page, l copies its link, and c opens its citations. */
function onParagraph(page) {
  onKey('l', () => page.querySelector('button[data-copies="link"]').click());
  onKey('c', () => {
    page.querySelector('.cite-panel').open = true;
    page.querySelector('button[data-copies="citation"]').focus();
  });
}

export function stepThroughParagraphs() {
  const passages = [...document.querySelectorAll('.article .passage')];
  const links = [...document.querySelectorAll('.search-page .result :is(h3, h4) a')];
  const paragraph = document.querySelector('.link-and-cite');
  if (passages.length > 0) onArticle(passages);
  else if (links.length > 0) onResults(links);
  else if (paragraph) onParagraph(paragraph);
}
