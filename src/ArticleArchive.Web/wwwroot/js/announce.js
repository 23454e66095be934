const shownFor = 4000;
let clearing;

/** Says it on the page and to a screen reader, politely; above a dialog when one is open. */
export function announce(words) {
  const place = document.getElementById('announcement');
  (document.querySelector('dialog[open]') ?? document.body).append(place);
  clearTimeout(clearing);
  place.textContent = words;
  clearing = setTimeout(() => { place.textContent = ''; }, shownFor);
}
