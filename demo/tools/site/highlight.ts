import hljs from 'highlight.js';
import { escapeHtml } from './escape-html.js';

/** Letters beyond which code is shown without colours: a page of ten thousand elements helps nobody. */
const LONGEST = 20_000;

/**
 * Code as HTML with a class for each kind of word: the site's policy refuses inline styles. A language that is not known is shown
 * without colours.
 */
function highlight(code: string, language: string): string {
  return code.length <= LONGEST && hljs.getLanguage(language)
    ? hljs.highlight(code, { language }).value
    : escapeHtml(code);
}

/** A block of code with its colours, and with the language's name for those who cannot see it. */
export function codeBlock(code: string, language: string): string {
  return `<pre class="code" data-language="${escapeHtml(language)}"><code>${highlight(code, language)}</code></pre>\n`;
}
