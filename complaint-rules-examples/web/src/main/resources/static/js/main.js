import { names } from './api.js';
import { h } from './dom.js';
import { entitle, notice, refused, status } from './notices.js';
import { state } from './state.js';
import { day, say, t } from './words.js';
import { writeStep } from './write.js';
import { askStep } from './ask.js';
import { answerStep } from './answer.js';
import { draftStep } from './draft.js';

const STEPS = { write: writeStep, ask: askStep, answer: answerStep, draft: draftStep };
const page = document.getElementById('page');
let shown = 0;

/** Shows a step; with focus on its heading, so that a screen reader begins there. */
export async function go(step) {
  const turn = ++shown;
  const content = await working(() => STEPS[step]());
  if (content && turn === shown) {
    state.step = step;
    page.replaceChildren(...content.filter(Boolean));
    page.dataset.shown = turn;
    frame();
    window.scrollTo(0, 0);
    const heading = page.querySelector('h1');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

/** Does something that takes a while; says so when it does, and what the server refuses. */
export async function working(work) {
  const slow = setTimeout(() => status(t('waiting')), 600);
  page.setAttribute('aria-busy', 'true');
  notice('');
  try {
    return await work();
  } catch (error) {
    refused(error);
    return null;
  } finally {
    clearTimeout(slow);
    page.removeAttribute('aria-busy');
    if (document.getElementById('status').textContent === t('waiting')) {
      status('');
    }
  }
}

function frame() {
  entitle(t('title'));
  document.getElementById('skip').textContent = t('skip');
  const steps = document.getElementById('steps');
  steps.setAttribute('aria-label', t('steps'));
  steps.replaceChildren(h('ol', {}, Object.keys(STEPS).map(step =>
    h('li', { 'aria-current': step === state.step ? 'step' : null }, t('step.' + step)))));
  document.getElementById('foot').replaceChildren(
    h('p', { class: 'privacy' }, t('privacy')),
    h('p', {}, say(state.names.notice) + (state.language === 'zh' ? '。' : '. ') + t('asOf', day(state.names.lawAsOf))));
}

document.getElementById('language').addEventListener('click', () => {
  state.language = state.language === 'zh' ? 'en' : 'zh';
  go(state.step);
});
window.addEventListener('beforeprint', () => document.querySelectorAll('.proof details').forEach(one => { one.open = true; }));
window.addEventListener('afterprint', () => { delete document.body.dataset.print; });

state.names = await working(names);
if (state.names) {
  await go('write');
}
