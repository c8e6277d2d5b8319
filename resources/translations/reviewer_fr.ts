<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountsCard</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>of the other desk</source>
        <translation>de l’autre poste</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>Signe avec</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Scellé pour</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>the twelve words, as they are read out</source>
        <translation>les douze mots, tels qu’ils sont lus à voix haute</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>this project</source>
        <translation>ce projet</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clé de signature</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>clé de scellement</translation>
    </message>
    <message>
        <source>✓ own</source>
        <translation>✓ propre</translation>
    </message>
    <message>
        <source>– revoked</source>
        <translation>– révoquée</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmée</translation>
    </message>
    <message>
        <source>! not compared</source>
        <translation>! non comparée</translation>
    </message>
    <message>
        <source>Not told until they are compared: call its owner, and type what is read out.</source>
        <translation>Non indiqués avant d’être comparés : appelez le propriétaire de la clé, et saisissez ce qu’il lit à voix haute.</translation>
    </message>
    <message>
        <source>Somebody&apos;s keys</source>
        <translation>Les clés d’une autre personne</translation>
    </message>
    <message>
        <source>Compare the words of {name}</source>
        <translation>Comparer les mots de {name}</translation>
    </message>
    <message>
        <source>Revoke the keys of {name}</source>
        <translation>Révoquer les clés de {name}</translation>
    </message>
    <message>
        <source>Paste what the other desk sent; one key is enough. Nothing is taken from them, nor sealed to them, before their words are compared.</source>
        <translation>Collez ce que l’autre poste a envoyé ; une seule clé suffit. Rien n’est accepté de sa part ni scellé pour lui avant que ses mots soient comparés.</translation>
    </message>
    <message>
        <source>Call the key&apos;s owner by a number that you know already. They read the twelve words of their key; type them here.</source>
        <translation>Appelez le propriétaire de la clé à un numéro que vous connaissez déjà. Il lit les douze mots de sa clé ; saisissez-les ici.</translation>
    </message>
    <message>
        <source>Nothing that they sign is taken in any more, and nothing is sealed to them. What was merged stays. This cannot be taken back: a new key gets another name.</source>
        <translation>Plus rien de ce qu’il signe n’est accepté, et plus rien n’est scellé pour lui. Ce qui a été fusionné reste. Cela ne peut pas être annulé : une nouvelle clé reçoit un autre nom.</translation>
    </message>
    <message>
        <source>Add the keys</source>
        <translation>Ajouter les clés</translation>
    </message>
    <message>
        <source>Compare and confirm</source>
        <translation>Comparer et confirmer</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Révoquer les clés</translation>
    </message>
    <message>
        <source>Type a name for the other desk.</source>
        <translation>Saisissez un nom pour l’autre poste.</translation>
    </message>
    <message>
        <source>Paste what it signs with, or what is sealed to, or both.</source>
        <translation>Collez la clé avec laquelle il signe, celle pour laquelle on scelle, ou les deux.</translation>
    </message>
    <message>
        <source>Type all twelve words, with spaces between them.</source>
        <translation>Saisissez les douze mots, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Choose a key of which this can be done.</source>
        <translation>Choisissez une clé pour laquelle cela est possible.</translation>
    </message>
    <message>
        <source>Supervisors keep the address book. You can compare its words.</source>
        <translation>Les superviseurs tiennent le carnet d’adresses. Vous pouvez en comparer les mots.</translation>
    </message>
    <message>
        <source>{name} is added; its words are not compared yet.</source>
        <translation>{name} est ajouté ; ses mots ne sont pas encore comparés.</translation>
    </message>
    <message>
        <source>The key of {name} is confirmed.</source>
        <translation>La clé de {name} est confirmée.</translation>
    </message>
    <message>
        <source>The keys of {name} are revoked.</source>
        <translation>Les clés de {name} sont révoquées.</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>La clé est copiée.</translation>
    </message>
</context>
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
        <source>Parts of the cases: independent z of jackknife errors, Holm, from {count} cases on</source>
        <translation>Parties des cas : z indépendants à partir des erreurs jackknife, Holm, à partir de {count} cas</translation>
    </message>
    <message>
        <source>Of {count} first answers {share} became final; intervals by Wilson (1927)</source>
        <translation>Sur {count} premières réponses, {share} sont devenues finales ; intervalles selon Wilson (1927)</translation>
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
        <source>Nothing was settled yet of what several reviewers coded.</source>
        <translation>Rien n’a encore été tranché de ce que plusieurs réviseurs ont codé.</translation>
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
        <source>alpha to the rest</source>
        <translation>alpha face au reste</translation>
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
        <source>to the version before</source>
        <translation>écart à la version précédente</translation>
    </message>
    <message>
        <source>to all others</source>
        <translation>écart à tous les autres</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparés</translation>
    </message>
    <message>
        <source>final [95 %]</source>
        <translation>finale [95 %]</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tranchés</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>comme tranché</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
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
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>final answers</source>
        <translation>réponses finales</translation>
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
        <source>{name}: by version of the codebook</source>
        <translation>{name} : par version de la grille de codage</translation>
    </message>
    <message>
        <source>{name}: cases by {column}</source>
        <translation>{name} : cas par {column}</translation>
    </message>
    <message>
        <source>{name}: against final answers</source>
        <translation>{name} : face aux réponses finales</translation>
    </message>
    <message>
        <source>stratum of the draw</source>
        <translation>strate du tirage</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>date of receipt</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>identified status of the source</source>
        <translation>statut d’identification selon la source</translation>
    </message>
    <message>
        <source>number of media</source>
        <translation>nombre de médias</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>nombre d’images</translation>
    </message>
    <message>
        <source>number of videos</source>
        <translation>nombre de vidéos</translation>
    </message>
    <message>
        <source>highest category</source>
        <translation>catégorie la plus élevée</translation>
    </message>
    <message>
        <source>any victim identified</source>
        <translation>au moins une victime identifiée</translation>
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
        <source>The same key divides by the next column</source>
        <translation>La même touche divise selon la colonne suivante</translation>
    </message>
    <message>
        <source>Final answers rest on these: shares, no coefficients; Enter lists the cases</source>
        <translation>Les réponses finales reposent sur ces codages : des parts, pas de coefficients ; Entrée énumère les cas</translation>
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
        <source>Cases behind {what}, {count} with a missing answer</source>
        <translation>Cas derrière {what}, dont {count} avec une réponse manquante</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with another final answer</source>
        <translation>Cas correspondant à {what}, {count} avec une autre réponse finale</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with a final answer</source>
        <translation>Cas correspondant à {what}, {count} avec une réponse finale</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count}</source>
        <translation>Cas correspondant à {what}, {count}</translation>
    </message>
    <message>
        <source>codings {first} to {last}</source>
        <translation>codages {first} à {last}</translation>
    </message>
    <message>
        <source>decided by an adjudicator</source>
        <translation>tranché par un adjudicateur</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
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
    <name>AskPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>AssignSide</name>
    <message>
        <source>Assign cases</source>
        <translation>Attribuer des cas</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Qui recevrait quoi</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagés</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Shared cases</source>
        <translation>Cas partagés</translation>
    </message>
    <message>
        <source>Cases that two share</source>
        <translation>Cas que deux réviseurs partagent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Cas issus de</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Coders of a shared case</source>
        <translation>Codeurs d’un cas partagé</translation>
    </message>
    <message>
        <source>Shared cases are</source>
        <translation>Les cas partagés sont</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Shared within</source>
        <translation>Partage selon</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>le suivant</translation>
    </message>
    <message>
        <source>Divide among rounds</source>
        <translation>Répartir en tours</translation>
    </message>
    <message>
        <source>Calibration cases</source>
        <translation>Cas de calibrage</translation>
    </message>
    <message>
        <source>ids of cases with a known answer</source>
        <translation>identifiants de cas dont la réponse est connue</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rare code</source>
        <translation>Code rare</translation>
    </message>
    <message>
        <source>Share with the code</source>
        <translation>Part avec le code</translation>
    </message>
    <message>
        <source>Share without it</source>
        <translation>Part sans le code</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>un nouveau plan</translation>
    </message>
    <message>
        <source>a second coder for a rare code</source>
        <translation>un second codeur pour un code rare</translation>
    </message>
    <message>
        <source>a share of the cases</source>
        <translation>une part des cas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>the draw&apos;s strata</source>
        <translation>les strates du tirage</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases</source>
        <translation>tirage {number} : {cases} cas</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>tout le projet</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification en cours…</translation>
    </message>
    <message>
        <source>Weights that undo the preference are kept with the plan.</source>
        <translation>Les poids qui compensent cette préférence sont conservés avec le plan.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>{words}: they are in the queues now.</source>
        <translation>{words} : ils sont maintenant dans les files.</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>No automatic backup could be made: {problem}</source>
        <translation>La sauvegarde automatique n’a pas pu être faite : {problem}</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Words of this key</source>
        <translation>Mots de cette clé</translation>
    </message>
    <message>
        <source>Key and fingerprint</source>
        <translation>Clé et empreinte</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
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
    <message>
        <source>final</source>
        <translation>finale</translation>
    </message>
    <message>
        <source>Own cases with another final answer</source>
        <translation>Vos cas avec une autre réponse finale</translation>
    </message>
    <message>
        <source>YOUR CASES</source>
        <translation>VOS CAS</translation>
    </message>
    <message>
        <source>Variable: {name}</source>
        <translation>Variable : {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 écart</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} écarts</translation>
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
    <name>Codebook</name>
    <message>
        <source>Add a code to {variable}</source>
        <translation>Ajouter un code à {variable}</translation>
    </message>
    <message>
        <source>It stands behind the chosen code. Who answered before is asked again.</source>
        <translation>Il se place après le code choisi. Les réviseurs qui ont déjà répondu seront interrogés de nouveau.</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ajouter le code</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>It is asked behind the chosen variable, and of older codings again.</source>
        <translation>Elle est demandée après la variable choisie, et de nouveau pour les codages plus anciens.</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Ajouter la variable</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse par</translation>
    </message>
    <message>
        <source>Ids of its codes</source>
        <translation>Identifiants de ses codes</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>A hard rule must be met before submitting; a soft one warns.</source>
        <translation>Une règle stricte doit être respectée avant la validation ; une règle souple avertit.</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Broken where</source>
        <translation>Enfreinte lorsque</translation>
    </message>
    <message>
        <source>Message ({language})</source>
        <translation>Message ({language})</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>soft: warns</source>
        <translation>souple : avertit</translation>
    </message>
    <message>
        <source>hard: must be met</source>
        <translation>stricte : à respecter</translation>
    </message>
    <message>
        <source>Merge {code} into another code</source>
        <translation>Fusionner {code} avec un autre code</translation>
    </message>
    <message>
        <source>It is retired; its answers pass to the other code, and nobody is asked again.</source>
        <translation>Il est retiré ; ses réponses passent à l’autre code, et personne n’est interrogé de nouveau.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Ids of further codes that pass to it</source>
        <translation>Identifiants d’autres codes qui passent à celui-ci</translation>
    </message>
    <message>
        <source>with commas between; may be left empty</source>
        <translation>séparés par des virgules ; peut rester vide</translation>
    </message>
    <message>
        <source>Split {code} by a rule</source>
        <translation>Scinder {code} par une règle</translation>
    </message>
    <message>
        <source>Answers pass to the first code whose condition holds of the coding, else to the last one; without a last code they are asked again.</source>
        <translation>Les réponses passent au premier code dont la condition est remplie par le codage, sinon au dernier ; sans dernier code, elles sont demandées de nouveau.</translation>
    </message>
    <message>
        <source>One more code</source>
        <translation>Un code de plus</translation>
    </message>
    <message>
        <source>Id of code {number}</source>
        <translation>Identifiant du code {number}</translation>
    </message>
    <message>
        <source>takes the rest; may be left empty</source>
        <translation>prend le reste ; peut rester vide</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lorsque</translation>
    </message>
    <message>
        <source>Its label ({language})</source>
        <translation>Son libellé ({language})</translation>
    </message>
    <message>
        <source>Change the id of {name}</source>
        <translation>Changer l’identifiant de {name}</translation>
    </message>
    <message>
        <source>Conditions follow, and answers pass; the label is another matter.</source>
        <translation>Les conditions suivent et les réponses passent ; le libellé n’en dépend pas.</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>Changer l’identifiant</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Nommer la version</translation>
    </message>
    <message>
        <source>Proposed by what the draft changes: a new first number where answers are touched.</source>
        <translation>Proposé d’après ce que le brouillon modifie : un nouveau premier numéro lorsque des réponses sont concernées.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Libellé ({language})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Take a file as the draft</source>
        <translation>Prendre un fichier comme brouillon</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>A codebook file (.toml), XLSForm (.xlsx) or MISP machinetag (.json). It can be undone.</source>
        <translation>Un fichier de grille de codage (.toml), XLSForm (.xlsx) ou machinetag MISP (.json). Peut être annulé.</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <translation>Écrire le brouillon dans un fichier</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>The suffix says the format: .toml, .xlsx (XLSForm) or .json (MISP machinetag).</source>
        <translation>L’extension indique le format : .toml, .xlsx (XLSForm) ou .json (machinetag MISP).</translation>
    </message>
    <message>
        <source>Not in the codebook: {points}</source>
        <translation>Absent de la grille de codage : {points}</translation>
    </message>
    <message>
        <source>Wrote {file}; the format does not hold: {points}</source>
        <translation>{file} est écrit ; le format ne contient pas : {points}</translation>
    </message>
    <message>
        <source>Wrote {file}, whole.</source>
        <translation>{file} est écrit, en entier.</translation>
    </message>
    <message>
        <source>Cases to look at again</source>
        <translation>Cas à revoir</translation>
    </message>
    <message>
        <source>✓ None of your cases is to be looked at again.</source>
        <translation>✓ Aucun de vos cas n’est à revoir.</translation>
    </message>
    <message>
        <source>{count} of your cases were coded with an older version that a newer one touches. Enter opens one with its old answers; submitting it says that you have looked.</source>
        <translation>{count} de vos cas ont été codés avec une version plus ancienne, et une version plus récente les concerne. Entrée en ouvre un avec ses anciennes réponses ; le valider indique que vous l’avez revu.</translation>
    </message>
    <message>
        <source>Variable or code</source>
        <translation>Variable ou code</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Outline of the codebook</source>
        <translation>Plan de la grille de codage</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>concerne</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>No difference; there is no other version yet.</source>
        <translation>Aucune différence ; il n’y a pas encore d’autre version.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>rule: {message}</source>
        <translation>règle : {message}</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} arrête</translation>
    </message>
    <message>
        <source>Nothing is to be published yet: the draft changes nothing.</source>
        <translation>Il n’y a encore rien à publier : le brouillon ne modifie rien.</translation>
    </message>
    <message>
        <source>{publish} publishes: the draft becomes the version that cases are coded with, every coding stays as it is, and what is to be looked at again comes into the lists of those who coded it.
{carry} also appends, to each coding that needs no look, a new one marked “migrated”. Agreement never counts those.</source>
        <translation>{publish} publie : le brouillon devient la version avec laquelle les cas sont codés, chaque codage reste tel quel, et ce qui est à revoir arrive dans les listes de ceux qui l’ont codé.
{carry} ajoute en outre, à chaque codage qui n’est pas à revoir, un nouveau codage marqué « migré ». L’accord ne les compte jamais.</translation>
    </message>
    <message>
        <source>Version {version} is in force. Every coding stays as it was.</source>
        <translation>La version {version} est en vigueur. Chaque codage est resté tel quel.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>draft of version {version}</source>
        <translation>brouillon de la version {version}</translation>
    </message>
    <message>
        <source>to be read; a supervisor revises it</source>
        <translation>en lecture ; un superviseur la révise</translation>
    </message>
    <message>
        <source>nothing is changed yet; every edit is kept at once</source>
        <translation>rien n’est encore modifié ; chaque modification est conservée aussitôt</translation>
    </message>
    <message>
        <source>differences: {count}; the heaviest touches {weight}</source>
        <translation>différences : {count} ; la plus lourde concerne : {weight}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>différences</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ nouveau</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>△ modifié</translation>
    </message>
    <message>
        <source>– not in use</source>
        <translation>– hors d’usage</translation>
    </message>
    <message>
        <source>one code</source>
        <translation>un code</translation>
    </message>
    <message>
        <source>one code, in order</source>
        <translation>un code, ordonné</translation>
    </message>
    <message>
        <source>several codes</source>
        <translation>plusieurs codes</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>○ wording</source>
        <translation>○ libellé</translation>
    </message>
    <message>
        <source>△ meaning</source>
        <translation>△ sens</translation>
    </message>
    <message>
        <source>✕ answers</source>
        <translation>✕ réponses</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>règle {rule}</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>grille de codage</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>placé ailleurs</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <translation>ajouté : {text}</translation>
    </message>
    <message>
        <source>taken out: {text}</source>
        <translation>supprimé : {text}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>in use again</source>
        <translation>remis en usage</translation>
    </message>
    <message>
        <source>{field} is now {after}</source>
        <translation>{field} : désormais {after}</translation>
    </message>
    <message>
        <source>{field} was {before}, and is empty now</source>
        <translation>{field} : auparavant {before}, désormais vide</translation>
    </message>
    <message>
        <source>{field} was {before}, is now {after}</source>
        <translation>{field} : auparavant {before}, désormais {after}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>exclusif</translation>
    </message>
    <message>
        <source>hardness</source>
        <translation>rigueur</translation>
    </message>
    <message>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>Code of the variable.</source>
        <translation>Code de la variable.</translation>
    </message>
    <message>
        <source>{code} where {condition}</source>
        <translation>{code} lorsque {condition}</translation>
    </message>
    <message>
        <source>Answers given with it pass to {codes}.</source>
        <translation>Les réponses données avec ce code passent à {codes}.</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>its code is out of use</source>
        <translation>son code n’est plus en usage</translation>
    </message>
    <message>
        <source>its meaning has changed</source>
        <translation>son sens a changé</translation>
    </message>
    <message>
        <source>it is asked now</source>
        <translation>elle est désormais demandée</translation>
    </message>
    <message>
        <source>a rule is broken</source>
        <translation>une règle est enfreinte</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>sa réponse ne convient pas</translation>
    </message>
    <message>
        <source>{count} codings gone through</source>
        <translation>{count} codages parcourus</translation>
    </message>
    <message>
        <source>Nothing was coded yet: no coding is touched.</source>
        <translation>Rien n’a encore été codé : aucun codage n’est concerné.</translation>
    </message>
    <message>
        <source>{seen} codings are in force; none of them is changed.</source>
        <translation>{seen} codages sont en vigueur ; aucun n’est modifié.</translation>
    </message>
    <message>
        <source>✓ {count} are untouched.</source>
        <translation>✓ {count} ne sont pas concernés.</translation>
    </message>
    <message>
        <source>✓ {count} are settled by the draft’s rules for codes.</source>
        <translation>✓ {count} sont réglés par les règles du brouillon pour les codes.</translation>
    </message>
    <message>
        <source>↻ {count} are to be looked at again, by {people} reviewers.</source>
        <translation>↻ {count} sont à revoir, par {people} réviseurs.</translation>
    </message>
    <message>
        <source>{seen} codings gone through: {carried} carried over, {look} to look at again.</source>
        <translation>{seen} codages parcourus : {carried} reportés, {look} à revoir.</translation>
    </message>
    <message>
        <source>{seen} codings gone through: {look} to look at again.</source>
        <translation>{seen} codages parcourus : {look} à revoir.</translation>
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
        <source>Type of the attribute {column}</source>
        <translation>Type de l’attribut {column}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>type as written</source>
        <translation>type tel qu’écrit</translation>
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
    <name>CountingBar</name>
    <message>
        <source>Progress of counting</source>
        <translation>Avancement du comptage</translation>
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
    <message>
        <source>{count} to look at again</source>
        <translation>{count} à revoir</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Feedback on your codings</source>
        <translation>Retours sur vos codages</translation>
    </message>
    <message>
        <source>Differences of the case</source>
        <translation>Écarts du cas</translation>
    </message>
    <message>
        <source>Series {case}</source>
        <translation>Série {case}</translation>
    </message>
