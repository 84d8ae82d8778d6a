// Spanish, plain and neutral for readers from both sides of the Atlantic; the reader is addressed as «tú».

import { buildLocale } from './build-locale.ts';
import { facts } from './es-facts.ts';
import { phrase } from './phrase.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const es = buildLocale({
  language: 'es',
  direction: 'ltr',
  review: { by: 'its authors' },
  sections: {
    market: 'Ofertas de trabajo',
    'km-zero': 'Trabajo cerca de ti',
    courses: 'Cursos para trabajar',
    policies: 'Ayudas para encontrar trabajo',
    classes: 'Clases de italiano',
    services: 'Servicios útiles: dinero y vivienda',
  },
  labels: {
    where: 'Dónde',
    hours: 'Horario',
    pay: 'Sueldo',
    needs: 'Necesitas',
    nice: 'Mejor si tienes',
    notNeeded: 'No hace falta',
    openTo: 'También para',
    duration: 'Duración',
    contract: 'Contrato',
    when: 'Cuándo',
    cost: 'Precio',
    audience: 'Para quién',
    amount: 'Cuánto',
    documents: 'Trae',
    seats: 'Plazas',
    childcare: 'Niños',
    certificate: 'Certificado',
    level: 'Nivel',
    enrolment: 'Inscripción',
    provider: 'Quién lo hace',
    howTo: 'Cómo presentarse',
    ending: 'Últimos días',
    desks: '¿Necesitas ayuda? Ven a la oficina. Es gratis.',
    contents: 'En este número',
    more: 'También esta semana',
    inTheirWords: 'El anuncio dice:',
    inItalian: 'en italiano:',
    glossary: 'Palabras útiles',
    onlyShow: 'Mostrar solo',
    onlySchool: 'horario escolar',
    onlyNear: 'cerca',
    onlyNew: 'nuevos',
    onlyEnding: 'últimos días',
  },
  words: {
    isNew: 'nuevo',
    lastDays: 'últimos días',
    notWritten: 'no está escrito: pregunta',
    nothingLeft: 'Ningún anuncio cumple todo esto: quita una opción.',
    workIsFree: 'Por trabajar no se paga: nadie puede pedirte dinero para contratarte.',
    household: 'una familia, a través de la oficina',
    allOnline: 'todo el boletín',
    skipToContents: 'Ir a los anuncios',
    comma: ', ',
    bulletin: 'Boletín de trabajo y formación',
    staysItalian: 'Las palabras de los anuncios quedan en italiano. ¿No entiendes? En la oficina te ayudamos gratis.',
    readOnPhone: null,
  },
  counts: {
    offers: (n) => (n === 1 ? 'oferta' : 'ofertas'),
    fresh: (n) => (n === 1 ? 'nueva' : 'nuevas'),
    ending: (n) => (n === 1 ? 'termina pronto' : 'terminan pronto'),
  },
  sectionCount: (section, n) => {
    if (section === 'market' || section === 'km-zero') return counted(n, 'oferta', 'ofertas');
    return section === 'courses' || section === 'classes'
      ? counted(n, 'curso', 'cursos')
      : counted(n, 'aviso', 'avisos');
  },
  numbers: { group: '', decimal: ',' },
  lists: { comma: ', ', and: ' y ' },
  range: (from, to) => phrase`de ${from} a ${to}`,
  issueLine: (number, { from, to, year }) => phrase`n.º ${number} · del ${from} al ${to} de ${year}`,
  footer: (title, number) => `${title} · n.º ${number} · Por trabajar no se paga`,
  pageOf: { page: 'página ', of: ' de ' },
  openSince: (number) => `abierta desde el n.º ${number}`,
  checked: (day, month) => `comprobado el ${day} de ${months[month - 1]}`,
  source: (name) => phrase`fuente: ${name}`,
  alsoOn: (names) => phrase`también en ${names}`,
  openings: (title, n) => phrase`${title}, ${n} puestos`,
  sayOnPhone: (sentence) =>
    phrase`Por teléfono puedes decir: ${sentence} Quiere decir: «Buenos días, llamo por el trabajo. ¿Todavía hay puesto?»`,
  dates: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    months,
    day: (weekday, day, month) => `${weekday} ${day} de ${month}`,
    shortDay: (weekday, day) => `${weekday} ${day}`,
    time: (hours, minutes) => `${hours}.${minutes}`,
    untilFilled: 'hasta completar plazas',
    by: (day, time) => phrase`hasta el ${day}${time ? phrase`, a las ${time}` : ''}`,
    everyDay: 'todos los días',
    fromTo: (first, last) => `de ${first} a ${last}`,
  },
  ...facts,
  closures: {
    names: {
      'saint-francis': 'San Francisco',
      'all-saints': 'Todos los Santos',
      patron: 'San Ambrosio, patrón de Milán',
      immaculate: 'Inmaculada',
      christmas: 'vacaciones de Navidad',
      carnival: 'Carnaval',
      easter: 'vacaciones de Pascua',
      liberation: 'fiesta de la Liberación',
      labour: 'fiesta del trabajo',
      republic: 'fiesta de la República',
    },
    fromTo: (from, to) => phrase`del ${from} al ${to}`,
    line: (closures) => phrase`Escuelas cerradas: ${closures}. Pregunta en tu escuela.`,
  },
  colophon: {
    publishedBy: (name) => phrase`Publica: ${name}.`,
    representative: (name) => phrase`Representante legal: ${name}.`,
    free: 'El boletín y la oficina son gratis.',
    equal: 'Las ofertas son para mujeres y hombres de toda edad y nacionalidad.',
    responsible:
      'Solo damos la información: del trabajo responde quien contrata. Una oferta puede cerrar antes: comprueba antes de ir.',
    correct: (contact) => phrase`Para corregir un error: ${contact}.`,
    registration: (registration) => phrase`Registro: ${registration}.`,
    sources: (names) => phrase`Fuentes: ${names}.`,
  },
  leftOut: (count) =>
    count === 1
      ? 'Hay otro anuncio en el boletín completo: pregunta en la oficina.'
      : `Hay otros ${count} anuncios en el boletín completo: pregunta en la oficina.`,
  restUnlisted: (count) => `y ${count} más: pregunta en la oficina.`,
  rest: (shown, total) =>
    `En estas páginas hay ${shown} anuncios de ${total}. Los demás están aquí abajo, con su código: pídelos en la oficina o léelos en el teléfono.`,
});
