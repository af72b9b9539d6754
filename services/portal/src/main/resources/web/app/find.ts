/** The stroke leads to the search box from wherever nothing is being typed. */
export function findByStroke(): void {
  const box = document.querySelector<HTMLInputElement>('#find');
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!box || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
    event.preventDefault();
    box.focus();
  });
}
