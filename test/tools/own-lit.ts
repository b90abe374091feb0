/** A text of a file of Lit, and what stands there instead. */
type Change = readonly [from: string, to: string];

interface FileChanges {
  readonly file: string;
  readonly changes: readonly Change[];
}

/**
 * A page has one policy for Trusted Types of each name, unless its own policy says otherwise; a Lit of the page's own beside the
 * file has the name that every Lit has.
 */
const POLICY: FileChanges = {
  file: '/lit-html/lit-html.js',
  changes: [['createPolicy("lit-html"', 'createPolicy("interaction-timeline"']],
};

/**
 * What no page that takes the widget in parts runs: ways for browsers that cannot adopt sheets, polyfills for those without
 * shadow roots, decorators (see `withStaticProperties`), words for who writes an element.
 */
const UNUSED: readonly FileChanges[] = [
  {
    file: '/@lit/reactive-element/css-tag.js',
    changes: [
      [
        't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
        'true',
      ],
      [
        'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
        's.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)',
      ],
      [
        'e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
        't=>t',
      ],
      ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
      [
        `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
        't',
      ],
    ],
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    changes: [
      [',p=a.reactiveElementPolyfillSupport', ''],
      ['p?.({ReactiveElement:y}),', ''],
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
      // which release it is: only development builds ask, whether a page has several
      [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
      // options that no property of ours has
      [
        'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
        'b={attribute:!0,type:String}',
      ],
      ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
      [
        'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
        'h="function"==typeof t.converter?{fromAttribute:t.converter}:u;',
      ],
      ['r??this._$Ej?.get(e)??r', 'r'],
      [
        '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
        '!f(h,s)',
      ],
      ['{useDefault:i,reflect:e,wrapped:h},r', '{reflect:e}'],
      [
        'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))',
        'this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
      ],
    ],
  },
  {
    file: '/lit-element/lit-element.js',
    changes: [
      ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ],
  },
  {
    file: '/lit-html/lit-html.js',
    changes: [[',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';']],
  },
];

/**
 * A file of Lit as these builds have it; undefined for any other file.
 * @param options.isSparing without what is unused: nobody builds elements upon it
 * @throws {Error} where a release of Lit says it otherwise: the build fails, and the change is to be looked at again
 */
export function ownLit(id: string, code: string, { isSparing }: { readonly isSparing: boolean }): string | undefined {
  const changed = [POLICY, ...(isSparing ? UNUSED : [])].filter(({ file }) => id.endsWith(file));
  if (changed.length === 0) return undefined;
  return changed
    .flatMap(({ changes }) => changes)
    .reduce((rest, [from, to]) => {
      if (!rest.includes(from)) throw new Error(`${id} is not as it was: "${from}" is missing.`);
      return rest.replace(from, () => to);
    }, code);
}
