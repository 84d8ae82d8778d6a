/** What is read of one PDF at most. A list of offers has a few pages; beyond these limits the rest is left out and told. */
export const limits = {
  bytes: 15 * 1024 * 1024,
  pages: 60,
  pageCharacters: 30_000,
  /** that the PDF reader may take, in bytes */
  memory: 192 * 1024 * 1024,
  drafts: 500,
  draftCharacters: 10_000,
} as const;
