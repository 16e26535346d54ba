import { h } from './dom.js';
import { go } from './main.js';
import { fill, state } from './state.js';
import { say, t } from './words.js';

/** What a browser may know of itself. */
const KNOWN = { 'complainant.name': 'name', 'complainant.phone': 'tel', 'complainant.address': 'street-address', 'complainant.postcode': 'postal-code', 'complainant.email': 'email' };
const TYPES = { DATE: 'date' };
const FEW = 4;

/** What is still to be filled in, each in the way in which it is answered. */
export function blanks(draft) {
  const readers = new Map();
  const rows = draft.blanks.map(blank => row(blank, readers));
  const submit = async event => {
    event.preventDefault();
    const { complaint, verdict } = state;
    readers.forEach((read, field) => fill(field, read()));
    await go('draft');
    if (!state.draft) {
      Object.assign(state, { complaint, verdict, draft });
    }
  };
  return rows.length > 0 && h('section', { class: 'card noPrint' },
    h('h2', {}, t('draft.fill')),
    h('form', { submit, class: 'fields' }, rows, h('button', { class: 'main', id: 'put' }, t('draft.put'))));
}

function row(blank, readers) {
  if (blank.field === 'evidence') {
    return evidence(blank, readers);
  }
  if (blank.choices.length > 0 && blank.choices.length <= FEW) {
    return choose(blank, readers);
  }
  const input = blank.choices.length ? select(blank) : typed(blank);
  readers.set(blank.field, () => value(blank, input));
  return [h('label', { for: blank.field }, say(blank.name)), input];
}

/** Few answers lie open: one tap each. */
function choose(blank, readers) {
  const boxes = blank.choices.map((one, index) => h('input', { type: 'radio', name: blank.field, id: blank.field + index }));
  readers.set(blank.field, () => blank.choices.find((one, index) => boxes[index].checked)?.value);
  return ticked(say(blank.name), blank.choices, boxes);
}

function ticked(legend, choices, boxes) {
  return h('fieldset', {}, h('legend', {}, legend), h('div', { class: 'ticked' }, choices.map((one, index) =>
    h('label', { for: boxes[index].id }, boxes[index], h('span', {}, say(one.name))))));
}

function select(blank) {
  return h('select', { id: blank.field }, h('option', { value: '' }, t('draft.choose')),
    blank.choices.map((one, index) => h('option', { value: index }, say(one.name))));
}

function typed(blank) {
  const number = blank.kind === 'MONEY' || blank.kind === 'NUMBER';
  return h('input', {
    id: blank.field, type: TYPES[blank.kind] ?? 'text', inputmode: number ? 'decimal' : null, autocomplete: KNOWN[blank.field] ?? 'off',
    value: blank.field === 'filedOn' ? new Date().toLocaleDateString('sv') : null,
  });
}

function value(blank, input) {
  const said = input.value.trim();
  if (said === '') {
    return undefined;
  }
  if (blank.choices.length) {
    return blank.choices[Number(said)].value;
  }
  return blank.kind === 'MONEY' || blank.kind === 'NUMBER' ? Number(said) : said;
}

function evidence(blank, readers) {
  const boxes = blank.choices.map((one, index) => h('input', { type: 'checkbox', id: 'evidence-' + index }));
  readers.set(blank.field, () => blank.choices.filter((one, index) => boxes[index].checked)
    .map((one, index) => ({ id: String(index + 1), ...one.value })));
  return ticked(t('draft.evidence'), blank.choices, boxes);
}
