<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>Nominal, with undetermined as a category: {value}</source>
        <translation>Nominal, avec « indéterminé » comme catégorie : {value}</translation>
    </message>
    <message>
        <source>Specific agreement: {positive} where the flag is set, {negative} where it is not</source>
        <translation>Accord spécifique : {positive} lorsque la marque est posée, {negative} lorsqu’elle ne l’est pas</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coefficient alpha de Krippendorff, nominal : 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, yes or no: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coefficient alpha de Krippendorff, oui ou non : 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coefficient alpha de Krippendorff, ordinal : 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coefficient alpha de Krippendorff, échelle d’intervalle : 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ratio: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coefficient alpha de Krippendorff, échelle de rapport : 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with the MASI distance (Passonneau 2006)</source>
        <translation>Coefficient alpha de Krippendorff avec la distance MASI (Passonneau 2006)</translation>
    </message>
    <message>
        <source>Free text is not compared.</source>
        <translation>Le texte libre n’est pas comparé.</translation>
    </message>
    <message>
        <source>Do = {observed} over {values} pairable values, De = {expected}</source>
        <translation>Do = {observed} sur {values} valeurs appariables, De = {expected}</translation>
    </message>
    <message>
        <source>Interval: delete-one-case jackknife, t with {df} df</source>
        <translation>Intervalle de confiance : jackknife par retrait d’un cas à la fois, loi t à {df} ddl</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1: {value}</source>
        <translation>AC1 de Gwet : {value}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, linear weights: {value}</source>
        <translation>AC2 de Gwet, pondération linéaire : {value}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, quadratic weights: {value}</source>
        <translation>AC2 de Gwet, pondération quadratique : {value}</translation>
    </message>
    <message>
        <source>CUSUM: from {usual} to {raised} differences; a false alarm every {false_alarm} codings, a true one within {true_alarm}</source>
        <translation>CUSUM : de {usual} à {raised} de désaccords ; une fausse alarme tous les {false_alarm} codages, une vraie en {true_alarm} codages</translation>
    </message>
    <message>
        <source>Agreement {agreement}, alpha {alpha}: one category holds nearly all codes; look at positive agreement and AC.</source>
        <translation>Accord {agreement}, alpha {alpha} : une catégorie réunit presque tous les codes ; voir l’accord positif et l’AC.</translation>
    </message>
    <message>
        <source>No variation: reliability cannot be judged.</source>
        <translation>Aucune variation : la fiabilité ne peut être évaluée.</translation>
    </message>
    <message>
        <source>No case was coded twice: there is nothing to compare.</source>
        <translation>Aucun cas n’a été codé deux fois : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Few cases, or a category that is hardly used: the interval is not reliable.</source>
        <translation>Peu de cas, ou une catégorie à peine utilisée : l’intervalle de confiance n’est pas fiable.</translation>
    </message>
    <message>
        <source>{first} and {second} do not use the categories equally often (Stuart-Maxwell, p = {p}, Holm).</source>
        <translation>{first} et {second} n’utilisent pas les catégories avec la même fréquence (Stuart-Maxwell, p = {p}, Holm).</translation>
    </message>
    <message>
        <source>{coded} codings; does not apply: {hidden}, not reached: {unreached}, blank: {blank}, all missing</source>
        <translation>{coded} codages ; sans objet : {hidden}, non atteint : {unreached}, vide : {blank}, tous traités comme manquants</translation>
    </message>
    <message>
        <source>undetermined: {count}, without a rank: left out of the ordinal coefficients</source>
        <translation>indéterminé : {count}, sans rang : exclu des coefficients ordinaux</translation>
    </message>
    <message>
        <source>undetermined: {count}, a code like any other</source>
        <translation>indéterminé : {count}, un code comme les autres</translation>
    </message>
    <message>
        <source>none: {count}, the empty set</source>
        <translation>aucun : {count}, l’ensemble vide</translation>
    </message>
    <message>
        <source>all rounds</source>
        <translation>tous les tours</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>tour {number}</translation>
    </message>
    <message>
        <source>{value} [{low} to {high}]</source>
        <translation>{value} [{low} à {high}]</translation>
    </message>
    <message>
        <source>no case was coded twice</source>
        <translation>aucun cas codé deux fois</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>aucune variation</translation>
    </message>
    <message>
        <source>only one category</source>
        <translation>une seule catégorie</translation>
    </message>
    <message>
        <source>free text is not compared</source>
        <translation>le texte libre n’est pas comparé</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>nothing was coded</source>
        <translation>aucun codage</translation>
    </message>
    <message>
        <source>too little variation for an interval</source>
        <translation>trop peu de variation pour un intervalle de confiance</translation>
    </message>
    <message>
        <source>not made for sets</source>
        <translation>non prévu pour les ensembles</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>données insuffisantes</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinale</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} arrête</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisations</translation>
    </message>
    <message>
        <source>specific agreement</source>
        <translation>accord spécifique</translation>
    </message>
    <message>
        <source>alpha, one against the rest</source>
        <translation>alpha, une contre les autres</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>codages</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>mean kappa</source>
        <translation>kappa moyen</translation>
    </message>
    <message>
        <source>alpha without</source>
        <translation>alpha sans lui</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>alpha [95 %]</source>
        <translation>alpha [95 %]</translation>
    </message>
    <message>
        <source>to the month before</source>
        <translation>écart au mois précédent</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>confusions</source>
        <translation>confusions</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>réviseurs</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>{name}: {first} against {second}</source>
        <translation>{name} : {first} face à {second}</translation>
    </message>
    <message>
        <source>{name}: earlier against later coding</source>
        <translation>{name} : premier codage face au second</translation>
    </message>
    <message>
        <source>{name}: pairs of reviewers</source>
        <translation>{name} : paires de réviseurs</translation>
    </message>
    <message>
        <source>{name}: category by category</source>
        <translation>{name} : catégorie par catégorie</translation>
    </message>
    <message>
        <source>{name}: each reviewer and the others</source>
        <translation>{name} : chaque réviseur et les autres</translation>
    </message>
    <message>
        <source>{name}: month by month</source>
        <translation>{name} : mois par mois</translation>
    </message>
    <message>
        <source>◆ the two do not use the categories equally often</source>
        <translation>◆ les deux n’utilisent pas les catégories avec la même fréquence</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa; Enter shows the two against each other</source>
        <translation>Kappa de Cohen ; Entrée affiche les deux l’un face à l’autre</translation>
    </message>
    <message>
        <source>Nothing was confused.</source>
        <translation>Aucune confusion.</translation>
    </message>
    <message>
        <source>{first} / {second} is the commonest confusion ({count} of {total})</source>
        <translation>{first} / {second} est la confusion la plus fréquente ({count} sur {total})</translation>
    </message>
    <message>
        <source>codebook {id} · {version}</source>
        <translation>grille de codage {id} · {version}</translation>
    </message>
    <message>
        <source>{double} of {cases} coded cases were coded twice or more</source>
        <translation>{double} des {cases} cas codés l’ont été au moins deux fois</translation>
    </message>
    <message>
        <source>first independent codings only</source>
        <translation>premiers codages indépendants seulement</translation>
    </message>
    <message>
        <source>Computing: {done} of {total} variables</source>
        <translation>Calcul : {done} sur {total} variables</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} codings</source>
        <translation>Lecture : {done} sur {total} codages</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>cases {first} to {last}</source>
        <translation>cas {first} à {last}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with differences</source>
        <translation>Cas correspondant à {what}, {count} avec désaccord</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count}</source>
        <translation>Cas correspondant à {what}, {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Open {case}</source>
        <translation>Ouvrir {case}</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Enter on any number, cell or point lists its cases here.</source>
        <translation>Entrée sur un nombre, une cellule ou un point affiche ici les cas correspondants.</translation>
    </message>
    <message>
        <source>Cases behind the selection</source>
        <translation>Cas correspondant à la sélection</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>first coding</source>
        <translation>premier codage</translation>
    </message>
    <message>
        <source>second coding</source>
        <translation>second codage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>aucune note</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Projects opened lately</source>
        <translation>Projets ouverts récemment</translation>
    </message>
    <message>
        <source>Path of a project&apos;s folder</source>
        <translation>Chemin du dossier d’un projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Case records are metadata only. No media is stored, opened or shown.</source>
        <translation>Les dossiers ne contiennent que des métadonnées. Aucun média n’est conservé, ouvert ni affiché.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A new project is made by the command:  reviewer new FOLDER</source>
        <translation>Un nouveau projet se crée par la commande :  reviewer new DOSSIER</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} devient</translation>
    </message>
    <message>
        <source>What the column {column} becomes</source>
        <translation>Ce que devient la colonne {column}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
