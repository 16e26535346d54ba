import { check } from './api.js';
import { button, h } from './dom.js';
import { go } from './main.js';
import { notice, status } from './notices.js';
import { sample } from './texts.js';
import { state, write } from './state.js';
import { t } from './words.js';
import { marked, moved } from './marks.js';

const PAUSE = 350;
let flags = [];
let undo = [];
let turn = 0;
let timer = 0;

export function writeStep() {
  const mirror = h('div', { class: 'mirror', 'aria-hidden': 'true' });
  const text = h('textarea', {
    id: 'story', rows: 8, lang: 'zh-CN', spellcheck: 'false', placeholder: t('write.place'), 'aria-describedby': 'flags',
    input: () => changed(), click: () => point(), keyup: () => point(),
  });
  const list = h('div', { id: 'flags', class: 'flags' });

  function changed() {
    flags = moved(flags, state.complaint.text, text.value);
    write(text.value);
    mirror.replaceChildren(...marked(text.value, flags));
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  }

  /** A slow answer about words that have changed since is dropped. */
  async function look() {
    const mine = ++turn;
    const asked = text.value;
    try {
      const answer = asked.trim() ? await check(asked, state.language) : { matches: [] };
      if (mine === turn && asked === text.value) {
        flags = answer.matches;
        show();
      }
    } catch {
      // The words are looked at again with the next key; nothing is lost meanwhile.
    }
  }

  function show() {
    mirror.replaceChildren(...marked(text.value, flags));
    list.replaceChildren(...cards());
  }

  function cards() {
    const calm = flags.length === 0;
    const head = calm ? (text.value.trim() ? t('write.calm') : '') : t('write.flags', flags.length);
    return [
      h('p', { class: 'flagHead' }, head),
      h('ul', {}, flags.map(card)),
      h('div', { class: 'row' },
        flags.length > 1 && button(t('write.all'), () => replace(flags), { class: 'soft', id: 'calmAll' }),
        undo.length > 0 && button(t('write.undo'), back, { class: 'quiet', id: 'undo' })),
    ];
  }

  function card(flag, index) {
    const words = text.value.substring(flag.offset, flag.offset + flag.length);
    const neutral = flag.replacements[0]?.value;
    return h('li', { class: 'flag', id: 'flag' + index },
      h('p', {}, h('mark', {}, words), ' ', h('small', {}, flag.message)),
      button(neutral ? t('write.use', neutral) : t('write.drop'), () => replace([flag]), { class: 'soft' }));
  }

  function replace(some) {
    undo.push(text.value);
    const changedText = some.toSorted((one, other) => other.offset - one.offset).reduce(
      (told, flag) => told.slice(0, flag.offset) + (flag.replacements[0]?.value ?? '') + told.slice(flag.offset + flag.length),
      text.value);
    set(changedText, t('write.done'));
  }

  function back() {
    set(undo.pop(), t('write.undone'));
  }

  function set(value, said) {
    text.value = value;
    changed();
    clearTimeout(timer);
    look();
    status(said);
    text.focus({ preventScroll: true });
  }

  /** The card of the marked word that was tapped. */
  function point() {
    const at = text.selectionStart;
    flags.forEach((flag, index) => {
      const here = at > flag.offset && at < flag.offset + flag.length && at === text.selectionEnd;
      document.getElementById('flag' + index)?.classList.toggle('here', here);
    });
    document.querySelector('.flag.here')?.scrollIntoView({ block: 'nearest' });
  }

  function next() {
    if (!state.complaint.text.trim()) {
      notice(t('write.empty'));
      text.focus();
      return;
    }
    go('ask');
  }

  text.value = state.complaint.text;
  show();
  if (text.value.trim()) {
    look();
  }
  return [
    h('h1', {}, t('write.title')),
    h('p', { class: 'lead' }, t('write.lead')),
    h('label', { for: 'story' }, t('write.label')),
    h('div', { class: 'editor' }, mirror, text),
    list,
    h('div', { class: 'row' },
      button(t('write.next'), next, { class: 'main', id: 'next' }),
      button(t('write.sample'), () => set(sample, ''), { class: 'quiet', id: 'sample' })),
  ];
}
