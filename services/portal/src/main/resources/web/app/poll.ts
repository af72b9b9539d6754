const EVERY = 2000;

/**
 * An element marked with data-poll is replaced by its fresh self every two seconds, as often as the mark says, until the
 * fresh one bears no mark or is gone; a page that lost the element is loaded anew.
 */
export function pollUntilDone(): void {
  document.querySelectorAll<HTMLElement>('[data-poll]').forEach((element) =>
    later(element.id, Number(element.dataset.poll)));
}

function later(id: string, tries: number): void {
  if (tries > 0) window.setTimeout(() => void refresh(id, tries - 1), EVERY);
}

async function refresh(id: string, tries: number): Promise<void> {
  const answer = await fetch(location.pathname, { headers: { 'X-Requested-With': 'JavaScript' } }).catch(() => undefined);
  const element = document.getElementById(id);
  if (!answer?.ok || !element) {
    later(id, tries);
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
  if (!fresh) {
    location.assign(location.pathname);
    return;
  }
  element.replaceWith(document.importNode(fresh, true));
  if (fresh.dataset.poll) later(id, tries);
}
