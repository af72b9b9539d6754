/** On paper nothing can be unfolded: the reckoning of each time limit is printed whole, and folded again afterwards. */
export function unfoldForPrint(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = Array.from(document.querySelectorAll<HTMLDetailsElement>('.why:not([open])'));
    folded.forEach((details) => { details.open = true; });
  });
  window.addEventListener('afterprint', () => folded.forEach((details) => { details.open = false; }));
}
