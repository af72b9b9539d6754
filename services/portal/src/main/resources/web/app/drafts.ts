const PAUSE = 1500;

/**
 * A form that names in data-draft where its draft is kept sends itself there soon after each change. While the server does
 * not answer, what was typed stays in this window, and is there again on the page that comes after.
 */
export function keepDrafts(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-draft]');
  if (!form) {
    if (document.querySelector('#said')) letGo();
    return;
  }
  let waiting = 0;
  const later = (): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void keep(form), PAUSE);
  };
  if (restore(form)) later();
  form.addEventListener('input', () => {
    holdHere(form);
    later();
  });
  form.addEventListener('submit', () => window.clearTimeout(waiting));
  window.addEventListener('online', later);
}

async function keep(form: HTMLFormElement): Promise<void> {
  const sent = typed(form);
  const answer = await fetch(form.dataset.draft ?? '', {
    method: 'POST', body: new URLSearchParams(sent), headers: { 'X-Requested-With': 'JavaScript' }, redirect: 'error',
  }).catch(() => undefined);
  const fresh = answer && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('draft-note');
  const note = document.getElementById('draft-note');
  if (!fresh || !note) {
    note?.replaceChildren(said(form.dataset.draftAway ?? ''));
    return;
  }
  note.replaceChildren(...Array.from(fresh.childNodes));
  if (!answer?.ok) return;
  form.querySelector<HTMLInputElement>('input[name="seen"]')!.value = fresh.dataset.version ?? '';
  if (JSON.stringify(typed(form).slice(0, -1)) === JSON.stringify(sent.slice(0, -1))) letGo();
}

function said(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'hint';
  line.textContent = text;
  return line;
}

/** What is filled in, the version seen at its end. */
function typed(form: HTMLFormElement): [string, string][] {
  const all = Array.from(new FormData(form).entries()).map(([name, value]): [string, string] => [name, String(value)]);
  return [...all.filter(([name]) => name !== 'seen'), ...all.filter(([name]) => name === 'seen')];
}

/** Held for the person who typed it. */
function place(): string {
  return `draft:${document.querySelector('#who b')?.textContent ?? ''}`;
}

function holdHere(form: HTMLFormElement): void {
  sessionStorage.setItem(place(), JSON.stringify(typed(form).filter(([name]) => name !== 'csrf-token')));
}

/** Puts back what never reached the server, under the key it was begun with; not over a form that somebody asked for. */
function restore(form: HTMLFormElement): boolean {
  const held = JSON.parse(sessionStorage.getItem(place()) ?? '[]') as [string, string][];
  if (held.length === 0 || location.search || document.querySelector('#errors')) return false;
  held.forEach(([name, value]) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) field.value = value;
  });
  const key = held.find(([name]) => name === 'key')?.[1] ?? '';
  form.dataset.draft = (form.dataset.draft ?? '').replace(/[^/]*$/, key);
  return true;
}

function letGo(): void {
  sessionStorage.removeItem(place());
}
