import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-attachments/interaction-attachments.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { InteractionAttachmentsElement } from '../../../src/elements/interaction-attachments/interaction-attachments-element.js';
import type { Attachment } from '../../../src/model/attachment.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { deepActiveElement } from '../../support/deep.js';
import { nextEvent } from '../../support/next-event.js';
import { until } from '../../support/until.js';

/** A script that would tell of itself in the page, in whatever kind of file it stands. */
const SCRIPT = "top.ranHostile = (top.ranHostile ?? 0) + 1; parent.postMessage('hostile', '*')";
const hostile: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
  'page.html': {
    type: 'text/html',
    content: `<!doctype html><script>${SCRIPT}</script><img src=x onerror="${SCRIPT}">`,
  },
  'drawing.svg': {
    type: 'image/svg+xml',
    content: `<svg xmlns="http://www.w3.org/2000/svg" onload="${SCRIPT}"><script>${SCRIPT}</script></svg>`,
  },
  'feed.xml': {
    type: 'application/xml',
    content: `<?xml version="1.0"?><x><script xmlns="http://www.w3.org/1999/xhtml">${SCRIPT}</script></x>`,
  },
  'letter.pdf': {
    type: 'application/pdf',
    content: `%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(${SCRIPT})>>>>endobj`,
  },
  'photo.png': { type: 'image/png', content: `<svg xmlns="http://www.w3.org/2000/svg" onload="${SCRIPT}"/>` },
  'notes.txt': { type: 'text/plain', content: `<script>${SCRIPT}</script>` },
};

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

function adapterFor(open: (attachment: Attachment) => Promise<Blob | { url: string }>): InteractionAdapter {
  return { list: () => Promise.resolve({ items: [], next: null }), openAttachment: open };
}

async function shown(
  attachments: readonly Attachment[],
  open: (attachment: Attachment) => Promise<Blob | { url: string }>,
): Promise<InteractionAttachmentsElement> {
  return fixture<InteractionAttachmentsElement>(
    html`<interaction-attachments
      lang="en"
      .attachments=${attachments}
      .adapter=${adapterFor(open)}
    ></interaction-attachments>`,
  );
}

const button = (el: Element, name: string) =>
  until(`there is a button "${name}"`, () =>
    [...el.shadowRoot!.querySelectorAll('button')].find((candidate) => candidate.getAttribute('aria-label') === name),
  );

