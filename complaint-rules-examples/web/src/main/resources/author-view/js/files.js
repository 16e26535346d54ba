import { button, h } from '../../js/dom.js';
import { t } from '../../js/words.js';
import { desk, isChanged, open } from './desk.js';
import { editor } from './editor.js';
import { show, working } from './main.js';
import { slips } from './slips.js';

let wanted = '';

/** All files, with how many slips each has and whether it is saved. */
export function files() {
  const find = h('input', { id: 'find', type: 'search', 'aria-label': t('author.find'), placeholder: t('author.find'), input: () => { wanted = find.value; fill(list); } });
  find.value = wanted;
  const list = h('ul', {});
  fill(list);
  const place = document.getElementById('files');
  if (place.contains(document.activeElement) && document.activeElement.id === 'find') {
    fill(place.querySelector('ul'));
  } else {
    place.replaceChildren(find, list);
    list.scrollTop = (list.querySelector('[aria-current]')?.closest('li').offsetTop ?? 0) - list.offsetTop - 60;
  }
}

function fill(list) {
  list.replaceChildren(...desk.files.filter(name => name.includes(wanted.trim())).map(item));
}

function item(name) {
  const count = desk.slips.filter(slip => slip.place.file === name).length;
  return h('li', {}, button(name, () => toFile(name), { class: 'quiet', 'aria-current': name === desk.open ? 'true' : null }),
    isChanged(name) && h('span', { class: 'chip unsaved' }, t('author.unsaved')),
    count > 0 && h('span', { class: 'chip bad' }, t('author.slips', count)));
}

export async function toFile(name) {
  await working('author.checking', () => open(name));
  show(files, editor, slips);
  document.querySelector('#files [aria-current]')?.focus();
}
