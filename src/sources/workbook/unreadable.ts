export type UnreadableReason = 'damaged' | 'password' | 'too-big' | 'old-excel' | 'other-file';

/** A workbook that cannot be read as a whole; its reader words the reason for the operator. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options: { cause?: unknown } = {}) {
    super(reason, options);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
