import { CouchServer, installCouch } from '../../../backends/couch-server.js';
import type { Backend } from './backend.js';

/** Entries in a database that speaks CouchDB's protocol. */
export const couchDb: Backend = {
  name: 'couchdb',
  label: 'CouchDB',
  lacks: {},
  async start() {
    installCouch();
    const server = await CouchServer.start();
    return { parameters: { url: await server.createDatabase('widget') }, stop: () => server.stop() };
  },
};
