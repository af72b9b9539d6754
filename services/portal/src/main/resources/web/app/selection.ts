/** Says at once how many are selected, here and on other pages; without this the next page says it. */
export function countSelection(): void {
  const said = document.querySelector<HTMLElement>('#picked');
  if (!said) return;
  const elsewhere = Number(said.dataset.elsewhere);
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="case"]'));
  const tell = (): void => {
    const count = elsewhere + boxes.filter((box) => box.checked).length;
    const words = (elsewhere > 0 ? said.dataset.saidElsewhere : said.dataset.said) ?? '';
    said.textContent = count > 0 ? words.replace('#', String(count)) : '';
  };
  boxes.forEach((box) => box.addEventListener('change', tell));
  window.addEventListener('pageshow', tell);
}