/** Downloads that were started, instead of files on the disk of the machine. */
function watchDownloads(): { readonly started: { blob: Blob | undefined; name: string }[]; restore(): void } {
  const started: { blob: Blob | undefined; name: string }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    started.push({ blob: blobs.get(this.href), name: this.download });
  };
  return {
    started,
    restore: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

describe('<interaction-attachments>', () => {
  auditStates('saved', {
    'saved files, a text shown': async () => {
      const el = await shown([{ id: '1', name: 'notes.txt', size: 4 }], () => Promise.resolve(new Blob(['text'])));
      (await button(el, 'Show notes.txt')).click();
      await until('it is shown', () => el.shadowRoot!.querySelector('pre'));
      return el;
    },
    'editable, with a file that is too large': async () => {
      const el = await fixture<InteractionAttachmentsElement>(
        html`<interaction-attachments lang="en" editable max-file-size="2"></interaction-attachments>`,
      );
      el.addFiles([new File(['123'], 'scan.txt')]);
      await until('it can be shown', () => el.shadowRoot!.querySelector('[part="toggle"]'));
      return el;
    },
  });

  describe('hostile files', () => {
    for (const [name, { type, content }] of Object.entries(hostile)) {
      it(`run no script: ${name}`, async () => {
        const messages: unknown[] = [];
        const listen = ({ data }: MessageEvent) => messages.push(data);
        addEventListener('message', listen);
        const downloads = watchDownloads();
        const el = await shown([{ id: '1', name, type }], () => Promise.resolve(new Blob([content], { type })));
        const show = el.shadowRoot!.querySelector<HTMLButtonElement>(`[aria-label="Show ${name}"]`);
        show?.click();
        (await button(el, `Download ${name}`)).click();
        await until('it is downloaded', () => downloads.started.length > 0);
        await elementUpdated(el);
        downloads.restore();
        removeEventListener('message', listen);
        expect(messages).not.to.include('hostile');
        expect(window).not.to.have.property('ranHostile');
        expect(el.shadowRoot!.querySelector('iframe, object, embed, script, svg [onload]')).to.equal(null);
        expect(downloads.started.map(({ blob }) => blob?.type)).to.include('application/octet-stream');
        expect(downloads.started.every(({ blob }) => blob?.type === 'application/octet-stream')).to.equal(true);
      });
    }

    it('are not shown as a picture because they claim to be one', async () => {
      const downloads = watchDownloads();
      const { type, content } = hostile['photo.png']!;
      const el = await shown([{ id: '1', name: 'photo.png', type }], () =>
        Promise.resolve(new Blob([content], { type })),
      );
      (await button(el, 'Show photo.png')).click();
      const text = await until('it is shown', () => el.shadowRoot!.querySelector('pre'));
      downloads.restore();
      expect(text.textContent).to.equal(content);
      expect(el.shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('are shown as text, markup and all', async () => {
      const { content } = hostile['notes.txt']!;
      const el = await shown([{ id: '1', name: 'notes.txt' }], () => Promise.resolve(new Blob([content])));
      (await button(el, 'Show notes.txt')).click();
      const text = await until('it is shown', () => el.shadowRoot!.querySelector('pre'));
      expect(text.children).to.have.length(0);
      expect(text.textContent).to.equal(content);
    });

    it('lie at an address that would run', async () => {
      const el = await shown([{ id: '1', name: 'x.txt' }], () =>
        Promise.resolve({ url: `javascript:${encodeURIComponent(SCRIPT)}` }),
      );
      (await button(el, 'Download x.txt')).click();
      await until('it is refused', () => el.shadowRoot!.querySelector('[role="alert"]'));
      expect(window).not.to.have.property('ranHostile');
    });

    it('have their names shown with the true ending', async () => {
      const el = await shown([{ id: '1', name: 'invoice\u202Efdp.exe' }], () => Promise.resolve(new Blob()));
      const name = el.shadowRoot!.querySelector('[part="name"]')!.textContent;
      expect(name).not.to.include('\u202E');
      expect(name.endsWith('.exe')).to.equal(true);
    });
  });

  it('shows a picture known by its bytes', async () => {
    const el = await shown([{ id: '1', name: 'dot.png', type: 'image/png' }], () => Promise.resolve(new Blob([PNG])));
    (await button(el, 'Show dot.png')).click();
    const image = await until('it is shown', () => el.shadowRoot!.querySelector('img'));
    await until('it is decoded', () => image.complete && image.naturalWidth === 1);
    expect(image.alt).to.equal('dot.png');
    (await button(el, 'Hide dot.png')).click();
    await elementUpdated(el);
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('fetches a file that lies at an address', async () => {
    const el = await shown([{ id: '1', name: 'a.txt' }], () => Promise.resolve({ url: '/.npmrc' }));
    (await button(el, 'Show a.txt')).click();
    const text = await until('it is shown', () => el.shadowRoot!.querySelector('pre'));
    expect(text.textContent).to.include('fund=false');
  });

  it('says that a file could not be opened, and opens it on retry', async () => {
    let calls = 0;
    const el = await shown([{ id: '1', name: 'a.txt' }], () =>
      calls++ === 0 ? Promise.reject(new TypeError('boom')) : Promise.resolve(new Blob(['now'])),
    );
    const failed = nextEvent(el, 'interaction-failed');
    (await button(el, 'Show a.txt')).click();
    expect((await failed).operation).to.equal('open-file');
    (await until('Retry is offered', () => el.shadowRoot!.querySelector<HTMLElement>('[part="retry"]'))).click();
    await until('it is shown', () => el.shadowRoot!.querySelector('pre'));
  });

  describe('editable', () => {
    const editable = () =>
      fixture<InteractionAttachmentsElement>(
        html`<interaction-attachments lang="en" editable></interaction-attachments>`,
      );

    it('keeps two files of one name', async () => {
      const el = await editable();
      el.addFiles([new File(['1'], 'scan.txt'), new File(['2'], 'scan.txt')]);
      await elementUpdated(el);
      expect(el.files.map(({ name }) => name)).to.deep.equal(['scan.txt', 'scan.txt']);
      expect(new Set(el.files.map(({ id }) => id)).size).to.equal(2);
    });

    it('takes a drop', async () => {
      const el = await editable();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['1'], 'scan.txt'));
      const changed = nextEvent(el, 'change');
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      el.shadowRoot!.querySelector('.drop')!.dispatchEvent(event);
      await changed;
      expect(event.defaultPrevented, 'the page must not navigate to the file').to.equal(true);
      expect(el.files).to.have.length(1);
    });

    it('takes what the file chooser brings, and says so', async () => {
      const el = await editable();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['1'], 'scan.txt'));
      const input = el.shadowRoot!.querySelector('input')!;
      input.files = dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await elementUpdated(el);
      expect(el.files).to.have.length(1);
      expect(el.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal('scan.txt added');
    });

    it('removes a file and puts the focus where the next one is chosen', async () => {
      const el = await editable();
      el.addFiles([new File(['1'], 'scan.txt')]);
      await elementUpdated(el);
      (await button(el, 'Remove scan.txt')).click();
      await elementUpdated(el);
      expect(el.files).to.have.length(0);
      expect(deepActiveElement()?.textContent?.trim()).to.equal('Choose files');
    });
  });
});
