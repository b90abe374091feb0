/** Has each history in its order, newest first; unknown dates last. The database runs it, whatever its age: old syntax. */
const map = `function (doc) {
  var date = String(doc.date), isDay = doc.datePrecision === 'day' || date.length === 10;
  var iso = isDay ? date.slice(0, 10) + 'T12:00Z' : /(Z|[+-]\\d\\d:\\d\\d)$/.test(date) ? date : date + 'Z';
  var place = [isNaN(Date.parse(iso)) ? 'unknown' : -Date.parse(iso), doc._id];
  ['activities', 'interactions'].forEach(function (view) {
    if (!doc.recordId || (view === 'interactions' && doc.origin === 'system')) return;
    emit([doc.recordId, view, 'all'].concat(place), null);
    if (doc.flag === 'raised') emit([doc.recordId, view, 'flagged'].concat(place), null);
    if (doc.pinned) emit([doc.recordId, view, 'pinned'].concat(place), null);
  });
}`;

/** What an administrator puts into the database once. */
export const designDocument = { _id: '_design/interactions', views: { by_date: { map } } };
