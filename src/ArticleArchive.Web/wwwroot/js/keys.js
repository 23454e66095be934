const setting = 'keys';

function turnedOff() {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    return false; // Without access to storage the keys stay on.
  }
}

function isTyping(target) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Calls `action` when the key is pressed alone, outside a field, and the reader has not turned keys off. */
export function onKey(key, action) {
  document.addEventListener('keydown', event => {
    if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || turnedOff()) return;
    event.preventDefault();
    action();
  });
}

export function focusSearch() {
  const box = document.querySelector('[data-key="/"]');
  if (box) onKey('/', () => { box.focus(); box.select(); });
}

/** Lets keys follow links, such as the views of a search. */
export function followByKey() {
  for (const link of document.querySelectorAll('a[data-follow-key]')) onKey(link.dataset.followKey, () => link.click());
}

/** The button on the help page that turns single keys off and on, for people who use voice control. */
export function offerToTurnKeysOff() {
  const button = document.querySelector('button[data-turns-keys-off]');
  if (!button) return;
  const turnOff = button.textContent;
  const show = () => { button.textContent = turnedOff() ? button.dataset.off : turnOff; };
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    try {
      localStorage.setItem(setting, turnedOff() ? 'on' : 'off');
    } catch {
      button.disabled = true;
    }
    show();
  });
}
