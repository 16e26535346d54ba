/** A refusal of the server, as it words it: faults in both languages. */
export class Refused extends Error {
  constructor(faults) {
    super('refused');
    this.faults = faults;
  }
}

export function post(path, complaint, parameters = []) {
  const query = new URLSearchParams(parameters).toString();
  return ask(path + (query ? '?' + query : ''), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(complaint),
  });
}

export function check(text, language) {
  return ask('v2/check', { method: 'POST', body: new URLSearchParams({ text, language: language === 'zh' ? 'zh-CN' : 'en' }) });
}

export function names(root = '') {
  return ask(root + 'api/names', {});
}

export async function ask(address, request) {
  const response = await fetch(address, request);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refused(body.faults ?? []);
  }
  return body;
}
