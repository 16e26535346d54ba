import { post } from './api.js';
import { button, h } from './dom.js';
import { dangerIn } from './danger.js';
import { go } from './main.js';
import { status } from './notices.js';
import { blanks } from './blanks.js';
import { state } from './state.js';
import { say, t } from './words.js';

export async function draftStep() {
  state.verdict ??= await post('api/assess', state.complaint);
  const to = state.verdict.routes.some(route => route.authority === state.draftFor) ? state.draftFor : null;
  state.draft ??= await post('api/draft', state.complaint, to ? [['to', to]] : []);
  const draft = state.draft;
  const text = h('textarea', { id: 'draft', lang: 'zh-CN', rows: 24, spellcheck: 'false', input: () => { draft.text = text.value; } });
  text.value = draft.text;
  return [
    dangerIn(state.verdict),
    h('h1', {}, t('draft.title')),
    h('p', { class: 'lead noPrint' }, t('draft.lead')),
    addressee(draft),
    blanks(draft),
    h('p', { class: 'gaps noPrint' }, draft.gaps.length ? t('draft.gaps', draft.gaps.length) : t('draft.whole')),
    h('label', { for: 'draft', class: 'noPrint' }, t('draft.text')),
    text,
    h('pre', { class: 'printOnly', lang: 'zh-CN' }, draft.text),
    h('div', { class: 'row bar noPrint' },
      button(t('draft.copy'), () => copy(text), { class: 'main', id: 'copy' }),
      button(t('draft.save'), () => save(text.value), { class: 'soft', id: 'save' }),
      button(t('draft.print'), () => { document.querySelector('pre').textContent = text.value; window.print(); }, { class: 'soft' })),
    h('p', { class: 'noPrint' }, button(t('draft.back'), () => go('answer'), { class: 'quiet' })),
  ];
}

function addressee(draft) {
  const choose = event => { state.draftFor = event.target.value; state.draft = null; go('draft'); };
  return h('div', { class: 'noPrint' }, h('label', { for: 'to' }, t('draft.to')),
    h('select', { id: 'to', change: choose }, state.verdict.routes.map(route =>
      h('option', { value: route.authority, selected: route.authority === draft.authority }, say(route.name)))));
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.value);
    status(t('draft.copied'));
  } catch {
    text.select();
    status(t('draft.notCopied'));
  }
}

function save(text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  h('a', { href: address, download: t('draft.file') }).click();
  URL.revokeObjectURL(address);
}
