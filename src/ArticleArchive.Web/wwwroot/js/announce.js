const shownFor = 4000;
let clearing;

/** Says it on the page and to a screen reader, politely. */
export function announce(words) {
  const place = document.getElementById('announcement');
  clearTimeout(clearing);
  place.textContent = words;
  clearing = setTimeout(() => { place.textContent = ''; }, shownFor);
}
