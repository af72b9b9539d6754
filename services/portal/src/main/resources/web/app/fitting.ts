/** A row that some choices of another field alone have stands there while one of them is chosen, and while something is written in it. */
export function showFittingRows(): void {
  document.querySelectorAll<HTMLElement>('[data-only]').forEach((row) => {
    const choice = row.closest('form')?.querySelector<HTMLSelectElement>(`select[name="${row.dataset.of}"]`);
    const field = row.querySelector<HTMLInputElement | HTMLSelectElement>('.field');
    if (!choice || !field) return;
    const fitting = row.dataset.only?.split(' ') ?? [];
    const fit = (): void => { row.hidden = !fitting.includes(choice.value) && field.value === ''; };
    choice.addEventListener('change', fit);
    fit();
  });
}
