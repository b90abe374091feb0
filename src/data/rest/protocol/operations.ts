// Made of openapi.json by "npm run protocol"; changes belong there.

/** How each operation of the protocol is asked for, by its id; `{…}` in a path stands for a parameter. */
export const OPERATIONS = {
  list: { method: 'GET', path: '/records/{recordId}/interactions' },
  create: { method: 'POST', path: '/records/{recordId}/interactions' },
  get: { method: 'GET', path: '/records/{recordId}/interactions/{id}' },
  update: { method: 'PATCH', path: '/records/{recordId}/interactions/{id}' },
  delete: { method: 'DELETE', path: '/records/{recordId}/interactions/{id}' },
  restore: { method: 'POST', path: '/records/{recordId}/interactions/{id}/restore' },
  history: { method: 'GET', path: '/records/{recordId}/interactions/{id}/history' },
  apply: { method: 'POST', path: '/records/{recordId}/interactions/{id}/apply' },
  openAttachment: { method: 'GET', path: '/records/{recordId}/interactions/{id}/attachments/{attachmentId}' },
  attach: { method: 'PUT', path: '/records/{recordId}/interactions/{id}/attachments/{attachmentId}' },
  detach: { method: 'DELETE', path: '/records/{recordId}/interactions/{id}/attachments/{attachmentId}' },
  summarize: { method: 'GET', path: '/records/{recordId}/summary' },
  relations: { method: 'GET', path: '/records/{recordId}/relations' },
  subscribe: { method: 'GET', path: '/records/{recordId}/changes' },
  codes: { method: 'GET', path: '/codes' },
  choices: { method: 'GET', path: '/codes/{code}/fields/{field}/choices' },
  users: { method: 'GET', path: '/users' },
  currentUser: { method: 'GET', path: '/me' },
} as const;

/** The id of an operation: the name of the adapter's method. */
export type OperationId = keyof typeof OPERATIONS;
