const PAUSE = 400;
const PLACES = ['hints', 'party-hints', 'advice', 'campaigns-offered'];

/** While the fields that a form names in data-hints are filled in, the places of hints show what the office knows. */
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
  const ticked = boxes(typed);
  const asked = new URLSearchParams([...names.map((name) => [name, String(typed.get(name) ?? '')]), ...ticked.map((name) => [name, 'on'])]);
  const answer = await fetch(`${location.pathname}?${asked}`, { headers: { 'X-Requested-With': 'JavaScript' } }).catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = new FormData(form);
  if (names.some((name) => now.get(name) !== typed.get(name)) || String(boxes(now)) !== String(ticked)) return;
  PLACES.forEach((place) => {
    const known = fresh.getElementById(place);
    if (known) document.getElementById(place)?.replaceChildren(...Array.from(known.childNodes));
  });
}

/** What is ticked stays so, whatever is offered now. */
function boxes(form: FormData): string[] {
  return Array.from(form.keys()).filter((name) => name.startsWith('campaign.'));
}