</context>
<context>
    <name>DrawSide</name>
    <message>
        <source>Draw cases</source>
        <translation>Tirer des cas</translation>
    </message>
    <message>
        <source>What would be drawn</source>
        <translation>Ce qui serait tiré</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation>Dans l’échantillon</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <source>Cases with</source>
        <translation>Cas contenant</translation>
    </message>
    <message>
        <source>any words; in id, source or country</source>
        <translation>des mots quelconques ; dans l’identifiant, la source ou le pays</translation>
    </message>
    <message>
        <source>And a value of</source>
        <translation>Et une valeur de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>empty: not said</source>
        <translation>vide : non précisé</translation>
    </message>
    <message>
        <source>Sharing the sample</source>
        <translation>Répartition de l’échantillon</translation>
    </message>
    <message>
        <source>Estimate the share of</source>
        <translation>Estimer la part de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From each at least</source>
        <translation>De chacune au moins</translation>
    </message>
    <message>
        <source>Cases are found</source>
        <translation>Accès aux cas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Largeur totale</translation>
    </message>
    <message>
        <source>7 % or 0.07</source>
        <translation>7 % ou 0.07</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Expected share</source>
        <translation>Part attendue</translation>
    </message>
    <message>
        <source>Agreement so far on</source>
        <translation>Accord jusqu’ici sur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>toute colonne</translation>
    </message>
    <message>
        <source>none: a simple random sample</source>
        <translation>aucune : échantillon aléatoire simple</translation>
    </message>
    <message>
        <source>Rarest code&apos;s share</source>
        <translation>Part du code le plus rare</translation>
    </message>
    <message>
        <source>Counting the cases…</source>
        <translation>Comptage des cas…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>{size} of {cases} cases</source>
        <translation>{size} cas sur {cases}</translation>
    </message>
    <message>
        <source>{size} turns among {files} files</source>
        <translation>{size} tirages parmi {files} fichiers</translation>
    </message>
    <message>
        <source>{count} strata give no case: estimates will say nothing of them.</source>
        <translation>{count} strates ne donnent aucun cas : les estimations n’en diront rien.</translation>
    </message>
    <message>
        <source>{count} cases are drawn; the record stands below.</source>
        <translation>{count} cas sont tirés ; la fiche du tirage figure ci-dessous.</translation>
    </message>
