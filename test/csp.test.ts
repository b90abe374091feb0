import { expect } from '@open-wc/testing';

describe('the page the tests run in', () => {
  it('carries the strict policy', async () => {
    const response = await fetch(location.href);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).to.include("default-src 'none'");
    expect(policy).to.include("require-trusted-types-for 'script'");
    expect(policy).not.to.include('unsafe');
  });

  it('refuses markup from strings', function () {
    expect('trustedTypes' in window, 'every engine here knows Trusted Types').to.equal(true);
    expect(() => {
      document.createElement('div').innerHTML = '<b>text</b>';
    }).to.throw(TypeError);
  });

  it('refuses inline styles', () => {
    const el = document.createElement('p');
    el.setAttribute('style', 'color: rgb(1, 2, 3)');
    document.body.append(el);
    expect(getComputedStyle(el).color).not.to.equal('rgb(1, 2, 3)');
    el.remove();
  });
});
