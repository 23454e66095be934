// The search box: it grows, Enter searches, a text that fits an address goes there at once. Script makes it grow where style sheets cannot.
const growsByItself = CSS.supports('field-sizing', 'content');

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

/** The line becomes a box that keeps the lines of what is pasted and grows with it. */
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
