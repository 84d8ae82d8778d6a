import { describe, expect, it } from 'vitest';
import { closedLine, isMarkedClosed } from '../../src/sources/closed.ts';

describe('the words for a closed offer', () => {
  it.each([
    'Annuncio scaduto',
    'Spiacenti, questa offerta non è più disponibile.',
    'La selezione si è conclusa il 3 novembre 2026',
    'Candidature chiuse',
    'Chiuse le candidature',
    'L’offerta di lavoro che cerchi non è più online',
    'Scaduto',
    'This position has been filled.',
    'We are no longer accepting applications for this job',
    'This job is no longer available',
    'Cette offre n’est plus disponible',
    'Esta vacante ya no está disponible',
    'Vaga encerrada',
    'Die Stelle ist nicht mehr verfügbar',
    'Nabídka již není aktivní',
    'Oferta wygasła',
  ])('%s', (line) => {
    expect(closedLine(['Cuoca', line])).toBe(line);
  });

  it.each([
    'La selezione sarà chiusa il 30 novembre',
    'L’annuncio scade il 30/11/2026',
    'Se la posizione non è più disponibile, la pagina viene tolta',
    'Domenica chiuso',
    'Chiuso',
    'Ricerca personale di cucina, locale chiuso la domenica',
    'Siamo chiusi la domenica: inviare le candidature per e-mail',
    'Offerta formativa: percorsi conclusi con attestato',
    'When the position has been filled we will tell you',
    'Posizione coperta da assicurazione',
    `Azienda solida. ${'Testo lungo che parla di tutt’altro. '.repeat(6)} La posizione è chiusa.`,
  ])('not: %s', (line) => {
    expect(closedLine([line])).toBeNull();
  });

  it.each([
    ['[SCADUTO] Magazziniera', true],
    ['Magazziniera (chiuso)', true],
    ['CHIUSA: Magazziniera', true],
    ['Annuncio scaduto - Magazziniera', true],
    ['Addetta al magazzino chiuso', false],
    ['Closed-loop technician', false],
  ])('title: %s', (title, expected) => {
    expect(isMarkedClosed(title)).toBe(expected);
  });
});

describe('what desks and boards write of an offer that is gone', () => {
  it.each([
    "Questa offerta non e' piu' disponibile",
    'Offerta non piu disponibile',
    'L’annuncio non è piu disponibile',
    'Annuncio rimosso',
    'L’annuncio è stato rimosso',
    'Posizione coperta',
    'Posizione già assegnata',
    'Annuncio disattivato',
    'Questo annuncio non è attivo',
    'Offerta non disponibile',
    'Iscrizioni chiuse',
    'Domande chiuse',
    'Termini scaduti',
    'Il termine per la presentazione delle domande è scaduto',
    'Il concorso è scaduto',
    'Stato: Scaduto',
    'Stato: chiuso',
    'Scaduta il 10/11/2026',
    'Non è più possibile candidarsi',
    'Abbiamo già trovato la persona che cercavamo',
    'Posto occupato',
    'Ricerca sospesa',
    'Annuncio scaduto, guarda le altre offerte prima che scadano',
    'Offerta scaduta: dopo il 10 novembre non si può più rispondere',
  ])('%s', (line) => {
    expect(closedLine([line])).toBe(line);
  });

  it.each([
    'Candidature chiuse il 20 dicembre 2026',
    'Ricerca chiusa dal 30 dicembre',
    'Annuncio riservato, non scaduto',
    'Se la posizione non è più disponibile ti avvisiamo',
    'Offerta di lavoro: lunedì chiuso',
  ])('but not: %s', (line) => {
    expect(closedLine([line])).toBeNull();
  });
});
