import { Refused } from './api.js';
import { state } from './state.js';
import { t } from './words.js';

/** What is going on. */
export function status(text) {
  document.getElementById('status').textContent = text;
}

/** What went wrong. */
export function notice(text) {
  document.getElementById('notice').textContent = text;
}

/** Says what the server refuses, or that it does not answer. */
export function refused(error) {
  notice(error instanceof Refused && error.faults.length ? error.faults.map(fault).join('\n') : t('unreachable'));
}

/** Gives the window its language and its name, and offers the other language. */
export function entitle(title) {
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = title;
  document.getElementById('brand').textContent = title;
  const language = document.getElementById('language');
  language.textContent = t('language');
  language.lang = state.language === 'zh' ? 'en' : 'zh-CN';
}

function fault(one) {
  return state.language === 'zh' ? `${one.zh}。${one.maybeZh}` : `${one.en}. ${one.maybe}`;
}
