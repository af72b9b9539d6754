/** j and k walk through the rows of a list, Enter opens; Tab does the same without this. */
export function walkRows(): void {
  const table = document.querySelector('table[data-rows]');
  if (!table) return;
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
    if (event.key !== 'j' && event.key !== 'k') return;
    const links = Array.from(table.querySelectorAll<HTMLAnchorElement>('tbody td:first-child a'));
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = event.key === 'j' ? at + 1 : at - 1;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  });
}
