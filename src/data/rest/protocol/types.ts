// Made of openapi.json by "npm run protocol"; changes belong there.
export interface paths {
  readonly '/records/{recordId}/interactions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /**
     * One page of the history of a record
     * @description The only operation that a service must offer. Every page may say by `service` what else it offers, so that a client asks nothing before. An order, a filter, a search or an anchor that the capabilities do not name is refused as `unsupported`, never ignored.
     */
    readonly get: operations['list'];
    readonly put?: never;
    /**
     * Log a new interaction
     * @description The draft comes with its id, which is its `Idempotency-Key`, too: however often it is sent, it is stored once, and each further request is answered as the first one was.
     */
    readonly post: operations['create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/interactions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    /** An entry, complete */
    readonly get: operations['get'];
    readonly put?: never;
    readonly post?: never;
    /** Delete an entry */
    readonly delete: operations['delete'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Change an entry
     * @description An absent member is kept, null clears it, any other value takes the place of the one before as a whole: nothing is merged below the first level, which is why this is no JSON Merge Patch.
     */
    readonly patch: operations['update'];
    readonly trace?: never;
  };
  readonly '/records/{recordId}/interactions/{id}/restore': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Bring a deleted entry back
     * @description An entry that stands is answered as it is: the request can be repeated.
     */
    readonly post: operations['restore'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/interactions/{id}/history': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    /** The versions of an entry */
    readonly get: operations['history'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/interactions/{id}/apply': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Apply an entry to relations */
    readonly post: operations['apply'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/interactions/{id}/attachments/{attachmentId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
        /** @description The file. */
        readonly attachmentId: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    /** The bytes of a file */
    readonly get: operations['openAttachment'];
    /**
     * Keep a file with an entry
     * @description The id is made by the client. A file that is there already is not stored again, and the answer is the entry as it is.
     */
    readonly put: operations['attach'];
    readonly post?: never;
    /** Remove a file from an entry */
    readonly delete: operations['detach'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/summary': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** The numbers of a history */
    readonly get: operations['summarize'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/relations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** The relations of a record */
    readonly get: operations['relations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/records/{recordId}/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /**
     * Changes to a history, as they happen or since a position
     * @description The same feed in two forms, chosen by `Accept`. It tells of every change by anybody, each once, in the order in which they happened.
     *
     *     `text/event-stream` stays open (server-sent events). It begins with an `id` and no data: the position from which it tells. Each change is an event whose `data` is an `AdapterChange` and whose `id` is the position after it. A comment line comes at least every 15 seconds; who hears nothing for 45 seconds takes the stream for lost. The service may end it at any time, so that credentials are asked for again.
     *
     *     `application/json` answers at once with what happened since `after`, or, without it, with the position of now.
     */
    readonly get: operations['subscribe'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/codes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The codes, in the order in which they are offered */
    readonly get: operations['codes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/codes/{code}/fields/{field}/choices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Key of the code that brings the field. */
        readonly code: components['schemas']['Id'];
        /** @description Key of the field. */
        readonly field: components['schemas']['Id'];
      };
      readonly cookie?: never;
    };
    /** The values that a field of a code offers */
    readonly get: operations['choices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Users by whom an interaction can be */
    readonly get: operations['users'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who asks */
    readonly get: operations['currentUser'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What the presence of an operation cannot say. */
    readonly AdapterCapabilities: {
      /** @description Fields that `list` sorts by; only `date` where absent. */
      readonly sortable?: readonly components['schemas']['SortField'][];
      /** @description Filters that `list` applies; none where absent. */
      readonly filterable?: readonly components['schemas']['Filter'][];
      /** @description True where `list` searches. */
      readonly searchable?: boolean;
      /** @description True where `list` begins at an anchor and answers with `previous`. */
      readonly anchors?: boolean;
      /** @description True where `pinned` can be changed, and `list` answers a query of pinned entries. */
      readonly pinnable?: boolean;
      /**
       * @description Files travel after the entry that they belong to, by `attach`.
       * @enum {string}
       */
      readonly files?: 'after';
      /** @description The largest file taken, in bytes. */
      readonly maxFileSize?: number;
      /** @description The most files taken with one entry. */
      readonly maxFiles?: number;
      /** @description Media types and extensions of files taken, as in `<input accept>`. */
      readonly fileTypes?: readonly string[];
      /** @description False for a log that puts its own date on an entry. */
      readonly dateSettable?: boolean;
      /** @description False for a log that puts its own user on an entry. */
      readonly userSettable?: boolean;
      /** @description Who an entry can be shown to, the most private first. */
      readonly visibilities?: readonly components['schemas']['Visibility'][];
      /** @description False where codes have one level. */
      readonly subcodes?: boolean;
      /**
       * @description A list is of one record.
       * @enum {string}
       */
      readonly records?: 'one';
    };
    /** @description Something that happened to the history of a record. `stale`: so much that reading it again tells best. */
    readonly AdapterChange:
      | {
          /** @enum {string} */
          readonly type: 'created' | 'updated';
          readonly interaction: components['schemas']['Interaction'];
        }
      | {
          /** @constant */
          readonly type: 'deleted';
          readonly id: components['schemas']['Id'];
        }
      | {
          /** @constant */
          readonly type: 'stale';
        };
    /**
     * @description What went wrong, in the only terms that the widget acts on.
     * @enum {string}
     */
    readonly AdapterErrorKind:
      | 'unauthenticated'
      | 'forbidden'
      | 'not-found'
      | 'conflict'
      | 'invalid'
      | 'unsupported'
      | 'rate-limited'
      | 'quota'
      | 'network'
      | 'aborted'
      | 'server';
    /** @description What became of one relation in "apply to". */
    readonly AppliedResult: {
      readonly relationId: components['schemas']['Id'];
      readonly applied: boolean;
      readonly error?: components['schemas']['PartProblem'];
    };
    /** @description A file kept with an interaction. */
    readonly Attachment: {
      readonly id: components['schemas']['Id'];
      /** @description The name of the file. */
      readonly name: string;
      /** @description In bytes. */
      readonly size?: number;
      /** @description The media type; a claim. */
      readonly type?: string;
    };
    /** @description Changes of a history since a position. */
    readonly Changes: {
      /** @description In the order in which they happened, after the given position. Where the list is empty there are no more for now. */
      readonly changes: readonly components['schemas']['AdapterChange'][];
      /** @description The position after them: the next `after`. */
      readonly next: components['schemas']['Cursor'];
    };
    /** @description A value that a field offers. */
    readonly Choice: {
      readonly key: components['schemas']['Id'];
      readonly label: string;
    };
    /** @description A category of interactions, or, with a `parent`, a subcode that narrows one. */
    readonly Code: {
      readonly key: components['schemas']['Id'];
      /** @description What people read; the key where absent. */
      readonly label?: string;
      /** @description Key of the code that this one narrows; absent for a code itself. */
      readonly parent?: components['schemas']['Id'];
      /** @description Groups codes in pickers. */
      readonly folder?: string;
      /** @description False: no longer offered, still named on old entries. */
      readonly active?: boolean;
      readonly kinds?: readonly ('interaction' | 'activity')[];
      /** @description Record types it is offered for; all where absent. */
      readonly recordTypes?: readonly string[];
      readonly aliases?: readonly string[];
      /** @description Hue of its colour, in degrees of `oklch`. */
      readonly hue?: number;
      /** @description Name of an icon of the widget. */
      readonly icon?: string;
      readonly exportValue?: string;
      /** @description False: a subcode must be chosen. */
      readonly bareAllowed?: boolean;
      readonly fields?: readonly components['schemas']['CodeField'][];
      /** @description Fields of the form that this code makes required. */
      readonly required?: readonly string[];
      readonly defaultSubject?: string;
      readonly defaultComments?: string;
      /** @description True for watch flags. */
      readonly flag?: boolean;
    };
    /** @description An extra field that a code brings to the form. */
    readonly CodeField: {
      readonly key: components['schemas']['Id'];
      readonly label: string;
      /** @enum {string} */
      readonly type: 'text' | 'long-text' | 'number' | 'money' | 'date' | 'choice' | 'switch';
      /** @description For `choice`: the values offered. Absent where the operation `choices` answers. */
      readonly choices?: readonly components['schemas']['Choice'][];
      readonly required?: boolean;
      readonly currency?: string;
    };
    /** @description How much of a history an answer rests on, where that is not all of it. */
    readonly Coverage: {
      /** @description Entries read so far. */
      readonly read: number;
      /** @description Entries there are. */
      readonly of?: number;
      /** @description Entries whose comments the list left out. */
      readonly unsearched?: number;
    };
    /** @description What became of a new interaction. */
    readonly CreateResult: {
      readonly interaction: components['schemas']['Interaction'];
      /** @description Sentences for people: values that the backend dropped or changed. */
      readonly warnings?: readonly string[];
      readonly attachmentErrors?: readonly {
        readonly fileId: components['schemas']['Id'];
        readonly error: components['schemas']['PartProblem'];
      }[];
      readonly applied?: readonly components['schemas']['AppliedResult'][];
    };
    /** @description A position, made by the service and opaque to everybody else. That of a page is bound to the record, the order, the filters and the search of its query. */
    readonly Cursor: string;
    /** @enum {string} */
    readonly DatePrecision: 'minute' | 'day';
    /** @description A calendar day, `YYYY-MM-DD`. */
    readonly Day: string;
    readonly Facet: {
      /** @description The key that the matching filter takes. */
      readonly key: string;
      /** @description What people call it. */
      readonly label?: string;
      readonly count: number;
    };
    /** @description A value of an extra field that a code brings. */
    readonly FieldValue: string | number | boolean | components['schemas']['Money'] | null;
    /** @description Values of the extra fields of a code, by key. */
    readonly FieldValues: {
      readonly [key: string]: components['schemas']['FieldValue'];
    };
    /**
     * @description A filter, by its name in the contract. In a query lists are repeated parameters of the singular name: `codes` is `code=…&code=…`.
     * @enum {string}
     */
    readonly Filter: 'codes' | 'users' | 'relations' | 'from' | 'to' | 'status' | 'hasFiles';
    /** @description What names a thing: any text that is not empty. */
    readonly Id: string;
    /** @description One entry of the history of a record. A backend may add members of its own. */
    readonly Interaction: components['schemas']['InteractionContent'] & {
      readonly id: components['schemas']['Id'];
      /** @description The record whose history the entry is part of. */
      readonly recordId?: components['schemas']['Id'];
      /** @description The name of the record. */
      readonly recordLabel?: string;
      /** @description The name of the code as it was then, for codes that the list of codes no longer knows. */
      readonly codeLabel?: string;
      /** @description The name of the subcode as it was then. */
      readonly subcodeLabel?: string;
      /**
       * @description The form of both comments; `text` where absent.
       * @enum {string}
       */
      readonly commentsFormat?: 'text' | 'html';
      readonly attachments?: readonly components['schemas']['Attachment'][];
      readonly can?: components['schemas']['InteractionRights'];
      /**
       * @description `pending` where the entry is accepted, and cannot be read back yet.
       * @enum {string}
       */
      readonly state?: 'pending';
      readonly version?: components['schemas']['Version'];
      readonly createdAt?: components['schemas']['Moment'];
      readonly createdBy?: components['schemas']['User'];
      readonly updatedAt?: components['schemas']['Moment'];
    };
    /** @description Changes to an entry: an absent member is kept, null clears it, any other value takes the place of the one before as a whole. */
    readonly InteractionChanges: {
      readonly date?: components['schemas']['Moment'] | null;
      readonly datePrecision?: components['schemas']['DatePrecision'] | null;
      readonly timeZone?: string | null;
      readonly until?: components['schemas']['Moment'] | null;
      readonly origin?: components['schemas']['Origin'] | null;
      readonly code?: string | null;
      readonly subcode?: string | null;
      readonly subject?: string | null;
      readonly comments?: string | null;
      readonly publicComments?: string | null;
      readonly visibility?: string | null;
      readonly status?: components['schemas']['InteractionStatus'] | null;
      readonly user?: components['schemas']['User'] | null;
      readonly relations?: readonly components['schemas']['Relation'][] | null;
      readonly fields?: components['schemas']['FieldValues'] | null;
      readonly flag?: ('raised' | 'lifted') | null;
      readonly links?: readonly components['schemas']['InteractionLink'][] | null;
      readonly followUpOf?: components['schemas']['Id'] | null;
      readonly pinned?: boolean | null;
    };
    /** @description The fields of an interaction that a person, or a tool of the host, decides. */
    readonly InteractionContent: {
      /** @description When it took place; null where nobody knows. */
      readonly date: components['schemas']['Moment'] | null;
      /** @description `day` where only the day is known. Implied by a bare day. */
      readonly datePrecision?: components['schemas']['DatePrecision'];
      /** @description The IANA zone that the date was meant in. */
      readonly timeZone?: string;
      /** @description When it ended. */
      readonly until?: components['schemas']['Moment'] | null;
      /** @description Who made the entry; `user` where absent. */
      readonly origin?: components['schemas']['Origin'];
      /** @description Key of the code, the category of the interaction. */
      readonly code?: string | null;
      /** @description Key of the subcode, unique under its code. */
      readonly subcode?: string | null;
      /** @description The one line shown in the list; plain text. */
      readonly subject?: string | null;
      /** @description The longer text for staff. Absent is "not loaded", the empty text is "none". */
      readonly comments?: string | null;
      /** @description The text for the person the record is about. */
      readonly publicComments?: string | null;
      /** @description Who may see the entry: `staff`, `public`, or another key that the capabilities name. */
      readonly visibility?: string;
      readonly status?: components['schemas']['InteractionStatus'];
      /** @description Who made the interaction. */
      readonly user?: components['schemas']['User'];
      /** @description The relations to which the interaction also applies. */
      readonly relations?: readonly components['schemas']['Relation'][];
      readonly fields?: components['schemas']['FieldValues'];
      /**
       * @description For watch flags.
       * @enum {string}
       */
      readonly flag?: 'raised' | 'lifted';
      readonly links?: readonly components['schemas']['InteractionLink'][];
      /** @description Id of the entry of the same record that this one follows up. */
      readonly followUpOf?: components['schemas']['Id'];
      /** @description True where somebody pinned the entry to the top. */
      readonly pinned?: boolean;
    };
    /** @description A new interaction, complete, with the id that makes repeating the request harmless. */
    readonly InteractionDraft: components['schemas']['InteractionContent'] & {
      /** @description Made by the client, a UUID as a rule: the id of the entry, and the key by which it is stored once. */
      readonly id: components['schemas']['Id'];
      readonly recordId: components['schemas']['Id'];
      readonly recordLabel?: string;
    };
    /** @description A web address that belongs to an entry. */
    readonly InteractionLink: {
      readonly href: string;
      readonly label?: string;
    };
    /** @description What this user may do with an entry. An absent right is decided by what the service offers. */
    readonly InteractionRights: {
      readonly update?: boolean;
      readonly delete?: boolean;
      readonly attach?: boolean;
    };
    readonly InteractionStatus: {
      /** @description The backend’s key of the status. */
      readonly key: string;
      /** @description The status in words. */
      readonly label?: string;
      /** @description True where the interaction did not take place after all. */
      readonly cancelled?: boolean;
    };
    /** @description An ISO 8601 instant with its offset (`2026-11-23T10:42:00-05:00`), a time without one, or a bare day (`2026-11-23`). */
    readonly Moment: string;
    readonly Money: {
      readonly amount: number;
      readonly currency: string;
    };
    /**
     * @description An operation of this document: a method of the data adapter.
     * @enum {string}
     */
    readonly OperationId:
      | 'list'
      | 'create'
      | 'get'
      | 'update'
      | 'delete'
      | 'restore'
      | 'history'
      | 'apply'
      | 'openAttachment'
      | 'attach'
      | 'detach'
      | 'summarize'
      | 'relations'
      | 'subscribe'
      | 'codes'
      | 'choices'
      | 'users'
      | 'currentUser';
    /**
     * @description Who made an entry: a person, or a machine on its own.
     * @enum {string}
     */
    readonly Origin: 'user' | 'system';
    /** @description One page of a history. */
    readonly Page: {
      readonly items: readonly components['schemas']['Interaction'][];
      /** @description Cursor of the following page; null at the end. A short page is not the last one. */
      readonly next: components['schemas']['Cursor'] | null;
      /** @description Cursor of the page before, where the query was anchored; its entries come in the order of the query, too. */
      readonly previous?: components['schemas']['Cursor'] | null;
      /** @description How many entries of the answer come before this page. */
      readonly position?: number;
      /** @description Entries that match the query; absent where counting is dear or forbidden. */
      readonly total?: number;
      /** @description Entries of the record and view without search and filters. */
      readonly totalUnfiltered?: number;
      readonly can?: components['schemas']['PageRights'];
      readonly problems?: readonly components['schemas']['PageProblem'][];
      /** @description Entries that exist but that this user may not see. */
      readonly withheld?: number;
      /** @description The instant the answer is from, where it comes from a cache. */
      readonly asOf?: components['schemas']['Moment'];
      readonly covered?: components['schemas']['Coverage'];
      /** @description The position in the feed of changes that this page is from: who listens from there on misses nothing that the page does not show. */
      readonly feed?: components['schemas']['Cursor'];
      readonly service?: components['schemas']['Service'];
    };
    /** @description A source that did not answer, while others did. */
    readonly PageProblem: {
      /** @description What could not be loaded, in words people know: "Mail". */
      readonly source: string;
      readonly error: components['schemas']['PartProblem'];
    };
    /** @description What this user may do with the record. */
    readonly PageRights: {
      readonly create?: boolean;
    };
    /** @description What went wrong with a part, in an answer that is good otherwise: a problem whose `kind` is enough. */
    readonly PartProblem: {
      /** @description A URI reference that names the kind of problem; `about:blank` where the status says enough. */
      readonly type?: string;
      /** @description The kind of problem, for developers. */
      readonly title?: string;
      readonly status?: number;
      /** @description What went wrong this time, for developers. Never shown to people. */
      readonly detail?: string;
      readonly kind: components['schemas']['AdapterErrorKind'];
      /** @description Words that the backend means for people. */
      readonly userMessage?: string;
      /** @description Seconds to wait, as in `Retry-After`. */
      readonly retryAfter?: number;
      /** @description The refused fields, each with the reason in words. */
      readonly fields?: {
        readonly [key: string]: string;
      };
      /** @description For a conflict: the entry as it stands now. */
      readonly current?: components['schemas']['Interaction'];
      /** @description What people can quote and support can look up. */
      readonly reference?: string;
    };
    /** @description An error (RFC 9457). Where `kind` is missing the status decides. */
    readonly Problem: {
      /** @description A URI reference that names the kind of problem; `about:blank` where the status says enough. */
      readonly type: string;
      /** @description The kind of problem, for developers. */
      readonly title: string;
      readonly status: number;
      /** @description What went wrong this time, for developers. Never shown to people. */
      readonly detail?: string;
      readonly kind?: components['schemas']['AdapterErrorKind'];
      /** @description Words that the backend means for people. */
      readonly userMessage?: string;
      /** @description Seconds to wait, as in `Retry-After`. */
      readonly retryAfter?: number;
      /** @description The refused fields, each with the reason in words. */
      readonly fields?: {
        readonly [key: string]: string;
      };
      /** @description For a conflict: the entry as it stands now. */
      readonly current?: components['schemas']['Interaction'];
      /** @description What people can quote and support can look up. */
      readonly reference?: string;
    };
    /** @description A person or organisation related to the record. */
    readonly Relation: {
      readonly id: components['schemas']['Id'];
      /** @description The name people know the relation by. */
      readonly label?: string | null;
      /** @description How the relation stands to the record, in words: "Mother". */
      readonly type?: string;
      /** @description True where the relation has a record of its own. */
      readonly linked?: boolean;
    };
    /** @description What the service can do. What this user may do with a record or an entry is said by `can`. */
    readonly Service: {
      /** @description What the service answers to, for this user. What is not named is not offered. */
      readonly operations: readonly components['schemas']['OperationId'][];
      readonly capabilities?: components['schemas']['AdapterCapabilities'];
    };
    /** @enum {string} */
    readonly SortDirection: 'ascending' | 'descending';
    /**
     * @description A field to order by. Ties are broken by date, then id.
     * @enum {string}
     */
    readonly SortField: 'date' | 'code' | 'subject' | 'user' | 'status';
    /** @description The numbers of a history. */
    readonly Summary: {
      /** @description Ascending; those without entries are left out, an unknown date comes last. */
      readonly buckets: readonly components['schemas']['SummaryBucket'][];
      readonly users?: readonly components['schemas']['Facet'][];
      readonly relations?: readonly components['schemas']['Facet'][];
      readonly statuses?: readonly components['schemas']['Facet'][];
      /** @description Entries with files. */
      readonly withFiles?: number;
      /** @description The latest entry that took place: neither in the future nor cancelled. */
      readonly last?: {
        readonly date: components['schemas']['Moment'];
        readonly user?: components['schemas']['User'];
      };
      /** @description Median of the days between one day of contact and the next. */
      readonly medianGap?: number;
      readonly covered?: components['schemas']['Coverage'];
    };
    /** @description Entries of one code in one span of time. */
    readonly SummaryBucket: {
      /** @description First day of the span, in the time zone of the query; null for entries of unknown date. */
      readonly from: components['schemas']['Day'] | null;
      readonly code?: string;
      readonly subcode?: string;
      readonly count: number;
    };
    /**
     * @description Length of a bucket. Weeks begin on Monday.
     * @enum {string}
     */
    readonly SummarySpan: 'day' | 'week' | 'month';
    /** @description Somebody who makes interactions: a member of staff, or the system itself. */
    readonly User: {
      readonly id: components['schemas']['Id'];
      /** @description The name people know the user by. */
      readonly name?: string;
    };
    /** @description The version of an entry, as it stands between the quotes of its `ETag`. */
    readonly Version: string;
    /**
     * @description What people did, or every event.
     * @enum {string}
     */
    readonly View: 'interactions' | 'activities';
    readonly Visibility: {
      readonly key: string;
      /** @description Who that is, as people read it. */
      readonly label?: string;
    };
  };
  responses: {
    /** @description A value is not what it must be; `fields` names it. */
    readonly Invalid: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Bad Request",
         *       "status": 400,
         *       "kind": "invalid",
         *       "fields": {
         *         "limit": "must be a whole number from 1 to 200"
         *       },
         *       "reference": "7f3c1a9e"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Nobody is signed in, or no longer. The widget asks its host to sign in, and goes on afterwards. */
    readonly Unauthenticated: {
      headers: {
        readonly 'WWW-Authenticate'?: string;
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Unauthorized",
         *       "status": 401,
         *       "kind": "unauthenticated",
         *       "reference": "0b51c2d4"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This user may not do that. */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Forbidden",
         *       "status": 403,
         *       "kind": "forbidden",
         *       "reference": "91be44f0"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no such thing, or this user may not know of it. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Found",
         *       "status": 404,
         *       "kind": "not-found",
         *       "reference": "c0a8f7d2"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Another request with this id or key said something else. */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Conflict",
         *       "status": 409,
         *       "kind": "conflict",
         *       "reference": "5d2e8b16"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The entry has another version by now; `current` is it. */
    readonly Changed: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Precondition Failed",
         *       "status": 412,
         *       "kind": "conflict",
         *       "current": {
         *         "id": "b7",
         *         "date": "2026-11-23T10:42:00-05:00",
         *         "subject": "Called about the visit",
         *         "version": "3"
         *       },
         *       "reference": "2c9d0e71"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The position is too old, or unknown: read the history again, and go on from now. */
    readonly Gone: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Gone",
         *       "status": 410,
         *       "reference": "e4a1b7c3"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The file, or the request, is too large. */
    readonly TooLarge: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Content Too Large",
         *       "status": 413,
         *       "kind": "invalid",
         *       "fields": {
         *         "attachments": "must be no larger than 25 MB"
         *       },
         *       "reference": "6b0f3d58"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Files of this type are not taken, or the content is not what it says it is. */
    readonly UnsupportedType: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Unsupported Media Type",
         *       "status": 415,
         *       "kind": "invalid",
         *       "reference": "ab6610c5"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The values do not fit together, or ask for more than the service offers. */
    readonly Unprocessable: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Unprocessable Content",
         *       "status": 422,
         *       "kind": "invalid",
         *       "fields": {
         *         "subcode": "is unknown under this code"
         *       },
         *       "reference": "3e77d1f9"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests; the same one is welcome later. */
    readonly RateLimited: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Too Many Requests",
         *       "status": 429,
         *       "kind": "rate-limited",
         *       "retryAfter": 5,
         *       "reference": "18f40b6a"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no room left. */
    readonly NoRoom: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Insufficient Storage",
         *       "status": 507,
         *       "kind": "quota",
         *       "reference": "d95c02e8"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Any other error. `503` may carry `Retry-After`. */
    readonly Failed: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Internal Server Error",
         *       "status": 500,
         *       "kind": "server",
         *       "reference": "40d6be93"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
    readonly RecordId: components['schemas']['Id'];
    /** @description The entry. */
    readonly InteractionId: components['schemas']['Id'];
    /** @description The file. */
    readonly AttachmentId: components['schemas']['Id'];
    /** @description What people did, or every event. */
    readonly View: components['schemas']['View'];
    /** @description The most answers wanted. The service may answer with fewer. */
    readonly Limit: number;
    /** @description Where to go on: `next` or `previous` of an earlier page of the same query. */
    readonly Cursor: components['schemas']['Cursor'];
    /** @description The field to order by. Ties are broken by date, then id. */
    readonly Sort: components['schemas']['SortField'];
    /** @description `descending` where absent, the newest first. */
    readonly Direction: components['schemas']['SortDirection'];
    /** @description Text to find, as typed. */
    readonly Search: string;
    /**
     * @description The IANA time zone of the reader, for days and months.
     * @example America/New_York
     */
    readonly TimeZone: string;
    /**
     * @description The BCP 47 language tag of the reader, for ordering text.
     * @example en-US
     */
    readonly Locale: string;
    /** @description True: only raised flags, of any age. */
    readonly Flagged: boolean;
    /** @description True: only pinned entries, of any age. */
    readonly Pinned: boolean;
    /** @description Begin at the first entry of this day, or of the next one in the order. */
    readonly AnchorDate: components['schemas']['Day'];
    /** @description Begin at this entry. */
    readonly AnchorId: components['schemas']['Id'];
    /**
     * @description Entries of any of these: `code`, or `code/subcode`. Within a key `/` is written `~1` and `~` is written `~0`, as in a JSON Pointer (RFC 6901).
     * @example [
     *       "contact/call",
     *       "mailing"
     *     ]
     */
    readonly Code: readonly string[];
    /** @description Entries of any of these users. */
    readonly User: readonly components['schemas']['Id'][];
    /** @description Entries that apply to any of these relations. */
    readonly Relation: readonly components['schemas']['Id'][];
    /** @description First day, included, in `timeZone`. */
    readonly From: components['schemas']['Day'];
    /** @description Last day, included, in `timeZone`. */
    readonly To: components['schemas']['Day'];
    /** @description Entries of any of these statuses, by key. */
    readonly Status: readonly string[];
    /** @description True: only entries with files; false: only those without. */
    readonly HasFiles: boolean;
    /** @description Names this request: sent again with the same key it is not carried out again. Percent-encoded where it holds more than visible ASCII. */
    readonly IdempotencyKey: string;
    /** @description The version that the request was made for, in quotes. Where it is absent the entry is not compared. */
    readonly IfMatch: string;
  };
  requestBodies: never;
  headers: {
    /** @description The version of the entry, in quotes. */
    readonly ETag: string;
    /** @description The address of the entry. */
    readonly Location: string;
    /** @description `true` where the answer is the stored one of an earlier request with the same key. */
    readonly IdempotentReplayed: 'true';
    /** @description Seconds to wait, or an HTTP date. */
    readonly RetryAfter: string;
    /** @description Always `attachment`: a file is downloaded, never shown by its address. */
    readonly ContentDisposition: string;
    readonly NoSniff: 'nosniff';
    /** @description Contains `sandbox`. */
    readonly Sandbox: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly list: {
    readonly parameters: {
      readonly query?: {
        /** @description What people did, or every event. */
        readonly view?: components['parameters']['View'];
        /** @description Text to find, as typed. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description The IANA time zone of the reader, for days and months.
         * @example America/New_York
         */
        readonly timeZone?: components['parameters']['TimeZone'];
        /**
         * @description The BCP 47 language tag of the reader, for ordering text.
         * @example en-US
         */
        readonly locale?: components['parameters']['Locale'];
        /** @description True: only raised flags, of any age. */
        readonly flagged?: components['parameters']['Flagged'];
        /** @description True: only pinned entries, of any age. */
        readonly pinned?: components['parameters']['Pinned'];
        /**
         * @description Entries of any of these: `code`, or `code/subcode`. Within a key `/` is written `~1` and `~` is written `~0`, as in a JSON Pointer (RFC 6901).
         * @example [
         *       "contact/call",
         *       "mailing"
         *     ]
         */
        readonly code?: components['parameters']['Code'];
        /** @description Entries of any of these users. */
        readonly user?: components['parameters']['User'];
        /** @description Entries that apply to any of these relations. */
        readonly relation?: components['parameters']['Relation'];
        /** @description First day, included, in `timeZone`. */
        readonly from?: components['parameters']['From'];
        /** @description Last day, included, in `timeZone`. */
        readonly to?: components['parameters']['To'];
        /** @description Entries of any of these statuses, by key. */
        readonly status?: components['parameters']['Status'];
        /** @description True: only entries with files; false: only those without. */
        readonly hasFiles?: components['parameters']['HasFiles'];
        /** @description The field to order by. Ties are broken by date, then id. */
        readonly sort?: components['parameters']['Sort'];
        /** @description `descending` where absent, the newest first. */
        readonly direction?: components['parameters']['Direction'];
        /** @description Begin at the first entry of this day, or of the next one in the order. */
        readonly anchorDate?: components['parameters']['AnchorDate'];
        /** @description Begin at this entry. */
        readonly anchorId?: components['parameters']['AnchorId'];
        /** @description The most answers wanted. The service may answer with fewer. */
        readonly limit?: components['parameters']['Limit'];
        /** @description Where to go on: `next` or `previous` of an earlier page of the same query. */
        readonly cursor?: components['parameters']['Cursor'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0f1c7c1e-5a0a-4c39-9b7e-1f4f6f6f0b11",
           *           "recordId": "4711",
           *           "date": "2026-11-23T10:42:00-05:00",
           *           "origin": "user",
           *           "code": "contact",
           *           "subcode": "call-parent",
           *           "subject": "Called about the visit",
           *           "comments": "Will come on Friday, with her mother.",
           *           "visibility": "staff",
           *           "user": {
           *             "id": "u1",
           *             "name": "Ines Park"
           *           },
           *           "relations": [
           *             {
           *               "id": "r1",
           *               "label": "Marta Diaz",
           *               "type": "Mother",
           *               "linked": true
           *             }
           *           ],
           *           "attachments": [
           *             {
           *               "id": "f1",
           *               "name": "directions.pdf",
           *               "size": 48213,
           *               "type": "application/pdf"
           *             }
           *           ],
           *           "can": {
           *             "update": true,
           *             "delete": true,
           *             "attach": true
           *           },
           *           "version": "1",
           *           "createdAt": "2026-11-23T15:44:10Z",
           *           "createdBy": {
           *             "id": "u1",
           *             "name": "Ines Park"
           *           }
           *         }
           *       ],
           *       "next": "eyJkIjoiMjAyNi0xMS0yMyJ9",
           *       "total": 312,
           *       "totalUnfiltered": 4870,
           *       "can": {
           *         "create": true
           *       },
           *       "service": {
           *         "operations": [
           *           "list",
           *           "get",
           *           "create",
           *           "update",
           *           "delete",
           *           "codes",
           *           "subscribe"
           *         ],
           *         "capabilities": {
           *           "sortable": [
           *             "date",
           *             "subject"
           *           ],
           *           "filterable": [
           *             "codes",
           *             "from",
           *             "to"
           *           ],
           *           "searchable": true,
           *           "files": "after",
           *           "maxFileSize": 25000000
           *         }
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Page'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Names this request: sent again with the same key it is not carried out again. Percent-encoded where it holds more than visible ASCII. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "0f1c7c1e-5a0a-4c39-9b7e-1f4f6f6f0b11",
         *       "recordId": "4711",
         *       "date": "2026-11-23T10:42:00-05:00",
         *       "code": "contact",
         *       "subcode": "call-parent",
         *       "subject": "Called about the visit",
         *       "comments": "Will come on Friday, with her mother.",
         *       "visibility": "staff",
         *       "user": {
         *         "id": "u1",
         *         "name": "Ines Park"
         *       },
         *       "relations": [
         *         {
         *           "id": "r1",
         *           "label": "Marta Diaz",
         *           "type": "Mother",
         *           "linked": true
         *         }
         *       ]
         *     }
         */
        readonly 'application/json': components['schemas']['InteractionDraft'];
      };
    };
    readonly responses: {
      /** @description The entry is there already, by an earlier request. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreateResult'];
        };
      };
      /** @description The entry is stored. */
      readonly 201: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly Location: components['headers']['Location'];
          readonly 'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "interaction": {
           *         "id": "0f1c7c1e-5a0a-4c39-9b7e-1f4f6f6f0b11",
           *         "recordId": "4711",
           *         "date": "2026-11-23T10:42:00-05:00",
           *         "origin": "user",
           *         "code": "contact",
           *         "subcode": "call-parent",
           *         "subject": "Called about the visit",
           *         "comments": "Will come on Friday, with her mother.",
           *         "visibility": "staff",
           *         "user": {
           *           "id": "u1",
           *           "name": "Ines Park"
           *         },
           *         "relations": [
           *           {
           *             "id": "r1",
           *             "label": "Marta Diaz",
           *             "type": "Mother",
           *             "linked": true
           *           }
           *         ],
           *         "attachments": [
           *           {
           *             "id": "f1",
           *             "name": "directions.pdf",
           *             "size": 48213,
           *             "type": "application/pdf"
           *           }
           *         ],
           *         "can": {
           *           "update": true,
           *           "delete": true,
           *           "attach": true
           *         },
           *         "version": "1",
           *         "createdAt": "2026-11-23T15:44:10Z",
           *         "createdBy": {
           *           "id": "u1",
           *           "name": "Ines Park"
           *         }
           *       },
           *       "applied": [
           *         {
           *           "relationId": "r1",
           *           "applied": true
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['CreateResult'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly 507: components['responses']['NoRoom'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly get: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The entry. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0f1c7c1e-5a0a-4c39-9b7e-1f4f6f6f0b11",
           *       "recordId": "4711",
           *       "date": "2026-11-23T10:42:00-05:00",
           *       "origin": "user",
           *       "code": "contact",
           *       "subcode": "call-parent",
           *       "subject": "Called about the visit",
           *       "comments": "Will come on Friday, with her mother.",
           *       "visibility": "staff",
           *       "user": {
           *         "id": "u1",
           *         "name": "Ines Park"
           *       },
           *       "relations": [
           *         {
           *           "id": "r1",
           *           "label": "Marta Diaz",
           *           "type": "Mother",
           *           "linked": true
           *         }
           *       ],
           *       "attachments": [
           *         {
           *           "id": "f1",
           *           "name": "directions.pdf",
           *           "size": 48213,
           *           "type": "application/pdf"
           *         }
           *       ],
           *       "can": {
           *         "update": true,
           *         "delete": true,
           *         "attach": true
           *       },
           *       "version": "1",
           *       "createdAt": "2026-11-23T15:44:10Z",
           *       "createdBy": {
           *         "id": "u1",
           *         "name": "Ines Park"
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Interaction'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly delete: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The version that the request was made for, in quotes. Where it is absent the entry is not compared. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description Names this request: sent again with the same key it is not carried out again. Percent-encoded where it holds more than visible ASCII. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone, now or since an earlier request with the same key. */
      readonly 204: {
        headers: {
          readonly 'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Changed'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly update: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The version that the request was made for, in quotes. Where it is absent the entry is not compared. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description Names this request: sent again with the same key it is not carried out again. Percent-encoded where it holds more than visible ASCII. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "subject": "Called about the visit on Friday",
         *       "until": null
         *     }
         */
        readonly 'application/json': components['schemas']['InteractionChanges'];
      };
    };
    readonly responses: {
      /** @description The entry as it is now. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Interaction'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Changed'];
      readonly 413: components['responses']['TooLarge'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly 507: components['responses']['NoRoom'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly restore: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The entry as it is now. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Interaction'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly history: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Every version that is kept, the newest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Interaction'][];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly apply: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "relationIds": [
         *         "r1",
         *         "r2"
         *       ]
         *     }
         */
        readonly 'application/json': {
          readonly relationIds: readonly components['schemas']['Id'][];
        };
      };
    };
    readonly responses: {
      /** @description What became of each. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "relationId": "r1",
           *         "applied": true
           *       },
           *       {
           *         "relationId": "r2",
           *         "applied": false,
           *         "error": {
           *           "type": "about:blank",
           *           "title": "Forbidden",
           *           "status": 403,
           *           "kind": "forbidden",
           *           "userMessage": "This relation asked not to be contacted."
           *         }
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['AppliedResult'][];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly openAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
        /** @description The file. */
        readonly attachmentId: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The bytes. No page of the service can be made to run them. */
      readonly 200: {
        headers: {
          readonly 'Content-Disposition': components['headers']['ContentDisposition'];
          readonly 'X-Content-Type-Options': components['headers']['NoSniff'];
          readonly 'Content-Security-Policy': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': unknown;
          readonly '*/*': unknown;
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly attach: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The name of the file, as RFC 8187 encodes it.
         * @example attachment; filename*=UTF-8''Z%C3%BCrich.pdf
         */
        readonly 'Content-Disposition': string;
      };
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
        /** @description The file. */
        readonly attachmentId: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    /** @description The bytes; `Content-Type` is the type that the file claims to have. */
    readonly requestBody: {
      readonly content: {
        readonly 'application/octet-stream': unknown;
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      /** @description The entry with its files. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Interaction'];
        };
      };
      /** @description The entry with its files, this one new. */
      readonly 201: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Interaction'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly 507: components['responses']['NoRoom'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly detach: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
        /** @description The entry. */
        readonly id: components['parameters']['InteractionId'];
        /** @description The file. */
        readonly attachmentId: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The entry without it. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Interaction'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly summarize: {
    readonly parameters: {
      readonly query?: {
        /** @description Length of a bucket. */
        readonly by?: components['schemas']['SummarySpan'];
        /** @description What people did, or every event. */
        readonly view?: components['parameters']['View'];
        /** @description Text to find, as typed. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description The IANA time zone of the reader, for days and months.
         * @example America/New_York
         */
        readonly timeZone?: components['parameters']['TimeZone'];
        /**
         * @description The BCP 47 language tag of the reader, for ordering text.
         * @example en-US
         */
        readonly locale?: components['parameters']['Locale'];
        /** @description True: only raised flags, of any age. */
        readonly flagged?: components['parameters']['Flagged'];
        /** @description True: only pinned entries, of any age. */
        readonly pinned?: components['parameters']['Pinned'];
        /**
         * @description Entries of any of these: `code`, or `code/subcode`. Within a key `/` is written `~1` and `~` is written `~0`, as in a JSON Pointer (RFC 6901).
         * @example [
         *       "contact/call",
         *       "mailing"
         *     ]
         */
        readonly code?: components['parameters']['Code'];
        /** @description Entries of any of these users. */
        readonly user?: components['parameters']['User'];
        /** @description Entries that apply to any of these relations. */
        readonly relation?: components['parameters']['Relation'];
        /** @description First day, included, in `timeZone`. */
        readonly from?: components['parameters']['From'];
        /** @description Last day, included, in `timeZone`. */
        readonly to?: components['parameters']['To'];
        /** @description Entries of any of these statuses, by key. */
        readonly status?: components['parameters']['Status'];
        /** @description True: only entries with files; false: only those without. */
        readonly hasFiles?: components['parameters']['HasFiles'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The numbers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "buckets": [
           *         {
           *           "from": "2026-10-01",
           *           "code": "contact",
           *           "subcode": "call-parent",
           *           "count": 3
           *         },
           *         {
           *           "from": null,
           *           "count": 1
           *         }
           *       ],
           *       "users": [
           *         {
           *           "key": "u1",
           *           "label": "Ines Park",
           *           "count": 4
           *         }
           *       ],
           *       "withFiles": 1,
           *       "last": {
           *         "date": "2026-11-23T10:42:00-05:00",
           *         "user": {
           *           "id": "u1",
           *           "name": "Ines Park"
           *         }
           *       },
           *       "medianGap": 6.5
           *     }
           */
          readonly 'application/json': components['schemas']['Summary'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly relations: {
    readonly parameters: {
      readonly query?: {
        /** @description Text to find, as typed. */
        readonly search?: components['parameters']['Search'];
        /** @description The most answers wanted. The service may answer with fewer. */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The relations that match. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "r1",
           *         "label": "Marta Diaz",
           *         "type": "Mother",
           *         "linked": true
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['Relation'][];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly subscribe: {
    readonly parameters: {
      readonly query?: {
        /** @description The position of the last change that was heard; from now on where absent. */
        readonly after?: components['schemas']['Cursor'];
      };
      readonly header?: never;
      readonly path: {
        /** @description The record. Percent-encoded, as every part of a path: it may hold any characters. */
        readonly recordId: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Changes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example id: 881
           *
           *     id: 882
           *     data: {"type":"deleted","id":"b7"}
           *
           *     : still here
           */
          readonly 'text/event-stream': string;
          /**
           * @example {
           *       "changes": [
           *         {
           *           "type": "deleted",
           *           "id": "b7"
           *         }
           *       ],
           *       "next": "882"
           *     }
           */
          readonly 'application/json': components['schemas']['Changes'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 410: components['responses']['Gone'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly codes: {
    readonly parameters: {
      readonly query?: {
        /** @description The record that they are wanted for. */
        readonly recordId?: components['schemas']['Id'];
        /** @description Its type. */
        readonly recordType?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The codes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "key": "contact",
           *         "label": "Contact",
           *         "folder": "Outreach",
           *         "bareAllowed": false
           *       },
           *       {
           *         "key": "call-parent",
           *         "label": "Call with Parent",
           *         "parent": "contact",
           *         "aliases": [
           *           "phone"
           *         ]
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['Code'][];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly choices: {
    readonly parameters: {
      readonly query?: {
        /** @description Text to find, as typed. */
        readonly search?: components['parameters']['Search'];
        /** @description The most answers wanted. The service may answer with fewer. */
        readonly limit?: components['parameters']['Limit'];
        /** @description What the form holds already, as JSON: one field may depend on another. */
        readonly values?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Key of the code that brings the field. */
        readonly code: components['schemas']['Id'];
        /** @description Key of the field. */
        readonly field: components['schemas']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The values that match. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "key": "fall",
           *         "label": "Fall open house"
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['Choice'][];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly users: {
    readonly parameters: {
      readonly query?: {
        /** @description Text to find, as typed. */
        readonly search?: components['parameters']['Search'];
        /** @description The most answers wanted. The service may answer with fewer. */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The users that match. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "u1",
           *         "name": "Ines Park"
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['User'][];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
  readonly currentUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user; null where nobody is known. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "u1",
           *       "name": "Ines Park"
           *     }
           */
          readonly 'application/json': components['schemas']['User'] | null;
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['RateLimited'];
      readonly default: components['responses']['Failed'];
    };
  };
}
