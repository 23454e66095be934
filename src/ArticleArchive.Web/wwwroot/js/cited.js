// The form of a passage id.
const passageId = /^[bcdfghjkmnpqrstvwxyz][bcdfghjkmnpqrstvwxyz2-9]{4,15}$/;

/** Fragments never reach the server. When one names a passage that the article no longer has, reloads the page with the id as a parameter, so that it says why. */
export function reportLostPassage() {
  const id = location.hash.slice(1).split(':~:')[0];
  if (!document.querySelector('.article') || !passageId.test(id) || document.getElementById(id)) return;

  const asked = new URLSearchParams(location.search);
  if (asked.get('v')?.split('.')[0] === id) return;
  asked.set('v', id);
  location.replace(`${location.pathname}?${asked}#${id}`);
}
