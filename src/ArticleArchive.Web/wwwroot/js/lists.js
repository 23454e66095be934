const place = 'reading-list';

/** Remembers the reading list last opened in this tab, so that links add paragraphs to it. Without one, a link starts a list. */
export function carryTheList() {
  const page = document.querySelector('[data-list]');
  try {
    if (page) sessionStorage.setItem(place, page.dataset.list);
    const list = sessionStorage.getItem(place);
    if (page || !list) return;
    for (const link of document.querySelectorAll('a[data-adds]')) link.href = `${list}&${new URL(link.href).search.slice(1)}`;
  } catch {
    // No access to storage: links start a list.
  }
}
