const EVERY = 2000;

/** An element marked with data-poll is replaced by its fresh self until the mark is gone; then the page is whole again. */
export function pollUntilDone(): void {
  const element = document.querySelector<HTMLElement>('[data-poll]');
  if (element) window.setTimeout(() => void refresh(element.id), EVERY);
}

async function refresh(id: string): Promise<void> {
  const answer = await fetch(location.pathname, { headers: { 'X-Requested-With': 'JavaScript' } }).catch(() => undefined);
  const element = document.getElementById(id);
  if (!answer?.ok || !element) {
    window.setTimeout(() => void refresh(id), EVERY);
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const replacement = fresh.getElementById(id);
  if (!replacement) {
    location.reload();
    return;
  }
  element.replaceWith(document.importNode(replacement, true));
  pollUntilDone();
}
