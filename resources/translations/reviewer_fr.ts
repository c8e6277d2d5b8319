<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CasePage</name>
    <message>
        <source>Open {case}</source>
        <translation>Ouvrir {case}</translation>
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
    <name>Header</name>
    <message>
        <source>Project: {title}</source>
        <translation>Projet : {title}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
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
        <source>do anything</source>
        <translation>tout faire</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
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
        <source>This case is submitted already.</source>
        <translation>Ce cas est déjà validé.</translation>
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
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
</TS>
