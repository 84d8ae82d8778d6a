import { everybody } from '../dist/editions/audience.js';

/** The Italian edition for everybody, on as many pages as it takes. */
export const choice = {
  id: 'it',
  language: 'it',
  name: null,
  pages: 0,
  outputs: ['pdf'],
  jobPostings: false,
  audience: everybody,
  order: 'issue',
};
