/** A row that rights of one kind alone have stands there while that kind is chosen, and while something is written in it. */
export function showFittingRows(): void {
  document.querySelectorAll<HTMLElement>('[data-only]').forEach((row) => {
    const kind = row.closest('form')?.querySelector<HTMLSelectElement>('select[name="kind"]');
    const field = row.querySelector<HTMLInputElement | HTMLSelectElement>('.field');
    if (!kind || !field) return;
    const fit = (): void => { row.hidden = row.dataset.only !== kind.value && field.value === ''; };
    kind.addEventListener('change', fit);
    fit();
  });
}
