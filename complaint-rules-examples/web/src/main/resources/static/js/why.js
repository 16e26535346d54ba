import { post } from './api.js';
import { h } from './dom.js';
import { cited } from './law.js';
import { working } from './main.js';
import { state } from './state.js';
import { say, t } from './words.js';

/** Citations of a lean verdict by the ids of their provisions. */
export function citations(ids) {
  return (ids ?? []).map(id => {
    const instrument = state.verdict.instruments[id.split('/')[0]];
    const provision = state.verdict.law[id];
    return {
      instrument: instrument.name, article: provision.article ?? { zh: '', en: '' },
      url: instrument.url, mirror: instrument.mirror, from: provision.from ?? instrument.from,
    };
  });
}

export function finding(rule) {
  return state.verdict.findings.find(one => one.rule === rule);
}

/** What a finding says, with its law and what its rule looked at one tap away. */
export function told(rule) {
  const one = finding(rule);
  return one && h('li', { class: 'effect-' + one.effect }, say(one.message), why(one));
}

function why(one) {
  const box = h('details', { class: 'why', toggle: () => box.open && conditions() },
    h('summary', { 'aria-label': t('why.law') + '：' + say(one.message) }, t('why.law')),
    cited(citations(one.law)) ?? h('p', {}, t('why.advice')));
  let asked = false;
  async function conditions() {
    if (asked) {
      return;
    }
    asked = true;
    const reasons = await working(() => post('api/why', state.complaint, [['rule', one.rule]]));
    if (reasons?.clauses.length) {
      box.append(h('p', {}, t('why.conditions')), h('ul', { class: 'clauses' }, reasons.clauses.map(clause =>
        h('li', { class: clause.holds ? 'holds' : 'not' }, say(clause.words)))));
    }
  }
  return box;
}

/** What stands between the complaint and a body or a head of claim. */
export function whyNot(id, label) {
  const box = h('details', { class: 'why', toggle: () => box.open && load() }, h('summary', {}, label));
  let asked = false;
  async function load() {
    if (asked) {
      return;
    }
    asked = true;
    const found = await working(() => post('api/why-not', state.complaint, [['id', id]]));
    if (!found) {
      return;
    }
    box.append(...[
      found.absent && h('p', {}, say(found.absent)),
      !found.absent && !found.blockers.length && h('p', {}, t('why.nothing')),
      h('ul', {}, found.blockers.map(blocker => h('li', {}, say(blocker.reason.message),
        !blocker.changeable && h('small', {}, `（${t('why.fixed')}）`), cited(blocker.reason.law)))),
      found.plans.length > 0 && h('p', {}, t('why.help')),
      found.plans.length > 0 && h('ul', {}, found.plans[0].map(step => h('li', {}, say(step)))),
    ].filter(Boolean));
  }
  return box;
}