</context>
<context>
    <name>DrawsCard</name>
    <message>
        <source>Draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Draws that were made</source>
        <translation>Tirages effectués</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>Fiche du tirage</translation>
    </message>
    <message>
        <source>Nothing was drawn yet.</source>
        <translation>Rien n’a encore été tiré.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>The record is copied.</source>
        <translation>La fiche est copiée.</translation>
    </message>
    <message>
        <source>Drawing again from the record…</source>
        <translation>Nouveau tirage d’après la fiche…</translation>
    </message>
    <message>
        <source>Drawn again from the record: the same {count} cases.</source>
        <translation>Tiré de nouveau d’après la fiche : les mêmes {count} cas.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
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
        <source>CUSUM of {reviewer}: {share} of {count} not final</source>
        <translation>CUSUM de {reviewer} : {share} sur {count} non finales</translation>
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
    <name>EditorPanel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Broken where</source>
        <translation>Enfreinte lorsque</translation>
    </message>
    <message>
        <source>Must be mended before submitting</source>
        <translation>À corriger avant la validation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Applies where</source>
        <translation>S’applique lorsque</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Stands alone in the set</source>
        <translation>Exclusif dans l’ensemble</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Rule over several variables.</source>
        <translation>Règle portant sur plusieurs variables.</translation>
    </message>
    <message>
        <source>Variable: {level}.</source>
        <translation>Variable : {level}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>My codings</source>
        <translation>Mes codages</translation>
    </message>
    <message>
        <source>All codings</source>
        <translation>Tous les codages</translation>
    </message>
    <message>
        <source>Final answers</source>
        <translation>Réponses finales</translation>
    </message>
    <message>
        <source>Case records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Long: one row for each answer</source>
        <translation>Long : une ligne par réponse</translation>
    </message>
    <message>
        <source>Wide: one row for each coding</source>
        <translation>Large : une ligne par codage</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>SPSS (.sav)</source>
        <translation>SPSS (.sav)</translation>
    </message>
    <message>
        <source>Stata (.dta)</source>
        <translation>Stata (.dta)</translation>
    </message>
    <message>
        <source>CASE/UCO</source>
        <translation>CASE/UCO</translation>
    </message>
    <message>
        <source>Choose a format at least.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>Indiquez un dossier où écrire.</translation>
    </message>
    <message>
        <source>This is a file: name a folder to write to.</source>
        <translation>Ceci est un fichier : indiquez un dossier où écrire.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: name another one.</source>
        <translation>Ceci est le dossier du projet lui-même : indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Held back: every media item with its file name and hashes. Case ids and what sources say go out as they are.</source>
        <translation>Retenus : chaque média avec son nom de fichier et ses empreintes. Les identifiants de cas et ce qu’indiquent les sources sortent tels quels.</translation>
    </message>
    <message>
        <source>Held back: case ids and account names, typed texts, drafts, notes, times spent, media items with their file names and hashes.</source>
        <translation>Retenus : identifiants de cas et noms de compte, textes saisis, brouillons, notes, temps passés, médias avec leurs noms de fichier et leurs empreintes.</translation>
    </message>
    <message>
        <source>Held back: drafts, notes, times spent, media items with their file names and hashes. Case ids and account names go out as they are.</source>
        <translation>Retenus : brouillons, notes, temps passés, médias avec leurs noms de fichier et leurs empreintes. Les identifiants de cas et les noms de compte sortent tels quels.</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Lecture des premières lignes…</translation>
    </message>
    <message>
        <source>There is nothing to write yet: only the columns will be there.</source>
        <translation>Il n’y a encore rien à écrire : seules les colonnes y figureront.</translation>
    </message>
    <message>
        <source>The first {rows} rows, {columns} columns</source>
        <translation>Les {rows} premières lignes, {columns} colonnes</translation>
    </message>
    <message>
        <source>{rows} rows are written to {folder}</source>
        <translation>{rows} lignes sont écrites dans {folder}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>CSV exactly as stored</source>
        <translation>CSV exactement tel que conservé</translation>
    </message>
    <message>
        <source>Under pseudonyms</source>
        <translation>Sous pseudonymes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Columns that are written; Space leaves one out</source>
        <translation>Colonnes écrites ; Espace en écarte une</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>{name} · always</source>
        <translation>{name} · toujours</translation>
    </message>
    <message>
        <source>{name} · left out</source>
        <translation>{name} · écartée</translation>
    </message>
    <message>
        <source>Choose the folder to write to</source>
        <translation>Choisir le dossier où écrire</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Stopped; the folder is as it was.</source>
        <translation>Arrêté ; le dossier est inchangé.</translation>
    </message>
    <message>
        <source>Digest and signer&apos;s words are copied.</source>
        <translation>L’empreinte et les mots du signataire sont copiés.</translation>
    </message>
    <message>
        <source>Names and digests are copied.</source>
        <translation>Les noms et les empreintes sont copiés.</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>Tout est écrit</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Écrire 1 fichier</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>Écrire {count} fichiers</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>You said</source>
        <translation>Vous aviez répondu</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>Réponse finale</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing has been released yet. Once your supervisor releases a round, you see here where the final answers are not what you had said, and why. Until then there is nothing to do.</source>
        <translation>Rien n’a encore été communiqué. Dès que votre superviseur communique un tour, vous voyez ici où les réponses finales ne sont pas celles que vous aviez données, et pourquoi. D’ici là, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>In everything that was released, the final answers are what you had said.</source>
        <translation>Dans tout ce qui a été communiqué, les réponses finales sont celles que vous aviez données.</translation>
    </message>
    <message>
        <source>it follows from the other answers</source>
        <translation>elle découle des autres réponses</translation>
    </message>
    <message>
        <source>most coders said so</source>
        <translation>la plupart des codeurs ont répondu ainsi</translation>
    </message>
    <message>
        <source>an adjudicator decided</source>
        <translation>un adjudicateur a tranché</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore tranché</translation>
    </message>
    <message>
        <source>{differing} of {compared}</source>
        <translation>{differing} sur {compared}</translation>
    </message>
    <message>
        <source>{differing} of {compared} own answers differ</source>
        <translation>{differing} de vos réponses sur {compared} diffèrent</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>All variables</source>
        <translation>Toutes les variables</translation>
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
        <source>Begun with version {subject} of the codebook; {detail} is in force now, and every answer fits.</source>
        <translation>Commencé avec la version {subject} de la grille de codage ; la version {detail} est maintenant en vigueur, et chaque réponse convient.</translation>
    </message>
    <message>
        <source>Version {detail} of the codebook is in force. Asked again: {subject}</source>
        <translation>La version {detail} de la grille de codage est en vigueur. Demandé de nouveau : {subject}</translation>
    </message>
    <message>
        <source>Version {detail} of the codebook is in force. To look at again: {subject}</source>
        <translation>La version {detail} de la grille de codage est en vigueur. À revoir : {subject}</translation>
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
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>empty: one is made</source>
        <translation>vide : il en est créé une</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The passphrase of {name}, shown this once. Write it down for the person; Esc hides it.</source>
        <translation>La phrase secrète de {name}, affichée cette seule fois. Notez-la pour la personne ; Échap la masque.</translation>
    </message>
    <message>
        <source>Passphrase that was made</source>
        <translation>Phrase secrète créée</translation>
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
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Premiers enregistrements</translation>
    </message>
    <message>
        <source>The look at the file was stopped.</source>
        <translation>L’examen du fichier a été arrêté.</translation>
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
    <name>FoundPanel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Series, of all</source>
        <translation>Séries, sur toutes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>IC à 95 %</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is hidden, set apart and counted</source>
        <translation>Ce qui est masqué, mis à part et compté</translation>
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
        <source>1 case says something else than before: it gets a new revision</source>
        <translation>1 cas dit autre chose qu’avant : il reçoit une nouvelle révision</translation>
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
    <name>Indicator</name>
    <message>
        <source>GI-A · Series with unidentified victims</source>
        <translation>GI-A · Séries avec victimes non identifiées</translation>
    </message>
    <message>
        <source>Identified status</source>
        <translation>Statut d’identification</translation>
    </message>
    <message>
        <source>Explicit sexual activity or more severe, of all series</source>
        <translation>Activité sexuelle explicite ou plus grave, sur toutes les séries</translation>
    </message>
    <message>
        <source>GI-B · Explicit sexual activity or more severe</source>
        <translation>GI-B · Activité sexuelle explicite ou plus grave</translation>
    </message>
    <message>
        <source>GI-C · Age profile</source>
        <translation>GI-C · Profil d’âge</translation>
    </message>
    <message>
        <source>GI-D · Sex profile</source>
        <translation>GI-D · Profil par sexe</translation>
    </message>
    <message>
        <source>GI-E · Youth-produced</source>
        <translation>GI-E · Produit par un jeune</translation>
    </message>
    <message>
        <source>GI-F · Content kind</source>
        <translation>GI-F · Nature du contenu</translation>
    </message>
    <message>
        <source>Content kind of modelling series</source>
        <translation>Nature du contenu des séries de type mannequinat</translation>
    </message>
    <message>
        <source>GI-G · Additional paraphilic theme</source>
        <translation>GI-G · Thème paraphilique additionnel</translation>
    </message>
    <message>
        <source>GI-H · Offender presence</source>
        <translation>GI-H · Présence de l’auteur</translation>
    </message>
    <message>
        <source>Offender sex</source>
        <translation>Sexe de l’auteur</translation>
    </message>
    <message>
        <source>Age could not be determined</source>
        <translation>L’âge n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>Coders agree on age</source>
        <translation>Accord des codeurs sur l’âge</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Severity by age</source>
        <translation>Gravité selon l’âge</translation>
    </message>
    <message>
        <source>Severity by sex</source>
        <translation>Gravité selon le sexe</translation>
    </message>
    <message>
        <source>victims</source>
        <translation>victimes</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>âge le plus bas</translation>
    </message>
    <message>
        <source>sex of the victims</source>
        <translation>sexe des victimes</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>origine ethnique</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>abusive and exploitative</source>
        <translation>contenu d’abus et d’exploitation</translation>
    </message>
    <message>
        <source>another version of the codebook, without a crosswalk</source>
        <translation>une autre version de la grille de codage, sans table de passage</translation>
    </message>
    <message>
        <source>a country code that is none</source>
        <translation>un code de pays qui n’en est pas un</translation>
    </message>
    <message>
        <source>a state of an answer that makes no sense</source>
        <translation>un état de réponse qui n’a pas de sens</translation>
    </message>
    <message>
        <source>a code that the codebook does not have</source>
        <translation>un code absent de la grille de codage</translation>
    </message>
    <message>
        <source>answers that contradict each other</source>
        <translation>des réponses qui se contredisent</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no final answer</source>
        <translation>sans réponse finale</translation>
    </message>
    <message>
        <source>with unidentified victims</source>
        <translation>avec victimes non identifiées</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifiées</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>non identifiées</translation>
    </message>
    <message>
        <source>some victims identified</source>
        <translation>certaines victimes identifiées</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>infant or toddler</source>
        <translation>nourrisson ou tout-petit</translation>
    </message>
    <message>
        <source>prepubescent</source>
        <translation>prépubère</translation>
    </message>
    <message>
        <source>prepubescent or younger</source>
        <translation>prépubère ou plus jeune</translation>
    </message>
    <message>
        <source>pubescent or older</source>
        <translation>pubère ou plus âgé</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female and male</source>
        <translation>féminin et masculin</translation>
    </message>
    <message>
        <source>without explicit activity</source>
        <translation>sans activité explicite</translation>
    </message>
    <message>
        <source>explicit sexual activity or more severe</source>
        <translation>activité sexuelle explicite ou plus grave</translation>
    </message>
    <message>
        <source>explicit sexual activity</source>
        <translation>activité sexuelle explicite</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>agression</translation>
    </message>
    <message>
        <source>gross assault</source>
        <translation>agression grave</translation>
    </message>
    <message>
        <source>sadism or another paraphilia</source>
        <translation>sadisme ou autre paraphilie</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>contenu d’abus</translation>
    </message>
    <message>
        <source>exploitative</source>
        <translation>contenu d’exploitation</translation>
    </message>
    <message>
        <source>additional theme</source>
        <translation>thème additionnel</translation>
    </message>
    <message>
        <source>youth-produced</source>
        <translation>produit par un jeune</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>présumée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>{about} Not counted, for want of a final answer: {count}.</source>
        <translation>{about} Non comptés, faute de réponse finale : {count}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Project {project}; made {time} UTC; {draw}.</source>
        <translation>Projet {project} ; créé le {time} UTC ; {draw}.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>{unit}, signed by {signer}, {file}</source>
        <translation>{unit}, signé par {signer}, {file}</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} cas</translation>
    </message>
    <message>
        <source>Package left out</source>
        <translation>Paquet écarté</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Mis à part</translation>
    </message>
    <message>
        <source>Came again, or older</source>
        <translation>Déjà reçus, ou plus anciens</translation>
    </message>
    <message>
        <source>cases of several units under one pseudonym, counted once</source>
        <translation>cas de plusieurs unités sous un même pseudonyme, comptés une fois</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagés</translation>
    </message>
    <message>
        <source>counts of 1 to {most} cases, in the tables and between them</source>
        <translation>effectifs de 1 à {most} cas, dans les tableaux et entre eux</translation>
    </message>
    <message>
        <source>Hidden as small</source>
        <translation>Masqués car petits</translation>
    </message>
    <message>
        <source>The report does not tell these from those that guard them.</source>
        <translation>Le rapport ne les distingue pas de ceux qui les protègent.</translation>
    </message>
    <message>
        <source>Hidden as guards</source>
        <translation>Masqués pour protéger</translation>
    </message>
    <message>
        <source>counts from which a small one could be worked out</source>
        <translation>effectifs dont un petit effectif pourrait être déduit</translation>
    </message>
    <message>
        <source>{hidden} of {all} counts</source>
        <translation>{hidden} effectifs sur {all}</translation>
    </message>
    <message>
        <source>Hidden in</source>
        <translation>Masqués dans</translation>
    </message>
    <message>
        <source>{after} small counts, not {before}</source>
        <translation>{after} petits effectifs, et non {before}</translation>
    </message>
    <message>
        <source>Write {join} under “Show together” and count again. This stays here: it is in no file.</source>
        <translation>Écrivez {join} sous « Montrer ensemble » et comptez à nouveau. Cela reste ici : aucun fichier ne le contient.</translation>
    </message>
    <message>
        <source>Could be shown together</source>
        <translation>Pourraient être montrés ensemble</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Rien n’est encore compté</translation>
    </message>
    <message>
        <source>{cases} cases of {units} units are counted</source>
        <translation>{cases} cas de {units} unités sont comptés</translation>
    </message>
    <message>
        <source>{cases} cases of 1 unit are counted</source>
        <translation>{cases} cas d’1 unité sont comptés</translation>
    </message>
    <message>
        <source>Every package is verified; each case counts once, by its latest final answer. Counts are hidden until nobody can be found in any table, which may take minutes. Nothing is kept until you write it.</source>
        <translation>Chaque paquet est vérifié ; chaque cas compte une fois, par sa dernière réponse finale. Des effectifs sont masqués jusqu’à ce que personne ne puisse être retrouvé dans aucun tableau, ce qui peut prendre des minutes. Rien n’est conservé avant que vous ne l’écriviez.</translation>
    </message>
    <message>
        <source>Written as release {release}. {status}</source>
        <translation>Écrit comme publication {release}. {status}</translation>
    </message>
    <message>
        <source>The list or the threshold has changed since: count again. {status}</source>
        <translation>La liste ou le seuil a changé depuis : comptez de nouveau. {status}</translation>
    </message>
    <message>
        <source>Comparing with earlier releases, writing…</source>
        <translation>Comparaison avec les publications antérieures, écriture…</translation>
    </message>
    <message>
        <source>Verifying, counting, protecting…</source>
        <translation>Vérification, comptage, protection…</translation>
    </message>
    <message>
        <source>The threshold is a whole number from 2 on.</source>
        <translation>Le seuil est un nombre entier d’au moins 2.</translation>
    </message>
    <message>
        <source>The files cannot go into the project&apos;s own folder.</source>
        <translation>Les fichiers ne peuvent pas aller dans le dossier du projet lui-même.</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>a file; Enter adds it</source>
        <translation>un fichier ; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>10, or what the data owner says</source>
        <translation>10, ou ce qu’indique le propriétaire des données</translation>
    </message>
    <message>
        <source>Show together</source>
        <translation>Montrer ensemble</translation>
    </message>
    <message>
        <source>severity=assault+gross_assault; …</source>
        <translation>severity=assault+gross_assault; …</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>a folder outside the project</source>
        <translation>un dossier hors du projet</translation>
    </message>
    <message>
        <source>Choose packages…</source>
        <translation>Choisir des paquets…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Packages to count</source>
        <translation>Paquets à compter</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>The packages are counted.</source>
        <translation>Les paquets sont comptés.</translation>
    </message>
    <message>
        <source>Tables, report and plots are written.</source>
        <translation>Les tableaux, le rapport et les graphiques sont écrits.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Choisir des paquets</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Count the packages</source>
        <translation>Compter les paquets</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
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
    <name>ListCard</name>
    <message>
        <source>No entry is like that.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>Ce qu’indique l’entrée</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>save as CSV</source>
        <translation>enregistrer en CSV</translation>
    </message>
    <message>
        <source>save as JSON lines</source>
        <translation>enregistrer en lignes JSON</translation>
    </message>
    <message>
        <source>copy the entry</source>
        <translation>copier l’entrée</translation>
    </message>
