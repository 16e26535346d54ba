import { h } from './dom.js';
import { choice, name, t, yuan } from './words.js';
import { cited } from './law.js';
import { citations, told, whyNot } from './why.js';

/** What can be claimed, with the sum written out. */
export function claims(verdict) {
  const heads = verdict.compensation.heads;
  return heads.length === 0
    ? h('p', {}, t('answer.noClaim'))
    : [h('p', { class: 'lead' }, t('answer.noPromise')), h('div', { class: 'heads' }, heads.map(head))];
}

function head(one) {
  return h('article', { class: 'card head eligible-' + one.eligibility },
    h('h3', {}, name('head', one.head), ' ', h('span', { class: 'chip' }, choice('eligibility', one.eligibility))),
    h('dl', {},
      sum('answer.claimed', one.claimed), sum('answer.supported', one.supported), sum('answer.statutory', one.statutory, one.formula),
      one.forums.length > 0 && [h('dt', {}, t('answer.forums')), h('dd', {}, one.forums.map(id => name('authority', id)).join('、'))]),
    one.reasons && h('ul', { class: 'holding' }, one.reasons.map(told).filter(Boolean)),
    one.law && h('details', { class: 'why' }, h('summary', {}, t('why.law')), cited(citations(one.law))),
    one.eligibility === 'NOT_ELIGIBLE' && whyNot(one.head, t('why.not')));
}

function sum(label, amount, formula) {
  return amount !== undefined && [h('dt', {}, t(label)), h('dd', {}, h('strong', {}, yuan(amount)), formula && h('span', { class: 'formula' }, formula))];
}
