import { post } from './api.js';
import { button, h, part } from './dom.js';
import { claims } from './claims.js';
import { dangerIn } from './danger.js';
import { go } from './main.js';
import { proof } from './proof.js';
import { state } from './state.js';
import { choice, name, say, t } from './words.js';
import { way } from './way.js';

export async function answerStep() {
  state.verdict ??= await post('api/assess', state.complaint);
  state.advice ??= await post('api/advise', state.complaint);
  const verdict = state.verdict;
  return [
    dangerIn(verdict),
    h('section', { class: 'card outcome status-' + verdict.outcome.status },
      h('p', { class: 'chip' }, choice('status', verdict.outcome.status)),
      h('h1', {}, say(verdict.outcome.headline)),
      verdict.jurisdiction.matters.length > 0 && h('p', { class: 'about' }, verdict.jurisdiction.matters.map(one => name('matter', one.matter)).join(' · '))),
    h('div', { class: 'row noPrint' },
      button(t('answer.draft'), () => go('draft'), { class: 'main', id: 'toDraft' }),
      !state.askedAll && button(t('answer.more'), () => go('ask'), { class: 'soft', id: 'more' }),
      button(t('answer.edit'), () => go('write'), { class: 'quiet' })),
    part(t('answer.way'), way(verdict)),
    part(t('answer.do'), toDo()),
    part(t('answer.claim'), claims(verdict)),
    proof(verdict),
    told(verdict),
  ];
}

function toDo() {
  const plan = state.advice.plans[0];
  return plan?.steps.length
    ? h('ol', { class: 'todo' }, plan.steps.map(step => h('li', {}, say(step.action),
      step.days > 0 && h('small', {}, ' · ' + t('answer.days', step.days)))))
    : h('p', {}, t('answer.ready'));
}

function told(verdict) {
  const { present, missing } = verdict.specificity;
  return h('div', { class: 'two noPrint' },
    part(t('answer.have'), h('ul', { class: 'ticks' }, present.map(id => h('li', { class: 'holds' }, name('detail', id))))),
    part(t('answer.lack'), h('ul', { class: 'ticks' }, missing.map(id => h('li', { class: 'not' }, name('detail', id))))));
}