</context>
<context>
    <name>LooksPanel</name>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>coded with version</source>
        <translation>codé avec la version</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>à revoir</translation>
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
    <name>Merge</name>
    <message>
        <source>being checked</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>can be merged</source>
        <translation>peut être fusionné</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>codages</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>returned work</source>
        <translation>travail rendu</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>Made {time} UTC. The signer&apos;s words: {words}</source>
        <translation>Fait : {time} UTC. Les mots du signataire : {words}</translation>
    </message>
    <message>
        <source>No package is chosen yet</source>
        <translation>Aucun paquet n’est encore choisi</translation>
    </message>
    <message>
        <source>{count} packages are merged</source>
        <translation>{count} paquets sont fusionnés</translation>
    </message>
    <message>
        <source>1 package is merged</source>
        <translation>1 paquet est fusionné</translation>
    </message>
    <message>
        <source>The package can be merged</source>
        <translation>Le paquet peut être fusionné</translation>
    </message>
    <message>
        <source>{ready} of {all} packages can be merged</source>
        <translation>{ready} paquets sur {all} peuvent être fusionnés</translation>
    </message>
    <message>
        <source>Each package is merged whole or not at all; in any order and however often. Where two desks revised the same coding both stay, and the later one is in force.</source>
        <translation>Chaque paquet est fusionné en entier ou pas du tout ; dans n’importe quel ordre et aussi souvent que voulu. Lorsque deux postes ont révisé le même codage, les deux révisions restent, et la plus récente est en vigueur.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>a file; Enter adds it</source>
        <translation>un fichier ; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>a folder, or nothing</source>
        <translation>un dossier, ou rien</translation>
    </message>
    <message>
        <source>Choose packages…</source>
        <translation>Choisir des paquets…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Packages, and what merging does</source>
        <translation>Paquets, et ce que fait la fusion</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Choisir des paquets</translation>
    </message>
    <message>
        <source>The folder for receipts does not exist, or is the project&apos;s own.</source>
        <translation>Le dossier des accusés de réception n’existe pas, ou est celui du projet.</translation>
    </message>
    <message>
        <source>Merge 1 package</source>
        <translation>Fusionner 1 paquet</translation>
    </message>
    <message>
        <source>Merge {count} packages</source>
        <translation>Fusionner {count} paquets</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
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
    <name>NarrowCard</name>
    <message>
        <source>2026-11-27, or nothing</source>
        <translation>2026-11-27, ou rien</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>an account, or nothing</source>
        <translation>un compte, ou rien</translation>
    </message>
    <message>
        <source>Case or ID</source>
        <translation>Cas ou identifiant</translation>
    </message>
    <message>
        <source>whole, or nothing</source>
        <translation>en entier, ou rien</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles entrées</translation>
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
    <name>OwnPassphrasePage</name>
    <message>
        <source>Present one</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Take several words. Nobody can read the project without one of its passphrases.</source>
        <translation>Prenez plusieurs mots. Personne ne peut lire le projet sans l’une de ses phrases secrètes.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Votre phrase secrète est changée.</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Remplissez les trois champs.</translation>
    </message>
    <message>
        <source>The new one is not the same twice.</source>
        <translation>La nouvelle n’est pas la même les deux fois.</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} par seconde</translation>
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
</context>
<context>
    <name>Package</name>
    <message>
        <source>A package</source>
        <translation>Un paquet</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>VICS tags</source>
        <translation>Étiquettes VICS</translation>
    </message>
    <message>
        <source>Since the last received</source>
        <translation>Depuis le dernier reçu</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>{name} · revoked</source>
        <translation>{name} · révoqué</translation>
    </message>
    <message>
        <source>{name} · confirmed</source>
        <translation>{name} · confirmé</translation>
    </message>
    <message>
        <source>{name} · not confirmed</source>
        <translation>{name} · non confirmé</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>Indiquez un fichier à écrire.</translation>
    </message>
    <message>
        <source>This is no file: name a file to write.</source>
        <translation>Ce n’est pas un fichier : indiquez un fichier à écrire.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: name another one.</source>
        <translation>Ceci est le dossier du projet lui-même : indiquez-en un autre.</translation>
    </message>
    <message>
        <source>No receipt has come yet: this one holds everything.</source>
        <translation>Aucun accusé de réception n’est encore arrivé : celui-ci contient tout.</translation>
    </message>
    <message>
        <source>Nothing new: the package would be empty.</source>
        <translation>Rien de nouveau : le paquet serait vide.</translation>
    </message>
    <message>
        <source>The file is there already: it will be replaced.</source>
        <translation>Le fichier existe déjà : il sera remplacé.</translation>
    </message>
    <message>
        <source>Sealed to this project itself: nobody else can open it.</source>
        <translation>Scellé pour ce projet lui-même : personne d’autre ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Sealed to {names}: nobody else can open it.</source>
        <translation>Scellé pour {names} : personne d’autre ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Held back: hashes, file names, notes, typed texts, drafts, attributes, hints and times spent. Cases and people go out under pseudonyms.</source>
        <translation>Retenus : empreintes, noms de fichier, notes, textes saisis, brouillons, attributs, indications et temps passés. Les cas et les personnes sortent sous pseudonyme.</translation>
    </message>
    <message>
        <source>Send this file, and read the signer&apos;s words out to whoever gets it. When the receipt comes back, merge it.</source>
        <translation>Envoyez ce fichier, et lisez les mots du signataire à qui le reçoit. Quand l’accusé de réception revient, fusionnez-le.</translation>
    </message>
    <message>
        <source>Keep this file: it opens with this project&apos;s keys alone.</source>
        <translation>Gardez ce fichier : il ne s’ouvre qu’avec les clés de ce projet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Signer&apos;s words, 1 to 6</source>
        <translation>Mots du signataire, 1 à 6</translation>
    </message>
    <message>
        <source>Signer&apos;s words, 7 to 12</source>
        <translation>Mots du signataire, 7 à 12</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Final answers</source>
        <translation>Réponses finales</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The address book has no recipients yet. {key} opens it.</source>
        <translation>Le carnet d’adresses n’a pas encore de destinataires. {key} l’ouvre.</translation>
    </message>
    <message>
        <source>Words of this key: {words}</source>
        <translation>Mots de cette clé : {words}</translation>
    </message>
    <message>
        <source>Recipients; Space chooses one</source>
        <translation>Destinataires ; Espace en choisit un</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>Signé et scellé</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>What will be packed</source>
        <translation>Ce qui sera empaqueté</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Ce que contient le paquet</translation>
    </message>
    <message>
        <source>Packing, signing and sealing…</source>
        <translation>Empaquetage, signature et scellement…</translation>
    </message>
    <message>
        <source>The package is ready.</source>
        <translation>Le paquet est prêt.</translation>
    </message>
    <message>
        <source>Stopped; no package was made.</source>
        <translation>Arrêté ; aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>Le paquet est prêt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>So much would be packed</source>
        <translation>Voici ce qui serait empaqueté</translation>
    </message>
    <message>
        <source>Pack, sign and seal</source>
        <translation>Empaqueter, signer et sceller</translation>
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
    <name>People</name>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exportateur</translation>
    </message>
    <message>
        <source>✓ may sign in</source>
        <translation>✓ peut se connecter</translation>
    </message>
    <message>
        <source>– disabled</source>
        <translation>– désactivé</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Un nouveau compte</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Une nouvelle phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>Désactiver {name}</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>Activer {name}</translation>
    </message>
    <message>
        <source>Leave both passphrases empty, and one is made and shown once. Roles can be combined.</source>
        <translation>Laissez les deux phrases secrètes vides : il en est créé une, affichée une seule fois. Les rôles peuvent être combinés.</translation>
    </message>
    <message>
        <source>The old passphrase opens the project no longer. Leave both empty, and one is made.</source>
        <translation>L’ancienne phrase secrète n’ouvre plus le projet. Laissez les deux vides : il en est créé une.</translation>
    </message>
    <message>
        <source>The key is taken away at once. What was coded stays; the planning page hands on the rest.</source>
        <translation>La clé est retirée aussitôt. Ce qui a été codé reste ; la page de planification transmet le reste.</translation>
    </message>
    <message>
        <source>It signs in with a new passphrase. Leave both empty, and one is made.</source>
        <translation>Le compte se connecte avec une nouvelle phrase secrète. Laissez les deux vides : il en est créé une.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>Type the name with which the person signs in.</source>
        <translation>Saisissez le nom avec lequel la personne se connecte.</translation>
    </message>
    <message>
        <source>Tick one role or more.</source>
        <translation>Cochez au moins un rôle.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Choose an account of which this can be done.</source>
        <translation>Choisissez un compte pour lequel cela est possible.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} est ajouté.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is changed.</source>
        <translation>La phrase secrète de {name} est changée.</translation>
    </message>
    <message>
        <source>{name} is disabled; what was coded stays.</source>
        <translation>{name} est désactivé ; ce qui a été codé reste.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} peut de nouveau se connecter.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>With the role reviewer it codes blind, and sees neither hints nor others&apos; codings.</source>
        <translation>Avec le rôle de réviseur, le compte code à l’aveugle, et ne voit ni les indications en amont ni les codages des autres.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Tick who gets cases.</source>
        <translation>Cochez qui reçoit des cas.</translation>
    </message>
    <message>
        <source>A shared case has 1 coder or more, and no more than are ticked.</source>
        <translation>Un cas partagé a au moins 1 codeur, et pas plus qu’il n’en est coché.</translation>
    </message>
    <message>
        <source>The overlap is a share such as 20 % or 1/5, or a whole number.</source>
        <translation>Le recouvrement est une part, comme 20 % ou 1/5, ou un nombre entier.</translation>
    </message>
    <message>
        <source>The round is a whole number of 1 or more, or empty.</source>
        <translation>Le tour est un nombre entier d’au moins 1, ou vide.</translation>
    </message>
    <message>
        <source>The number of rounds is 1 or more.</source>
        <translation>Le nombre de tours est d’au moins 1.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>La graine est un nombre entier.</translation>
    </message>
    <message>
        <source>Choose the rare code.</source>
        <translation>Choisissez le code rare.</translation>
    </message>
    <message>
        <source>The shares to be coded again lie from 0 to 100 %.</source>
        <translation>Les parts à coder de nouveau vont de 0 à 100 %.</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>Choisissez qui est absent.</translation>
    </message>
    <message>
        <source>Tick who takes over.</source>
        <translation>Cochez qui prend la relève.</translation>
    </message>
    <message>
        <source>The number of days is 1 or more.</source>
        <translation>Le nombre de jours est d’au moins 1.</translation>
    </message>
    <message>
        <source>The rule is a number of days, or 0 for never.</source>
        <translation>La règle est un nombre de jours, ou 0 pour jamais.</translation>
    </message>
    <message>
        <source>{cases} cases, {overlap} of them to {coders} reviewers each</source>
        <translation>{cases} cas, dont {overlap} à {coders} réviseurs chacun</translation>
    </message>
    <message>
        <source>Round {round}.</source>
        <translation>Tour {round}.</translation>
    </message>
    <message>
        <source>{count} calibration cases for everybody, unmarked.</source>
        <translation>{count} cas de calibrage pour tous, sans marque.</translation>
    </message>
    <message>
        <source>{count} cases are left for later rounds.</source>
        <translation>{count} cas restent pour des tours ultérieurs.</translation>
    </message>
    <message>
        <source>{count} cases that somebody has already are left out.</source>
        <translation>{count} cas déjà attribués sont écartés.</translation>
    </message>
    <message>
        <source>{count} assignments that nobody has begun are taken back first.</source>
        <translation>{count} attributions que personne n’a commencées sont d’abord reprises.</translation>
    </message>
    <message>
        <source>Queues mix the severities.</source>
        <translation>Les files mêlent les degrés de gravité.</translation>
    </message>
    <message>
        <source>{count} of {first} cases coded once get a second coder, {rare} of them with the code</source>
        <translation>{count} des {first} cas codés une fois reçoivent un second codeur, dont {rare} avec le code</translation>
    </message>
    <message>
        <source>{count} cases of {name} go to others</source>
        <translation>{count} cas de {name} passent à d’autres</translation>
    </message>
    <message>
        <source>{count} stay: the others have them already.</source>
        <translation>{count} restent : les autres les ont déjà.</translation>
    </message>
    <message>
        <source>{count} calibration cases are taken back: the others have them.</source>
        <translation>{count} cas de calibrage sont repris : les autres les ont.</translation>
    </message>
    <message>
        <source>Nothing is abandoned</source>
        <translation>Rien n’est abandonné</translation>
    </message>
    <message>
        <source>{count} cases would come back</source>
        <translation>{count} cas seraient repris</translation>
    </message>
    <message>
        <source>{unbegun} not begun by reviewers who did nothing since, {drafts} in draft, {back} handed back. Drafts keep their answers.</source>
        <translation>{unbegun} non commencés par des réviseurs sans activité depuis, {drafts} en brouillon, {back} rendus. Les brouillons gardent leurs réponses.</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(non précisé)</translation>
    </message>
    <message>
        <source>in proportion to their cases</source>
        <translation>en proportion de leurs cas</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>à parts égales</translation>
    </message>
    <message>
        <source>after Neyman, from a pilot</source>
        <translation>selon Neyman, d’après des données pilotes</translation>
    </message>
    <message>
        <source>directly, all cases alike</source>
        <translation>directement, tous les cas de la même façon</translation>
    </message>
    <message>
        <source>through randomly drawn files</source>
        <translation>par des fichiers tirés au hasard</translation>
    </message>
    <message>
        <source>a number of cases</source>
        <translation>un nombre de cas</translation>
    </message>
    <message>
        <source>by the width of a share&apos;s interval</source>
        <translation>par la largeur de l’intervalle d’une part</translation>
    </message>
    <message>
        <source>to show that alpha is at least</source>
        <translation>pour montrer qu’alpha est d’au moins</translation>
    </message>
    <message>
        <source>by the width of alpha&apos;s interval</source>
        <translation>par la largeur de l’intervalle d’alpha</translation>
    </message>
    <message>
        <source>Wilson 1927, the number of cases counted in</source>
        <translation>Wilson 1927, le nombre de cas pris en compte</translation>
    </message>
    <message>
        <source>Krippendorff 2004, one-sided; cases coded twice</source>
        <translation>Krippendorff 2004, unilatéral ; cas codés deux fois</translation>
    </message>
    <message>
        <source>n of the pilot × (its standard error / the wanted one)²; cases coded twice</source>
        <translation>n des données pilotes × (leur erreur type / l’erreur type voulue)² ; cas codés deux fois</translation>
    </message>
    <message>
        <source>{count} cases worked out: {formula}.</source>
        <translation>{count} cas calculés : {formula}.</translation>
    </message>
    <message>
        <source>{cases} cases with {files} files could be drawn</source>
        <translation>{cases} cas avec {files} fichiers pourraient être tirés</translation>
    </message>
    <message>
        <source>Say how many cases: a whole number of 1 or more.</source>
        <translation>Indiquez combien de cas : un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>Say how wide the interval may be, such as 7 % or 0.07.</source>
        <translation>Indiquez la largeur admise de l’intervalle, comme 7 % ou 0.07.</translation>
    </message>
    <message>
        <source>The expected share lies from 0 to 100 %.</source>
        <translation>La part attendue va de 0 à 100 %.</translation>
    </message>
    <message>
        <source>Say which alpha is to be shown, such as 0.8.</source>
        <translation>Indiquez quel alpha est à montrer, comme 0.8.</translation>
    </message>
    <message>
        <source>The confidence lies between 0 and 100 %; 95 % is usual.</source>
        <translation>Le niveau de confiance se situe entre 0 et 100 % ; 95 % est habituel.</translation>
    </message>
    <message>
        <source>Choose the variable whose agreement so far is the pilot.</source>
        <translation>Choisissez la variable dont l’accord jusqu’ici sert de données pilotes.</translation>
    </message>
    <message>
        <source>Choose the code whose share is to be estimated.</source>
        <translation>Choisissez le code dont la part est à estimer.</translation>
    </message>
    <message>
        <source>At least so many from each stratum: a whole number.</source>
        <translation>Au moins autant de chaque strate : un nombre entier.</translation>
    </message>
    <message>
        <source>Counting the cases…</source>
        <translation>Comptage des cas…</translation>
    </message>
    <message>
        <source>Looking at the pilot…</source>
        <translation>Examen des données pilotes…</translation>
    </message>
    <message>
        <source>{count} abandoned cases have another reviewer now.</source>
        <translation>{count} cas abandonnés ont maintenant un autre réviseur.</translation>
    </message>
    <message>
        <source>{count} drafts were handed back with their answers.</source>
        <translation>{count} brouillons ont été rendus avec leurs réponses.</translation>
    </message>
    <message>
        <source>{count} stay: nobody else may take them.</source>
        <translation>{count} restent : personne d’autre ne peut les prendre.</translation>
    </message>
