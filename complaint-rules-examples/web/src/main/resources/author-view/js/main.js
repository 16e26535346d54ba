import { names, Refused } from '../../js/api.js';
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
    notice(error instanceof Refused && error.faults.length ? error.faults.map(fault).join('\n') : t('unreachable'));
    return null;
  } finally {
    status('');
  }
}

export function status(text) {
  document.getElementById('status').textContent = text;
}

export function notice(text) {
  document.getElementById('notice').textContent = text;
}

function fault(one) {
  return state.language === 'zh' ? `${one.zh}。${one.maybeZh}` : `${one.en}. ${one.maybe}`;
}

export function show(...parts) {
  parts.forEach(part => part());
}

/** The places of all parts; what is in them is shown anew by the part itself. */
function frame() {
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = t('author.title', desk.folder);
  document.getElementById('brand').textContent = document.title;
  ['author.toText', 'author.toComplaint'].forEach((key, index) => { document.querySelectorAll('.skip')[index].textContent = t(key); });
  const language = document.getElementById('language');
  language.textContent = t('language');
  language.lang = state.language === 'zh' ? 'en' : 'zh-CN';
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
