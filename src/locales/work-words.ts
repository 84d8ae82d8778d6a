// Contracts, trades and what ads ask for.

import { type OfficeWord, written } from './office-word.ts';

export const workWords: readonly OfficeWord[] = [
  {
    word: 'apprendistato',
    forms: written('[Aa]pprendistato'),
    means: {
      it: 'contratto per imparare un lavoro. Di solito è per giovani.',
      en: 'a contract to learn a trade, usually for young people.',
      es: 'contrato para aprender un oficio, casi siempre para jóvenes.',
      fr: 'contrat pour apprendre un métier, en général pour les jeunes.',
      ar: 'عقد عمل لتعلّم مهنة، وهو عادةً للشباب.',
      si: 'රැකියාවක් ඉගෙන ගැනීමට ගිවිසුමක්, සාමාන්‍යයෙන් තරුණ අයට.',
    },
  },
  {
    word: 'ASA',
    forms: written('ASA'),
    means: {
      it: 'lavoro: aiuti persone anziane o malate. Serve un corso.',
      en: 'a job: you help old or sick people. You need a course.',
      es: 'un trabajo: ayudas a personas mayores o enfermas. Hace falta un curso.',
      fr: 'un métier : vous aidez des personnes âgées ou malades. Il faut une formation.',
      ar: 'عمل: مساعدة كبار السن والمرضى. تلزم له دورة.',
      si: 'රැකියාවක්: වැඩිහිටි සහ රෝගී අයට උදව් කිරීම. පාඨමාලාවක් අවශ්‍යයි.',
    },
  },
  {
    word: 'CCNL',
    forms: written('CCNL|Ccnl'),
    means: {
      it: 'regole di tutta Italia. Dicono la paga, le ore e le ferie di un lavoro.',
      en: 'rules for all Italy on the pay, hours and holidays of a job.',
      es: 'reglas de toda Italia sobre sueldo, horas y vacaciones de un trabajo.',
      fr: 'règles de toute l’Italie sur le salaire, les heures et les congés d’un métier.',
      ar: 'العقد الوطني: قواعد الأجر والساعات والإجازات.',
      si: 'ජාතික ගිවිසුම: වැටුප, පැය සහ නිවාඩු ගැන නීති.',
    },
  },
  {
    word: 'curriculum (CV)',
    forms: written('CV|[Cc]urriculum|CURRICULUM'),
    means: {
      it: 'un foglio con i tuoi studi e i tuoi lavori.',
      en: 'a sheet with your studies and your jobs.',
      es: 'una hoja con tus estudios y tus trabajos.',
      fr: 'une feuille avec vos études et vos emplois.',
      ar: 'ورقة فيها دراستك وأعمالك السابقة.',
      si: 'ඔබේ අධ්‍යාපනය සහ කළ රැකියා ලියූ පත්‍රය.',
    },
  },
  {
    word: 'HACCP',
    forms: written('HACCP|Haccp'),
    means: {
      it: 'corso per lavorare con il cibo. Impari igiene e sicurezza.',
      en: 'course to work with food: how to keep it clean and safe.',
      es: 'curso para trabajar con comida: higiene y seguridad.',
      fr: 'formation pour travailler avec la nourriture : hygiène et sécurité.',
      ar: 'دورة لمن يعمل في الأكل: النظافة والسلامة.',
      si: 'ආහාර සමඟ වැඩ කරන අයට පාඨමාලාවක්: පිරිසිදුකම සහ ආරක්ෂාව.',
    },
  },
  {
    word: 'Libretto Famiglia',
    forms: written('[Ll]ibretto [Ff]amiglia'),
    means: {
      it: 'la famiglia paga con l’INPS piccoli lavori in casa. È legale.',
      en: 'a legal way for a family to pay small jobs at home, through the INPS.',
      es: 'forma legal de pagar pequeños trabajos en casa, con el INPS.',
      fr: 'façon légale de payer de petits travaux à la maison, avec l’INPS.',
      ar: 'طريقة قانونية تدفع بها العائلة أجر أعمال صغيرة في البيت.',
      si: 'නිවසේ කුඩා වැඩ සඳහා පවුලක් නීත්‍යානුකූලව ගෙවන ක්‍රමයක්.',
    },
  },
  {
    word: 'OSS',
    forms: written('OSS'),
    means: {
      it: 'lavoro: curi persone in ospedale o a casa. Serve un corso.',
      en: 'a job: you care for people in hospital or at home. You need a course.',
      es: 'un trabajo: cuidas a personas en el hospital o en casa. Hace falta un curso.',
      fr: 'un métier : vous soignez des personnes à l’hôpital ou chez elles. Il faut une formation.',
      ar: 'عمل: رعاية الأشخاص في المستشفى أو في البيت. تلزم له دورة.',
      si: 'රැකියාවක්: රෝහලේ හෝ නිවසේ අය රැකබලා ගැනීම. පාඨමාලාවක් අවශ්‍යයි.',
    },
  },
  {
    word: 'part-time',
    forms: written('[Pp]art[- ]?[Tt]ime'),
    means: {
      it: 'lavoro con meno ore.',
      en: 'work with fewer hours.',
      es: 'trabajo con menos horas.',
      fr: 'travail avec moins d’heures.',
      ar: 'دوام جزئي: ساعات أقل من الدوام الكامل.',
      si: 'අර්ධකාලීන: අඩු පැය ගණනක වැඩ.',
    },
  },
  {
    word: 'RAL',
    forms: written('RAL'),
    means: {
      it: 'la paga di un anno, prima delle tasse.',
      en: 'the pay of a whole year, before taxes.',
      es: 'el sueldo de un año, antes de impuestos.',
      fr: 'le salaire d’un an, avant les impôts.',
      ar: 'أجر السنة كلها، قبل الضرائب.',
      si: 'වසරක වැටුප, බදු අඩු කිරීමට පෙර.',
    },
  },
  {
    word: 'somministrazione',
    forms: written('[Ss]omministrazione'),
    means: {
      it: 'ti assume un’agenzia e lavori per un’altra azienda.',
      en: 'an agency hires you and you work for another company.',
      es: 'una agencia te contrata y trabajas para otra empresa.',
      fr: 'une agence vous embauche et vous travaillez pour une autre entreprise.',
      ar: 'توظفك وكالة وتعمل/تعملين في شركة أخرى.',
      si: 'රැකියා නියෝජිතායතනයක් ඔබව බඳවා ගනී, ඔබ වැඩ කරන්නේ වෙනත් සමාගමකය.',
    },
  },
  {
    word: 'stage',
    forms: written('[Ss]tage'),
    means: {
      it: 'è come il tirocinio: impari in azienda.',
      en: 'you learn a job in a company.',
      es: 'aprendes un trabajo en una empresa.',
      fr: 'vous apprenez un métier dans une entreprise.',
      ar: 'تدريب في مكان العمل.',
      si: 'වැඩ කරන තැනකදී ඉගෙනීම.',
    },
  },
  {
    word: 'tirocinio',
    forms: written('[Tt]irocini[oi]?'),
    means: {
      it: 'impari in azienda, con un aiuto in soldi. Non è un contratto di lavoro.',
      en: 'you learn in a company, with some money. It is not an employment contract.',
      es: 'aprendes en una empresa, con una ayuda en dinero. No es un contrato de trabajo.',
      fr: 'vous apprenez dans une entreprise, avec une aide en argent. Ce n’est pas un contrat de travail.',
      ar: 'تدريب في مكان العمل مع مبلغ مالي. ليس عقد عمل.',
      si: 'වැඩ කරන තැනකදී ඉගෙනීම, යම් මුදලක් සමඟ. එය රැකියා ගිවිසුමක් නොවේ.',
    },
  },
];
