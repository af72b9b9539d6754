const EVERY = 30_000;

/** Asks now and then whether something new has come into the list, while somebody looks at it; no row ever moves. */
export function watchForNews(): void {
  const banner = document.querySelector<HTMLElement>('#news[data-news]');
  if (!banner) return;
  let etag = '';
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (isOver || document.hidden) return;
    const headers: Record<string, string> = { 'X-Requested-With': 'JavaScript' };
    if (etag) headers['If-None-Match'] = etag;
    const answer = await fetch(banner.dataset.news ?? '', { headers }).catch(() => undefined);
    if (!answer || answer.status === 304 || answer.status >= 500) return;
    if (!answer.ok) {
      isOver = true;
      return;
    }
    etag = answer.headers.get('ETag') ?? '';
    const text = await answer.text();
    banner.hidden = text === '';
    const said = banner.querySelector('span');
    if (said && said.textContent !== text) said.textContent = text;
  };
  window.setInterval(() => void ask(), EVERY);
  document.addEventListener('visibilitychange', () => void ask());
}
