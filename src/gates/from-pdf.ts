import type { Gate } from './gate.ts';
import { verdicts } from './gate.ts';

/** Where an offer begins and ends in a PDF is a guess of the program: a person looks at it before it is printed. */
export const fromPdf: Gate = {
  id: 'from-pdf',
  judge: ({ draft }) => {
    const page = draft.extra.pdfPage;
    if (page === undefined) return [];
    return verdicts('from-pdf', [
      {
        level: 'hold',
        code: 'FROM_PDF',
        evidence: { where: 'extra.pdfPage', quote: page, at: 0 },
        sentence: {
          it: `La voce viene da un PDF, pagina ${page}: il programma può aver unito o tagliato gli annunci. Confronta con il PDF e poi decidi.`,
          en: `The entry comes from a PDF, page ${page}: the program may have joined or cut offers. Compare it with the PDF, then decide.`,
        },
      },
    ]);
  },
};
