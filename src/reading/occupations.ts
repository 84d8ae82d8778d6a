// The occupations that a Milan desk meets: key, ISCO-08 unit group, sector, plain title in both gender forms, and the ways in
// which ads write it (gender forms with a slash). Names in other languages: `locales/occupation-titles.ts`.

export interface OccupationEntry {
  id: string;
  /** four digits of ISCO-08 */
  isco08: string;
  /** CLEAN, CARE, REST, LOG, RETAIL, IND, SCHOOL, OFFICE, BUILD, GREEN, BEAUTY, SOCIAL, OTHER */
  sector: string;
  /** plain Italian title for the reader */
  title: string;
  variants: string[];
}

const table = `
kitchen_helper | 9412 | REST | aiuto in cucina | aiuto cuoco/cuoca; aiuto cucina; commis di cucina; addetto/a alla cucina; inserviente di cucina; aiuto in cucina; aiuto cuoco; aiutante cucina; aiuto cuochi; tirocinio in cucina; ausiliario/a di cucina
dishwasher | 9412 | REST | lavapiatti | lavapiatti; plongeur; addetto/a al lavaggio; addetto/a stoviglie; lavaggista
cook | 5120 | REST | cuoco/cuoca | cuoco; cuoca; capo partita; chef de partie; cuoco/a di linea; cuciniere/a; cuoco/cuoca; cuoco/a; cuoco capo partita; secondo cuoco
pizza_maker | 5120 | REST | pizzaiolo/pizzaiola | pizzaiolo; pizzaiola; aiuto pizzaiolo/a; fornaio/a pizzeria; pizzaiolo/pizzaiola; pizzaiolo/a
waiter | 5131 | REST | cameriere/cameriera | cameriere/a di sala; addetto/a sala; chef de rang; commis di sala; runner; personale di sala; cameriere/cameriera; cameriere/a; cameriera; cameriere barista; capo sala; responsabile di sala
bar_worker | 5132 | REST | barista | barista; banconiere/a; banconista bar; barman/barlady; addetto/a caffetteria; aiuto barista; barman; addetto/a bar; bar e caffetteria
food_counter | 5246 | REST | addetto/a al banco | banconista; addetto/a al banco gastronomia; commesso/a panificio; addetto/a rosticceria; addetto/a al banco; banconiere/a; addetto/a banco; aiuto banco; aiutante banco; banco gastronomia; addetto/a banco ortofrutta; banchista
fast_food | 9411 | REST | addetto/a fast food | crew; addetto/a ristorazione veloce; operatore/operatrice fast food; addetto/a al grill; addetto/a fast food; addetto/a crew; addetto/a ristorazione; team member
canteen | 9412 | REST | addetto/a alla mensa | addetto/a mensa; ASM addetto/a servizi mensa; addetto/a refezione; scodellatore/scodellatrice; porzionatore/trice; addetto/a alla mensa; addetti mensa; addetto/a alla refezione; ausiliario/a mensa; operatore/operatrice mensa; aiuto mensa; personale mensa
baker_helper | 7512 | REST | aiuto panettiere/a | panettiere/a; fornaio/a; aiuto fornaio/a; addetto/a al forno; aiuto panettiere; panificatore/trice; addetto/a panificazione
pastry_helper | 7512 | REST | aiuto pasticciere/a | pasticciere/a; pasticcere/a; aiuto pasticceria; gelatiere/a; aiuto pasticciere
office_cleaner | 9112 | CLEAN | addetto/a alle pulizie | addetto/a pulizie civili; operatore/operatrice delle pulizie; addetto/a sanificazione; personale di pulizia; pulitore/pulitrice; addetto/a alle pulizie; addetto/a servizi di pulizia; addetto/a pulizie industriali; pulizia uffici; pulizie uffici; operaio/a pulizie; addetto/a pulizia; operatore/operatrice pulizie; operatore/operatrice di sanificazione; pulizie post cantiere; pulizie civili
hotel_cleaner | 9112 | CLEAN | addetto/a alle camere d’albergo | cameriere/a ai piani; addetto/a ai piani; room attendant; housekeeping; facchino/a ai piani; addetto/a alle camere; cameriera ai piani; pulizie camere; facchino ai piani; governante ai piani
stairs_cleaner | 9112 | CLEAN | addetto/a alle pulizie di scale e condomini | pulizia scale; addetto/a pulizie condominiali; pulizia stabili; pulizie scale e condomini; pulizie condominiali; pulizie parti comuni; pulizia condomini; pulizie scale
hospital_cleaner | 9112 | CLEAN | addetto/a alle pulizie in ospedale | addetto/a pulizie sanitarie; ausiliario/a di pulizia ospedaliera; sanificazione ospedaliera; pulizie in ospedale; operatore/trice sanificazione ospedaliera; operatore/operatrice pulizie ospedaliere; pulizie ospedaliere
house_cleaner | 9111 | CARE | colf | colf; collaboratore/collaboratrice domestico/a; domestica/o a ore; aiuto domestico; addetto/a pulizie presso privati; donna/uomo delle pulizie; colf stiratrice; collaboratrice familiare; collaboratore/collaboratrice familiare; aiuto domestica; donna di servizio
ironing | 9121 | CLEAN | addetto/a allo stiro | stiratore/stiratrice; stireria; addetto/a lavanderia; lavandaio/a; addetto/a allo stiro; stiratrice; addetto/a stireria; operatore/operatrice lavanderia
car_washer | 9122 | CLEAN | addetto/a al lavaggio auto | lavaggista auto; addetto/a autolavaggio; addetto/a al lavaggio auto
window_cleaner | 9123 | CLEAN | addetto/a alla pulizia dei vetri | pulizia vetri; vetrista; lavavetri
street_sweeper | 9613 | CLEAN | operatore/operatrice ecologico/a | netturbino/a; spazzino/a; addetto/a spazzamento; addetto/a raccolta rifiuti; operatore/operatrice ecologico/a; spalatore di neve; sgombero neve
carer_live_in | 5322 | CARE | badante convivente | badante convivente; assistente familiare convivente; badante h24; badante fissa/o; assistente familiare in convivenza; badante in convivenza; assistente familiare fissa; badante 24 ore
carer_hourly | 5322 | CARE | badante a ore | assistente familiare ad ore; badante diurna; assistenza anziani; operatore/trice domiciliare; badante a ore; badante; assistente familiare; assistente anziani; assistenza domiciliare; assistente domiciliare
carer_night | 5322 | CARE | badante di notte | badante notturna; presenza notturna; assistenza notturna ospedaliera; assistenza di notte
babysitter | 5311 | CARE | baby-sitter | babysitter; tata; bambinaia; baby sitter con aiuto compiti; baby-sitter; tata convivente
asa | 5322 | CARE | ASA (assistenza a persone) | ausiliario/a socio-assistenziale; A.S.A.; ASA domiciliare; ASA in RSA; ASA; asa; asa/oss
oss | 5321 | CARE | OSS (assistenza e salute) | operatore/operatrice socio-sanitario/a; O.S.S.; OSS; oss; operatore socio sanitario; operatori socio sanitari; operatore/operatrice sociosanitario/a
hospital_porter | 5329 | CARE | ausiliario/a in ospedale | portantino/a; barelliere/a; addetto/a trasporto pazienti; ausiliario/a; ausiliario/a in ospedale
school_caretaker | 5153 | SCHOOL | collaboratore/collaboratrice scolastico/a | bidello/a; personale ATA; collaboratore scolastico; collaboratore/collaboratrice scolastico/a; ausiliario/a scolastico/a; personale ata
nursery_helper | 5311 | SCHOOL | aiuto in asilo nido | ausiliario/a asilo nido; inserviente nido; addetto/a ai servizi nido; aiuto in asilo nido; ausiliario/a nido; aiuto asilo
cultural_mediator | 3412 | SOCIAL | mediatore/mediatrice culturale | mediatore linguistico-culturale; mediatrice culturale; facilitatore/trice; mediatore/mediatrice culturale
dental_assistant | 3251 | CARE | assistente alla poltrona (dentista) | ASO; assistente alla poltrona; assistente studio odontoiatrico; assistente del dentista
mover | 9333 | LOG | facchino/facchina | facchino/a; addetto/a carico e scarico; traslocatore/traslocatrice; movimentazione merci; manovale magazzino; facchino/facchina; facchino; addetto/a movimentazione; scaricatore
warehouse | 9333 | LOG | magazziniere/magazziniera | addetto/a al magazzino; picker; addetto/a picking; operatore/trice logistica; magazziniere; magazziniere/magazziniera; operatore/operatrice di magazzino; addetto/a logistica; magazziniere picking; addetto/a smistamento; tirocinio in magazzino; addetto/a inventario; aiuto magazziniere
forklift | 8344 | LOG | carrellista | mulettista; carrellista; addetto/a muletto
shelf_filler | 9334 | RETAIL | addetto/a agli scaffali | addetto/a rifornimento scaffali; scaffalista; addetto/a GDO; allestitore/trice
packer | 9321 | IND | addetto/a al confezionamento | confezionatore/trice; imballatore/trice; addetto/a packaging; addetto/a imballaggio; addetto/a al confezionamento; operaio/a addetto/a confezionamento; addetto/a confezionamento; operaio/a confezionamento
van_driver | 8322 | LOG | autista per consegne | autista patente B; corriere; driver; addetto/a consegne; autotrasportatore/trice; autista consegne; autista; autista furgone; addetto/a alle consegne; fattorino con furgone
rider | 9621 | LOG | rider (consegne in bici o moto) | rider; ciclofattorino/a; fattorino/a; pony express; consegne in bici
mail_carrier | 4412 | LOG | portalettere | postino/a; addetto/a al recapito; addetto/a smistamento; portalettere; postini
leafleting | 9510 | OTHER | addetto/a al volantinaggio | addetto/a volantinaggio; distributore/trice volantini; volantinaggio; distribuzione volantini; mettere volantini; distribuire volantini
shop_assistant | 5223 | RETAIL | addetto/a alle vendite | commesso/a; addetto/a vendite; sales assistant; assistente alla vendita; addetto/a alle vendite; addetto/a vendita; addetto/a alla vendita; aiuto vendita; aiuto commesso/a; venditore/venditrice; ausiliario/a di vendita; addetto/a negozio; aiuto fioraio
cashier | 5230 | RETAIL | cassiere/cassiera | cassiere/a; addetto/a cassa; addetto/a casse supermercato; cassiere/cassiera; addetto/a di cassa; addetto/a alla cassa; cassiere
butcher_helper | 7511 | RETAIL | aiuto macellaio/a | macellaio/a; addetto/a macelleria; addetto/a pescheria; aiuto macellaio / banco carne
promoter | 5242 | RETAIL | promoter | promoter; hostess/steward; dimostratore/trice; hostess; attivita di promoting; steward eventi
call_center | 4222 | OFFICE | operatore/operatrice call center | addetto/a call center inbound; operatore/trice telefonico/a; operatore/operatrice call center; operatore telefonico; addetto/a call center; centralinista
receptionist | 4226 | OFFICE | addetto/a alla reception | receptionist; addetto/a accoglienza; front office; addetto/a alla reception; addetto/a reception; portiere d albergo; addetto/a ricevimento; segretario/a di ricevimento
office_clerk | 4110 | OFFICE | impiegato/impiegata d'ufficio | segretario/a; addetto/a segreteria; impiegato/a amministrativo/a; back office; impiegato/impiegata d'ufficio; impiegato/a; addetto/a back office; addetto/a amministrazione; addetto/a amministrativo/a; stage segreteria; assistente amministrativo/a; impiegata ufficio
data_entry | 4132 | OFFICE | addetto/a all’inserimento dati | data entry; addetto/a inserimento dati; inserimento dati al computer
caretaker | 5153 | OTHER | portinaio/portinaia | custode; portiere/a; portinaio/a; portinaio/portinaia; portineria; addetto/a portineria; portierato
guard | 5414 | OTHER | addetto/a al controllo degli accessi | addetto/a sicurezza; fiduciario/a; steward; guardia non armata; vigilanza; addetto/a al controllo accessi; portiere notturno; operatore fiduciario; operatori fiduciari; addetto/a vigilanza; guardia giurata; addetto/a alla sorveglianza; ausiliario della sosta
factory_worker | 9329 | IND | operaio/operaia generico/a | operaio/a di produzione; addetto/a alla produzione; addetto/a linea; operaio/operaia generico/a; operaio/a; operaio/a generico/a; addetto/a produzione; operaio generico
assembler | 8219 | IND | addetto/a al montaggio | assemblatore/trice; montatore/trice; addetto/a assemblaggio; addetto/a al montaggio
tailor | 7531 | IND | sarto/sarta | sarto/a; cucitore/cucitrice; addetto/a riparazioni sartoriali; macchinista confezione; sarto/sarta; sartoria; cucitrice; addetto/a cucito; riparazioni sartoriali
construction | 9313 | BUILD | manovale edile | manovale edile; operaio/a edile comune; aiuto muratore; manovale; muratore; operaio/a edile
painter | 7131 | BUILD | imbianchino/imbianchina | pittore/pittrice edile; decoratore/trice; tinteggiatore/trice; imbianchino/a
electrician | 7411 | BUILD | aiuto elettricista | elettricista; installatore/trice impianti elettrici; aiuto elettricista
plumber | 7126 | BUILD | aiuto idraulico/a | idraulico/a; termoidraulico/a; aiuto idraulico
gardener | 9214 | GREEN | aiuto giardiniere/a | giardiniere/a; manutentore/trice del verde; operaio/a del verde; aiuto giardiniere/a; cura del verde; addetto/a al verde; manutenzione del verde; giardinaggio
hairdresser | 5141 | BEAUTY | aiuto parrucchiere/a | parrucchiere/a; acconciatore/trice; shampista; barbiere; aiuto parrucchiere/a
beautician | 5142 | BEAUTY | estetista | estetista; onicotecnico/a; addetto/a centro estetico
farm_worker | 9211 | GREEN | operaio/operaia agricolo/a | bracciante; addetto/a raccolta frutta; operaio/a agricolo/a; operaio/operaia agricolo/a; bracciante agricolo; addetto/a alla raccolta; raccolta frutta; operaio agricolo
handyman | 9622 | OTHER | manutentore/manutentrice | factotum; tuttofare; manutentore/trice; manutentore/factotum; manutentore; operaio/a manutentore
educator | 2342 | SCHOOL | educatore/educatrice | educatore/educatrice; educatore/educatrice di asilo nido; educatore/educatrice infanzia; educatore/educatrice pre e post scuola; insegnante scuola infanzia; educatore/educatrice nido
housekeeper | 5152 | CARE | governante | governante; maggiordomo; custode domestico; custodi domestici; coppia di custodi; coppia domestici
nurse | 2221 | CARE | infermiere/infermiera | infermiere/a; infermiere/a professionale
bus_driver | 8331 | LOG | autista di autobus | autista scuolabus; autista di autobus; conducente di autobus; conducente di bus; conducenti di bus; conducente; autista autobus; autista di linea; autista bus
lorry_driver | 8332 | LOG | autista di camion | autista patente c; autista camion; camionista; autista patente ce; autista bilico
market_seller | 5211 | RETAIL | aiuto vendita al mercato | aiuto vendita mercato; banco mercato; banco frutta; ambulante; addetto/a al mercato
travel_agent | 4221 | OFFICE | agente di viaggio | agente di viaggio; addetto/a agenzia viaggi; banconista agenzia viaggi
bank_clerk | 4211 | OFFICE | addetto/a allo sportello bancario | cassiere/a di banca; sportello bancario; addetto/a allo sportello bancario; operatore/operatrice di sportello
mechanic | 7231 | IND | meccanico/meccanica | meccanico/a; autoriparatore; gommista
body_repairer | 7213 | IND | carrozziere/carrozziera | carrozziere/a; lattoniere
welder | 7212 | IND | saldatore/saldatrice | saldatore/saldatrice; carpentiere metallico
machine_operator | 8189 | IND | operatore/operatrice di macchina | operatore/operatrice macchine; addetto/a macchina; operatore/operatrice cnc; conduttore di impianti; addetto/a alle macchine
`;

export const occupations: readonly OccupationEntry[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', isco08 = '', sector = '', title = '', variants = ''] = line.split(' | ');
    return { id, isco08, sector, title, variants: variants.split('; ') };
  });
