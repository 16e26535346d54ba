/** All there is, for as long as the page is open. Nothing is stored. */
export const state = {
  language: navigator.languages.some(one => one.startsWith('zh')) || !navigator.languages.length ? 'zh' : 'en',
  names: null,
  step: 'write',
  complaint: { text: '' },
  passed: [],
  before: [],
  askedAll: false,
  verdict: null,
  advice: null,
  draft: null,
  draftFor: null,
};

export function answered() {
  return state.before.length;
}

/** Puts a value at a path such as priorComplaint.made; what was before can come back. */
export function put(path, value) {
  state.before.push({ complaint: state.complaint, passed: state.passed });
  state.complaint = withValue(state.complaint, path.split('.'), value);
  forget();
}

export function pass(path) {
  state.before.push({ complaint: state.complaint, passed: state.passed });
  state.passed = [...state.passed, path];
}

export function back() {
  Object.assign(state, state.before.pop());
  forget();
}

export function write(text) {
  state.complaint = { ...state.complaint, text };
  forget();
}

/** Puts a value without a way back, as one fills in a form. */
export function fill(path, value) {
  state.complaint = withValue(state.complaint, path.split('.'), value);
  forget();
}

function withValue(record, [name, ...rest], value) {
  return { ...record, [name]: rest.length ? withValue(record?.[name], rest, value) : value };
}

function forget() {
  Object.assign(state, { verdict: null, advice: null, draft: null, askedAll: false });
}
