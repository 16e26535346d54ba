/** Makes an element; what a person wrote only ever becomes a text node. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(label, click, attributes = {}) {
  return h('button', { type: 'button', click, ...attributes }, label);
}

/** A link to elsewhere, or plain text when the address is not a safe one. */
export function link(label, address) {
  return address && address.startsWith('https://')
    ? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label)
    : h('span', {}, label);
}

export function part(title, ...children) {
  return h('section', { class: 'part' }, h('h2', {}, title), children);
}
