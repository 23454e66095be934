import { announce } from './announce.js';
import { onKey } from './keys.js';

/** Steps to the previous or next highlighted match, by link or by key, from the current one. */
export function stepThroughHits() {
  const bar = document.querySelector('.hit-bar[data-hits]');
  const total = Number(bar?.dataset.hits ?? 0);
  if (total === 0) return;

  const count = bar.querySelector('.hit-count');
  let current = landedOn(total);

  function landedOn(hits) {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return 0;
    const mark = target.matches('mark') ? target : target.querySelector('mark[id^="hit-"]');
    return mark ? Math.min(Number(mark.id.slice('hit-'.length)), hits) : 0;
  }

  function show() {
    document.querySelector('mark.current')?.classList.remove('current');
    const mark = document.getElementById(`hit-${current}`);
    mark?.classList.add('current');
    if (current > 0) count.textContent = `${current} of ${total} ${total === 1 ? 'match' : 'matches'}`;
    return mark;
  }

  function go(to) {
    current = to < 1 ? total : to > total ? 1 : to;
    history.replaceState(null, '', `#hit-${current}`);
    show()?.scrollIntoView({ block: 'center' });
    announce(`${current} of ${total}`);
  }

  const previous = () => go(current - 1);
  const next = () => go(current + 1);
  for (const [link, step] of [[bar.querySelector('.hit-previous'), previous], [bar.querySelector('.hit-next'), next]]) {
    link.addEventListener('click', event => { event.preventDefault(); step(); });
  }
  onKey('n', next);
  onKey('p', previous);
  addEventListener('hashchange', () => { current = landedOn(total) || current; show(); });
  show();
}
