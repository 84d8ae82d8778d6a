// First names and surnames that are common in Milan: they tell a person's name from a company's where no legal form does.

const firstNames = `ada adele adriana adriano agata agnese agostino aida alba alberta alberto aldo alessandra alessandro alessia
alessio alfonso alfredo alice alina amalia amelia ambra ambrogio amina ana andrea angela angelica angelo anita anna annalisa
annamaria antonella antonia antonietta antonino antonio arianna armando arturo asia assunta attilio augusta augusto aurora
barbara beatrice benedetta benedetto bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmen carolina caterina
catia cecilia celestina cesare chiara cinzia claudia claudio clara clelia concetta corrado cosimo cristian cristiana cristiano
cristina damiano daniela daniele danilo dario davide debora deborah denise diana diego dina dino domenica domenico donata
donatella donato dora dorina edoardo egidio elda elena eleonora elia elisa elisabetta emanuela emanuele emilia emilio emma
enrica enrico enza enzo ermanno ernesta ernesto erica erika ester eugenia eugenio eva fabiana fabio fabrizio fatima fausta
fausto federica federico felice ferdinando fernanda fernando filippo fiorella flavia flavio franca francesca francesco franco
fulvia fulvio gabriele gabriella gaetano gemma gennaro germana giacomo giada gian gianfranco gianluca gianni gianna gina gino
gioia giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppa giuseppe giuseppina giusy grazia graziella
greta guido hassan ida ignazio ilaria ileana ines iolanda irene irina irma isabella ivan ivana ivo jessica katia laura lea leda
lella lena leonardo leonora letizia lia liana lidia lilia liliana lina lino lisa livia livio loredana lorena lorenza lorenzo
loretta luca lucia luciana luciano lucio ludovica luigi luigia luigina luisa maddalena maddalena mafalda manuela mara marcella
marcello marco margherita maria mariangela marianna mariella marilena marina mario marisa marta martina martino marzia massimo
matilde matteo maura maurizio mauro mercedes michela michele milena mina mirella miriam mohamed moira monica nadia natalia
natalina nella nicola nicoletta nicolo nina nino noemi nora norma olga oliviero ombretta oreste orietta ornella orsola oscar
ottavia ottavio paola paolo pasquale patrizia piera pierina piero pietro pina pino raffaella raffaele rebecca remo renata
renato renzo riccardo rina rita roberta roberto rocco romano romina rosa rosalba rosalia rosanna rosaria rosario rosella rosina
rossana rossella ruggero sabina sabrina salvatore samantha samuele sandra sandro sara sebastiano serena sergio silvana silvano
silvia silvio simona simone sofia sonia stefania stefano stella susanna svetlana tamara tania tatiana tecla teresa tina tiziana
tiziano tommaso ugo umberto valentina valentino valeria valerio vanessa vera veronica vilma vincenza vincenzo virginia vito
vittoria vittorio viviana walter wanda yuri ylenia zaira`;

const surnames = `albanese amato barbieri basile bellini benedetti bernardi bertolini bianchi bianco brambilla bruno caputo
carbone caruso castelli cattaneo cattani colombo colombo conte conti coppola costa costantini damico deangelis deluca desantis
donati esposito fabbri farina ferrara ferrari ferraro ferrero ferretti ferri fiore fontana fumagalli galli gallo garofalo
gatti gentile giordano giuliani grassi grasso greco guerra guidi leone locatelli lombardi lombardo longo mancini marchetti
mariani marini marino martinelli martini mazza mazzola mele messina montanari monti morelli moretti moroni neri orlando
pagani pagano palmieri palumbo parisi pellegrini pellegrino piras poli pozzi ricci rinaldi riva rizzi rizzo romano rossetti
rossi ruggiero russo sala sanna santoro sartori serra silvestri sironi sorrentino testa valente valentini villa villani
vitale vitali zanetti`;

/** In lower case, without accents. */
export const knownFirstNames: ReadonlySet<string> = new Set(firstNames.split(/\s+/));
export const knownSurnames: ReadonlySet<string> = new Set(surnames.split(/\s+/));
