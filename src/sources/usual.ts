/** What counts where the operator writes nothing; the descriptions of the keys name it too. */
export const usual = {
  ats: { details: 30 },
  calendar: { days: 60 },
  jobposting: { pages: 30 },
  json: { pages: 5 },
  mail: { days: 14 },
  page: { pages: 5, details: 20 },
} as const;
