// The search box: Enter searches, a text that fits an address goes there at once, and the box grows where style sheets cannot make it.
const growsByItself = CSS.supports('field-sizing', 'content');

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
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
