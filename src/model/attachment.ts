/** A file kept with an interaction. Its content is fetched by the adapter, never navigated to. */
export interface Attachment {
  /** The backend's id of the file, unique within the interaction at least. */
  readonly id: string;
  /** The file's name as the backend gives it; shown with control and direction characters made harmless. */
  readonly name: string;
  /** Size in bytes, where known. */
  readonly size?: number | undefined;
  /** The media type that the uploader claimed. A claim: what is shown is decided by the bytes. */
  readonly type?: string | undefined;
}

/** A file on its way in: what a person chose, with the id that it will keep. */
export interface AttachmentDraft {
  /** Client-made id (UUID), the file's identity until the backend names its own. */
  readonly id: string;
  /** The file's name as the person's system gave it. */
  readonly name: string;
  /** The bytes, with the claimed media type as `blob.type`. */
  readonly blob: Blob;
}
