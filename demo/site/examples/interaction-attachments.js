import 'interaction-timeline/interaction-attachments.js';

const attachments = document.querySelector('interaction-attachments');
attachments.addEventListener('change', () => {
  document.querySelector('#chosen').textContent = `Chosen: ${attachments.files.map(({ name }) => name).join(', ')}`;
});
