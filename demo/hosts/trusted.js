// Libraries of their time write markup from strings. Under a policy with Trusted Types the page lets them, by a default policy,
// and counts how often: what came after it is known to have needed it, or not to.
window.markupFromStrings = 0;
if (window.trustedTypes) {
  window.trustedTypes.createPolicy('default', {
    createHTML: function (text) {
      window.markupFromStrings += 1;
      return text;
    },
    // names of events as attributes, which they set to see whether a browser knows them
    createScript: function (text) {
      window.markupFromStrings += 1;
      return text;
    },
  });
}