</context>
<context>
    <name>PlotsPane</name>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>settled by rules</source>
        <translation>réglés par les règles</translation>
    </message>
    <message>
        <source>to look at again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>Codings that are touched, by variable</source>
        <translation>Codages concernés, par variable</translation>
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
    <message>
        <source>found: {found}</source>
        <translation>trouvé : {found}</translation>
    </message>
    <message>
        <source>expected: {expected}</source>
        <translation>attendu : {expected}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>En brouillon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>Par tour</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>By variable</source>
        <translation>Par variable</translation>
    </message>
    <message>
        <source>{done} of {cases} cases are done ({share})</source>
        <translation>{done} cas sur {cases} sont faits ({share})</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Il n’y a pas encore de cas</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <source>{count} in draft</source>
        <translation>{count} en brouillon</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} faits</translation>
    </message>
    <message>
        <source>{count} handed back</source>
        <translation>{count} rendus</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases</source>
        <translation>tirage {number} : {cases} cas</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases by {column}</source>
        <translation>tirage {number} : {cases} cas par {column}</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(non précisé)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Rien n’est encore compté.</translation>
    </message>
    <message>
        <source>Nothing is assigned yet.</source>
        <translation>Rien n’est encore attribué.</translation>
    </message>
    <message>
        <source>Whoever also codes does not see what the others said.</source>
        <translation>Les personnes qui codent aussi ne voient pas ce que les autres ont répondu.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of working the queue out</source>
        <translation>Avancement du calcul de la file</translation>
    </message>
    <message>
        <source>Working the queue out</source>
        <translation>Calcul de la file</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} arrête</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Questions to settle</source>
        <translation>Questions à trancher</translation>
    </message>
    <message>
        <source>SETTLED BY THEMSELVES</source>
        <translation>RÉGLÉES D’OFFICE</translation>
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
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
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
    <message>
        <source>Case</source>
        <translation>Cas</translation>
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
    <name>ReplaceSide</name>
    <message>
        <source>Replace, bring back</source>
        <translation>Remplacer, reprendre</translation>
    </message>
    <message>
        <source>What would change hands</source>
        <translation>Ce qui changerait de mains</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Prend la relève</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui prend la relève</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Not touched for days</source>
        <translation>Sans activité depuis (jours)</translation>
    </message>
    <message>
        <source>By itself after days</source>
        <translation>D’office après (jours)</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0 : jamais</translation>
    </message>
    <message>
        <source>replace somebody who is away</source>
        <translation>remplacer une personne absente</translation>
    </message>
    <message>
        <source>bring abandoned work back</source>
        <translation>reprendre le travail abandonné</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Bring back, keep the rule</source>
        <translation>Reprendre, conserver la règle</translation>
    </message>
    <message>
        <source>From now on work comes back after {count} days.</source>
        <translation>Désormais, le travail est repris après {count} jours.</translation>
    </message>
    <message>
        <source>Work does not come back by itself.</source>
        <translation>Le travail n’est pas repris d’office.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To look at again under the new codebook version: {count}. {key} opens the next one.</source>
        <translation>À revoir sous la nouvelle version de la grille de codage : {count}. {key} ouvre le suivant.</translation>
    </message>
</context>
<context>
    <name>RoundsPanel</name>
    <message>
        <source>No case of any round was coded yet; Esc closes this.</source>
        <translation>Aucun cas d’aucun tour n’a encore été codé ; Échap ferme.</translation>
    </message>
    <message>
        <source>A digit chooses a round, Enter releases it, Esc closes this. Reviewers then see where final answers of that round are not what they had said; it cannot be taken back.</source>
        <translation>Un chiffre choisit un tour, Entrée le communique, Échap ferme. Les réviseurs voient alors où les réponses finales de ce tour ne sont pas celles qu’ils avaient données ; cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Release feedback of a round</source>
        <translation>Communiquer les retours d’un tour</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message>
        <source>{settled} cases settled, {waiting} still wait</source>
        <translation>{settled} cas tranchés, {waiting} encore en attente</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>◷ deferred</source>
        <translation>◷ différée</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ à trancher</translation>
    </message>
    <message>
        <source>your own answer, given before you saw the others</source>
        <translation>votre propre réponse, donnée avant d’avoir vu les autres</translation>
    </message>
    <message>
        <source>decided: none of the coders said this</source>
        <translation>tranché : aucun des codeurs n’a répondu ainsi</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Votre réponse : {answer}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison : {reason}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Why do the answers differ?</source>
        <translation>Pourquoi les réponses diffèrent-elles ?</translation>
    </message>
    <message>
        <source>{count} cases settled themselves: their coders agree. {open} are to be settled.</source>
        <translation>{count} cas sont réglés d’office : leurs codeurs sont d’accord. {open} sont à trancher.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Note on the decision (Ctrl+Enter ends it)</source>
        <translation>Note sur la décision (Ctrl+Entrée la termine)</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Rien n’est à trancher ici.</translation>
    </message>
    <message>
        <source>{left} of {all} questions left · {coders} coders</source>
        <translation>{left} questions restantes sur {all} · {coders} codeurs</translation>
    </message>
    <message>
        <source>{count} of an older codebook left out</source>
        <translation>{count} d’une grille plus ancienne écartés</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>still being coded</source>
        <translation>codage en cours</translation>
    </message>
    <message>
        <source>to work out</source>
        <translation>à calculer</translation>
    </message>
    <message>
        <source>The feedback of round {number} is released: its reviewers see it from now on.</source>
        <translation>Les retours du tour {number} sont communiqués : ses réviseurs les voient désormais.</translation>
    </message>
    <message>
        <source>certainty: {certainty}</source>
        <translation>certitude : {certainty}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note : {note}</translation>
    </message>
    <message>
        <source>majority: {said} of {coders}</source>
        <translation>majorité : {said} sur {coders}</translation>
    </message>
    <message>
        <source>follows from a decision</source>
        <translation>découle d’une décision</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>un seul codeur</translation>
    </message>
    <message>
        <source>agreed by all</source>
        <translation>accord de tous</translation>
    </message>
    <message>
        <source>Nothing is left to settle in this queue.</source>
        <translation>Il ne reste rien à trancher dans cette file.</translation>
    </message>
    <message>
        <source>Choose an option by its key.</source>
        <translation>Choisissez une option par sa touche.</translation>
    </message>
    <message>
        <source>This coder gave no answer: choose one by its key.</source>
        <translation>Ce codeur n’a pas donné de réponse : choisissez-en une par sa touche.</translation>
    </message>
    <message>
        <source>None of the coders said this. Choose the reason by its key; Esc gives the answer up.</source>
        <translation>Aucun des codeurs n’a répondu ainsi. Choisissez la raison par sa touche ; Échap abandonne la réponse.</translation>
    </message>
    <message>
        <source>This reason needs a note: write in a few words why, then Ctrl+Enter decides.</source>
        <translation>Cette raison demande une note : écrivez en quelques mots pourquoi, puis Ctrl+Entrée tranche.</translation>
    </message>
    <message>
        <source>The reason goes with the decision.</source>
        <translation>La raison accompagne la décision.</translation>
    </message>
    <message>
        <source>Your own answer is kept. Enter confirms it; any other key of a side changes it.</source>
        <translation>Votre propre réponse est conservée. Entrée la confirme ; toute autre touche d’un côté la change.</translation>
    </message>
    <message>
        <source>Settled by itself after this decision: {subject}</source>
        <translation>Réglé d’office après cette décision : {subject}</translation>
    </message>
    <message>
        <source>Taken back in {subject}.</source>
        <translation>Annulé dans {subject}.</translation>
    </message>
    <message>
        <source>Done again in {subject}.</source>
        <translation>Rétabli dans {subject}.</translation>
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
        <source>Blind first: answer by the codebook’s keys; then the coders’ answers are shown.</source>
        <translation>D’abord à l’aveugle : répondez par les touches de la grille de codage ; les réponses des codeurs s’affichent ensuite.</translation>
    </message>
    <message>
        <source>The coders’ answers are shown at once.</source>
        <translation>Les réponses des codeurs s’affichent aussitôt.</translation>
    </message>
    <message>
        <source>something in the record was overlooked</source>
        <translation>un élément du dossier est passé inaperçu</translation>
    </message>
    <message>
        <source>the definition was read differently</source>
        <translation>la définition a été lue différemment</translation>
    </message>
    <message>
        <source>the definition allows both answers</source>
        <translation>la définition admet les deux réponses</translation>
    </message>
    <message>
        <source>the record does not say enough</source>
        <translation>le dossier n’en dit pas assez</translation>
    </message>
    <message>
        <source>a slip in entering the answer</source>
        <translation>une erreur de saisie de la réponse</translation>
    </message>
    <message>
        <source>the record changed between the codings</source>
        <translation>le dossier a changé entre les codages</translation>
    </message>
    <message>
        <source>another reason, said in the note</source>
        <translation>une autre raison, indiquée dans la note</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>n’a pas été demandé</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>Settle {case}</source>
        <translation>Trancher {case}</translation>
    </message>
</context>
<context>
    <name>SettleQueue</name>
    <message>
        <source>Queue of cases to settle</source>
        <translation>File des cas à trancher</translation>
    </message>
    <message>
        <source>Variable: {name}</source>
        <translation>Variable : {name}</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Par poids</translation>
    </message>
    <message>
        <source>No case is deferred here.</source>
        <translation>Aucun cas n’est différé ici.</translation>
    </message>
    <message>
        <source>No case waits here.</source>
        <translation>Aucun cas n’attend ici.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>reste {count}</translation>
    </message>
    <message>
        <source>TO SETTLE</source>
        <translation>À TRANCHER</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>SideStrip</name>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
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
        <source>After failed attempts this one waits {seconds} s.</source>
        <translation>Après des essais manqués, celui-ci attend {seconds} s.</translation>
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
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Locked. Everything that was answered is saved; your passphrase leads back to where you were.</source>
        <translation>Verrouillé. Tout ce qui a été répondu est enregistré ; votre phrase secrète vous ramène où vous étiez.</translation>
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
    <name>StatesCard</name>
    <message>
        <source>Assignments:</source>
        <translation>Attributions :</translation>
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
    <name>StrataCard</name>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>Sans codeur</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>By stratum</source>
        <translation>Par strate</translation>
    </message>
    <message>
        <source>Divide the cases by</source>
        <translation>Diviser les cas par</translation>
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
    <message>
        <source>Version that is shown</source>
        <translation>Version affichée</translation>
    </message>
    <message>
        <source>Version that it is compared with</source>
        <translation>Version de comparaison</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparée à</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Entries of the trail</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Est-il complet ?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Accounts and passphrases</source>
        <translation>Comptes et phrases secrètes</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Grilles de codage</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Assignment plans</source>
        <translation>Plans d’attribution</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>That is not a day; write it as 2026-11-27.</source>
        <translation>Ce n’est pas un jour ; écrivez-le comme 2026-11-27.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Reads every entry, the rows that it answers for and its signature, and names the first that is not what it was.</source>
        <translation>Lit chaque entrée, les lignes dont elle répond et sa signature, et nomme la première qui n’est plus ce qu’elle était.</translation>
    </message>
    <message>
        <source>Chain, rows and signatures of {count} entries are what they were.</source>
        <translation>La chaîne, les lignes et les signatures de {count} entrées sont ce qu’elles étaient.</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>Le journal est complet</translation>
    </message>
    <message>
        <source>Entry {number} is broken</source>
        <translation>L’entrée {number} est rompue</translation>
    </message>
    <message>
        <source>There are rows that no entry answers for</source>
        <translation>Il y a des lignes dont aucune entrée ne répond</translation>
    </message>
    <message>
        <source>What stands from there on is not proven. Restore the last backup and compare.</source>
        <translation>Ce qui figure à partir de là n’est pas prouvé. Restaurez la dernière sauvegarde et comparez.</translation>
    </message>
    <message>
        <source>does not fit its rows in {table}</source>
        <translation>ne correspond pas à ses lignes dans {table}</translation>
    </message>
    <message>
        <source>does not follow from the one before it</source>
        <translation>ne découle pas de la précédente</translation>
    </message>
    <message>
        <source>is no entry</source>
        <translation>n’est pas une entrée</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>n’est pas signée</translation>
    </message>
    <message>
        <source>has a signature that does not fit</source>
        <translation>a une signature qui ne correspond pas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>The entry is copied.</source>
        <translation>L’entrée est copiée.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>VariablesPanel</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Own answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>OWN ANSWERS THAT DIFFER</source>
        <translation>VOS RÉPONSES AVEC ÉCART</translation>
    </message>
    <message>
        <source>Own answers by variable</source>
        <translation>Vos réponses par variable</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Entries that are not what they were</source>
        <translation>Entrées qui ne sont plus ce qu’elles étaient</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for the project.</source>
        <translation>Avertissez la personne responsable du projet.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>Vics</name>
    <message>
        <source>Name the imported file.</source>
        <translation>Indiquez le fichier importé.</translation>
    </message>
    <message>
        <source>The crosswalk cannot be taken: name another one, or none.</source>
        <translation>La table de passage ne peut pas être prise : indiquez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>A copy would take its source&apos;s place: name another folder.</source>
        <translation>Une copie prendrait la place de sa source : indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>A file of this name is on the list already.</source>
        <translation>Un fichier de ce nom est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Tags hold the final answers of cases that nobody is coding again.</source>
        <translation>Les étiquettes contiennent les réponses finales des cas que personne ne code de nouveau.</translation>
    </message>
    <message>
        <source>Tags hold the labels that every coding in force of a case has.</source>
        <translation>Les étiquettes contiennent les codes qu’ont tous les codages en vigueur d’un cas.</translation>
    </message>
    <message>
        <source>Category stays as it is.</source>
        <translation>La catégorie reste inchangée.</translation>
    </message>
    <message>
        <source>Category changes where the crosswalk says so.</source>
        <translation>La catégorie change là où la table de passage le dit.</translation>
    </message>
    <message>
        <source>Typed answers and notes are never written; the source stays as it is.</source>
        <translation>Les réponses saisies et les notes ne sont jamais écrites ; la source reste inchangée.</translation>
    </message>
    <message>
        <source>Media: {number} matched by MediaID, {md5} by MD5, {rest} not matched. Copies are in {folder}</source>
        <translation>Médias : {number} appariés par MediaID, {md5} par MD5, {rest} non appariés. Les copies sont dans {folder}</translation>
    </message>
</context>
<context>
    <name>VicsForm</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Table de passage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Path of an imported file; Enter puts it on the list</source>
        <translation>Chemin d’un fichier importé ; Entrée le met dans la liste</translation>
    </message>
    <message>
        <source>None: Category stays as it is</source>
        <translation>Aucune : la catégorie reste inchangée</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>Choisir les fichiers</translation>
    </message>
    <message>
        <source>Source files; Space leaves one out</source>
        <translation>Fichiers sources ; Espace en retire un</translation>
    </message>
    <message>
        <source>Labels as tags in a copy</source>
        <translation>Codes comme étiquettes dans une copie</translation>
    </message>
