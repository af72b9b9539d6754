/**
 * j and k walk through the rows of a list, Enter opens one, x ticks it, a assigns what is ticked or else the row one
 * stands on, ? shows these keys; Tab, Space and the buttons do the same without this.
 */
export function walkRows(): void {
  const table = document.querySelector('table[data-rows]');
  if (!table) return;
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isTyping = /^(SELECT|TEXTAREA)$/.test(target.tagName) || (target.tagName === 'INPUT' && (target as HTMLInputElement).type !== 'checkbox');
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    switch (event.key) {
      case 'j': move(table, 1); break;
      case 'k': move(table, -1); break;
      case 'x': boxOf(target)?.click(); break;
      case 'a': assign(target); break;
      case '?': showKeys(); break;
    }
  });
}

function move(table: Element, step: number): void {
  const links = Array.from(table.querySelectorAll<HTMLAnchorElement>('tbody td:first-child a'));
  const row = document.activeElement?.closest('tr');
  const at = links.findIndex((link) => row !== null && link.closest('tr') === row);
  const next = at < 0 && step < 0 ? 0 : at + step;
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
}

function boxOf(target: HTMLElement): HTMLInputElement | null | undefined {
  return target.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]');
}

function assign(target: HTMLElement): void {
  const button = document.querySelector<HTMLButtonElement>('#bulk-assign');
  if (!button) return;
  const box = boxOf(target);
  const isAnyTicked = document.querySelector('input[name="case"]:checked, #bulk input[type="hidden"][name="case"]') !== null;
  if (!isAnyTicked && !box) return;
  if (!isAnyTicked && box) box.click();
  button.click();
}

function showKeys(): void {
  const keys = document.querySelector<HTMLDetailsElement>('#keys');
  if (!keys) return;
  keys.open = true;
  keys.querySelector('summary')?.focus();
}
