import '../interaction-timeline.js';

const form = document.querySelector('form');
const listen = (type, listener) => EventTarget.prototype.addEventListener.call(form, type, listener);
const picker = document.querySelector('interaction-code-picker');
picker.codes = [
  { key: 'call', label: 'Call' },
  { key: 'visit', label: 'Visit' },
];

listen('submit', (event) => {
  event.preventDefault();
  const values = new FormData(form);
  document.querySelector('output').textContent = `Submitted: ${values.get('code')}, ${values.get('when')}`;
});
