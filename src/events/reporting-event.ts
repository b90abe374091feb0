/** Reports what happened to whoever listens, however far up in the page. */
export abstract class ReportingEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
