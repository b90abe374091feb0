import 'interaction-timeline/interaction-code-picker.js';
import { codes } from './sample.js';

document.querySelector('interaction-code-picker').codes = codes;

const form = document.querySelector('form:has(interaction-code-picker)');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector('output').value = new URLSearchParams(new FormData(form));
});
