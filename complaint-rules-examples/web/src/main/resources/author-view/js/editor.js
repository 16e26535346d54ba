import { button, h } from '../../js/dom.js';
import { status } from '../../js/notices.js';
import { t } from '../../js/words.js';
import { desk, edit, isChanged, revert, save } from './desk.js';
import { files } from './files.js';
import { changed, show, working } from './main.js';
import { explain } from './result.js';
import { slips } from './slips.js';

/** The open file. The text field lies over the same text with line numbers and marks. */
export function editor() {
  const text = h('textarea', {
    id: 'text', spellcheck: 'false', wrap: 'off', 'aria-label': t('author.text', desk.open), 'aria-describedby': 'slips',
    input: () => { edit(text.value); editor.marks(); show(files); changed(); },
    keydown: event => { if (event.key === 's' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); keep(); } },
  });
  text.value = desk.texts.get(desk.open).now;
  document.getElementById('file').replaceChildren(
    h('h2', {}, desk.open),
    h('div', { class: 'sheet' }, h('div', { id: 'lines', 'aria-hidden': 'true' }), text),
    h('div', { class: 'row' },
      button(t('author.save'), keep, { class: 'main', id: 'save' }),
      button(t('author.revert'), () => { revert(); editor(); show(files); changed(); }, { class: 'soft', id: 'revert' }),
      desk.open.startsWith('rules/') && button(t('author.whyHere'), () => explain(ruleAt(text)), { class: 'soft', id: 'whyHere' })));
  editor.marks();
}

/** A mark stands for as long as its line is the one that was looked at. */
editor.marks = () => {
  const here = desk.slips.filter(slip => slip.place.file === desk.open);
  document.getElementById('lines').replaceChildren(...desk.texts.get(desk.open).now.split('\n').map((line, index) =>
    marked(line, here.filter(slip => slip.place.line === index + 1 && line.startsWith(slip.place.source)))));
  const changedNow = isChanged(desk.open);
  document.getElementById('save').disabled = !changedNow;
  document.getElementById('revert').disabled = !changedNow;
};

function marked(line, here) {
  const first = here.find(slip => slip.place.column > 0);
  const { column, end } = first?.place ?? { column: 1, end: 1 };
  const to = Math.max(end - 1, column);
  return h('div', { class: here.length ? 'line slip ' + here[0].severity : 'line' },
    first ? [line.slice(0, column - 1), h('mark', {}, line.slice(column - 1, to) || ' '), line.slice(to)] : line);
}

async function keep() {
  if (isChanged(desk.open) && await working('author.checking', () => save().then(() => true))) {
    show(files, editor.marks, slips);
    changed();
    status(t('author.saved', desk.open));
  }
}

export function toLine(line, column) {
  const text = document.getElementById('text');
  const at = text.value.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + Math.max(column - 1, 0);
  text.focus({ preventScroll: true });
  text.setSelectionRange(at, at);
  document.querySelectorAll('#lines .line')[line - 1]?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** The id of the rule in which the caret stands, else of the first. */
function ruleAt(text) {
  const rules = [...text.value.matchAll(/^\s*rule\s+"([^"\n]+)"/gm)];
  return (rules.findLast(one => one.index <= text.selectionStart) ?? rules[0])?.[1] ?? '';
}
