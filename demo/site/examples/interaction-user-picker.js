import 'interaction-timeline/interaction-user-picker.js';
import { currentUser, users } from './sample.js';

const picker = document.querySelector('interaction-user-picker');
picker.users = users;
picker.currentUser = currentUser;

const form = document.querySelector('form:has(interaction-user-picker)');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector('output').value = new URLSearchParams(new FormData(form));
});
