const shownFor = 4000;
let clearing;

/** Shows a message, which screen readers announce politely; in the dialog when one is open. */
export function announce(words) {
  const place = document.getElementById('announcement');
  (document.querySelector('dialog[open]') ?? document.body).append(place);
  clearTimeout(clearing);
  place.textContent = words;
  clearing = setTimeout(() => { place.textContent = ''; }, shownFor);
}