</context>
<context>
    <name>VicsPane</name>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>By MediaID</source>
        <translation>Par MediaID</translation>
    </message>
    <message>
        <source>By MD5</source>
        <translation>Par MD5</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Non appariés</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Étiquetés</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>Catégories changées</translation>
    </message>
    <message>
        <source>Copies that were written</source>
        <translation>Copies écrites</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Stopped; the folder is as it was.</source>
        <translation>Arrêté ; le dossier est inchangé.</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>Tout est écrit</translation>
    </message>
    <message>
        <source>A copy of each file, with tags</source>
        <translation>Une copie de chaque fichier, avec étiquettes</translation>
    </message>
    <message>
        <source>Write the copies</source>
        <translation>Écrire les copies</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
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
        <source>Case records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Import case records</source>
        <translation>Importer des dossiers</translation>
    </message>
    <message>
        <source>Export codings and cases</source>
        <translation>Exporter des codages et des cas</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Fusionner des paquets</translation>
    </message>
    <message>
        <source>Address book: whose keys are known</source>
        <translation>Carnet d’adresses : à qui sont les clés connues</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Accord entre réviseurs</translation>
    </message>
    <message>
        <source>Draw, assign, replace</source>
        <translation>Tirer, attribuer, remplacer</translation>
    </message>
    <message>
        <source>Settle differences</source>
        <translation>Trancher les désaccords</translation>
    </message>
    <message>
        <source>Feedback on own codings</source>
        <translation>Retours sur vos codages</translation>
    </message>
    <message>
        <source>Codebook and its versions</source>
        <translation>Grille de codage et ses versions</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Avancement de l’étude</translation>
    </message>
    <message>
        <source>People and passphrases</source>
        <translation>Personnes et phrases secrètes</translation>
    </message>
    <message>
        <source>Who changed what: the trail</source>
        <translation>Qui a modifié quoi : le journal</translation>
    </message>
    <message>
        <source>Indicator of many packages</source>
        <translation>Indicateur sur plusieurs paquets</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
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
        <source>Next case to look at again</source>
        <translation>Prochain cas à revoir</translation>
    </message>
    <message>
        <source>Show only cases to look at again, or all</source>
        <translation>N’afficher que les cas à revoir, ou tous</translation>
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
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Go to the columns</source>
        <translation>Aller aux colonnes</translation>
    </message>
    <message>
        <source>Go to the preview or the files</source>
        <translation>Aller à l’aperçu ou aux fichiers</translation>
    </message>
    <message>
        <source>Go to the recipients</source>
        <translation>Aller aux destinataires</translation>
    </message>
    <message>
        <source>Copy names and digests</source>
        <translation>Copier les noms et les empreintes</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Arrêter l’écriture</translation>
    </message>
    <message>
        <source>Merge the packages</source>
        <translation>Fusionner les paquets</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Choisir des paquets</translation>
    </message>
    <message>
        <source>Go to the packages</source>
        <translation>Aller aux paquets</translation>
    </message>
    <message>
        <source>Take the package off the list</source>
        <translation>Retirer le paquet de la liste</translation>
    </message>
    <message>
        <source>Stop behind this package</source>
        <translation>Arrêter après ce paquet</translation>
    </message>
    <message>
        <source>Add somebody&apos;s keys</source>
        <translation>Ajouter les clés d’une autre personne</translation>
    </message>
    <message>
        <source>Compare the words of the key</source>
        <translation>Comparer les mots de la clé</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Révoquer les clés</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Change the address book as the form says</source>
        <translation>Modifier le carnet d’adresses selon le formulaire</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Aller aux clés</translation>
    </message>
    <message>
        <source>Go to the form of the keys</source>
        <translation>Aller au formulaire des clés</translation>
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
        <source>Show version by version of the codebook</source>
        <translation>Afficher version par version de la grille de codage</translation>
    </message>
    <message>
        <source>Show groups of cases, then by the next column</source>
        <translation>Afficher les groupes de cas, puis par la colonne suivante</translation>
    </message>
    <message>
        <source>Show first answers against final ones</source>
        <translation>Afficher les premières réponses face aux finales</translation>
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
        <source>Draw cases</source>
        <translation>Tirer des cas</translation>
    </message>
    <message>
        <source>Assign cases</source>
        <translation>Attribuer des cas</translation>
    </message>
    <message>
        <source>Replace somebody, bring work back</source>
        <translation>Remplacer une personne, reprendre le travail</translation>
    </message>
    <message>
        <source>Draw, assign or replace now</source>
        <translation>Tirer, attribuer ou remplacer maintenant</translation>
    </message>
    <message>
        <source>Offer another seed</source>
        <translation>Proposer une autre graine</translation>
    </message>
    <message>
        <source>Go to the draws that were made</source>
        <translation>Aller aux tirages effectués</translation>
    </message>
    <message>
        <source>Draw again from the record and compare</source>
        <translation>Tirer de nouveau d’après la fiche et comparer</translation>
    </message>
    <message>
        <source>Copy the record of the draw</source>
        <translation>Copier la fiche du tirage</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Arrêter la planification</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Divide the cases otherwise</source>
        <translation>Diviser les cas autrement</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>Go to the counts by stratum</source>
        <translation>Aller au décompte par strate</translation>
    </message>
    <message>
        <source>Go to the counts by round</source>
        <translation>Aller au décompte par tour</translation>
    </message>
    <message>
        <source>Go to the counts by variable</source>
        <translation>Aller au décompte par variable</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>Change the account as the form says</source>
        <translation>Modifier le compte selon le formulaire</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>Aller aux comptes</translation>
    </message>
    <message>
        <source>Go to the form of the account</source>
        <translation>Aller au formulaire du compte</translation>
    </message>
    <message>
        <source>Take answer A</source>
        <translation>Prendre la réponse A</translation>
    </message>
    <message>
        <source>Take answer B</source>
        <translation>Prendre la réponse B</translation>
    </message>
    <message>
        <source>Take answer C</source>
        <translation>Prendre la réponse C</translation>
    </message>
    <message>
        <source>Take answer D</source>
        <translation>Prendre la réponse D</translation>
    </message>
    <message>
        <source>Take answer E</source>
        <translation>Prendre la réponse E</translation>
    </message>
    <message>
        <source>Take answer F</source>
        <translation>Prendre la réponse F</translation>
    </message>
    <message>
        <source>Take answer G</source>
        <translation>Prendre la réponse G</translation>
    </message>
    <message>
        <source>Take answer H</source>
        <translation>Prendre la réponse H</translation>
    </message>
    <message>
        <source>Take answer I</source>
        <translation>Prendre la réponse I</translation>
    </message>
    <message>
        <source>Give another answer</source>
        <translation>Donner une autre réponse</translation>
    </message>
    <message>
        <source>Defer the question</source>
        <translation>Différer la question</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisir la raison</translation>
    </message>
    <message>
        <source>Write a note on the decision</source>
        <translation>Écrire une note sur la décision</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>Terminer la note</translation>
    </message>
    <message>
        <source>Confirm, or next case</source>
        <translation>Confirmer, ou cas suivant</translation>
    </message>
    <message>
        <source>Next case to settle</source>
        <translation>Cas suivant à trancher</translation>
    </message>
    <message>
        <source>Previous case to settle</source>
        <translation>Cas précédent à trancher</translation>
    </message>
    <message>
        <source>Queue of the next variable</source>
        <translation>File de la variable suivante</translation>
    </message>
    <message>
        <source>Deferred cases, or those to settle</source>
        <translation>Cas différés, ou cas à trancher</translation>
    </message>
    <message>
        <source>Find a case to settle</source>
        <translation>Trouver un cas à trancher</translation>
    </message>
    <message>
        <source>Answer blind first, or not</source>
        <translation>Répondre d’abord à l’aveugle, ou non</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Redo the decision</source>
        <translation>Rétablir la décision</translation>
    </message>
    <message>
        <source>Show or hide the record’s names and texts</source>
        <translation>Afficher ou masquer les noms et les textes du dossier</translation>
    </message>
    <message>
        <source>Open the record in the certified tool</source>
        <translation>Ouvrir le dossier dans l’outil certifié</translation>
    </message>
    <message>
        <source>Release feedback of a round</source>
        <translation>Communiquer les retours d’un tour</translation>
    </message>
    <message>
        <source>Work the queue out again</source>
        <translation>Recalculer la file</translation>
    </message>
    <message>
        <source>Stop working the queue out</source>
        <translation>Arrêter le calcul de la file</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Aller aux questions</translation>
    </message>
    <message>
        <source>Go to the media metadata</source>
        <translation>Aller aux métadonnées des médias</translation>
    </message>
    <message>
        <source>Go to the cases to settle</source>
        <translation>Aller aux cas à trancher</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Read the trail again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Go to what narrows the list</source>
        <translation>Aller à ce qui restreint la liste</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Aller aux entrées</translation>
    </message>
    <message>
        <source>Go to the entry&apos;s details</source>
        <translation>Aller aux détails de l’entrée</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copier l’entrée</translation>
    </message>
    <message>
        <source>Save the entries as CSV</source>
        <translation>Enregistrer les entrées en CSV</translation>
    </message>
    <message>
        <source>Save the entries as JSON lines</source>
        <translation>Enregistrer les entrées en lignes JSON</translation>
    </message>
    <message>
        <source>Stop what runs</source>
        <translation>Arrêter l’opération en cours</translation>
    </message>
    <message>
        <source>Next case with a difference</source>
        <translation>Cas suivant avec un écart</translation>
    </message>
    <message>
        <source>Previous case with a difference</source>
        <translation>Cas précédent avec un écart</translation>
    </message>
    <message>
        <source>Next variable with differences</source>
        <translation>Variable suivante avec des écarts</translation>
    </message>
    <message>
        <source>Previous variable with differences</source>
        <translation>Variable précédente avec des écarts</translation>
    </message>
    <message>
        <source>Open this case in the queue</source>
        <translation>Ouvrir ce cas dans la file</translation>
    </message>
    <message>
        <source>Read the feedback again</source>
        <translation>Relire les retours</translation>
    </message>
    <message>
        <source>Go to your answers by variable</source>
        <translation>Aller à vos réponses par variable</translation>
    </message>
    <message>
        <source>Go to the differences</source>
        <translation>Aller aux écarts</translation>
    </message>
    <message>
        <source>Go to the cases that differ</source>
        <translation>Aller aux cas avec écart</translation>
    </message>
    <message>
        <source>Count the packages</source>
        <translation>Compter les paquets</translation>
    </message>
    <message>
        <source>Choose packages to count</source>
        <translation>Choisir les paquets à compter</translation>
    </message>
    <message>
        <source>Go to the packages to count</source>
        <translation>Aller aux paquets à compter</translation>
    </message>
    <message>
        <source>Show the shares</source>
        <translation>Afficher les parts</translation>
    </message>
    <message>
        <source>Show the plots</source>
        <translation>Afficher les graphiques</translation>
    </message>
    <message>
        <source>Show what is hidden, set apart and counted</source>
        <translation>Afficher ce qui est masqué, mis à part et compté</translation>
    </message>
    <message>
        <source>Write tables, report and plots</source>
        <translation>Écrire les tableaux, le rapport et les graphiques</translation>
    </message>
    <message>
        <source>Take the package off the count</source>
        <translation>Retirer le paquet du comptage</translation>
    </message>
    <message>
        <source>Stop counting or writing</source>
        <translation>Arrêter le comptage ou l’écriture</translation>
    </message>
    <message>
        <source>Show the chosen line</source>
        <translation>Afficher la ligne choisie</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Show what publishing would mean</source>
        <translation>Afficher ce qu’entraînerait la publication</translation>
    </message>
    <message>
        <source>Show cases to look at again</source>
        <translation>Afficher les cas à revoir</translation>
    </message>
    <message>
        <source>Begin a draft of the next version</source>
        <translation>Commencer un brouillon de la version suivante</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Edit once more what was taken back</source>
        <translation>Rétablir la modification annulée</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Retire, or bring back</source>
        <translation>Retirer, ou remettre en usage</translation>
    </message>
    <message>
        <source>Merge the code into another</source>
        <translation>Fusionner le code avec un autre</translation>
    </message>
    <message>
        <source>Split the code by a rule</source>
        <translation>Scinder le code par une règle</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>Changer l’identifiant</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Nommer la version</translation>
    </message>
    <message>
        <source>Take a file as the draft</source>
        <translation>Prendre un fichier comme brouillon</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <translation>Écrire le brouillon dans un fichier</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publier le brouillon</translation>
    </message>
    <message>
        <source>Publish the draft and carry codings over</source>
        <translation>Publier le brouillon et reporter les codages</translation>
    </message>
    <message>
        <source>Go on through older codings</source>
        <translation>Poursuivre le parcours des anciens codages</translation>
    </message>
    <message>
        <source>Carry older codings over</source>
        <translation>Reporter les codages antérieurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>Aller au plan de la grille</translation>
    </message>
    <message>
        <source>Go to what stands beside</source>
        <translation>Aller à ce qui figure à côté</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>Aller aux versions</translation>
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
        <source>case records</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>address book</source>
        <translation>carnet d’adresses</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planifier</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>trancher</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>retours</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>grille de codage</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
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
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>choose the folder</source>
        <translation>choisir le dossier</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>copy digests</source>
        <translation>copier les empreintes</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>new keys</source>
        <translation>nouvelles clés</translation>
    </message>
    <message>
        <source>compare words</source>
        <translation>comparer les mots</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>révoquer</translation>
    </message>
    <message>
        <source>copy the key</source>
        <translation>copier la clé</translation>
    </message>
    <message>
        <source>save figure</source>
        <translation>enregistrer la figure</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>tirer</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>attribuer</translation>
    </message>
    <message>
        <source>replace, bring back</source>
        <translation>remplacer, reprendre</translation>
    </message>
    <message>
        <source>draw again</source>
        <translation>tirer de nouveau</translation>
    </message>
    <message>
        <source>copy the record</source>
        <translation>copier la fiche</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>recompter</translation>
    </message>
    <message>
        <source>divide by</source>
        <translation>diviser par</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>nouveau compte</translation>
    </message>
    <message>
        <source>new passphrase</source>
        <translation>nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>désactiver</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>activer</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>différer</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>next case</source>
        <translation>cas suivant</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>blind first</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>certified tool</source>
        <translation>outil certifié</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>ouvrir le cas</translation>
    </message>
    <message>
        <source>count</source>
        <translation>compter</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqués</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>différences</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>Tables, a package or VICS tags</source>
        <translation>Tableaux, paquet ou étiquettes VICS</translation>
    </message>
    <message>
        <source>tables, package, tags</source>
        <translation>tableaux, paquet, étiquettes</translation>
    </message>
    <message>
        <source>new draft</source>
        <translation>nouveau brouillon</translation>
    </message>
    <message>
        <source>add code</source>
        <translation>ajouter un code</translation>
    </message>
    <message>
        <source>add variable</source>
        <translation>ajouter une variable</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>ajouter une règle</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scinder</translation>
    </message>
    <message>
        <source>change id</source>
        <translation>changer l’identifiant</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>write file</source>
        <translation>écrire un fichier</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>abandonner</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>publish and carry</source>
        <translation>publier et reporter</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>poursuivre</translation>
    </message>
    <message>
        <source>carry over</source>
        <translation>reporter</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>0 switches it off.</source>
        <translation>0 désactive cette règle.</translation>
    </message>
    <message>
        <source>0.2 is usual.</source>
        <translation>0.2 est habituel.</translation>
    </message>
    <message>
        <source>0.95 is usual.</source>
        <translation>0.95 est habituel.</translation>
    </message>
    <message>
        <source>A VICS copy names its cases as its source does: it is never written under pseudonyms.</source>
        <translation>Une copie VICS nomme ses cas comme sa source : elle n’est jamais écrite sous pseudonymes.</translation>
    </message>
    <message>
        <source>A case that was to be assigned does not exist.</source>
        <translation>Un cas à attribuer n’existe pas.</translation>
    </message>
    <message>
        <source>A category means something only with its scheme: take a crosswalk for this one.</source>
        <translation>Une catégorie n’a de sens qu’avec son schéma : prenez une table de passage pour celui-ci.</translation>
    </message>
    <message>
        <source>A demo project of another size or seed lies there.</source>
        <translation>Un projet de démonstration d’une autre taille ou d’une autre graine s’y trouve.</translation>
    </message>
    <message>
        <source>A passphrase was changed while the backup was made.</source>
        <translation>Une phrase secrète a été changée pendant la sauvegarde.</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Un projet doit avoir un titre.</translation>
    </message>
    <message>
        <source>A receipt is written for labels.</source>
        <translation>Un accusé de réception n’est écrit que pour un paquet de codages.</translation>
    </message>
    <message>
        <source>A reviewer may change the own queue and codings only.</source>
        <translation>Un réviseur ne peut modifier que sa propre file et ses propres codages.</translation>
    </message>
    <message>
        <source>A rule needs a condition under which it is broken.</source>
        <translation>Une règle doit avoir une condition selon laquelle elle est enfreinte.</translation>
    </message>
    <message>
        <source>A threshold of less than 2 protects nobody.</source>
        <translation>Un seuil inférieur à 2 ne protège personne.</translation>
    </message>
    <message>
        <source>A time in the package cannot be read.</source>
        <translation>Un horodatage du paquet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Add /;use_ssl=true to the address, and let the server speak TLS.</source>
        <translation>Ajoutez /;use_ssl=true à l’adresse, et faites en sorte que le serveur utilise TLS.</translation>
    </message>
    <message>
        <source>Add another account first.</source>
        <translation>Ajoutez d’abord un autre compte.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>Ajoutez d’abord un autre superviseur.</translation>
    </message>
    <message>
        <source>Add it with --signer, and compare its words: what comes back is known by it.</source>
        <translation>Ajoutez-la avec --signer, et comparez ses mots : c’est à elle que l’on reconnaît ce qui revient.</translation>
    </message>
    <message>
        <source>Add one with &apos;reviewer address add&apos;.</source>
        <translation>Ajoutez-en un avec « reviewer address add ».</translation>
    </message>
    <message>
        <source>An account needs a name and a role.</source>
        <translation>Un compte doit avoir un nom et un rôle.</translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation>Il faut un identifiant.</translation>
    </message>
    <message>
        <source>Another import is on its way in this project.</source>
        <translation>Une autre importation est en cours dans ce projet.</translation>
    </message>
    <message>
        <source>Another name, and a key with --signer or --recipient, are needed.</source>
        <translation>Il faut un autre nom, et une clé avec --signer ou --recipient.</translation>
    </message>
    <message>
        <source>Another program holds the project.</source>
        <translation>Un autre programme occupe le projet.</translation>
    </message>
    <message>
        <source>Another version was published meanwhile.</source>
        <translation>Une autre version a été publiée entre-temps.</translation>
    </message>
    <message>
        <source>Another version was published since this draft was begun.</source>
        <translation>Une autre version a été publiée depuis le début de ce brouillon.</translation>
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
        <source>Ask for it once more, and take nothing from this one.</source>
        <translation>Demandez-le de nouveau, et ne prenez rien de celui-ci.</translation>
    </message>
    <message>
        <source>Ask for it once more.</source>
        <translation>Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask the unit for &apos;reviewer package&apos;.</source>
        <translation>Demandez à l’unité un fichier de « reviewer package ».</translation>
    </message>
    <message>
        <source>Assign cases first.</source>
        <translation>Attribuez d’abord des cas.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation>Commencez-en d’abord un.</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Remettez-le d’abord en usage.</translation>
    </message>
    <message>
        <source>Change an answer to open it again.</source>
        <translation>Modifiez une réponse pour le rouvrir.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Modifiez d’abord quelque chose.</translation>
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
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
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
        <source>Compare its words with its owner, then &apos;reviewer address confirm&apos;.</source>
        <translation>Comparez ses mots avec son propriétaire, puis « reviewer address confirm ».</translation>
    </message>
    <message>
        <source>Compare once more; if the words differ still, do not use the package.</source>
        <translation>Comparez encore une fois ; si les mots diffèrent toujours, n’utilisez pas le paquet.</translation>
    </message>
    <message>
        <source>Compare once more; if they differ still, the key is somebody else&apos;s: revoke it.</source>
        <translation>Comparez encore une fois ; s’ils diffèrent toujours, la clé appartient à quelqu’un d’autre : révoquez-la.</translation>
    </message>
    <message>
        <source>Compare the project with its last backup; if the trail is whole, remove this file.</source>
        <translation>Comparez le projet à sa dernière sauvegarde ; si le journal est complet, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Compare them with the supervisor, then give them with --signer.</source>
        <translation>Comparez-les avec le superviseur, puis indiquez-les avec --signer.</translation>
    </message>
    <message>
        <source>Compare these words with the sender, then &apos;reviewer address add&apos; and &apos;confirm&apos;.</source>
        <translation>Comparez ces mots avec l’expéditeur, puis « reviewer address add » et « confirm ».</translation>
    </message>
    <message>
        <source>Copy the folder to a place where you may write, and open the copy.</source>
        <translation>Copiez le dossier là où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Count more packages together, so that groups grow.</source>
        <translation>Comptez davantage de paquets ensemble, pour que les groupes s’agrandissent.</translation>
    </message>
    <message>
        <source>Create it again in another folder.</source>
        <translation>Recréez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Decide what hides it first.</source>
        <translation>Tranchez d’abord ce qui la masque.</translation>
    </message>
    <message>
        <source>Decide what it hangs on first.</source>
        <translation>Tranchez d’abord ce dont elle dépend.</translation>
    </message>
    <message>
        <source>Defer it instead.</source>
        <translation>Différez plutôt la question.</translation>
    </message>
    <message>
        <source>Enable the account where their work is still wanted.</source>
        <translation>Activez le compte si le travail de cette personne est encore attendu.</translation>
    </message>
    <message>
        <source>Every reviewer has every case; there is nothing to hand on.</source>
        <translation>Chaque réviseur a chaque cas ; il n’y a rien à transmettre.</translation>
    </message>
    <message>
        <source>Export the tables under pseudonyms, and the copy apart.</source>
        <translation>Exportez les tableaux sous pseudonymes, et la copie à part.</translation>
    </message>
    <message>
        <source>Export them to different folders.</source>
        <translation>Exportez-les dans des dossiers différents.</translation>
    </message>
    <message>
        <source>Give it a condition, or let it stand last.</source>
        <translation>Donnez-lui une condition, ou placez-le en dernier.</translation>
    </message>
    <message>
        <source>Give it more with --memory, or count on a larger machine.</source>
        <translation>Donnez-lui-en davantage avec --memory, ou comptez sur une machine plus puissante.</translation>
    </message>
    <message>
        <source>Give one with --title.</source>
        <translation>Donnez-en un avec --title.</translation>
    </message>
    <message>
        <source>Give the changed codebook another version.</source>
        <translation>Donnez une autre version à la grille modifiée.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it first.</source>
        <translation>Poursuivez-le, ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>How much memory Spark takes is said where it is started.</source>
        <translation>La quantité de mémoire que prend Spark se précise là où il est démarré.</translation>
    </message>
    <message>
        <source>Import or draw cases first.</source>
        <translation>Importez ou tirez d’abord des cas.</translation>
    </message>
    <message>
        <source>Import or draw further cases, or name another draw; to pass on what somebody has not begun, replace that reviewer.</source>
        <translation>Importez ou tirez d’autres cas, ou indiquez un autre tirage ; pour transmettre ce qu’une personne n’a pas commencé, remplacez ce réviseur.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the project as it is.</source>
        <translation>Installez cette version ; celle-ci laisse le projet tel quel.</translation>
    </message>
    <message>
        <source>Install the Python package pyspark-client beside it, or use --engine duckdb.</source>
        <translation>Installez à côté le paquet Python pyspark-client, ou utilisez --engine duckdb.</translation>
    </message>
    <message>
        <source>It begins with &apos;age1&apos; and has 62 letters and digits.</source>
        <translation>Elle commence par « age1 » et compte 62 lettres et chiffres.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits.</source>
        <translation>Elle compte 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>It is as it was. Run `reviewer doctor` on it with the version that made it.</source>
        <translation>Il est inchangé. Lancez `reviewer doctor` avec la version qui l’a créé.</translation>
    </message>
    <message>
        <source>Its codebook is not the one that it says it is.</source>
        <translation>Sa grille de codage n’est pas celle qu’elle dit être.</translation>
    </message>
    <message>
        <source>Its final answers name another project than its seal.</source>
        <translation>Ses réponses finales indiquent un autre projet que son sceau.</translation>
    </message>
    <message>
        <source>Its log says more. Try again, or use --engine duckdb.</source>
        <translation>Son journal en dit davantage. Réessayez, ou utilisez --engine duckdb.</translation>
    </message>
    <message>
        <source>Keep the package, and compare the project with its last backup (&apos;reviewer restore&apos;).</source>
        <translation>Gardez le paquet et comparez le projet avec sa dernière sauvegarde (« reviewer restore »).</translation>
    </message>
    <message>
        <source>Leave --memory out with Spark.</source>
        <translation>Omettez --memory avec Spark.</translation>
    </message>
    <message>
        <source>Leave --since out to pack everything.</source>
        <translation>Omettez --since pour tout mettre dans le paquet.</translation>
    </message>
    <message>
        <source>Leave it to somebody who has not.</source>
        <translation>Laissez-le à quelqu’un qui ne l’a pas codé.</translation>
    </message>
    <message>
        <source>Let more cases be coded twice, or choose the size another way.</source>
        <translation>Faites coder davantage de cas deux fois, ou choisissez la taille d’une autre façon.</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Consultez de nouveau les versions.</translation>
    </message>
    <message>
        <source>Look in the trail for what is not yours, and let a supervisor give you a new passphrase.</source>
        <translation>Cherchez dans le journal ce qui n’est pas de vous, et demandez à un superviseur de vous donner une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Look whether it runs there and lets you in, or use --engine duckdb.</source>
        <translation>Vérifiez qu’il y fonctionne et qu’il vous laisse entrer, ou utilisez --engine duckdb.</translation>
    </message>
    <message>
        <source>Make room for temporary files, then try again.</source>
        <translation>Faites de la place pour les fichiers temporaires, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room or rights for it, or name another place.</source>
        <translation>Faites-lui de la place ou donnez-lui des droits, ou indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>Make the desk with the account&apos;s name.</source>
        <translation>Créez le poste avec le nom du compte.</translation>
    </message>
    <message>
        <source>Merge a work package first.</source>
        <translation>Fusionnez d’abord un paquet de travail.</translation>
    </message>
    <message>
        <source>Merge it on a desk of that project.</source>
        <translation>Fusionnez-le sur un poste de ce projet.</translation>
    </message>
    <message>
        <source>Merge it on the desk of the reviewer it was packed for.</source>
        <translation>Fusionnez-le sur le poste du réviseur pour lequel il a été préparé.</translation>
    </message>
    <message>
        <source>Merge it where it was packed; if that was here, compare this project with its last backup.</source>
        <translation>Fusionnez-le là où il a été préparé ; si c’était ici, comparez ce projet avec sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Merge this package.</source>
        <translation>Fusionnez ce paquet.</translation>
    </message>
    <message>
        <source>Move it away and try again.</source>
        <translation>Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>Name 2 or more; 10 is the usual one.</source>
        <translation>Indiquez 2 ou plus ; 10 est la valeur habituelle.</translation>
    </message>
    <message>
        <source>Name a codebook&apos;s TOML file.</source>
        <translation>Indiquez le fichier TOML d’une grille de codage.</translation>
    </message>
    <message>
        <source>Name a file of &apos;reviewer package&apos;.</source>
        <translation>Indiquez un fichier de « reviewer package ».</translation>
    </message>
    <message>
        <source>Name a file that &apos;reviewer backup&apos; made.</source>
        <translation>Indiquez un fichier créé par « reviewer backup ».</translation>
    </message>
    <message>
        <source>Name a file with --to.</source>
        <translation>Indiquez un fichier avec --to.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Name a new folder with --dir.</source>
        <translation>Indiquez un nouveau dossier avec --dir.</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --dir.</source>
        <translation>Indiquez un dossier nouveau ou vide avec --dir.</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <translation>Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Name a package of labels that this project packed, or its receipt.</source>
        <translation>Indiquez un paquet d’étiquettes que ce projet a emballé, ou son reçu.</translation>
    </message>
    <message>
        <source>Name a package.</source>
        <translation>Indiquez un paquet.</translation>
    </message>
    <message>
        <source>Name accounts of role reviewer.</source>
        <translation>Indiquez des comptes ayant le rôle de réviseur.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Name another number with --cases.</source>
        <translation>Indiquez un autre nombre avec --cases.</translation>
    </message>
    <message>
        <source>Name another place, or make room or rights for it.</source>
        <translation>Indiquez un autre emplacement, ou faites-lui de la place ou donnez-lui des droits.</translation>
    </message>
    <message>
        <source>Name one of this project.</source>
        <translation>Indiquez-en une de ce projet.</translation>
    </message>
    <message>
        <source>Name one with --master sc://HOST:PORT, or in the environment as REVIEWER_SPARK.</source>
        <translation>Indiquez-en un avec --master sc://HOST:PORT, ou dans l’environnement par REVIEWER_SPARK.</translation>
    </message>
    <message>
        <source>Name packages that are sealed for this project.</source>
        <translation>Indiquez des paquets scellés pour ce projet.</translation>
    </message>
    <message>
        <source>Name the code to be estimated: --pilot VARIABLE=CODE.</source>
        <translation>Indiquez le code à estimer : --pilot VARIABLE=CODE.</translation>
    </message>
    <message>
        <source>Name the imported file with --source.</source>
        <translation>Indiquez le fichier importé avec --source.</translation>
    </message>
    <message>
        <source>Name the imported file.</source>
        <translation>Indiquez le fichier importé.</translation>
    </message>
    <message>
        <source>Neyman&apos;s allocation needs a pilot.</source>
        <translation>La répartition de Neyman demande des données pilotes.</translation>
    </message>
    <message>
        <source>No case has been coded by one reviewer alone.</source>
        <translation>Aucun cas n’a été codé par un seul réviseur.</translation>
    </message>
    <message>
        <source>No package is named.</source>
        <translation>Aucun paquet n’est indiqué.</translation>
    </message>
    <message>
        <source>No source file is named.</source>
        <translation>Aucun fichier source n’est indiqué.</translation>
    </message>
    <message>
        <source>Nothing is to be done; it is kept.</source>
        <translation>Il n’y a rien à faire ; il est conservé.</translation>
    </message>
    <message>
        <source>Open it on the desk it was made for.</source>
        <translation>Ouvrez-le sur le poste pour lequel il a été créé.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>Restore a backup from before the change.</source>
        <translation>Restaurez une sauvegarde antérieure à la modification.</translation>
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
        <source>Revoke it and take another name for the new key.</source>
        <translation>Révoquez-la et prenez un autre nom pour la nouvelle clé.</translation>
    </message>
    <message>
        <source>Say in a few words why, or choose another reason.</source>
        <translation>Dites en quelques mots pourquoi, ou choisissez une autre raison.</translation>
    </message>
    <message>
        <source>See &apos;reviewer address list&apos;.</source>
        <translation>Voir « reviewer address list ».</translation>
    </message>
    <message>
        <source>See &apos;reviewer people list&apos;.</source>
        <translation>Voir « reviewer people list ».</translation>
    </message>
    <message>
        <source>See “Conditions” in the manual.</source>
        <translation>Voir « Conditions » dans le manuel.</translation>
    </message>
    <message>
        <source>Settle it when everybody has submitted it with the current codebook.</source>
        <translation>Tranchez-le lorsque tous l’auront validé avec la grille de codage actuelle.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Sign in again with the new passphrase. What was begun here is kept.</source>
        <translation>Reconnectez-vous avec la nouvelle phrase secrète. Ce qui a été commencé ici est conservé.</translation>
    </message>
    <message>
        <source>Sign in as exporter or supervisor.</source>
        <translation>Connectez-vous comme exportateur ou superviseur.</translation>
    </message>
    <message>
        <source>Sign in with an account that may.</source>
        <translation>Connectez-vous avec un compte qui y est autorisé.</translation>
    </message>
    <message>
        <source>Somebody had the key and other tools. Let a supervisor run `reviewer doctor --repair`.</source>
        <translation>Quelqu’un disposait de la clé et d’autres outils. Demandez à un superviseur de lancer `reviewer doctor --repair`.</translation>
    </message>
    <message>
        <source>Something else lies there.</source>
        <translation>Autre chose s’y trouve.</translation>
    </message>
    <message>
        <source>Something else stands where the database keeps a file of its own.</source>
        <translation>Autre chose occupe la place d’un fichier propre à la base de données.</translation>
    </message>
    <message>
        <source>Something lies there already.</source>
        <translation>Quelque chose s’y trouve déjà.</translation>
    </message>
    <message>
        <source>Spark needs the address of a Spark Connect server.</source>
        <translation>Spark a besoin de l’adresse d’un serveur Spark Connect.</translation>
    </message>
    <message>
        <source>Submit one first.</source>
        <translation>Validez-en un d’abord.</translation>
    </message>
    <message>
        <source>Take another; this one is left as it is.</source>
        <translation>Prenez-en une autre ; celle-ci est laissée telle quelle.</translation>
    </message>
    <message>
        <source>Take keys.json from a backup.</source>
        <translation>Prenez keys.json dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Take nothing from it; add the signer&apos;s new key where there is one.</source>
        <translation>N’en prenez rien ; ajoutez la nouvelle clé du signataire s’il y en a une.</translation>
    </message>
    <message>
        <source>That is not your present passphrase.</source>
        <translation>Ce n’est pas votre phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>The account or the passphrase is not right.</source>
        <translation>Le compte ou la phrase secrète n’est pas correct.</translation>
    </message>
    <message>
        <source>The answers of records would travel in clear.</source>
        <translation>Les réponses des dossiers circuleraient en clair.</translation>
    </message>
    <message>
        <source>The backup does not read back.</source>
        <translation>La sauvegarde ne se relit pas.</translation>
    </message>
    <message>
        <source>The backup is damaged or was changed.</source>
        <translation>La sauvegarde est endommagée ou a été modifiée.</translation>
    </message>
    <message>
        <source>The backup was made by a later version of the program.</source>
        <translation>La sauvegarde a été faite par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing of it was kept.</source>
        <translation>La sauvegarde a été arrêtée ; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>The codebook page lists the variables and their codes.</source>
        <translation>La page de la grille de codage donne les variables et leurs codes.</translation>
    </message>
    <message>
        <source>The codings of older versions are carried over already, or there are none.</source>
        <translation>Les codages des versions antérieures sont déjà reportés, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>The confidence lies between 0 and 1.</source>
        <translation>Le niveau de confiance se situe entre 0 et 1.</translation>
    </message>
    <message>
        <source>The copy would take its source&apos;s place.</source>
        <translation>La copie prendrait la place de sa source.</translation>
    </message>
    <message>
        <source>The database holds no project.</source>
        <translation>La base de données ne contient pas de projet.</translation>
    </message>
    <message>
        <source>The draft has no such step.</source>
        <translation>Le brouillon n’a pas cette étape.</translation>
    </message>
    <message>
        <source>The draft of this case was begun with another codebook version.</source>
        <translation>Le brouillon de ce cas a été commencé avec une autre version de la grille.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
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
        <source>The last supervisor cannot be disabled.</source>
        <translation>Le dernier superviseur ne peut pas être désactivé.</translation>
    </message>
    <message>
        <source>The next version needs a name of its own.</source>
        <translation>La version suivante doit porter un nom distinct.</translation>
    </message>
    <message>
        <source>The package comes from a desk that got no work from here.</source>
        <translation>Le paquet vient d’un poste qui n’a pas reçu de travail d’ici.</translation>
    </message>
    <message>
        <source>The package has a task on a case that it does not hold.</source>
        <translation>Une tâche du paquet porte sur un cas qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>The package is of another project.</source>
        <translation>Le paquet appartient à un autre projet.</translation>
    </message>
    <message>
        <source>The package is sealed for somebody else.</source>
        <translation>Le paquet est scellé pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The package is signed by no desk.</source>
        <translation>Le paquet n’est signé par aucun poste.</translation>
    </message>
    <message>
        <source>The package names no head of this trail: it was packed at another desk, or holds work.</source>
        <translation>Le paquet ne nomme aucune tête de cette piste : il a été emballé à un autre poste, ou contient du travail.</translation>
    </message>
    <message>
        <source>The package says two different things of one case.</source>
        <translation>Le paquet dit deux choses différentes d’un même cas.</translation>
    </message>
    <message>
        <source>The package was made by a later version of the program.</source>
        <translation>Le paquet a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The package was signed again by somebody else.</source>
        <translation>Le paquet a été signé de nouveau par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The packages hold more answers than fit into the memory that the engine may take.</source>
        <translation>Les paquets contiennent plus de réponses que n’en admet la mémoire accordée au moteur.</translation>
    </message>
    <message>
        <source>The pilot does not tell how alpha varies: it has too few units, or none of them differ.</source>
        <translation>Les données pilotes ne disent pas comment alpha varie : elles ont trop peu d’unités, ou aucune ne présente de désaccord.</translation>
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
        <source>The project keeps no seed.</source>
        <translation>Le projet ne conserve pas de graine.</translation>
    </message>
    <message>
        <source>The project lies on a disk that grants the same lock twice, so that nothing protects it.</source>
        <translation>Le projet se trouve sur un disque qui accorde deux fois le même verrou : rien ne le protège.</translation>
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
        <source>The project&apos;s database is missing or empty.</source>
        <translation>La base de données du projet manque ou est vide.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is read-only.</source>
        <translation>Le dossier du projet est en lecture seule.</translation>
    </message>
    <message>
        <source>The receipt is of a package that this desk did not send.</source>
        <translation>L’accusé de réception est celui d’un paquet que ce poste n’a pas envoyé.</translation>
    </message>
    <message>
        <source>The receipt is of another content than what was sent.</source>
        <translation>L’accusé de réception porte sur un autre contenu que celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>The record of the trail&apos;s length is damaged.</source>
        <translation>L’indication de la longueur du journal est endommagée.</translation>
    </message>
    <message>
        <source>The seed is a whole number of at most 64 bits.</source>
        <translation>La graine est un nombre entier d’au plus 64 bits.</translation>
    </message>
    <message>
        <source>The tables of the package do not belong together.</source>
        <translation>Les tables du paquet ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The trail is broken; nothing was repaired.</source>
        <translation>Le journal est rompu ; rien n’a été réparé.</translation>
    </message>
    <message>
        <source>The width of an interval of alpha lies between 0 and 2.</source>
        <translation>La largeur d’un intervalle d’alpha se situe entre 0 et 2.</translation>
    </message>
    <message>
        <source>The work is for another reviewer.</source>
        <translation>Le travail est destiné à un autre réviseur.</translation>
    </message>
    <message>
        <source>The work is not signed by the project that it comes from.</source>
        <translation>Le travail n’est pas signé par le projet dont il provient.</translation>
    </message>
    <message>
        <source>There are keys already.</source>
        <translation>Il y a déjà des clés.</translation>
    </message>
    <message>
        <source>There is a draft already.</source>
        <translation>Il y a déjà un brouillon.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no case to assign.</source>
        <translation>Il n’y a aucun cas à attribuer.</translation>
    </message>
    <message>
        <source>There is no codebook of this name.</source>
        <translation>Il n’y a pas de grille de codage de ce nom.</translation>
    </message>
    <message>
        <source>There is no draft of the codebook.</source>
        <translation>Il n’y a pas de brouillon de la grille de codage.</translation>
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
        <source>There is no such backup.</source>
        <translation>Cette sauvegarde n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such case for calibration.</source>
        <translation>Ce cas n’existe pas pour le calibrage.</translation>
    </message>
    <message>
        <source>There is no such case for this account.</source>
        <translation>Ce cas n’existe pas pour ce compte.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Ce cas n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such crosswalk.</source>
        <translation>Cette table de passage n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Cette décision n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
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
        <source>This account may not export final answers.</source>
        <translation>Ce compte ne peut pas exporter les réponses finales.</translation>
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
        <source>This case is still being coded.</source>
        <translation>Ce cas est encore en cours de codage.</translation>
    </message>
    <message>
        <source>This desk has no project yet.</source>
        <translation>Ce poste n’a pas encore de projet.</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>Ce dossier contient déjà un projet.</translation>
    </message>
    <message>
        <source>This installation has nothing that speaks to Spark.</source>
        <translation>Rien dans cette installation ne permet de communiquer avec Spark.</translation>
    </message>
    <message>
        <source>This is a backup of another project.</source>
        <translation>C’est une sauvegarde d’un autre projet.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Ceci est un dossier.</translation>
    </message>
    <message>
        <source>This is no recipient&apos;s key.</source>
        <translation>Ceci n’est pas une clé de destinataire.</translation>
    </message>
    <message>
        <source>This is no signer&apos;s key.</source>
        <translation>Ceci n’est pas une clé de signataire.</translation>
    </message>
    <message>
        <source>This is no size of memory.</source>
        <translation>Ce n’est pas une taille de mémoire.</translation>
    </message>
    <message>
        <source>This is not a backup but a folder or a device.</source>
        <translation>Ceci n’est pas une sauvegarde, mais un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>This is not a backup.</source>
        <translation>Ceci n’est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ceci n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This is not a package.</source>
        <translation>Ceci n’est pas un paquet.</translation>
    </message>
    <message>
        <source>This is not a usable account name.</source>
        <translation>Ce nom de compte n’est pas utilisable.</translation>
    </message>
    <message>
        <source>This is not a usable title.</source>
        <translation>Ce titre n’est pas utilisable.</translation>
    </message>
    <message>
        <source>This is not one Project VIC file.</source>
        <translation>Ce n’est pas un seul fichier Project VIC.</translation>
    </message>
    <message>
        <source>This is not the name of an automatic backup.</source>
        <translation>Ceci n’est pas le nom d’une sauvegarde automatique.</translation>
    </message>
    <message>
        <source>This is work for another desk.</source>
        <translation>Ce travail est destiné à un autre poste.</translation>
    </message>
    <message>
        <source>This project gives no pseudonyms.</source>
        <translation>Ce projet ne donne pas de pseudonymes.</translation>
    </message>
    <message>
        <source>This project sent no such package.</source>
        <translation>Ce projet n’a pas envoyé ce paquet.</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>Cette raison demande une note.</translation>
    </message>
    <message>
        <source>This receipt came before: a receipt counts once.</source>
        <translation>Cet accusé de réception est déjà arrivé : il ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>This save id belongs to another coding.</source>
        <translation>Cet identifiant d’enregistrement appartient à un autre codage.</translation>
    </message>
    <message>
        <source>This save id belongs to another decision.</source>
        <translation>Cet identifiant d’enregistrement appartient à une autre décision.</translation>
    </message>
    <message>
        <source>Too many attempts are made at once.</source>
        <translation>Trop de tentatives sont faites en même temps.</translation>
    </message>
    <message>
        <source>Too many attempts failed.</source>
        <translation>Trop d’essais ont échoué.</translation>
    </message>
    <message>
        <source>Try again once it has finished.</source>
        <translation>Réessayez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Two source files have one name.</source>
        <translation>Deux fichiers sources portent le même nom.</translation>
    </message>
    <message>
        <source>Use a project of that codebook.</source>
        <translation>Utilisez un projet de cette grille de codage.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Utilisez des lettres, des chiffres, « _ » et « - ».</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until more cases came, or count what was counted then.</source>
        <translation>Attendez que d’autres cas soient arrivés, ou comptez ce qui avait été compté alors.</translation>
    </message>
    <message>
        <source>What is sealed was changed or cut off.</source>
        <translation>Ce qui est scellé a été modifié ou tronqué.</translation>
    </message>
    <message>
        <source>Write it as 4GB or 512MB.</source>
        <translation>Écrivez-la comme 4GB ou 512MB.</translation>
    </message>
    <message>
        <source>Write the draft to a file, discard it, and begin again from that file.</source>
        <translation>Écrivez le brouillon dans un fichier, abandonnez-le, et recommencez à partir de ce fichier.</translation>
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
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
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
