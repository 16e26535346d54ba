import { h } from './dom.js';

/** The text in pieces, flagged ones marked. */
export function marked(text, flags) {
  const pieces = [];
  let at = 0;
  for (const flag of flags) {
    pieces.push(text.slice(at, flag.offset), h('mark', { class: flag.rule.category.id }, text.slice(flag.offset, flag.offset + flag.length)));
    at = flag.offset + flag.length;
  }
  pieces.push(text.slice(at) + '\n');
  return pieces;
}

/** Flags after a change of the text: those it touched are gone, those behind it have moved. */
export function moved(flags, before, after) {
  let same = 0;
  const shorter = Math.min(before.length, after.length);
  while (same < shorter && before[same] === after[same]) {
    same++;
  }
  let end = 0;
  while (end < shorter - same && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  const shift = after.length - before.length;
  return flags
    .filter(flag => flag.offset + flag.length <= same || flag.offset >= before.length - end)
    .map(flag => (flag.offset + flag.length <= same ? flag : { ...flag, offset: flag.offset + shift }));
}
