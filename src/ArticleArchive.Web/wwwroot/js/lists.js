const place = 'reading-list';

/** The reading list that was last open in this tab: a link that adds a paragraph then adds it to that list. Without it, the link begins a list. */
export function carryTheList() {
  const page = document.querySelector('[data-list]');
  try {
    if (page) sessionStorage.setItem(place, page.dataset.list);
    const list = sessionStorage.getItem(place);
    if (page || !list) return;
    for (const link of document.querySelectorAll('a[data-adds]')) link.href = `${list}&${new URL(link.href).search.slice(1)}`;
  } catch {
    // A browser may refuse to keep anything; the links begin a list then.
  }
}