</context>
<context>
    <name>ComputedPanel</name>
    <message>
        <source>How it was computed</source>
        <translation>Mode de calcul</translation>
    </message>
</context>
<context>
    <name>CountsBox</name>
    <message>
        <source>flagged</source>
        <translation>marqués</translation>
    </message>
    <message>
        <source>Show flagged cases only</source>
        <translation>N’afficher que les cas marqués</translation>
    </message>
    <message>
        <source>{cases}: show only these</source>
        <translation>{cases} : n’afficher que ceux-ci</translation>
    </message>
</context>
<context>
    <name>DriftChart</name>
    <message>
        <source>cases {first} to {last}</source>
        <translation>cas {first} à {last}</translation>
    </message>
    <message>
        <source>coding {number}</source>
        <translation>codage {number}</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>Drift: alpha over {count} cases, with its interval</source>
        <translation>Dérive : alpha sur {count} cas, avec son intervalle de confiance</translation>
    </message>
    <message>
        <source>Drift: CUSUM of {reviewer}, {share} of {count} codings differ</source>
        <translation>Dérive : CUSUM de {reviewer}, {share} de {count} codages en désaccord</translation>
    </message>
    <message>
        <source>Too few cases were coded twice for a window of {count}.</source>
        <translation>Trop peu de cas ont été codés deux fois pour une fenêtre de {count}.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>No file is on the list yet.</source>
        <translation>Aucun fichier n’est encore dans la liste.</translation>
    </message>
    <message>
        <source>Path of a file; Tab completes, Enter puts it on the list</source>
        <translation>Chemin d’un fichier ; Tab complète, Entrée l’ajoute à la liste</translation>
    </message>
    <message>
        <source>Path of a file to import</source>
        <translation>Chemin d’un fichier à importer</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Project VIC files and case or media tables are read: metadata only, no media is stored or shown. Nothing is stored before it was checked and you say so.</source>
        <translation>Les fichiers Project VIC et les tableaux de cas ou de médias sont lus : métadonnées seulement, aucun média n’est conservé ni affiché. Rien n’est importé avant vérification et sans votre accord.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quels fichiers ?</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>The figures were copied, with tabs between them.</source>
        <translation>Les valeurs sont copiées, séparées par des tabulations.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>FooterPanel</name>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>optional, no answer</source>
        <translation>facultatif, sans réponse</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>A number; Enter goes on</source>
        <translation>Un nombre ; Entrée continue</translation>
    </message>
    <message>
        <source>Two letters, such as FR; Enter goes on</source>
        <translation>Deux lettres, comme FR ; Entrée continue</translation>
    </message>
    <message>
        <source>Text; Enter goes on</source>
        <translation>Texte ; Entrée continue</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The number is smaller than {bound}.</source>
        <translation>Le nombre est inférieur à {bound}.</translation>
    </message>
    <message>
        <source>The number is larger than {bound}.</source>
        <translation>Le nombre est supérieur à {bound}.</translation>
    </message>
    <message>
        <source>This is not a country code of ISO 3166 (two letters).</source>
        <translation>Ce n’est pas un code de pays ISO 3166 (deux lettres).</translation>
    </message>
    <message>
        <source>The text is longer than {bound} characters.</source>
        <translation>Le texte dépasse {bound} caractères.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>Cette valeur ne convient pas.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>Choose an option by its key.</source>
        <translation>Choisissez une option par sa touche.</translation>
    </message>
    <message>
        <source>Choose at least one option by its key; then Enter goes on.</source>
        <translation>Choisissez au moins une option par sa touche ; Entrée continue ensuite.</translation>
    </message>
    <message>
        <source>Type a value; then Enter goes on.</source>
        <translation>Saisissez une valeur ; Entrée continue ensuite.</translation>
    </message>
    <message>
        <source>Before this record can be submitted: {subject}</source>
        <translation>Avant de pouvoir valider ce dossier : {subject}</translation>
    </message>
    <message>
        <source>Still to answer: {subject}</source>
        <translation>Reste à répondre : {subject}</translation>
    </message>
    <message>
        <source>{subject} is open again as a draft; submitting makes its next revision.</source>
        <translation>{subject} est rouvert comme brouillon ; la validation crée la révision suivante.</translation>
    </message>
    <message>
        <source>Nothing is left: every case of your queue is coded or handed back.</source>
        <translation>Il ne reste rien : chaque cas de votre file est codé ou rendu.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Taken back in {detail}: {subject}.</source>
        <translation>Annulé dans {detail} : {subject}.</translation>
    </message>
    <message>
        <source>Done again in {detail}: {subject}.</source>
        <translation>Rétabli dans {detail} : {subject}.</translation>
    </message>
    <message>
        <source>The last record’s answers are filled in. Enter submits them.</source>
        <translation>Les réponses du dernier dossier sont reprises. Entrée les valide.</translation>
    </message>
    <message>
        <source>{subject} is handed back. Undo takes it again.</source>
        <translation>{subject} est rendu. Annuler le reprend.</translation>
    </message>
    <message>
        <source>Saving does not work: {subject} Nothing typed is lost; try again with {detail}.</source>
        <translation>L’enregistrement ne fonctionne pas : {subject} Rien de ce qui est saisi n’est perdu ; réessayez avec {detail}.</translation>
    </message>
    <message>
        <source>Saving works again; everything is kept.</source>
        <translation>L’enregistrement fonctionne de nouveau ; tout est conservé.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>the certainty</source>
        <translation>la certitude</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>la marque</translation>
    </message>
    <message>
        <source>the repeated answers</source>
        <translation>les réponses reprises</translation>
    </message>
    <message>
        <source>the submission</source>
        <translation>la validation</translation>
    </message>
    <message>
        <source>the hand-back</source>
        <translation>le renvoi</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Coding form</source>
        <translation>Formulaire de codage</translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Premiers enregistrements</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>tel que détecté</translation>
    </message>
    <message>
        <source>found: {what}</source>
        <translation>détecté : {what}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Some of the first records have problems; the check lists all. The first: {problem}</source>
        <translation>Certains des premiers enregistrements posent problème ; la vérification les énumère tous. Le premier : {problem}</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>Le fichier ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The first {count} records, as they will be understood. Names and texts stay folded.</source>
        <translation>Les {count} premiers enregistrements, tels qu’ils seront compris. Les noms et les textes restent masqués.</translation>
    </message>
    <message>
        <source>An archive of {count} files; this is its first.</source>
        <translation>Une archive de {count} fichiers ; voici le premier.</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Fichier affiché</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Séparateur de cellules</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>Figures of the selected variable</source>
        <translation>Valeurs de la variable sélectionnée</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Project: {title}</source>
        <translation>Projet : {title}</translation>
    </message>
    <message>
        <source>Codebook: {codebook}</source>
        <translation>Grille de codage : {codebook}</translation>
    </message>
    <message>
        <source>The wording of this codebook is not confirmed against its source.</source>
        <translation>Le libellé de cette grille n’est pas confirmé par rapport à sa source.</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Connecté : {account}</translation>
    </message>
    <message>
        <source>{done} of {total} coded</source>
        <translation>{done} sur {total} codés</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>to the queue meanwhile</source>
        <translation>vers la file entre-temps</translation>
    </message>
    <message>
        <source>to the queue</source>
        <translation>vers la file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>Importer 1 fichier</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <translation>Importer {count} fichiers</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>Check without storing</source>
        <translation>Vérifier sans importer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Every record is read; nothing is stored.</source>
        <translation>Chaque enregistrement est lu ; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Each file is stored whole or not at all; stopping leaves nothing of it.</source>
        <translation>Chaque fichier est importé en entier ou pas du tout ; en cas d’arrêt, rien n’en est conservé.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>No file can be imported as it is</source>
        <translation>Aucun fichier ne peut être importé tel quel</translation>
    </message>
    <message>
        <source>The problems are listed below.</source>
        <translation>Les problèmes sont énumérés ci-dessous.</translation>
    </message>
    <message>
        <source>{count} of {all} files can be imported</source>
        <translation>{count} fichiers sur {all} peuvent être importés</translation>
    </message>
    <message>
        <source>Refused records are left out</source>
        <translation>Les enregistrements refusés sont écartés</translation>
    </message>
    <message>
        <source>Everything can be imported</source>
        <translation>Tout peut être importé</translation>
    </message>
    <message>
        <source>Stopped: nothing of the file on its way was kept</source>
        <translation>Arrêté : rien du fichier en cours n’a été conservé</translation>
    </message>
    <message>
        <source>{count} of {all} files were stored</source>
        <translation>{count} fichiers sur {all} ont été importés</translation>
    </message>
    <message>
        <source>Stored, without {count} refused records</source>
        <translation>Importé, sans {count} enregistrements refusés</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Tout est importé</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>There is no such file: {path}</source>
        <translation>Ce fichier n’existe pas : {path}</translation>
    </message>
    <message>
        <source>This is a folder; name the files in it: {path}</source>
        <translation>Ceci est un dossier ; indiquez les fichiers qu’il contient : {path}</translation>
    </message>
    <message>
        <source>This is not a regular file: {path}</source>
        <translation>Ceci n’est pas un fichier ordinaire : {path}</translation>
    </message>
    <message>
        <source>This file is on the list already: {path}</source>
        <translation>Ce fichier est déjà dans la liste : {path}</translation>
    </message>
    <message>
        <source>This file belongs to the project itself: {path}</source>
        <translation>Ce fichier appartient au projet lui-même : {path}</translation>
    </message>
    <message>
        <source>Project VIC (JSON)</source>
        <translation>Project VIC (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>without refused records</source>
        <translation>sans les enregistrements refusés</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>sans enregistrement</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Cases: {new} new, {known} known</source>
        <translation>Cas : {new} nouveaux, {known} connus</translation>
    </message>
    <message>
        <source>Media records: {new} new, {known} known</source>
        <translation>Métadonnées de médias : {new} nouvelles, {known} connues</translation>
    </message>
    <message>
        <source>{cases} cases say something else than before: they get a new revision</source>
        <translation>{cases} cas dont le contenu a changé : une nouvelle révision est créée pour chacun</translation>
    </message>
    <message>
        <source>record {value}</source>
        <translation>enregistrement {value}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <translation>ligne {value}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <translation>champ {value}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>trouvé : {what}</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>attendu : {what}</translation>
    </message>
    <message>
        <source>Nothing to store.</source>
        <translation>Rien à importer.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>encore {count} secondes environ</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>encore {count} minutes environ</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>encore {count} heures environ</translation>
    </message>
    <message>
        <source>{name} is read; putting it in order…</source>
        <translation>{name} est lu ; mise en ordre…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import goes on; {key} shows it.</source>
        <translation>L’importation continue ; {key} l’affiche.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Use a saved mapping</source>
        <translation>Utiliser une correspondance enregistrée</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>The mapping is written to {path}</source>
        <translation>La correspondance est écrite dans {path}</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Enregistrer les problèmes en CSV</translation>
    </message>
    <message>
        <source>{count} problems are written to {path}</source>
        <translation>{count} problèmes sont écrits dans {path}</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Enter on a line changes its key, Backspace takes it away, Esc closes.</source>
        <translation>Entrée sur une ligne change sa touche, Retour arrière la retire, Échap ferme.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”; Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche pour « {action} » ; Échap n’y change rien.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed and kept.</source>
        <translation>Modifié et conservé.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>by reviewer</source>
        <translation>par réviseur</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>IC à 95 %</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>AC</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Agreement by variable</source>
        <translation>Accord par variable</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>{title} — {codebook} — Reviewer</source>
        <translation>{title} — {codebook} — Reviewer</translation>
    </message>
    <message>
        <source>Copied: {folder}. Settings and keys lie there.</source>
        <translation>Copié : {folder}. Les réglages et les touches s’y trouvent.</translation>
    </message>
    <message>
        <source>Keys alone answer and command.</source>
        <translation>Les touches seules répondent et commandent.</translation>
    </message>
    <message>
        <source>Keys answer and command with Alt only.</source>
        <translation>Les touches ne répondent et ne commandent qu’avec Alt.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Media ID</source>
        <translation>ID du média</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-1 / MD5</source>
        <translation>SHA-1 / MD5</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>MEDIA METADATA — no media is stored or shown</source>
        <translation>MÉTADONNÉES DES MÉDIAS — aucun média n’est conservé ni affiché</translation>
    </message>
    <message>
        <source>Media metadata</source>
        <translation>Métadonnées des médias</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>✕ To mend: {words}</source>
        <translation>✕ À corriger : {words}</translation>
    </message>
    <message>
        <source>⚠ Warning: {words}</source>
        <translation>⚠ Avertissement : {words}</translation>
    </message>
    <message>
        <source>You can submit all the same.</source>
        <translation>Vous pouvez valider malgré tout.</translation>
    </message>
    <message>
        <source>✓ Nothing is left to answer: Enter submits and opens the next case.</source>
        <translation>✓ Il ne reste rien à répondre : Entrée valide et ouvre le cas suivant.</translation>
    </message>
    <message>
        <source>↩ Handed back. Changing an answer takes the case up again as a draft.</source>
        <translation>↩ Rendu. Modifier une réponse reprend le cas comme brouillon.</translation>
    </message>
    <message>
        <source>✓ Submitted. Changing an answer opens the case again as a draft; Enter goes on.</source>
        <translation>✓ Validé. Modifier une réponse rouvre le cas comme brouillon ; Entrée continue.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (terms are checked as you type; Esc goes back to the form)</source>
        <translation>Note (les termes sont vérifiés pendant la saisie ; Échap revient au formulaire)</translation>
    </message>
    <message>
        <source>⚠ {term}: only where a law is quoted; otherwise {preferred}</source>
        <translation>⚠ {term} : seulement en citant une loi ; sinon {preferred}</translation>
    </message>
    <message>
        <source>⚠ {term}: do not use; better {preferred}</source>
        <translation>⚠ {term} : à ne pas employer ; mieux : {preferred}</translation>
    </message>
    <message>
        <source>⚠ {term}: better {preferred}</source>
        <translation>⚠ {term} : mieux : {preferred}</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>un autre mot</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing that was saved is lost. Reference: {reference}.</source>
        <translation>Une erreur s’est produite dans le programme lui-même. Rien de ce qui est enregistré n’est perdu. Référence : {reference}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no project in this folder.</source>
        <translation>Il n’y a pas de projet dans ce dossier.</translation>
    </message>
    <message>
        <source>The project was not opened.</source>
        <translation>Le projet n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Files and what they bring</source>
        <translation>Fichiers et ce qu’ils apportent</translation>
    </message>
    <message>
        <source>Store the valid records, and write the refused ones to:</source>
        <translation>Importer les enregistrements valides, et écrire les refusés dans :</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Nouveaux cas</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>New media</source>
        <translation>Nouveaux médias</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Folder for refused records</source>
        <translation>Dossier des enregistrements refusés</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what to do, or a case id</source>
        <translation>Saisissez ce qu’il faut faire, ou un identifiant de cas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>PROBLEMS · {count}</source>
        <translation>PROBLÈMES · {count}</translation>
    </message>
    <message>
        <source>PROBLEMS · {shown} of {count}</source>
        <translation>PROBLÈMES · {shown} sur {count}</translation>
    </message>
    <message>
        <source> · the first {listed} are listed</source>
        <translation> · les {listed} premiers sont affichés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the problems by any of their words</source>
        <translation>Filtrer les problèmes par n’importe lequel de leurs mots</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Enregistrer les problèmes en CSV</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the queue by case, source or country</source>
        <translation>Filtrer la file par cas, source ou pays</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>FILE</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>This account does not code cases: only reviewers do, so that every coding is theirs.</source>
        <translation>Ce compte ne code pas de cas : seuls les réviseurs le font, afin que chaque codage soit le leur.</translation>
    </message>
    <message>
        <source>All cases of the project are listed on the left; choosing one shows its record.</source>
        <translation>Tous les cas du projet figurent dans la liste ; en choisir un affiche son dossier.</translation>
    </message>
    <message>
        <source>What upstream sources say is shown here; reviewers code without seeing it.</source>
        <translation>Ce qu’indiquent les sources en amont est affiché ici ; les réviseurs codent sans le voir.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Known elsewhere</source>
        <translation>Connus ailleurs</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Cas liés</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 vidéo</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} vidéos</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 autre</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{count} of {all} ({percent} %)</source>
        <translation>{count} sur {all} ({percent} %)</translation>
    </message>
    <message>
        <source>Upstream status</source>
        <translation>Statut en amont</translation>
    </message>
    <message>
        <source>Upstream category</source>
        <translation>Catégorie en amont</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Victime identifiée</translation>
    </message>
    <message>
        <source>Self-generated</source>
        <translation>Autoproduit</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{case} was handed over to the certified tool.</source>
        <translation>{case} a été transmis à l’outil certifié.</translation>
    </message>
    <message>
        <source>The id {case} is copied: paste it into the certified tool.</source>
        <translation>L’identifiant {case} est copié : collez-le dans l’outil certifié.</translation>
    </message>
    <message>
        <source>The certified tool did not start; its id {case} is copied.</source>
        <translation>L’outil certifié n’a pas démarré ; l’identifiant {case} est copié.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Series {case}</source>
        <translation>Série {case}</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Aucun cas n’est ouvert</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ marqué</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Autre projet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>open</source>
        <translation>à coder</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codé</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>rendu</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>All saved · {time}</source>
        <translation>Tout est enregistré · {time}</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {at} of {count}: {name}</source>
        <translation>Étape {at} sur {count} : {name}</translation>
    </message>
