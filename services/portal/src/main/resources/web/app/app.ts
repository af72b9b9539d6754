// Small upgrades of pages that work without them.
import './zhibao.css';
import { keepDrafts } from './drafts';
import { findByStroke } from './find';
import { showFittingRows } from './fitting';
import { showHints } from './hints';
import { watchForNews } from './news';
import { pollUntilDone } from './poll';
import { unfoldForPrint } from './print';
import { walkRows } from './rows';
import { countSelection } from './selection';
import { uploadByParts } from './uploads';

/** After a submission that did not go through, the reader starts at the summary. */
function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}

/** A link in the summary opens the step its field lies in. */
function openTarget(): void {
  document.querySelectorAll<HTMLAnchorElement>('.errors a[href^="#"]').forEach((link) =>
    link.addEventListener('click', () => {
      const field = document.querySelector<HTMLElement>(link.hash);
      for (let inside = field?.closest('details'); inside; inside = inside.parentElement?.closest('details')) inside.open = true;
      field?.focus();
    }));
}

/** One press sends once. The idempotency key holds anyway; this spares the reader the doubt. */
function sendOnce(): void {
  document.querySelectorAll<HTMLFormElement>('form[method="post"]').forEach((form) => {
    let sent = false;
    form.addEventListener('submit', (event) => {
      if (sent) event.preventDefault();
      sent = true;
    });
    window.addEventListener('pageshow', () => { sent = false; });
  });
}

focusErrors();
openTarget();
sendOnce();
keepDrafts();
showHints();
findByStroke();
showFittingRows();
walkRows();
countSelection();
watchForNews();
uploadByParts();
pollUntilDone();
unfoldForPrint();
