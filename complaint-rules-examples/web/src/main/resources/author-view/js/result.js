import { button, h, part } from '../../js/dom.js';
import { cited } from '../../js/law.js';
import { choice, day, say, t } from '../../js/words.js';
import { desk, why } from './desk.js';
import { working } from './main.js';

/** The verdict of the edited rules, first of all what differs from the saved ones. */
export function result() {
  const verdict = desk.tried?.verdict;
  document.getElementById('result').replaceChildren(...(verdict
    ? [outcome(verdict), part(t('author.changes'), changes()), part(t('author.whyRule'), asked()), bodies(verdict), findings(verdict)]
    : [h('p', { class: 'gaps' }, t('author.held'))]));
}

function outcome(verdict) {
  return h('div', { class: 'card outcome status-' + verdict.status },
    h('p', { class: 'chip' }, choice('status', verdict.status)), h('p', {}, say(verdict.headline)));
}

function changes() {
  const { changes, comparable } = desk.tried;
  if (!comparable || changes.length === 0) {
    return h('p', {}, t(comparable ? 'author.same' : 'author.noSaved'));
  }
  return h('ul', { class: 'changes' }, changes.map(one => h('li', {}, h('strong', {}, one.part),
    one.before !== undefined && h('p', { class: 'gone' }, h('small', {}, t('author.before')), ' ', h('del', {}, one.before)),
    one.after !== undefined && h('p', { class: 'come' }, h('small', {}, t('author.after')), ' ', h('ins', {}, one.after)))));
}

function asked() {
  const submit = event => { event.preventDefault(); explain(document.getElementById('rule').value.trim()); };
  return h('form', { submit, class: 'typed' }, h('label', { for: 'rule' }, t('author.rule')),
    h('div', { class: 'row' }, h('input', { id: 'rule', list: 'rules', autocomplete: 'off' }), h('button', { class: 'main', id: 'why' }, t('author.why'))),
    h('datalist', { id: 'rules' }, desk.rules.map(id => h('option', { value: id }))),
    h('div', { id: 'because', 'aria-live': 'polite' }));
}

/** Holds each condition of a rule against the complaint. */
export async function explain(rule) {
  const field = document.getElementById('rule');
  if (!field || !rule) {
    return;
  }
  field.value = rule;
  const answer = await working('author.trying', () => why(rule));
  if (answer) {
    const place = document.getElementById('because');
    place.replaceChildren(
      h('p', { class: answer.speaks ? 'holds' : 'not' }, h('strong', {}, rule), ' ', t(answer.speaks ? 'author.speaks' : 'author.silent')),
      answer.reason ? h('p', {}, say(answer.reason)) : '',
      h('ul', { class: 'clauses' }, answer.clauses.map(one => h('li', { class: one.holds ? 'holds' : 'not' }, say(one.words),
        one.value && h('small', {}, ' ' + t('author.here', say(one.value)))))),
      ...answer.findings.map(one => h('div', {}, h('p', {}, say(one.message)), cited(one.law))));
    place.scrollIntoView({ block: 'nearest' });
  }
}

function bodies(verdict) {
  return part(t('author.bodies'), h('ul', { class: 'ticks' }, verdict.routes.map(one => h('li', {}, say(one.name), ' ',
    h('span', { class: 'chip' }, choice('status', one.status)),
    one.from && ' ' + t('answer.from', day(one.from)), one.until && ' ' + t('answer.until', day(one.until))))));
}

function findings(verdict) {
  return h('details', { class: 'part' }, h('summary', {}, t('author.findings', verdict.findings.length)),
    h('ul', { class: 'holding' }, verdict.findings.map(one => h('li', {},
      button(one.rule, () => explain(one.rule), { class: 'quiet' }), h('span', { class: 'chip' }, one.effect), h('p', {}, say(one.message))))));
}
