export const vendorNames = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'recruitee',
  'personio',
  'smartrecruiters',
  'teamtailor',
  'bamboohr',
] as const;
export type VendorName = (typeof vendorNames)[number];
