// Names of the occupations in the readers' other languages, by the key of the occupations table (`reading/occupations.ts`).
// Both gender forms with a slash where the language has two.

import type { Language } from '../model.ts';

type Titles = Record<Exclude<Language, 'it'>, string>;

const table = `
kitchen_helper | kitchen helper | ayudante de cocina | aide de cuisine | مساعد/مساعدة في المطبخ | කුස්සි සහායක
dishwasher | dishwasher | lavaplatos | plongeur/plongeuse | غاسل/غاسلة صحون | පිඟන් සෝදන්නා
cook | cook | cocinero/a | cuisinier/cuisinière | طباخ/طباخة | කෝකියා
pizza_maker | pizza maker | pizzero/a | pizzaïolo/pizzaïola | صانع/صانعة بيتزا | පීසා සාදන්නා
waiter | waiter | camarero/a | serveur/serveuse | نادل/نادلة | වේටර් (අවන්හල් සේවක)
bar_worker | bar worker (coffee bar) | camarero/a de barra | serveur/serveuse de bar | عامل/عاملة مقهى | කැෆේ සේවක
food_counter | food counter worker | dependiente/a de mostrador (comida) | employé(e) de comptoir (alimentation) | عامل/عاملة بيع مأكولات | ආහාර කවුන්ටර සේවක
fast_food | fast food worker | empleado/a de comida rápida | équipier/équipière restauration rapide | عامل/عاملة مطعم وجبات سريعة | ක්ෂණික ආහාර සේවක
canteen | canteen worker | empleado/a de comedor | employé(e) de cantine | عامل/عاملة مطعم (مدرسة أو شركة) | කැන්ටිම් සේවක
baker_helper | baker's assistant | ayudante de panadería | aide-boulanger/boulangère | مساعد/مساعدة خباز | බේකරි සහායක
pastry_helper | pastry assistant | ayudante de pastelería | aide-pâtissier/pâtissière | مساعد/مساعدة حلواني | කේක් සාදන සහායක
office_cleaner | cleaner (offices) | limpiador/a | agent(e) d'entretien | عامل/عاملة نظافة | පිරිසිදු කරන්නා
hotel_cleaner | hotel room cleaner | camarero/a de pisos | femme/valet de chambre | عامل/عاملة تنظيف غرف الفندق | හෝටල් කාමර පිරිසිදු කරන්නා
stairs_cleaner | building stairs cleaner | limpiador/a de escaleras | agent(e) d'entretien d'immeuble | عامل/عاملة تنظيف سلالم العمارات | පඩිපෙළ පිරිසිදු කරන්නා
hospital_cleaner | hospital cleaner | limpiador/a de hospital | agent(e) de nettoyage hospitalier | عامل/عاملة نظافة في المستشفى | රෝහල් පිරිසිදු කරන්නා
house_cleaner | house cleaner | empleado/a del hogar | employé(e) de maison | عامل/عاملة منزلية | ගෘහ සේවක
ironing | ironing and laundry worker | planchador/a | repasseur/repasseuse | عامل/عاملة كيّ وغسيل | ඇඳුම් මදින්නා
car_washer | car washer | lavador/a de coches | laveur/laveuse de voitures | عامل/عاملة غسيل سيارات | වාහන සෝදන්නා
window_cleaner | window cleaner | limpiacristales | laveur/laveuse de vitres | عامل/عاملة تنظيف زجاج | ජනෙල් පිරිසිදු කරන්නා
street_sweeper | street cleaner | barrendero/a | agent(e) de propreté urbaine | عامل/عاملة نظافة الشوارع | වීදි පිරිසිදු කරන්නා
carer_live_in | live-in carer | cuidador/a interno/a | auxiliaire de vie à demeure | مقدّم/مقدّمة رعاية مقيمة (للمسنين) | නේවාසික වැඩිහිටි රැකබලා ගන්නා
carer_hourly | hourly carer for the elderly | cuidador/a por horas | aide à domicile | مقدّم/مقدّمة رعاية مسنين بالساعة | පැය ගණනට වැඩිහිටි රැකබලා ගන්නා
carer_night | night carer | cuidador/a de noche | garde de nuit | رعاية ليلية | රාත්‍රී රැකබලා ගන්නා
babysitter | babysitter | niñero/a | garde d'enfants | جليسة/جليس أطفال | ළමයි බලාගන්නා
asa | social care assistant (ASA) | auxiliar de asistencia (ASA) | auxiliaire socio-assistantiel(le) (ASA) | مساعد/مساعدة اجتماعي (ASA) | සමාජ සත්කාර සහායක (ASA)
oss | health care assistant (OSS) | auxiliar sociosanitario/a (OSS) | aide-soignant(e) (OSS) | مساعد/مساعدة رعاية صحية (OSS) | සෞඛ්‍ය සත්කාර සහායක (OSS)
hospital_porter | hospital porter | celador/a | brancardier/brancardière | عامل/عاملة نقل المرضى | රෝහල් උපස්ථායක
school_caretaker | school caretaker | conserje de escuela | agent(e) d'école | عامل/عاملة مدرسة | පාසල් සේවක
nursery_helper | nursery helper | auxiliar de guardería | aide en crèche | مساعد/مساعدة في حضانة | ළදරු මධ්‍යස්ථාන සහායක
cultural_mediator | cultural mediator | mediador/a cultural | médiateur/médiatrice culturel(le) | وسيط/وسيطة ثقافية | සංස්කෘතික මැදිහත්කරු
dental_assistant | dental assistant | auxiliar dental | assistant(e) dentaire | مساعد/مساعدة طبيب أسنان | දන්ත සහායක
mover | porter / mover | mozo/a de carga | manutentionnaire | عامل/عاملة تحميل وتفريغ | බඩු පටවන සේවක
warehouse | warehouse worker | mozo/a de almacén | magasinier/magasinière | عامل/عاملة مستودع | ගබඩා සේවක
forklift | forklift driver | carretillero/a | cariste | سائق/سائقة رافعة شوكية | ෆෝක්ලිෆ්ට් රියදුරු
shelf_filler | shelf filler | reponedor/a | employé(e) de mise en rayon | عامل/عاملة ترتيب رفوف | රාක්ක පුරවන්නා
packer | packer | empaquetador/a | emballeur/emballeuse | عامل/عاملة تعبئة وتغليف | ඇසුරුම් සේවක
van_driver | van delivery driver | repartidor/a (furgoneta) | chauffeur-livreur/chauffeuse-livreuse | سائق/سائقة توصيل | බෙදාහැරීමේ රියදුරු
rider | bike courier | repartidor/a en bici | livreur/livreuse à vélo | عامل/عاملة توصيل بالدراجة | බයිසිකල් බෙදාහරින්නා
mail_carrier | mail carrier | cartero/a | facteur/factrice | ساعي/ساعية بريد | තැපැල් බෙදන්නා
leafleting | leaflet distributor | repartidor/a de folletos | distributeur/distributrice de prospectus | موزّع/موزّعة منشورات | පත්‍රිකා බෙදන්නා
shop_assistant | shop assistant | dependiente/a | vendeur/vendeuse | بائع/بائعة | වෙළඳසැල් සේවක
cashier | cashier | cajero/a | caissier/caissière | محاسب/محاسبة صندوق | අයකැමි
butcher_helper | butcher's assistant | ayudante de carnicería | aide-boucher/bouchère | مساعد/مساعدة جزار | මස් කඩ සහායක
promoter | sales promoter | promotor/a de ventas | promoteur/promotrice | مروّج/مروّجة مبيعات | විකුණුම් ප්‍රවර්ධක
call_center | call centre operator | teleoperador/a | téléconseiller/téléconseillère | موظف/موظفة مركز اتصال | ඇමතුම් මධ්‍යස්ථාන සේවක
receptionist | receptionist | recepcionista | réceptionniste | موظف/موظفة استقبال | පිළිගැනීමේ සේවක
office_clerk | office clerk | empleado/a de oficina | employé(e) de bureau | موظف/موظفة مكتب | කාර්යාල ලිපිකරු
data_entry | data entry clerk | operador/a de datos | opérateur/opératrice de saisie | مدخل/مدخلة بيانات | දත්ත ඇතුළත් කරන්නා
caretaker | building caretaker | portero/a | gardien(ne) d'immeuble | حارس/حارسة عمارة (بواب) | ගොඩනැගිලි භාරකරු
guard | security guard | vigilante / controlador(a) de accesos | agent(e) de sécurité | حارس/حارسة أمن | ආරක්ෂක සේවක
factory_worker | factory worker | operario/a de producción | ouvrier/ouvrière de production | عامل/عاملة مصنع | කම්හල් සේවක
assembler | assembler | montador/a | monteur/monteuse | عامل/عاملة تجميع | එකලස් කරන්නා
tailor | tailor / seamstress | sastre / costurera | couturier/couturière | خياط/خياطة | මැහුම් කරන්නා
construction | construction labourer | peón de construcción | manœuvre du bâtiment | عامل/عاملة بناء | ඉදිකිරීම් කම්කරු
painter | house painter | pintor/a | peintre en bâtiment | دهّان/دهّانة | පින්තාරු ශිල්පී
electrician | electrician's mate | ayudante de electricista | aide-électricien(ne) | مساعد/مساعدة كهربائي | විදුලි කාර්මික සහායක
plumber | plumber's mate | ayudante de fontanero | aide-plombier/plombière | مساعد/مساعدة سبّاك | ජලනළ සහායක
gardener | gardening worker | ayudante de jardinería | aide-jardinier/jardinière | عامل/عاملة بستنة | උද්‍යාන සේවක
hairdresser | hairdresser's assistant | ayudante de peluquería | aide-coiffeur/coiffeuse | مساعد/مساعدة حلاق | කොණ්ඩා මෝස්තර සහායක
beautician | beautician | esteticista | esthéticien(ne) | أخصائي/أخصائية تجميل | රූපලාවණ්‍ය ශිල්පී
farm_worker | farm worker | jornalero/a agrícola | ouvrier/ouvrière agricole | عامل/عاملة زراعية | ගොවිපල කම්කරු
handyman | handyperson | operario/a de mantenimiento | homme/femme toutes mains | عامل/عاملة صيانة عامة | නඩත්තු සේවක
educator | educator (nursery, school) | educador/a | éducateur/éducatrice | مربّي/مربّية (حضانة أو مدرسة) | අධ්‍යාපන සහායක (ළමා මධ්‍යස්ථාන, පාසල්)
housekeeper | housekeeper | ama/o de llaves | gouvernant(e) | مدبّر/مدبّرة منزل | නිවාස කළමනාකරු
nurse | nurse | enfermero/a | infirmier/infirmière | ممرّض/ممرّضة | හෙද නිලධාරි
bus_driver | bus driver | conductor/a de autobús | conducteur/conductrice de bus | سائق/سائقة حافلة | බස් රියදුරු
lorry_driver | lorry driver | conductor/a de camión | conducteur/conductrice de poids lourds | سائق/سائقة شاحنة | ලොරි රියදුරු
market_seller | market stall worker | vendedor/a de mercado | vendeur/vendeuse sur les marchés | بائع/بائعة في السوق | වෙළඳපොළ සේවක
travel_agent | travel agent | agente de viajes | agent(e) de voyages | موظف/موظفة وكالة سفر | සංචාරක නියෝජිත
bank_clerk | bank clerk | cajero/a de banco | guichetier/guichetière de banque | موظف/موظفة شباك بنك | බැංකු අයකැමි
mechanic | car mechanic | mecánico/a | mécanicien/mécanicienne | ميكانيكي/ميكانيكية سيارات | මෝටර් කාර්මික
body_repairer | car body repairer | chapista | carrossier/carrossière | عامل/عاملة سمكرة سيارات | වාහන බොඩි කාර්මික
welder | welder | soldador/a | soudeur/soudeuse | لحّام/لحّامة | වෑල්ඩින් ශිල්පී
machine_operator | machine operator | operador/a de máquina | opérateur/opératrice de machine | عامل/عاملة تشغيل آلات | යන්ත්‍ර ක්‍රියාකරු
`;

const titles: ReadonlyMap<string, Titles> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', en = '', es = '', fr = '', ar = '', si = ''] = line.split('|').map((cell) => cell.trim());
      return [id, { en, es, fr, ar, si }];
    }),
);

/** Null in Italian, where the words of the ad stand, and for an occupation that is not in the table. */
export function occupationTitle(id: string, language: Language): string | null {
  return language === 'it' ? null : (titles.get(id)?.[language] ?? null);
}
