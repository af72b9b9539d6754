/** A form marked with data-draft is kept in this browser while it is filled in, and let go once it went through. */
export function keepDrafts(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-draft]');
  const kept = (name: string): string => `draft:${document.querySelector('#who b')?.textContent ?? ''}:${name}`;
  if (!form) {
    if (document.querySelector('#said')) letGo();
    return;
  }
  const key = kept(form.dataset.draft ?? '');
  const note = form.querySelector<HTMLElement>('[data-draft-note]');
  if (note) note.hidden = false;
  if (!document.querySelector('#errors')) restore(form, key);
  form.addEventListener('input', () => save(form, key));
}

function fields(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>('.field[name]'));
}

function save(form: HTMLFormElement, key: string): void {
  const values = Object.fromEntries(fields(form).map((field) => [field.name, field.value]));
  sessionStorage.setItem(key, JSON.stringify(values));
}

function restore(form: HTMLFormElement, key: string): void {
  const values = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
  fields(form).filter((field) => values[field.name]).forEach((field) => { field.value = values[field.name]; });
}

function letGo(): void {
  Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')).forEach((key) => sessionStorage.removeItem(key));
}
