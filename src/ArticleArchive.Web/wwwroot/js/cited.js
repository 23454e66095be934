// As the archive spells the ids of passages.
const passageId = /^[bcdfghjkmnpqrstvwxyz][bcdfghjkmnpqrstvwxyz2-9]{4,15}$/;

/** A fragment never reaches the server. Where it names a passage that the article has no more, the page is asked for again with that name, and tells. */
export function askAfterLostPassage() {
  const id = location.hash.slice(1).split(':~:')[0];
  if (!document.querySelector('.article') || !passageId.test(id) || document.getElementById(id)) return;

  const asked = new URLSearchParams(location.search);
  if (asked.get('v')?.split('.')[0] === id) return;
  asked.set('v', id);
  location.replace(`${location.pathname}?${asked}#${id}`);
}
