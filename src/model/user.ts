/** Somebody who makes interactions: a member of staff, or the system itself. */
export interface User {
  /** The backend's id of this user. */
  readonly id: string;
  /** The name people know the user by; the id is shown where it is missing. */
  readonly name?: string | undefined;
}
