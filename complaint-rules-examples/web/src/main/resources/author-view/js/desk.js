import { ask, post } from '../../js/api.js';
import { sample } from './texts.js';

/** What the author has open; lives as long as the page. */
export const desk = {
  folder: '',
  files: [],
  rules: [],
  open: null,
  texts: new Map(),
  complaint: sample,
  slips: [],
  tried: null,
};

export async function load() {
  Object.assign(desk, await ask('api/files', {}));
  await open(desk.files.find(name => name.startsWith('rules/')) ?? desk.files[0]);
}

/** A file as it was saved and as it is edited; a text field knows no carriage return. */
export async function open(name) {
  if (!desk.texts.has(name)) {
    const { text } = await ask('api/file?' + new URLSearchParams({ name }), {});
    desk.texts.set(name, { raw: text, now: plain(text) });
  }
  desk.open = name;
}

export function edit(text) {
  desk.texts.get(desk.open).now = text;
}

export function revert() {
  const file = desk.texts.get(desk.open);
  file.now = plain(file.raw);
}

export async function save() {
  const file = desk.texts.get(desk.open);
  const text = file.raw.includes('\r\n') ? file.now.replaceAll('\n', '\r\n') : file.now;
  const saved = await post('api/save', { name: desk.open, was: file.raw, text });
  file.raw = saved.text;
}

export function isChanged(name) {
  const file = desk.texts.get(name);
  return file !== undefined && file.now !== plain(file.raw);
}

export function anyChanged() {
  return desk.files.some(isChanged);
}

function edits() {
  return Object.fromEntries(desk.files.filter(isChanged).map(name => [name, desk.texts.get(name).now]));
}

/** As JSON; what does not begin as an object is the narrative. */
function complaint() {
  const text = desk.complaint.trim();
  return text.startsWith('{') ? text : JSON.stringify({ text: text || '…' });
}

export async function check() {
  desk.slips = await post('api/check', { edits: edits() });
}

export async function attempt() {
  desk.tried = await post('api/try', { edits: edits(), complaint: complaint() });
  if (desk.tried.slips.length) {
    desk.slips = desk.tried.slips;
  }
}

export function why(rule) {
  return post('api/why', { edits: edits(), complaint: complaint() }, [['rule', rule]]);
}

function plain(text) {
  return text.replaceAll('\r\n', '\n');
}
