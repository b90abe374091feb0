import 'interaction-timeline/interaction-relations.js';
import { relations } from './sample.js';

document.querySelector('interaction-relations').relations = relations;

const form = document.querySelector('form:has(interaction-relations)');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector('output').value = new FormData(form).getAll('relation').join(', ');
});