</context>
<context>
    <name>TopPanel</name>
    <message>
        <source>Version of the codebook</source>
        <translation>Version de la grille de codage</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Do anything…</source>
        <translation>Tout faire…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les touches</translation>
    </message>
    <message>
        <source>Leave the text field</source>
        <translation>Quitter le champ de texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte de taille habituelle</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Keys alone, or with Alt</source>
        <translation>Touches seules, ou avec Alt</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Copy the settings folder&apos;s path</source>
        <translation>Copier le chemin du dossier des réglages</translation>
    </message>
    <message>
        <source>Import case records</source>
        <translation>Importer des dossiers</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Accord entre réviseurs</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Ouvrir un autre projet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save and go to the next case</source>
        <translation>Valider et passer au cas suivant</translation>
    </message>
    <message>
        <source>Answer: undetermined</source>
        <translation>Réponse : indéterminé</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Repeat the last record&apos;s answers</source>
        <translation>Reprendre les réponses du dernier dossier</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Certainty: low</source>
        <translation>Certitude : faible</translation>
    </message>
    <message>
        <source>Certainty: moderate</source>
        <translation>Certitude : moyenne</translation>
    </message>
    <message>
        <source>Certainty: high</source>
        <translation>Certitude : élevée</translation>
    </message>
    <message>
        <source>Flag the case</source>
        <translation>Marquer le cas</translation>
    </message>
    <message>
        <source>Hand the case back</source>
        <translation>Rendre le cas</translation>
    </message>
    <message>
        <source>Open in the certified tool</source>
        <translation>Ouvrir dans l’outil certifié</translation>
    </message>
    <message>
        <source>Show or hide names and texts</source>
        <translation>Afficher ou masquer les noms et les textes</translation>
    </message>
    <message>
        <source>Try saving again</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrer la file</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Conserver ce filtre</translation>
    </message>
    <message>
        <source>Choose a saved filter</source>
        <translation>Choisir un filtre enregistré</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Supprimer le filtre enregistré</translation>
    </message>
    <message>
        <source>Next case of the queue</source>
        <translation>Cas suivant de la file</translation>
    </message>
    <message>
        <source>Previous case of the queue</source>
        <translation>Cas précédent de la file</translation>
    </message>
    <message>
        <source>Next open case</source>
        <translation>Prochain cas à coder</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Aller au formulaire</translation>
    </message>
    <message>
        <source>Go to the media table</source>
        <translation>Aller au tableau des médias</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Aller à la file</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Poursuivre l’importation</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>Revenir à l’étape précédente</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Take the file off the list</source>
        <translation>Retirer le fichier de la liste</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Utiliser une correspondance enregistrée</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Enregistrer les problèmes en CSV</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Show confusions of codes</source>
        <translation>Afficher les confusions entre codes</translation>
    </message>
    <message>
        <source>Show pairs of reviewers</source>
        <translation>Afficher les paires de réviseurs</translation>
    </message>
    <message>
        <source>Show category by category</source>
        <translation>Afficher catégorie par catégorie</translation>
    </message>
    <message>
        <source>Show each reviewer and the others</source>
        <translation>Afficher chaque réviseur et les autres</translation>
    </message>
    <message>
        <source>Show month by month</source>
        <translation>Afficher mois par mois</translation>
    </message>
    <message>
        <source>Cases with differences alone, or all</source>
        <translation>Seulement les cas avec désaccord, ou tous</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Write the report (HTML)</source>
        <translation>Écrire le rapport (HTML)</translation>
    </message>
    <message>
        <source>Write the report (PDF)</source>
        <translation>Écrire le rapport (PDF)</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Go to the variables</source>
        <translation>Aller aux variables</translation>
    </message>
    <message>
        <source>Go to the figures beside</source>
        <translation>Aller aux valeurs à côté</translation>
    </message>
    <message>
        <source>Go to the drift chart</source>
        <translation>Aller au graphique de dérive</translation>
    </message>
    <message>
        <source>Go to the cases behind</source>
        <translation>Aller aux cas correspondants</translation>
    </message>
    <message>
        <source>do anything</source>
        <translation>tout faire</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>save + next</source>
        <translation>valider + suivant</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>rendre</translation>
    </message>
    <message>
        <source>open in certified tool</source>
        <translation>outil certifié</translation>
    </message>
    <message>
        <source>names and texts</source>
        <translation>noms et textes</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>prochain à coder</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>choisir des fichiers</translation>
    </message>
    <message>
        <source>use a mapping</source>
        <translation>utiliser une correspondance</translation>
    </message>
    <message>
        <source>save the mapping</source>
        <translation>enregistrer la correspondance</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>en CSV</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>save figure</source>
        <translation>enregistrer la figure</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A case that was to be assigned does not exist.</source>
        <translation>Un cas à attribuer n’existe pas.</translation>
    </message>
    <message>
        <source>A reviewer may change the own queue and codings only.</source>
        <translation>Un réviseur ne peut modifier que sa propre file et ses propres codages.</translation>
    </message>
    <message>
        <source>Add another account first.</source>
        <translation>Ajoutez d’abord un autre compte.</translation>
    </message>
    <message>
        <source>An account needs a name and a role.</source>
        <translation>Un compte doit avoir un nom et un rôle.</translation>
    </message>
    <message>
        <source>Another program holds the project.</source>
        <translation>Un autre programme occupe le projet.</translation>
    </message>
    <message>
        <source>Answer each, or choose &apos;undetermined&apos; where it cannot be told.</source>
        <translation>Répondez à chacune, ou choisissez « indéterminé » si l’on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Demandez à un superviseur.</translation>
    </message>
    <message>
        <source>Change an answer to open it again.</source>
        <translation>Modifiez une réponse pour le rouvrir.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>Vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>Choose a new one for the project.</source>
        <translation>Choisissez-en un nouveau pour le projet.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Close it there, or try again in a moment.</source>
        <translation>Fermez-le là-bas, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Compare the project with its last backup; if the trail is whole, remove this file.</source>
        <translation>Comparez le projet à sa dernière sauvegarde ; si le journal est complet, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Copy the folder to a place where you may write, and open the copy.</source>
        <translation>Copiez le dossier là où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Create it again in another folder.</source>
        <translation>Recréez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Give the changed codebook another version.</source>
        <translation>Donnez une autre version à la grille modifiée.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the project as it is.</source>
        <translation>Installez cette version ; celle-ci laisse le projet tel quel.</translation>
    </message>
    <message>
        <source>It is as it was. Run `reviewer doctor` on it with the version that made it.</source>
        <translation>Il est inchangé. Lancez `reviewer doctor` avec la version qui l’a créé.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>Déplacez le dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the last backup into a new folder, and compare the two.</source>
        <translation>Restaurez la dernière sauvegarde dans un nouveau dossier, et comparez les deux.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Sign in with an account that may.</source>
        <translation>Connectez-vous avec un compte qui y est autorisé.</translation>
    </message>
    <message>
        <source>Submit one first.</source>
        <translation>Validez-en un d’abord.</translation>
    </message>
    <message>
        <source>Take keys.json from a backup.</source>
        <translation>Prenez keys.json dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The account or the passphrase is not right.</source>
        <translation>Le compte ou la phrase secrète n’est pas correct.</translation>
    </message>
    <message>
        <source>The backup does not read back.</source>
        <translation>La sauvegarde ne se relit pas.</translation>
    </message>
    <message>
        <source>The database holds no project.</source>
        <translation>La base de données ne contient pas de projet.</translation>
    </message>
    <message>
        <source>The draft of this case was begun with another codebook version.</source>
        <translation>Le brouillon de ce cas a été commencé avec une autre version de la grille.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>The key file asks for an impossible derivation.</source>
        <translation>Le fichier de clés demande une dérivation impossible.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Le fichier de clés est endommagé.</translation>
    </message>
    <message>
        <source>The keys were written by a later version of the program.</source>
        <translation>Les clés ont été écrites par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The last keys of a project cannot be removed.</source>
        <translation>Les dernières clés d’un projet ne peuvent pas être supprimées.</translation>
    </message>
    <message>
        <source>The project has no such codebook version.</source>
        <translation>Le projet n’a pas cette version de la grille.</translation>
    </message>
    <message>
        <source>The project holds too many codings for agreement to be computed at once.</source>
        <translation>Le projet contient trop de codages pour calculer l’accord en une fois.</translation>
    </message>
    <message>
        <source>The project is not complete.</source>
        <translation>Le projet n’est pas complet.</translation>
    </message>
    <message>
        <source>The project lies on a network share, whose locks do not protect it.</source>
        <translation>Le projet se trouve sur un partage réseau, dont les verrous ne le protègent pas.</translation>
    </message>
    <message>
        <source>The project was not upgraded: rows refer to others that are missing.</source>
        <translation>Le projet n’a pas été mis à niveau : des lignes renvoient à d’autres qui manquent.</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged, or belongs to other keys.</source>
        <translation>La base de données du projet est endommagée, ou appartient à d’autres clés.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is read-only.</source>
        <translation>Le dossier du projet est en lecture seule.</translation>
    </message>
    <message>
        <source>The record of the trail&apos;s length is damaged.</source>
        <translation>L’indication de la longueur du journal est endommagée.</translation>
    </message>
    <message>
        <source>The trail was shortened or exchanged: its last known entry is missing.</source>
        <translation>Le journal a été raccourci ou remplacé : sa dernière entrée connue manque.</translation>
    </message>
    <message>
        <source>There are keys already.</source>
        <translation>Il y a déjà des clés.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no project here.</source>
        <translation>Il n’y a pas de projet ici.</translation>
    </message>
    <message>
        <source>There is no project here: its keys are missing.</source>
        <translation>Il n’y a pas de projet ici : ses clés manquent.</translation>
    </message>
    <message>
        <source>There is no submitted record to repeat yet.</source>
        <translation>Il n’y a pas encore de dossier validé à reprendre.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such case for this account.</source>
        <translation>Ce cas n’existe pas pour ce compte.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This account may export its own codings only.</source>
        <translation>Ce compte ne peut exporter que ses propres codages.</translation>
    </message>
    <message>
        <source>This account may not export the case records.</source>
        <translation>Ce compte ne peut pas exporter les dossiers.</translation>
    </message>
    <message>
        <source>This case is not in your queue.</source>
        <translation>Ce cas n’est pas dans votre file.</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>Ce dossier contient déjà un projet.</translation>
    </message>
    <message>
        <source>This save id belongs to another coding.</source>
        <translation>Cet identifiant d’enregistrement appartient à un autre codage.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>`reviewer draw PROJECT --list` lists them.</source>
        <translation>`reviewer draw PROJECT --list` les énumère.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
</TS>
