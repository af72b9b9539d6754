const PART = 1024 * 1024;
const MOST_HASHED = 64 * 1024 * 1024;

interface Upload { id: string; received: number }
interface Answer { ok: boolean; status: number; body: Partial<Upload> & { lines?: string[] } }

/** The form that adds evidence sends its files part by part; one that broke off goes on when it is chosen again. */
export function uploadByParts(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-uploads]');
  const input = form?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!form || !input) return;
  input.multiple = true;
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    void sendAll(form, Array.from(input.files ?? [])).finally(() => { busy = false; });
  });
  dropInto(form, input);
}

/** Files may be dropped on the form as well. */
function dropInto(form: HTMLFormElement, input: HTMLInputElement): void {
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer?.files.length) input.files = event.dataTransfer.files;
  });
}

async function sendAll(form: HTMLFormElement, files: File[]): Promise<void> {
  const section = document.getElementById('uploads');
  if (section) section.hidden = false;
  if (files.length === 0) {
    line().textContent = form.dataset.noFile ?? '';
    return;
  }
  let broken = false;
  for (const file of files) broken = !(await send(form, file, line())) || broken;
  if (!broken && form.action) location.assign(form.action.replace(/\/evidence$/, '#evidence'));
}

function line(): HTMLElement {
  const item = document.createElement('li');
  document.getElementById('upload-list')?.append(item);
  return item;
}

async function send(form: HTMLFormElement, file: File, item: HTMLElement): Promise<boolean> {
  const say = (what: string): void => { item.textContent = `${file.name} · ${what}`; };
  const remembered = `upload:${form.dataset.uploads}:${file.name}:${file.size}:${file.lastModified}`;
  try {
    const upload = await goOn(remembered) ?? await announce(form, file);
    localStorage.setItem(remembered, upload.id);
    let at = upload.received;
    while (at < file.size) {
      say(`${form.dataset.sending} ${Math.floor(at * 100 / file.size)}%`);
      at = await part(form, upload.id, file, at);
    }
    say(form.dataset.checking ?? '');
    await finish(form, upload.id, file);
    localStorage.removeItem(remembered);
    say(form.dataset.done ?? '');
    return true;
  } catch (failed) {
    if (failed instanceof Refusal) localStorage.removeItem(remembered);
    say(failed instanceof Refusal ? failed.message : form.dataset.broken ?? '');
    item.className = 'fault';
    return false;
  }
}

/** A no of the service, in its own words; everything else is a line that broke. */
class Refusal extends Error {}

async function goOn(remembered: string): Promise<Upload | undefined> {
  const id = localStorage.getItem(remembered);
  if (!id) return undefined;
  const answer = await ask(`/desk/uploads/${id}`, {});
  return answer.ok ? answer.body as Upload : undefined;
}

async function announce(form: HTMLFormElement, file: File): Promise<Upload> {
  const fields = typed(form);
  fields.set('name', file.name);
  fields.set('size', String(file.size));
  return demand(await ask(form.dataset.uploads ?? '', { method: 'POST', body: fields })) as Upload;
}

async function part(form: HTMLFormElement, id: string, file: File, at: number): Promise<number> {
  const headers = { 'Content-Type': 'application/octet-stream', 'X-CSRF-TOKEN': typed(form).get('csrf-token') ?? '' };
  const body = file.slice(at, Math.min(at + PART, file.size));
  return (demand(await ask(`/desk/uploads/${id}/parts?offset=${at}`, { method: 'PUT', headers, body })) as Upload).received;
}

async function finish(form: HTMLFormElement, id: string, file: File): Promise<void> {
  const fields = new URLSearchParams({ 'csrf-token': typed(form).get('csrf-token') ?? '' });
  const hash = await hashed(file);
  if (hash) fields.set('sha256', hash);
  demand(await ask(`/desk/uploads/${id}/completion`, { method: 'POST', body: fields }));
}

/** The browser hashes only what it can hold in memory; the rest the service hashes alone. */
async function hashed(file: File): Promise<string | undefined> {
  if (file.size > MOST_HASHED || !window.isSecureContext) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash)).map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function typed(form: HTMLFormElement): URLSearchParams {
  const fields = Array.from(new FormData(form)).filter(([, value]) => typeof value === 'string') as [string, string][];
  return new URLSearchParams(fields);
}

async function ask(address: string, request: RequestInit): Promise<Answer> {
  const headers = { ...request.headers, 'X-Requested-With': 'JavaScript' };
  const answer = await fetch(address, { ...request, headers });
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
  return { ok: answer.ok, status: answer.status, body: isJson ? await answer.json() as Answer['body'] : {} };
}

function demand(answer: Answer): Answer['body'] {
  if (answer.body.lines && answer.status < 500) throw new Refusal(answer.body.lines.join(' '));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.body;
}
