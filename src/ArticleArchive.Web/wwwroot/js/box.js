// The search box grows with its text, searches on Enter, and sends by GET what fits into an address. Script makes it grow only where CSS cannot.
const growsByItself = CSS.supports('field-sizing', 'content');

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

/** Replaces the one-line input with a text area, which keeps pasted line breaks. */
export function growWithText() {
  for (const line of document.querySelectorAll('.search-box input[data-suggests]')) {
    const area = document.createElement('textarea');
    const hasFocus = line === document.activeElement;
    for (const { name, value } of line.attributes) {
      if (name !== 'type' && name !== 'value') area.setAttribute(name, value);
    }
    area.rows = 1;
    area.value = line.value;
    line.replaceWith(area);
    if (hasFocus) area.focus();
  }
}

export function sendByEnter() {
  for (const area of document.querySelectorAll('.search-box textarea')) {
    const { form } = area;
    area.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      form.requestSubmit();
    });
    form.addEventListener('submit', () => { form.method = area.value.length <= Number(form.dataset.fits) ? 'get' : 'post'; });
    form.addEventListener('formdata', event => {
      event.formData.set('q', area.value.trim());
      if (event.formData.get('by') === '') event.formData.delete('by');
    });
    if (growsByItself) continue;
    area.addEventListener('input', () => grow(area));
    grow(area);
  }
}
