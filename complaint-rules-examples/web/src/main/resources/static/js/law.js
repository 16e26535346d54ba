import { h, link } from './dom.js';
import { state } from './state.js';
import { say, t } from './words.js';

/** The law behind something, as links. */
export function cited(citations) {
  return citations?.length
    ? h('ul', { class: 'law' }, citations.map(one =>
      h('li', {}, link(title(one), one.url ?? one.mirror), one.from ? h('small', {}, ' ' + t('why.from', one.from)) : null)))
    : null;
}

function title(one) {
  return state.language === 'zh' ? `《${say(one.instrument)}》${say(one.article)}` : `${say(one.instrument)}, ${say(one.article)}`;
}
