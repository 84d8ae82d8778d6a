import { extraKeys } from '../model.ts';

const ownFields = ['id', 'title', 'employer', 'place', 'deadline', 'date', 'text'] as const;
/** What may be taken of an entry on a page or in data. */
export const fieldNames = [...ownFields, ...extraKeys] as const;
export type FieldName = (typeof fieldNames)[number];

export const jsonFieldNames = ['url', ...fieldNames] as const;
export type JsonFieldName = FieldName | 'url';
