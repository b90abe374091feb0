/** What every page of the documentation does beside being read: the menu, the colour scheme, the search, copying code. */
import { find } from '../portal/find.js';
import { addCopyButtons, labelScrollers } from './code-blocks.js';
import { setUpScheme } from './scheme.js';
import { setUpSearch } from './search.js';

const menu = find<HTMLButtonElement>('#menu');
const navigation = find('#navigation');

menu.addEventListener('click', () => {
  const open = menu.getAttribute('aria-expanded') !== 'true';
  menu.setAttribute('aria-expanded', String(open));
  navigation.classList.toggle('open', open);
  if (open) navigation.querySelector('a')?.focus();
});
navigation.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || menu.getAttribute('aria-expanded') !== 'true') return;
  menu.click();
  menu.focus();
});

setUpScheme(find<HTMLButtonElement>('#scheme'));
setUpSearch(find<HTMLFormElement>('#search'));
addCopyButtons(document.querySelectorAll('pre.code'));
labelScrollers(document.querySelectorAll('pre.code, .table'));
