import { button, h } from './dom.js';
import { choice, name, say, t } from './words.js';

/** What to gather, as a list to tick and to print. */
export function proof(verdict) {
  const { points, wanted, grade } = verdict.evidence;
  return h('section', { class: 'part proof' },
    h('h2', {}, t('answer.proof')),
    h('p', {}, t('answer.grade', choice('grade', grade))),
    h('ul', { class: 'checklist' },
      points.map(point => item('point-' + point.point, name('point', point.point), point.state !== 'MISSING',
        (point.wouldDo ?? []).map(say))),
      wanted.map(id => item('wanted-' + id, name('material', id), false, []))),
    button(t('answer.print'), () => { document.body.dataset.print = 'proof'; window.print(); }, { class: 'soft noPrint', id: 'print' }));
}

function item(id, label, met, would) {
  return h('li', {},
    h('label', { for: id }, h('input', { type: 'checkbox', id, checked: met }), h('span', {}, label)),
    would.length > 0 && h('ul', {}, would.map(one => h('li', {}, one))));
}
