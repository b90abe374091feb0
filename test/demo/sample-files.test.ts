import { expect } from '@open-wc/testing';
import { writePdf } from '../../demo/seed/files/pdf.js';
import { sampleFiles } from '../../demo/seed/files/sample-files.js';

describe('the sample files', () => {
  it('has a picture that browsers can draw', async () => {
    const picture = await createImageBitmap(sampleFiles.lake.createBlob());
    expect([picture.width, picture.height]).to.deep.equal([240, 150]);
  });

  it('points the cross references of a PDF to its objects', () => {
    const text = writePdf('Title (one)', ['a \\ line']);
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]));
    expect(offsets).to.have.length(6);
    offsets.forEach((offset, index) => expect(text.slice(offset)).to.match(new RegExp(`^${index + 1} 0 obj\n`)));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).to.match(/^xref\n/);
  });

  it('escapes what PDF text takes for syntax', () => {
    expect(writePdf('Title (one)', ['a \\ line']))
      .to.include('(Title \\(one\\))')
      .and.to.include('(a \\\\ line)');
  });
});
