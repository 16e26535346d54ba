import { state } from './state.js';
import { texts } from './texts.js';

/** A text of the page. */
export function t(key, ...values) {
  const text = texts[key][state.language === 'zh' ? 0 : 1];
  return values.reduce((said, value) => said.replace('{}', value), text);
}

/** What the library says in both languages. */
export function say(both) {
  return both ? (both[state.language] ?? both.zh ?? both.en ?? '') : '';
}

/** What an id is called. */
export function name(kind, id) {
  return say(state.names.ids[kind]?.[id]) || id;
}

/** What one of a closed list is called. */
export function choice(kind, id) {
  return say(state.names.choices[kind]?.[id]) || id;
}

export function yuan(sum) {
  return new Intl.NumberFormat(state.language === 'zh' ? 'zh-CN' : 'en', { style: 'currency', currency: 'CNY' }).format(sum);
}

export function day(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return new Intl.DateTimeFormat(state.language === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(Date.UTC(year, month - 1, date)));
}
