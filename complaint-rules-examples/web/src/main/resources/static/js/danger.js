import { h } from './dom.js';
import { say, t } from './words.js';

/** Danger to somebody stands above all else, in another voice. */
export function dangerIn(verdict) {
  const safety = verdict?.safety;
  return safety && h('section', { class: 'danger', 'aria-labelledby': 'danger' },
    h('h2', { id: 'danger' }, t('danger.title')),
    safety.concerns.map(concern => h('p', { class: 'voice' }, say(concern.message))),
    h('ul', {}, (safety.calls ?? []).map(call =>
      h('li', {}, h('a', { class: 'call', href: 'tel:' + call.number.replace(/[^0-9+]/g, '') }, t('danger.call', call.number)),
        ' ', say(call.name), ' ', h('small', {}, say(call.hours))))),
    safety.notice && h('p', {}, say(safety.notice)));
}
