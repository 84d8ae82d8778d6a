import type { Gate } from './gate.ts';
import { verdicts } from './gate.ts';

/** Can a reader apply? An offer that names no way, and has no page of its own, sends her nowhere. */
export const apply: Gate = {
  id: 'apply',
  judge: (entry) => {
    if (entry.kind !== 'offer' || entry.apply.length > 0 || entry.url !== null) return [];
    return verdicts('apply', [
      {
        level: 'hold',
        code: 'NO_WAY_TO_APPLY',
        evidence: null,
        sentence: {
          it: 'Non è scritto come candidarsi: mancano telefono, indirizzo, e-mail o sportello.',
          en: 'The ad does not say how to apply: there is no phone, address, e-mail or desk.',
        },
        ask: 'Come ci si può candidare: per telefono, di persona (dove e in quali orari) o per e-mail?',
      },
    ]);
  },
};
