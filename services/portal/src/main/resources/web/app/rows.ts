/** j and k walk through the rows of a list, x ticks one, Enter opens; Tab and Space do the same without this. */
export function walkRows(): void {
  const table = document.querySelector('table[data-rows]');
  if (!table) return;
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isTyping = /^(SELECT|TEXTAREA)$/.test(target.tagName) || (target.tagName === 'INPUT' && (target as HTMLInputElement).type !== 'checkbox');
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    if (event.key === 'x') {
      target.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
      return;
    }
    if (event.key !== 'j' && event.key !== 'k') return;
    const links = Array.from(table.querySelectorAll<HTMLAnchorElement>('tbody td:first-child a'));
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = event.key === 'j' ? at + 1 : at - 1;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  });
}
