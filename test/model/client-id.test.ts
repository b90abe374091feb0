import { expect } from '@open-wc/testing';
import { createClientId } from '../../src/model/client-id.js';

describe('createClientId', () => {
  it('makes UUIDs of version 4', () => {
    for (let count = 0; count < 200; count++) {
      expect(createClientId()).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('never makes the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, createClientId)).size).to.equal(1000);
  });

  it('needs no randomUUID, which pages on plain http do not have', () => {
    const original = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(createClientId()).to.have.length(36);
    } finally {
      if (original) Object.defineProperty(crypto, 'randomUUID', original);
      else Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });
});
