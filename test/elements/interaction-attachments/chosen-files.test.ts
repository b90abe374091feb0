import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { FileUpload } from '../../../src/data/file-upload.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { deepActiveElement } from '../../support/deep.js';
import { pseudoMessages, untranslated } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { AttachmentsHarness, chosen, drag, paste, picture, textOf, transferOf } from './attachments-harness.js';

const network = new AdapterError('network', 'secret words of a backend');
const uploads = (...entries: readonly (readonly [string, FileUpload])[]) => new Map(entries);
const idle = { cancelUpload: () => undefined, retryUpload: () => undefined };

describe('<interaction-attachments> chosen files', () => {
  auditStates('chosen', {
    'on their way, failed, sent and refused': async () => {
      const field = await AttachmentsHarness.create({
        ...idle,
        files: ['a.pdf', 'b.pdf', 'c.pdf', 'd.exe', 'e.pdf'].map((name) => chosen(name)),
        accept: ['.pdf'],
        maxFiles: 4,
        maxFileSize: 1e6,
        uploads: uploads(['a.pdf', { fraction: 0.64 }], ['b.pdf', { error: network }], ['c.pdf', { done: true }]),
      });
      expect(field.errors).to.have.length(3);
      return field.el;
    },
    'a picture, shown': async () => {
      const field = await AttachmentsHarness.create();
      await field.add(picture());
      await field.drawn(1);
      await field.click('Show dot.png');
      await field.drawn(2);
      return field.el;
    },
    'held over it': async () => {
      const field = await AttachmentsHarness.create();
      drag('dragenter', field.field, transferOf([picture()]));
      await field.el.updateComplete;
      expect(field.field.part.contains('over')).to.equal(true);
      return field.el;
    },
  });

  describe('limits', () => {
    it('are said before a file is chosen', async () => {
      const field = await AttachmentsHarness.create({
        maxFiles: 3,
        maxFileSize: 25e6,
        accept: ['.pdf', 'application/pdf', 'image/*', '.docx', 'application/vnd.ms-excel'],
      });
      expect(textOf(field.field)).to.contain(
        'Up to 3 files · Only PDF, images, DOCX, vnd.ms-excel · Up to 25 MB a file',
      );
      expect(field.input.accept).to.equal('.pdf,application/pdf,image/*,.docx,application/vnd.ms-excel');
    });

    it('come from attributes too', async () => {
      const field = await AttachmentsHarness.create();
      field.el.setAttribute('accept', '.pdf, image/*');
      field.el.setAttribute('max-files', '1');
      await field.el.updateComplete;
      expect(textOf(field.field)).to.contain('Up to 1 file · Only PDF, images');
    });

    it('are none by default', async () => {
      const field = await AttachmentsHarness.create();
      expect(field.all('.limits')).to.have.length(0);
      await field.add(new File(['1'], 'a.anything'));
      expect(field.errors).to.deep.equal([]);
    });

    it('name what is wrong with each file, which stays until it is removed', async () => {
      const field = await AttachmentsHarness.create({ accept: ['.pdf'], maxFileSize: 3, maxFiles: 2 });
      await field.add(new File(['1'], 'a.exe'), new File(['1234'], 'b.pdf'), new File(['1'], 'c.pdf'));
      expect(field.errors).to.deep.equal(['Not one of these types: PDF.', 'Larger than 3 bytes.', 'At most 2 files.']);
      expect(field.el.files).to.have.length(3);
      expect(field.rows.every((row) => row.part.contains('refused'))).to.equal(true);
      await field.click('Remove a.exe');
      expect(field.errors).to.deep.equal(['Larger than 3 bytes.']);
    });

    it('are said aloud with the file that they refuse', async () => {
      const field = await AttachmentsHarness.create({ accept: ['.pdf'] });
      await field.add(new File(['1'], 'a.exe'), new File(['1'], 'b.pdf'));
      expect(field.status).to.equal('a.exe is not taken. Not one of these types: PDF. b.pdf added');
    });

    it('count the files that are kept already', async () => {
      const field = await AttachmentsHarness.create({ maxFiles: 2, attachments: [{ id: '1', name: 'old.pdf' }] });
      await field.add(new File(['1'], 'a.pdf'), new File(['1'], 'b.pdf'));
      expect(field.errors).to.deep.equal(['At most 2 files.']);
    });
  });

  describe('uploads', () => {
    it('show how far each file is, in words and as a bar with a name', async () => {
      const field = await AttachmentsHarness.create({
        files: [chosen('a.pdf', new Uint8Array(1_200_000)), chosen('b.pdf')],
        uploads: uploads(['a.pdf', { fraction: 0.64 }]),
      });
      expect(field.texts[0]).to.contain('1.2 MB · 64%');
      expect(field.progress).to.have.length(1);
      expect(field.progress[0]!.value).to.equal(0.64);
      expect(field.progress[0]!.ariaLabel).to.equal('Sending a.pdf');
      expect(field.rows[0]!.part.contains('uploading')).to.equal(true);
      await field.set({ uploads: uploads(['a.pdf', { fraction: 0.999 }]) });
      expect(field.texts[0], 'not all of it before it is there').to.contain('99%');
    });

    for (const fraction of [-1, 2, NaN, Infinity]) {
      it(`take a wrong part kindly: ${fraction}`, async () => {
        const field = await AttachmentsHarness.create({
          files: [chosen('a.pdf')],
          uploads: uploads(['a.pdf', { fraction }]),
        });
        expect(field.progress[0]!.position).to.equal(
          Number.isFinite(fraction) ? Math.max(0, Math.min(1, fraction)) : -1,
        );
        expect(field.texts[0]).not.to.match(/NaN|∞|-/);
      });
    }

    it('can be cancelled, and are not removed meanwhile', async () => {
      const calls: string[] = [];
      const field = await AttachmentsHarness.create({
        files: [chosen('a.pdf')],
        uploads: uploads(['a.pdf', { fraction: 0 }]),
      });
      expect(field.buttons).not.to.include('Remove a.pdf');
      expect(field.buttons).not.to.include('Cancel sending a.pdf');
      await field.set({ cancelUpload: (id) => calls.push(id) });
      await field.click('Cancel sending a.pdf');
      expect(calls).to.deep.equal(['a.pdf']);
      expect(field.el.files).to.have.length(1);
    });

    it('leave the focus where others are chosen once one is cancelled, and gone', async () => {
      const field = await AttachmentsHarness.create({
        files: [chosen('a.pdf')],
        uploads: uploads(['a.pdf', { fraction: 0 }]),
        cancelUpload: () => void field.set({ files: [] }),
      });
      field.el.shadowRoot!.querySelector<HTMLElement>('[part="cancel"]')!.focus();
      await field.click('Cancel sending a.pdf');
      await until('it is there', () => deepActiveElement()?.closest('.invite'));
    });

    it('that failed say why, and can be sent again or removed', async () => {
      const calls: string[] = [];
      const field = await AttachmentsHarness.create({
        files: [chosen('a.pdf')],
        uploads: uploads(['a.pdf', { error: network }]),
        retryUpload: (id) => calls.push(id),
      });
      expect(field.errors).to.deep.equal(['Not sent. There is no connection at the moment.']);
      expect(field.texts[0]).not.to.contain('secret');
      expect(field.buttons).to.include.members(['Retry sending a.pdf', 'Remove a.pdf']);
      await field.click('Retry sending a.pdf');
      expect(calls).to.deep.equal(['a.pdf']);
    });

    it('leave the focus with their file when its button goes', async () => {
      const field = await AttachmentsHarness.create({
        ...idle,
        files: [chosen('b.bin', new Uint8Array([0])), chosen('a.bin', new Uint8Array([0]))],
        uploads: uploads(['a.bin', { fraction: 0.5 }]),
      });
      field.button('Cancel sending a.bin').focus();
      await field.click('Cancel sending a.bin');
      await field.set({ uploads: uploads(['a.bin', { fraction: 0.6 }]) });
      expect(deepActiveElement()?.ariaLabel).to.equal('Cancel sending a.bin');
      await field.set({ uploads: undefined });
      expect(deepActiveElement()?.ariaLabel).to.equal('Remove a.bin');
    });

    it('that are done say so, and are said aloud once', async () => {
      const files = [chosen('a.pdf'), chosen('b.pdf')];
      const field = await AttachmentsHarness.create({ files, uploads: uploads(['a.pdf', { fraction: 1 }]) });
      expect(field.status).to.equal('');
      await field.set({ uploads: uploads(['a.pdf', { done: true }], ['b.pdf', { error: network }]) });
      await until('it is said', () => field.status === 'a.pdf sent. b.pdf was not sent.');
      expect(field.texts[0]).to.contain('· Sent');
      expect(field.buttons).not.to.include('Remove a.pdf');
    });

    it('offer just the file that failed again where nothing can be added', async () => {
      const field = await AttachmentsHarness.create({
        ...idle,
        editable: false,
        attachments: [{ id: '1', name: 'kept.pdf' }],
        files: [chosen('a.pdf')],
        uploads: uploads(['a.pdf', { error: network }]),
      });
      expect(field.names).to.deep.equal(['kept.pdf', 'a.pdf']);
      expect(field.buttons).to.include('Retry sending a.pdf');
      expect(field.all('[part~=drop]')).to.have.length(0);
    });
  });

  describe('previews', () => {
    let created: Set<string>;
    const { createObjectURL, revokeObjectURL } = URL;
    beforeEach(() => {
      created = new Set();
      URL.createObjectURL = (blob: Blob) => {
        const url = createObjectURL.call(URL, blob);
        created.add(url);
        return url;
      };
      URL.revokeObjectURL = (url) => {
        created.delete(url);
        revokeObjectURL.call(URL, url);
      };
    });
    afterEach(() => Object.assign(URL, { createObjectURL, revokeObjectURL }));

    it('show a small picture known by its bytes, whatever it claims to be', async () => {
      const field = await AttachmentsHarness.create();
      await field.add(new File([picture()], 'letter.pdf', { type: 'application/pdf' }));
      await field.drawn(1);
      expect(field.pictures[0]!.alt).to.equal('');
    });

    it('show none of what only claims to be a picture', async () => {
      const field = await AttachmentsHarness.create();
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="top.ranHostile = 1"/>';
      await field.add(new File([svg], 'photo.png', { type: 'image/png' }));
      await until('its bytes are known', () => field.buttons.includes('Show photo.png'));
      await field.click('Show photo.png');
      expect(field.pictures).to.have.length(0);
      expect(textOf(field.all('pre')[0]!)).to.equal(svg);
      expect(window).not.to.have.property('ranHostile');
    });

    it('show the icon in place of a picture that is broken', async () => {
      const field = await AttachmentsHarness.create();
      await field.add(new File(['\x89PNG\r\n\x1a\n broken'], 'a.png'), picture());
      await field.drawn(1);
      await until('the broken one is gone', () => field.pictures.length === 1);
    });

    it('open and close in place', async () => {
      const field = await AttachmentsHarness.create();
      await field.add(picture());
      await field.drawn(1);
      await field.click('Show dot.png');
      expect(field.pictures.map(({ alt }) => alt)).to.deep.equal(['', 'dot.png']);
      await field.click('Hide dot.png');
      expect(field.pictures).to.have.length(1);
    });

    it('give their memory back when the file is removed', async () => {
      const field = await AttachmentsHarness.create();
      await field.add(picture('a.png'), picture('b.png'));
      await field.drawn(2);
      await field.click('Remove a.png');
      expect(created.size).to.equal(1);
    });

    it('give their memory back when the field is removed, and come again with it', async () => {
      const field = await AttachmentsHarness.create();
      await field.add(picture());
      await field.drawn(1);
      const { page } = field;
      field.el.remove();
      expect(created.size).to.equal(0);
      page.append(field.el);
      await until('it is read again', () => created.size === 1);
      await until('it is drawn again', () => created.has(field.pictures[0]?.src ?? ''));
    });

    it('give back what was read too late', async () => {
      const field = await AttachmentsHarness.create();
      field.el.addFiles([picture()]);
      await field.el.updateComplete;
      field.el.remove();
      await new Response(picture()).arrayBuffer();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(created.size).to.equal(0);
    });

    it('notice a folder, or a file that is gone', async () => {
      const field = await AttachmentsHarness.create();
      const gone = new File(['1'], 'folder');
      gone.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as never;
      await field.add(gone);
      await until('it is said', () => field.errors[0] === 'This cannot be read. It may be a folder, or gone.');
    });
  });

  describe('drop and paste', () => {
    it('take files on a larger part of the page, once', async () => {
      const field = await AttachmentsHarness.create();
      await field.set({ dropTarget: field.page });
      const onField = drag('drop', field.field, transferOf([picture('a.png')]));
      const beside = drag('drop', field.page.querySelector('.beside')!, transferOf([picture('b.png')]));
      expect([onField.defaultPrevented, beside.defaultPrevented]).to.deep.equal([true, true]);
      expect(field.el.files.map(({ name }) => name)).to.deep.equal(['a.png', 'b.png']);
    });

    it('show that files are held over it, until they leave', async () => {
      const field = await AttachmentsHarness.create();
      await field.set({ dropTarget: field.page });
      const over = async () => {
        await field.el.updateComplete;
        return field.field.part.contains('over');
      };
      const input = field.page.querySelector('.beside')!;
      expect(drag('dragenter', input, transferOf([picture()])).defaultPrevented).to.equal(true);
      expect(await over()).to.equal(true);
      drag('dragleave', input, transferOf([picture()]), field.el);
      expect(await over()).to.equal(true);
      drag('dragleave', field.page, transferOf([picture()]), document.body);
      expect(await over()).to.equal(false);
    });

    it('leave alone what is no file', async () => {
      const field = await AttachmentsHarness.create();
      await field.set({ dropTarget: field.page });
      const input = field.page.querySelector('.beside')!;
      const events = ['dragenter', 'dragover', 'drop'].map((type) => drag(type, input, transferOf([], 'text')));
      drag('dragleave', input, transferOf([], 'text'), field.page);
      events.push(paste(input, transferOf([], 'text')) as never);
      await field.el.updateComplete;
      expect(events.some(({ defaultPrevented }) => defaultPrevented)).to.equal(false);
      expect(field.field.part.contains('over')).to.equal(false);
      expect(field.el.files).to.deep.equal([]);
    });

    it('take what is pasted into the page or the field itself', async () => {
      const field = await AttachmentsHarness.create();
      expect(paste(field.field, transferOf([picture('a.png')])).defaultPrevented).to.equal(true);
      await field.set({ dropTarget: field.page });
      expect(paste(field.page.querySelector('.beside')!, transferOf([picture('b.png')])).defaultPrevented).to.equal(
        true,
      );
      expect(field.el.files.map(({ name }) => name)).to.deep.equal(['a.png', 'b.png']);
    });

    it('leave a text to the field it is pasted into, though a picture of it comes along', async () => {
      const field = await AttachmentsHarness.create();
      await field.set({ dropTarget: field.page });
      const input = field.page.querySelector('.beside')!;
      expect(paste(input, transferOf([picture()], '1\t2')).defaultPrevented).to.equal(false);
      expect(field.el.files).to.deep.equal([]);
      expect(paste(input, transferOf([picture()], 'dot.png')).defaultPrevented, 'only its name').to.equal(true);
      expect(paste(field.page, transferOf([picture()], '1\t2')).defaultPrevented, 'no field').to.equal(true);
    });

    it('keep two pictures of one name, as the clipboard calls them', async () => {
      const field = await AttachmentsHarness.create();
      for (const _ of [1, 2]) paste(field.field, transferOf([picture('image.png')]));
      await field.el.updateComplete;
      expect(field.names).to.deep.equal(['image.png', 'image.png']);
      await field.click('Remove image.png');
      expect(field.names).to.deep.equal(['image.png']);
    });

    it('are heard only while the field is in the page, takes files, and has this target', async () => {
      const field = await AttachmentsHarness.create();
      const { page } = field;
      await field.set({ dropTarget: page });
      const taken = () => drag('drop', page, transferOf([picture()])).defaultPrevented;
      expect(taken()).to.equal(true);
      field.el.remove();
      expect(taken(), 'removed').to.equal(false);
      page.append(field.el);
      expect(taken(), 'back').to.equal(true);
      await field.set({ editable: false });
      expect(taken(), 'not editable').to.equal(false);
      await field.set({ editable: true, dropTarget: document.body });
      expect(drag('drop', document.body, transferOf([picture()])).defaultPrevented).to.equal(true);
      await field.set({ dropTarget: undefined });
      expect(taken(), 'no target').to.equal(false);
    });
  });

  describe('hostile names', () => {
    const names: readonly (readonly [string, string, RegExp])[] = [
      ['a right-to-left override', 'holiday\u202egpj.exe', /^holidaygpj\.exe$/],
      ['an isolate and marks', '\u2067a\u200f\u2069.pdf\u202e', /^a\.pdf$/],
      ['3,000 characters', `${'a'.repeat(3000)}.exe`, /^a{40}…a{12}\.exe$/],
      ['an extension far away', `a.pdf${' '.repeat(3000)}.exe`, /^a\.pdf \.exe$/],
      ['control characters', 'a\u0000\n\u001bb.exe', /^a b\.exe$/],
      ['dots alone', '....', /^file$/],
      ['trailing dots and blanks', 'a.exe. . ', /^a\.exe$/],
      ['marks upon marks', `a${'\u0335'.repeat(3000)}.exe`, /^a\u0335{39}…\.exe$/],
    ];
    for (const [what, name, shown] of names) {
      it(`are harmless: ${what}`, async () => {
        const field = await AttachmentsHarness.create();
        await field.add(new File(['1'], name));
        expect(field.el.files[0]!.name, 'the file itself keeps its name').to.equal(new File([], name).name);
        expect(field.names[0]).to.match(shown);
        expect(field.button(`Remove ${field.names[0]}`)).to.exist;
        expect(field.status).to.equal(`${field.names[0]} added`);
      });
    }

    for (const dir of ['ltr', 'rtl']) {
      it(`of right-to-left letters have their extension at the right: ${dir}`, async () => {
        const field = await AttachmentsHarness.create();
        field.el.dir = dir;
        await field.add(new File(['1'], 'سيرة fdp.exe'));
        const [stem, extension] = field.all('[part=name] > bdi');
        expect(extension!.textContent).to.equal('.exe');
        expect(extension!.getBoundingClientRect().left).to.be.at.least(stem!.getBoundingClientRect().right - 1);
      });
    }

    it('keep within 280 px', async () => {
      const field = await AttachmentsHarness.create({
        ...idle,
        files: [chosen(`${'W'.repeat(3000)}.exe`), chosen('b.pdf')],
        uploads: uploads([`${'W'.repeat(3000)}.exe`, { error: network }], ['b.pdf', { fraction: 0.1 }]),
        accept: ['.pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      });
      field.el.style.setProperty('width', '280px');
      expect(field.el.scrollWidth).to.be.at.most(280);
      for (const { clientWidth, scrollWidth } of field.rows) expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });

  it('stay in sight whatever else is set', async () => {
    const wrong = { accept: '.pdf', uploads: { a: 1 }, dropTarget: 'dialog', maxFiles: 'many', maxFileSize: null };
    const field = await AttachmentsHarness.create({ files: [chosen('a.pdf')], ...(wrong as object) });
    expect(field.names).to.deep.equal(['a.pdf']);
    expect(field.errors).to.deep.equal([]);
    await field.set({ uploads: uploads(['a.pdf', { done: true }]), accept: [7] as never });
    expect(field.names).to.deep.equal(['a.pdf']);
  });

  it('give every button 24 px', async () => {
    const field = await AttachmentsHarness.create({
      ...idle,
      files: [chosen('a.pdf'), chosen('b.pdf')],
      uploads: uploads(['a.pdf', { fraction: 0.1 }], ['b.pdf', { error: network }]),
    });
    for (const button of field.all('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.ariaLabel ?? '').to.be.at.least(24);
    }
  });

  it('speak with the texts they are given', async () => {
    const field = await AttachmentsHarness.create({
      ...idle,
      messages: pseudoMessages,
      locale: 'en-GB',
      maxFiles: 2,
      maxFileSize: 5,
      accept: ['.1', 'image/*'],
      files: ['1.1', '2.1', '3.2', '4.1'].map((name) => chosen(name, '123')),
      uploads: uploads(['1.1', { fraction: 0.5 }], ['2.1', { error: network }], ['4.1', { done: true }]),
    });
    expect(untranslated(field.el.shadowRoot!, ['bytes'])).to.deep.equal([]);
  });
});
