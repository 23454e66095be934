/** Adds the date of printing to the address on paper. */
export function dateThePrint() {
  const place = document.querySelector('[data-today]');
  if (place) place.textContent = ` on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())}`;
}
