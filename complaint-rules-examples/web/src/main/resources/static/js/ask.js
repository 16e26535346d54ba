import { post } from './api.js';
import { button, h } from './dom.js';
import { dangerIn } from './danger.js';
import { go } from './main.js';
import { notice } from './notices.js';
import { answered, back, pass, put, state } from './state.js';
import { day, say, t } from './words.js';
import { cited } from './law.js';

const FEW = 5;

export async function askStep() {
  state.verdict ??= await post('api/assess', state.complaint);
  const now = await post('api/interview', state.complaint, state.passed.map(field => ['passed', field]));
  state.askedAll = !now.ask;
  if (state.askedAll) {
    return go('answer');
  }
  const ask = now.ask;
  return [
    dangerIn(state.verdict),
    h('p', { class: 'so' }, h('strong', {}, t('ask.now') + '：'), say(now.headline)),
    h('section', { class: 'card question' },
      h('p', { class: 'count' }, t('ask.title', answered() + 1)),
      h('h1', { id: 'question' }, say(ask.question)),
      answers(ask),
      ask.why.length > 0 && h('details', { class: 'why', open: true },
        h('summary', {}, t('ask.why')),
        h('ul', {}, ask.why.map(reason => h('li', {}, say(reason.message), cited(reason.law)))))),
    h('div', { class: 'row' },
      button(t('ask.pass'), () => { pass(ask.field); go('ask'); }, { class: 'soft', id: 'pass' }),
      button(t('ask.enough'), () => go('answer'), { class: 'soft', id: 'enough' }),
      button(t('ask.back'), () => (answered() ? (back(), go('ask')) : go('write')), { class: 'quiet', id: 'back' })),
  ];
}

function answer(field, value) {
  put(field, value);
  go('ask');
}

function answers(ask) {
  if (ask.choices.length) {
    const all = ask.choices.map(one => button(say(one.name), () => answer(ask.field, one.value), { class: 'choice' }));
    const few = all.length > FEW ? all.slice(0, 1) : all;
    return h('div', { class: 'choices', role: 'group', 'aria-labelledby': 'question' }, few,
      all.length > FEW && h('details', {}, h('summary', { class: 'choice' }, t('ask.other')), h('div', { class: 'choices' }, all.slice(1))));
  }
  return h('div', { class: 'choices' },
    ask.told.map(one => button(t('ask.told', day(one)), () => answer(ask.field, one), { class: 'choice' })),
    typed(ask));
}

function typed(ask) {
  const date = ask.kind === 'DATE';
  const number = ask.kind === 'MONEY' || ask.kind === 'NUMBER';
  const input = h('input', {
    id: 'typed', type: date ? 'date' : 'text', inputmode: number ? 'decimal' : null, autocomplete: 'off',
    max: date ? new Date().toLocaleDateString('sv') : null,
  });
  const done = event => {
    event.preventDefault();
    if (input.value.trim() === '') {
      notice(t('ask.fill'));
      input.focus();
    } else {
      answer(ask.field, number ? Number(input.value) : input.value.trim());
    }
  };
  return h('form', { class: 'typed', submit: done },
    h('label', { for: 'typed' }, t(date ? 'ask.date' : 'ask.text')),
    h('div', { class: 'row' }, input, h('button', { class: 'main', id: 'ok' }, t('ask.ok'))));
}
