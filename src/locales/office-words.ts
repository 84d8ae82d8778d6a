// Offices, their papers and the help that they give.

import { type OfficeWord, written } from './office-word.ts';

export const officeWords: readonly OfficeWord[] = [
  {
    word: 'ADI',
    forms: written('ADI|Adi'),
    means: {
      it: 'soldi ogni mese a famiglie povere. Per chi ha in casa figli piccoli, anziani o persone disabili.',
      en: 'money every month for poor families with children, old people or people with disabilities.',
      es: 'dinero cada mes para familias pobres con niños, mayores o personas con discapacidad.',
      fr: 'de l’argent chaque mois pour les familles pauvres avec enfants, personnes âgées ou handicapées.',
      ar: 'مال كل شهر للعائلات الفقيرة التي فيها أطفال أو كبار سن أو أشخاص ذوو إعاقة.',
      si: 'ළමුන්, වැඩිහිටියන් හෝ ආබාධිත අය සිටින දුප්පත් පවුල්වලට මාසික මුදල.',
    },
  },
  {
    word: 'CAF',
    forms: written('CAF|Caf'),
    means: {
      it: 'ufficio che ti aiuta con l’ISEE e con le tasse.',
      en: 'office that helps you with the ISEE and with taxes.',
      es: 'oficina que te ayuda con el ISEE y los impuestos.',
      fr: 'bureau qui vous aide pour l’ISEE et les impôts.',
      ar: 'مكتب يساعدك في ورقة دخل العائلة وفي الضرائب.',
      si: 'පවුලේ ආදායම් ලේඛන සහ බදු ගැන උදව් කරන කාර්යාලය.',
    },
  },
  {
    word: 'centro per l’impiego',
    forms: written("[Cc]entr[oi] per l['’]impiego"),
    means: {
      it: 'ufficio pubblico per chi cerca lavoro.',
      en: 'public office for people who look for work.',
      es: 'oficina pública para quien busca trabajo.',
      fr: 'bureau public pour ceux qui cherchent du travail.',
      ar: 'مكتب حكومي لمن يبحث عن عمل.',
      si: 'රැකියා සොයන අයට රජයේ කාර්යාලය.',
    },
  },
  {
    word: 'CIE',
    forms: written('CIE'),
    means: {
      it: 'carta d’identità elettronica. Serve anche per i siti pubblici.',
      en: 'electronic identity card. It also opens public services on the internet.',
      es: 'documento de identidad electrónico. Sirve también para los servicios públicos en internet.',
      fr: 'carte d’identité électronique. Elle sert aussi pour les services publics sur internet.',
      ar: 'بطاقة الهوية الإلكترونية. تصلح أيضاً لدخول خدمات الدولة على الإنترنت.',
      si: 'විද්‍යුත් හැඳුනුම්පත. අන්තර්ජාලයේ රජයේ සේවා සඳහාත් අවශ්‍යයි.',
    },
  },
  {
    word: 'CPIA',
    forms: written('CPIA|Cpia'),
    means: {
      it: 'scuola pubblica per adulti. Fa corsi di italiano e di terza media.',
      en: 'public school for adults: Italian and the middle school certificate.',
      es: 'escuela pública para adultos: italiano y certificado de escuela media.',
      fr: 'école publique pour adultes : italien et diplôme de fin de collège.',
      ar: 'مدرسة حكومية للكبار: دروس الإيطالية وشهادة المرحلة الإعدادية.',
      si: 'වැඩිහිටියන් සඳහා රජයේ පාසල: ඉතාලි පන්ති සහ මධ්‍ය පාසල් සහතිකය.',
    },
  },
  {
    word: 'DID',
    forms: written('DID'),
    means: {
      it: 'dici al centro per l’impiego che sei senza lavoro e puoi lavorare.',
      en: 'you tell the job centre: I have no job and I can work.',
      es: 'dices al centro de empleo: no tengo trabajo y puedo trabajar.',
      fr: 'vous dites au centre pour l’emploi : je n’ai pas de travail et je peux travailler.',
      ar: 'تصريح لمركز التوظيف بأنك بدون عمل ومستعد/مستعدة للعمل.',
      si: 'ඔබට රැකියාවක් නැති බවත් වැඩ කිරීමට සූදානම් බවත් කියන ප්‍රකාශය.',
    },
  },
  {
    word: 'dote',
    forms: written('[Dd]ote'),
    means: {
      it: 'la Regione paga per te un corso o un servizio.',
      en: 'the Region pays a course or a service for you.',
      es: 'la Región paga por ti un curso o un servicio.',
      fr: 'la Région paie pour vous une formation ou un service.',
      ar: 'الإقليم يدفع عنك ثمن دورة أو خدمة.',
      si: 'ඔබ වෙනුවෙන් ප්‍රාදේශීය රජය පාඨමාලාවකට හෝ සේවාවකට ගෙවයි.',
    },
  },
  {
    word: 'GOL',
    forms: written('GOL'),
    means: {
      it: 'progetto pubblico. Ti aiuta a trovare lavoro.',
      en: 'public programme that helps to find work.',
      es: 'programa público que ayuda a encontrar trabajo.',
      fr: 'programme public qui aide à trouver du travail.',
      ar: 'برنامج حكومي لمساعدة من يبحث عن عمل.',
      si: 'රැකියා සොයන අයට උදව් කරන රජයේ වැඩසටහන.',
    },
  },
  {
    word: 'INPS',
    forms: written('INPS|Inps'),
    means: {
      it: 'ufficio dello Stato. Paga pensioni e altri aiuti.',
      en: 'state office for pensions and benefits.',
      es: 'oficina del Estado para pensiones y ayudas en dinero.',
      fr: 'bureau de l’État pour les retraites et les aides en argent.',
      ar: 'مؤسسة الدولة للتقاعد والمساعدات المالية.',
      si: 'විශ්‍රාම වැටුප් සහ ආධාර සඳහා රජයේ ආයතනය.',
    },
  },
  {
    word: 'ISEE',
    forms: written('ISEE|Isee'),
    means: {
      it: 'dice quanti soldi e beni ha la famiglia. Serve per molti aiuti.',
      en: 'says how much money and property a family has. You need it for many kinds of help.',
      es: 'dice cuánto dinero y bienes tiene la familia. Hace falta para muchas ayudas.',
      fr: 'dit combien d’argent et de biens a la famille. Il le faut pour beaucoup d’aides.',
      ar: 'رقم يبيّن دخل العائلة وممتلكاتها. مطلوب للحصول على مساعدات كثيرة.',
      si: 'පවුලේ ආදායම සහ දේපළ පෙන්වන අංකය. බොහෝ ආධාර සඳහා අවශ්‍යයි.',
    },
  },
  {
    word: 'NASpI',
    forms: written('NASpI|NASPI|Naspi'),
    means: {
      it: 'soldi ogni mese per chi ha perso il lavoro.',
      en: 'money every month for people who have lost their job.',
      es: 'dinero cada mes para quien ha perdido el trabajo.',
      fr: 'de l’argent chaque mois pour ceux qui ont perdu leur travail.',
      ar: 'مال كل شهر لمن فقد عمله.',
      si: 'රැකියාව අහිමි වූ අයට මාසිකව ලැබෙන මුදල.',
    },
  },
  {
    word: 'patronato',
    forms: written('[Pp]atronat[oi]'),
    means: {
      it: 'ufficio che ti aiuta a chiedere pensione e altri aiuti.',
      en: 'office that helps you to ask for a pension and other benefits.',
      es: 'oficina que te ayuda a pedir la pensión y otras ayudas.',
      fr: 'bureau qui vous aide à demander la retraite et d’autres aides.',
      ar: 'مكتب يساعدك في طلب التقاعد والمساعدات من الدولة.',
      si: 'විශ්‍රාම වැටුප සහ රජයේ ආධාර ඉල්ලීමට උදව් කරන කාර්යාලය.',
    },
  },
  {
    word: 'SFL',
    forms: written('SFL'),
    means: {
      it: 'soldi ogni mese, per un certo tempo, a chi fa un corso e cerca lavoro.',
      en: 'money every month, for some time, for people who take a course and look for work.',
      es: 'dinero cada mes, por un tiempo, para quien hace un curso y busca trabajo.',
      fr: 'de l’argent chaque mois, pour un temps, à ceux qui se forment et cherchent du travail.',
      ar: 'مال كل شهر، لمدة محدودة، لمن يتبع دورة ويبحث عن عمل.',
      si: 'පාඨමාලාවක් කරන සහ රැකියාවක් සොයන අයට, සීමිත කාලයකට, මාසික මුදල.',
    },
  },
  {
    word: 'SPID',
    forms: written('SPID|Spid'),
    means: {
      it: 'nome e password per i servizi pubblici su internet.',
      en: 'name and password for public services on the internet.',
      es: 'nombre y contraseña para los servicios públicos en internet.',
      fr: 'nom et mot de passe pour les services publics sur internet.',
      ar: 'اسم مستخدم وكلمة سر لدخول خدمات الدولة على الإنترنت.',
      si: 'අන්තර්ජාලයේ රජයේ සේවා සඳහා නම සහ මුරපදය.',
    },
  },
];
