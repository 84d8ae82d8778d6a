import { describe, expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readCollectiveAgreement } from '../../src/reading/collective-agreement.ts';
import { readPay } from '../../src/reading/pay.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string): string | null {
  const pay = readPay(adText(draftOf(text)))?.value;
  if (!pay) return null;
  const { min, max, unit, net, payments, allowance, prorata } = pay;
  return [
    min === max ? `${min}` : `${min}-${max}`,
    unit,
    net === null ? null : net ? 'net' : 'gross',
    payments && `x${payments}`,
    allowance && 'allowance',
    prorata && 'prorata',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('pay', () => {
  it.each([
    ['€ 8,01 lordi/h', '8.01 hour gross'],
    ['9€/h', '9 hour'],
    ['Paga oraria 9 € netti + mance', '9 hour net'],
    ['10 euro l’ora', '10 hour'],
    ['dieci euro all’ora', '10 hour'],
    ['si offrono 12 € all’ora', '12 hour'],
    ['1.200 € netti al mese + contributi', '1200 month net'],
    ['Stipendio 1200 netti', '1200 month net'],
    ['retribuzione mensile lorda di 1.450,50 euro per 14 mensilità', '1450.5 month gross x14'],
    ['950 euro netti mensili circa, 14 mensilità', '950 month net x14'],
    ['ottocento euro al mese', '800 month'],
    ['tra 1.100 e 1.300 euro al mese', '1100-1300 month'],
    ['da 1.200 a 1.400 € netti mensili', '1200-1400 month net'],
    ['compenso fino a 1.500 euro mensili', '1500 month'],
    ['RAL 21-23K', '21000-23000 year gross'],
    ['RAL 24.000', '24000 year gross'],
    ['RAL da 21.500 a 22.800 riproporzionata', '21500-22800 year gross prorata'],
    ['RAL: 22k', '22000 year gross'],
    ['stipendio annuo lordo di € 20.344,07, da proporzionare in caso di part time', '20344.07 year gross prorata'],
    ['800/1200€ a settimana', '800-1200 week'],
    ['70 euro al giorno', '70 day'],
    ['80 € a giornata in regola', '80 day'],
    ['paghiamo 60 euro a serata', '60 day'],
    ['indennità di partecipazione € 600,00 mensili', '600 month allowance'],
    ['rimborso spese 500 euro', '500 month allowance'],
    ['Indennità mensile: 800 €', '800 month allowance'],
    ['assegno mensile pari a 519,47 euro', '519.47 month'],
    ['6,50 lordi', '6.5 hour gross'],
    ['1.250 € netti + 13ª + TFR', '1250 month net x13'],
    ['retribuzione: 7,50-8,20 € lordi orari', '7.5-8.2 hour gross'],
    ['24-27k di RAL, computer portatile', '24000-27000 year gross'],
    ['paga 1700 euro al mese il primo e 2100 il secondo', '1700-2100 month'],
    ['offre 2.400 euro al mese per un aiuto, anche 2.900 se serve', '2400-2900 month'],
    ['si va dai 600 euro del part-time ai circa 1.200 euro al mese', '600-1200 month'],
    ['Contratto a chiamata, 52 € netti a evento', '52 day net'],
    ['si paga in contanti a fine serata 45€', '45 day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Kit di lavoro a tuo carico 49€ (rimborsato)',
    'Serve cauzione di 100 €',
    'Quota di iscrizione 25 euro',
    'corso a 390€ rateizzabile',
    'buono pasto 7 €',
    'ticket da 5,29 euro',
    'ISEE fino a 9.796 €',
    '1.500€ totali per il periodo',
    'voucher da 10 euro ciascuno',
    'affitto 800 euro al mese',
    'stanza in foresteria a 110 €/mese per i primi mesi',
    'retribuzione commisurata all’esperienza',
    'orario 9-13, contratto regolare',
    '14 mensilità',
    'Fatturato di 3 milioni di euro',
    'bonus di benvenuto 200 euro',
    'tel 02 0000 0012',
    '24 ore, 3 turni, 12 mesi',
    'negozio di 600 mq',
    'via Inventata 1200, Milano',
  ])('none: %s', (text) => {
    expect(told(text)).toBeNull();
  });

  it('prefers the labelled field', () => {
    const draft = draftOf('Fino a 2.000 euro al mese!', { extra: { pay: '1.100 € lordi al mese' } });
    expect(readPay(adText(draft))).toMatchObject({
      value: { min: 1100, net: false },
      evidence: { where: 'extra.pay', quote: '1.100 € lordi al mese' },
    });
  });

  it.each([
    ['CCNL Multiservizi, 2° livello, 20 ore', 'CCNL Multiservizi, 2° livello'],
    ['Livello: D1 CCNL Alimentari Industria.', 'Livello: D1 CCNL Alimentari Industria'],
    ['Paga da CCNL Turismo/FIPE liv. 6S.', 'CCNL Turismo/FIPE liv. 6S'],
    ['inquadramento CCNL Coop Sociali C1, rimborso mezzi', 'CCNL Coop Sociali C1'],
    ['retribuzione da definire', undefined],
  ])('agreement: %s', (text, expected) => {
    expect(readCollectiveAgreement(adText(draftOf(text)))?.value).toBe(expected);
  });
});
