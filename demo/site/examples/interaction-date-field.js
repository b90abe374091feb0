import 'interaction-timeline/interaction-date-field.js';

const form = document.querySelector('form:has(interaction-date-field)');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector('output').value = new FormData(form).get('when');
});
