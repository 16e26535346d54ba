import { h, link } from './dom.js';
import { choice, day, name, say, t } from './words.js';
import { told, whyNot } from './why.js';

/** The way from body to body with its days on a line. */
export function way(verdict) {
  const order = verdict.jurisdiction.order;
  const routes = order.map(id => verdict.routes.find(route => route.authority === id)).filter(Boolean);
  const others = verdict.routes.filter(route => !order.includes(route.authority));
  return [
    h('ol', { class: 'way' }, routes.map(route => stop(route, verdict))),
    others.length > 0 && h('details', { class: 'others' }, h('summary', {}, t('answer.others')),
      others.map(route => h('div', { class: 'other' }, h('strong', {}, say(route.name)), ' ',
        h('span', { class: 'chip status-' + route.status }, choice('status', route.status)),
        whyNot(route.authority, t('why.not'))))),
  ];
}

function stop(route, verdict) {
  return h('li', { class: 'stop status-' + route.status },
    h('h3', {}, say(route.name)),
    h('p', { class: 'chip' }, choice('status', route.status)),
    days(route, verdict),
    route.findings?.length > 0 && h('ul', { class: 'holding' }, route.findings.map(told).filter(Boolean)),
    route.closes && h('p', { class: 'closes' }, t('answer.closes', route.closes.map(id => name('authority', id)).join('、'))),
    route.channels && h('p', { class: 'reach' }, h('strong', {}, t('answer.reach') + '：'),
      route.channels.flatMap((one, index) => [index ? ' · ' : '', link(one.value, one.value)])));
}

function days(route, verdict) {
  const line = [];
  if (route.from) {
    line.push({ on: route.from, said: t('answer.from', day(route.from)) });
  }
  if (route.until) {
    line.push({ on: route.until, said: t('answer.until', day(route.until)), last: true });
  }
  for (const step of verdict.timeline.filter(one => one.authority === route.authority && !(one.kind === 'CLOSES' && one.on === route.until))) {
    const when = step.on ? day(step.on) : t('answer.noDate');
    line.push({
      on: step.on ?? '9999',
      said: `${when} · ${choice('milestone', step.kind)}` + (step.rolled ? `（${t('answer.roll', day(step.rolled))}）` : ''),
    });
  }
  line.sort((one, other) => one.on.localeCompare(other.on));
  return line.length > 0 && h('ul', { class: 'days' }, line.map(one => h('li', { class: one.last ? 'last' : null }, one.said)));
}
