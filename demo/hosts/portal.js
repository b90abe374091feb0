// As portals were written: global functions, shortcuts for every letter, Enter sends the page.
var submitted = 0;
var shortcuts = '';
if (window.jQuery) window.jQuery.noConflict();

function report() {
  document.getElementById('log').textContent =
    'Submitted: ' +
    (submitted === 0 ? 'never' : submitted + ' times') +
    '. Shortcuts of the page: ' +
    (shortcuts === '' ? 'none' : shortcuts) +
    '.';
}

document.onkeydown = function (event) {
  var target = event.target;
  if (/^(input|textarea|select)$/i.test(target.tagName) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Tab' || event.key === 'Escape' || event.key === 'Shift') return;
  shortcuts += event.key;
  report();
};

window.onload = function () {
  var libraries = [
    window.jQuery && 'jQuery ' + window.jQuery.fn.jquery,
    window.Prototype && 'Prototype ' + window.Prototype.Version,
    document.styleSheets.length + ' style sheets',
    document.compatMode,
  ];
  document.getElementById('libraries').textContent = libraries.filter(Boolean).join(' | ');
  document.getElementById('aspnetForm').onsubmit = function () {
    submitted += 1;
    report();
    return false;
  };
};
