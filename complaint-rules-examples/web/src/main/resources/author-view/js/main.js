import { names } from '../../js/api.js';
import { entitle, notice, refused, status } from '../../js/notices.js';
import { state } from '../../js/state.js';
import { t } from '../../js/words.js';
import { h } from '../../js/dom.js';
import { anyChanged, attempt, check, desk, load } from './desk.js';
import { editor } from './editor.js';
import { files } from './files.js';
import { slips } from './slips.js';
import { result } from './result.js';

const PAUSE = 500;
let timer = 0;
let running = false;
let again = false;

/** Looks at everything once nothing was typed for a while; one look at a time. */
export function changed() {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
}

async function look() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  document.body.setAttribute('aria-busy', 'true');
  await working('author.checking', check);
  show(files, editor.marks, slips);
  if (!desk.slips.some(slip => slip.severity === 'ERROR')) {
    await working('author.trying', attempt);
  } else {
    desk.tried = null;
  }
  show(files, editor.marks, slips, result);
  document.body.removeAttribute('aria-busy');
  document.body.dataset.looks = Number(document.body.dataset.looks ?? 0) + 1;
  running = false;
  if (again) {
    again = false;
    look();
  }
}

/** Does something at the server, says so, and says what it refuses. */
export async function working(text, work) {
  status(t(text));
  notice('');
  try {
    return await work();
  } catch (error) {
    refused(error);
    return null;
  } finally {
    status('');
  }
}

export function show(...parts) {
  parts.forEach(part => part());
}

/** The places of all parts; what is in them is shown anew by the part itself. */
function frame() {
  entitle(t('author.title', desk.folder));
  ['author.toText', 'author.toComplaint'].forEach((key, index) => { document.querySelectorAll('.skip')[index].textContent = t(key); });
  const complaint = h('textarea', { id: 'complaint', rows: 6, spellcheck: 'false', input: () => { desk.complaint = complaint.value; changed(); } });
  complaint.value = desk.complaint;
  document.getElementById('page').replaceChildren(
    h('nav', { id: 'files', 'aria-label': t('author.files') }),
    h('section', { id: 'file' }),
    h('section', { id: 'slips', 'aria-live': 'polite' }),
    h('section', { id: 'case' }, h('label', { for: 'complaint' }, t('author.complaint')), complaint, h('div', { id: 'result' })));
  show(files, editor, slips, result);
}

document.getElementById('language').addEventListener('click', () => {
  state.language = state.language === 'zh' ? 'en' : 'zh';
  frame();
});
window.addEventListener('beforeunload', event => anyChanged() && event.preventDefault());

await working('author.checking', async () => {
  state.names = await names('../');
  await load();
  frame();
});
look();
