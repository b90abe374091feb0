// The other origin: `?inside=https://…`, else the other name of this machine.
const given = new URLSearchParams(location.search).get('inside');
const inside = new URL('framed.html', given ?? location.href);
if (!given) inside.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
document.querySelector('iframe').src = inside.href;
