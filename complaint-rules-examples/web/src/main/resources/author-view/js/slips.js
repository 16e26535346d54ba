import { button, h } from '../../js/dom.js';
import { state } from '../../js/state.js';
import { t } from '../../js/words.js';
import { desk } from './desk.js';
import { toLine } from './editor.js';
import { toFile } from './files.js';

/** All slips, those of the open file first; each leads to its line. */
export function slips() {
  const sorted = desk.slips.toSorted((one, other) => (other.place.file === desk.open) - (one.place.file === desk.open));
  document.getElementById('slips').replaceChildren(
    sorted.length === 0 ? h('p', { class: 'calm' }, t('author.clean')) : h('ul', { class: 'slips' }, sorted.map(item)));
}

function item(slip) {
  const zh = state.language === 'zh';
  const maybe = zh ? slip.maybeZh : slip.maybeEn;
  const place = slip.place.file + (slip.place.line ? ' ' + t('author.at', slip.place.line) : '');
  return h('li', { class: slip.severity },
    button(place, () => go(slip.place), { class: 'quiet', disabled: !desk.files.includes(slip.place.file) }),
    h('p', {}, h('strong', {}, t(slip.severity === 'ERROR' ? 'author.error' : 'author.warning')), ' ', zh ? slip.zh : slip.en,
      maybe && h('em', {}, ' ' + t('author.maybe', maybe))));
}

async function go(place) {
  if (place.file !== desk.open) {
    await toFile(place.file);
  }
  toLine(Math.max(place.line, 1), place.column);
}
