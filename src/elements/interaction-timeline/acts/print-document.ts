import { fullRange, listPieces } from '../../../i18n/full-formats.js';
import type { Interaction } from '../../../model/interaction.js';
import { plainText } from '../../../model/plain-text.js';
import { safeFileName } from '../../../model/file-name.js';
import { relationText } from '../../shared/relation-text.js';
import { codeText, statusText, wholeSubject, userText } from '../entry-view.js';
import type { TimelineModel } from '../timeline-model.js';
import { rowGrouping } from '../row-grouping.js';
import { printSheet } from './print-sheet.js';
import type { EntryTarget } from './transfer-run.js';

/** What stands above the rows of a print, a line each. */
export interface PrintHeading {
  readonly title: string;
  readonly lines: () => readonly string[];
}

/** A target that prints, once it has all. */
export interface PrintTarget extends EntryTarget {
  print(): void;
}

/**
 * A document of its own for the printer, in a frame of the widget: the page around it stays as it is, and its styles stay out. Made
 * of nodes alone, with a sheet that is adopted, so that the strictest policy lets it through.
 */
export async function printDocument(model: TimelineModel, heading: PrintHeading): Promise<PrintTarget> {
  const { host, i18n } = model;
  const { messages, format } = i18n;
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = heading.title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  host.renderRoot.append(frame);
  // Firefox puts another document in place of the first one
  if (frame.contentDocument?.readyState !== 'complete') {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
  const page = frame.contentDocument!;
  const { body, documentElement } = page;
  page.title = heading.title;
  documentElement.lang = i18n.locale;
  documentElement.dir = getComputedStyle(host).direction;
  body.style.setProperty('font-family', getComputedStyle(host).fontFamily);
  // a sheet belongs to the document that made it
  const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(printSheet);
  page.adoptedStyleSheets = [sheet];

  const add = (parent: Element, name: string, text: string, className = ''): HTMLElement => {
    const el = page.createElement(name);
    if (text) el.append(text);
    if (className) el.className = className;
    parent.append(el);
    return el;
  };
  /** A line of texts, each apart: what turns the direction of one leaves the others alone. */
  const addApart = (parent: Element, start: string, pieces: ReturnType<typeof listPieces>): void => {
    const line = add(parent, 'p', start, 'facts');
    for (const { type, value } of pieces) {
      if (type === 'literal') line.append(value);
      else add(line, 'bdi', value);
    }
  };
  const head = add(body, 'header', '');
  const { headed, keyOf, headingOf } = rowGrouping(model);
  let group: string | undefined;

  const addEntry = (interaction: Interaction): void => {
    const view = model.entryView;
    const { relations = [], attachments = [], commentsFormat } = interaction;
    const article = add(body, 'article', '');
    add(article, 'h3', wholeSubject(interaction, view)).dir = 'auto';
    const date = fullRange(format, interaction, interaction.until) ?? messages.unknownDate;
    const code = interaction.subject?.trim() ? codeText(interaction, view) : '';
    const facts = [date, code, statusText(interaction, view), userText(interaction, view)];
    const known = facts.filter(Boolean).map((value) => ({ type: 'element', value }) as const);
    const dot = { type: 'literal', value: ' · ' } as const;
    addApart(
      article,
      '',
      known.flatMap((fact, index) => (index ? [dot, fact] : [fact])),
    );
    const names = relations.map((relation) => relationText(relation, i18n));
    if (names.length > 0) addApart(article, `${messages.applyTo}: `, listPieces(format, names));
    const files = attachments.map(({ name }) => safeFileName(name));
    const count = messages.files(format.count(files.length));
    if (files.length > 0) addApart(article, `${count}: `, listPieces(format, files));
    for (const text of [interaction.comments, interaction.publicComments]) {
      const plain = plainText(text, commentsFormat).trim();
      if (plain) add(article, 'p', plain, 'text').dir = 'auto';
    }
  };

  const print = (): void => frame.contentWindow?.print();
  return {
    add: (entries) => {
      for (const interaction of entries) {
        const key = keyOf(interaction);
        if (headed && key !== group) add(body, 'h2', headingOf(key, interaction));
        group = key;
        addEntry(interaction);
      }
    },
    finish: () => {
      add(head, 'h1', heading.title);
      for (const line of heading.lines()) add(head, 'p', line);
      print();
    },
    discard: () => frame.remove(),
    print,
  };
}
