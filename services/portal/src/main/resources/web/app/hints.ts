const PAUSE = 400;

/** While the fields that a form names in data-hints are filled in, its element #hints shows what the office knows. */
export function showHints(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-hints]');
  const names = (form?.dataset.hints ?? '').split(' ');
  let waiting = 0;
  form?.addEventListener('input', (event) => {
    if (!names.includes((event.target as HTMLInputElement).name)) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(form, names), PAUSE);
  });
}

async function show(form: HTMLFormElement, names: string[]): Promise<void> {
  const typed = new FormData(form);
  const asked = new URLSearchParams(names.map((name) => [name, String(typed.get(name) ?? '')]));
  const answer = await fetch(`${location.pathname}?${asked}`, { headers: { 'X-Requested-With': 'JavaScript' } }).catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('hints');
  const unchanged = names.every((name) => new FormData(form).get(name) === typed.get(name));
  if (fresh && unchanged) document.getElementById('hints')?.replaceChildren(...Array.from(fresh.childNodes));
}
