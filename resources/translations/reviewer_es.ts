<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>CasePage</name>
    <message>
        <source>Open {case}</source>
        <translation>Abrir {case}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Projects opened lately</source>
        <translation>Proyectos abiertos recientemente</translation>
    </message>
    <message>
        <source>Path of a project&apos;s folder</source>
        <translation>Ruta de la carpeta de un proyecto</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Case records are metadata only. No media is stored, opened or shown.</source>
        <translation>Los registros contienen solo metadatos. No se guarda, abre ni muestra ningún medio.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A new project is made by the command:  reviewer new FOLDER</source>
        <translation>Un proyecto nuevo se crea con la orden:  reviewer new CARPETA</translation>
    </message>
</context>
<context>
    <name>CountsBox</name>
    <message>
        <source>flagged</source>
        <translation>marcados</translation>
    </message>
    <message>
        <source>Show flagged cases only</source>
        <translation>Mostrar solo los casos marcados</translation>
    </message>
    <message>
        <source>{cases}: show only these</source>
        <translation>{cases}: mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>FooterPanel</name>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>optional, no answer</source>
        <translation>opcional, sin respuesta</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta aún</translation>
    </message>
    <message>
        <source>A number; Enter goes on</source>
        <translation>Un número; Intro continúa</translation>
    </message>
    <message>
        <source>Two letters, such as FR; Enter goes on</source>
        <translation>Dos letras, como FR; Intro continúa</translation>
    </message>
    <message>
        <source>Text; Enter goes on</source>
        <translation>Texto; Intro continúa</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>The number is smaller than {bound}.</source>
        <translation>El número es menor que {bound}.</translation>
    </message>
    <message>
        <source>The number is larger than {bound}.</source>
        <translation>El número es mayor que {bound}.</translation>
    </message>
    <message>
        <source>This is not a country code of ISO 3166 (two letters).</source>
        <translation>Esto no es un código de país ISO 3166 (dos letras).</translation>
    </message>
    <message>
        <source>The text is longer than {bound} characters.</source>
        <translation>El texto supera los {bound} caracteres.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>Este valor no es adecuado.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>Choose an option by its key.</source>
        <translation>Elija una opción con su tecla.</translation>
    </message>
    <message>
        <source>Choose at least one option by its key; then Enter goes on.</source>
        <translation>Elija al menos una opción con su tecla; luego Intro continúa.</translation>
    </message>
    <message>
        <source>Type a value; then Enter goes on.</source>
        <translation>Escriba un valor; luego Intro continúa.</translation>
    </message>
    <message>
        <source>Before this record can be submitted: {subject}</source>
        <translation>Antes de poder enviar este registro: {subject}</translation>
    </message>
    <message>
        <source>Still to answer: {subject}</source>
        <translation>Falta por responder: {subject}</translation>
    </message>
    <message>
        <source>{subject} is open again as a draft; submitting makes its next revision.</source>
        <translation>{subject} vuelve a estar abierto como borrador; al enviarlo se crea la siguiente revisión.</translation>
    </message>
    <message>
        <source>Nothing is left: every case of your queue is coded or handed back.</source>
        <translation>No queda nada: todos los casos de su cola están codificados o devueltos.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Taken back in {detail}: {subject}.</source>
        <translation>Deshecho en {detail}: {subject}.</translation>
    </message>
    <message>
        <source>Done again in {detail}: {subject}.</source>
        <translation>Rehecho en {detail}: {subject}.</translation>
    </message>
    <message>
        <source>The last record’s answers are filled in. Enter submits them.</source>
        <translation>Se han rellenado las respuestas del último registro. Intro las envía.</translation>
    </message>
    <message>
        <source>{subject} is handed back. Undo takes it again.</source>
        <translation>{subject} se ha devuelto. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Saving does not work: {subject} Nothing typed is lost; try again with {detail}.</source>
        <translation>No se puede guardar: {subject} No se pierde nada de lo escrito; inténtelo de nuevo con {detail}.</translation>
    </message>
    <message>
        <source>Saving works again; everything is kept.</source>
        <translation>Ya se puede guardar de nuevo; todo se ha conservado.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>the certainty</source>
        <translation>la certeza</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>la marca</translation>
    </message>
    <message>
        <source>the repeated answers</source>
        <translation>las respuestas repetidas</translation>
    </message>
    <message>
        <source>the submission</source>
        <translation>el envío</translation>
    </message>
    <message>
        <source>the hand-back</source>
        <translation>la devolución</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Coding form</source>
        <translation>Formulario de codificación</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Project: {title}</source>
        <translation>Proyecto: {title}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Codebook: {codebook}</source>
        <translation>Libro de códigos: {codebook}</translation>
    </message>
    <message>
        <source>The wording of this codebook is not confirmed against its source.</source>
        <translation>La redacción de este libro de códigos no está confirmada con su fuente.</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Sesión de {account}</translation>
    </message>
    <message>
        <source>{done} of {total} coded</source>
        <translation>{done} de {total} codificados</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Enter on a line changes its key, Backspace takes it away, Esc closes.</source>
        <translation>Intro en una línea cambia su tecla, Retroceso la quita, Esc cierra.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”; Esc leaves it as it is.</source>
        <translation>Pulse la nueva tecla para «{action}»; Esc la deja como está.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Changed and kept.</source>
        <translation>Cambiado y guardado.</translation>
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
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>{title} — {codebook} — Reviewer</source>
        <translation>{title} — {codebook} — Reviewer</translation>
    </message>
    <message>
        <source>Copied: {folder}. Settings and keys lie there.</source>
        <translation>Copiado: {folder}. Allí están los ajustes y las teclas.</translation>
    </message>
    <message>
        <source>Keys alone answer and command.</source>
        <translation>Las teclas solas responden y ordenan.</translation>
    </message>
    <message>
        <source>Keys answer and command with Alt only.</source>
        <translation>Las teclas responden y ordenan solo con Alt.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Media ID</source>
        <translation>ID del medio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-1 / MD5</source>
        <translation>SHA-1 / MD5</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>MEDIA METADATA — no media is stored or shown</source>
        <translation>METADATOS DE MEDIOS — no se guarda ni se muestra ningún medio</translation>
    </message>
    <message>
        <source>Media metadata</source>
        <translation>Metadatos de medios</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>✕ To mend: {words}</source>
        <translation>✕ Por corregir: {words}</translation>
    </message>
    <message>
        <source>⚠ Warning: {words}</source>
        <translation>⚠ Aviso: {words}</translation>
    </message>
    <message>
        <source>You can submit all the same.</source>
        <translation>Puede enviarlo de todos modos.</translation>
    </message>
    <message>
        <source>✓ Nothing is left to answer: Enter submits and opens the next case.</source>
        <translation>✓ No queda nada por responder: Intro envía y abre el caso siguiente.</translation>
    </message>
    <message>
        <source>↩ Handed back. Changing an answer takes the case up again as a draft.</source>
        <translation>↩ Devuelto. Al cambiar una respuesta se retoma el caso como borrador.</translation>
    </message>
    <message>
        <source>✓ Submitted. Changing an answer opens the case again as a draft; Enter goes on.</source>
        <translation>✓ Enviado. Al cambiar una respuesta se reabre el caso como borrador; Intro continúa.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (terms are checked as you type; Esc goes back to the form)</source>
        <translation>Nota (los términos se comprueban al escribir; Esc vuelve al formulario)</translation>
    </message>
    <message>
        <source>⚠ {term}: only where a law is quoted; otherwise {preferred}</source>
        <translation>⚠ {term}: solo al citar una ley; si no, {preferred}</translation>
    </message>
    <message>
        <source>⚠ {term}: do not use; better {preferred}</source>
        <translation>⚠ {term}: no usar; mejor {preferred}</translation>
    </message>
    <message>
        <source>⚠ {term}: better {preferred}</source>
        <translation>⚠ {term}: mejor {preferred}</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>otra palabra</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing that was saved is lost. Reference: {reference}.</source>
        <translation>Se ha producido un error en el propio programa. No se ha perdido nada de lo guardado. Referencia: {reference}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no project in this folder.</source>
        <translation>No hay ningún proyecto en esta carpeta.</translation>
    </message>
    <message>
        <source>The project was not opened.</source>
        <translation>El proyecto no se ha abierto.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what to do, or a case id</source>
        <translation>Escriba qué hacer, o el id de un caso</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada coincide.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the queue by case, source or country</source>
        <translation>Filtrar la cola por caso, fuente o país</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Nada coincide con este filtro.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>COLA</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>This account does not code cases: only reviewers do, so that every coding is theirs.</source>
        <translation>Esta cuenta no codifica casos: solo lo hacen los revisores, para que cada codificación sea suya.</translation>
    </message>
    <message>
        <source>All cases of the project are listed on the left; choosing one shows its record.</source>
        <translation>Todos los casos del proyecto figuran en la lista; al elegir uno se muestra su registro.</translation>
    </message>
    <message>
        <source>What upstream sources say is shown here; reviewers code without seeing it.</source>
        <translation>Aquí se muestra lo que indican las fuentes de origen; los revisores codifican sin verlo.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Known elsewhere</source>
        <translation>Conocidos en otros casos</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 vídeo</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} vídeos</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 otro</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} otros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{count} of {all} ({percent} %)</source>
        <translation>{count} de {all} ({percent} %)</translation>
    </message>
    <message>
        <source>Upstream status</source>
        <translation>Estado de origen</translation>
    </message>
    <message>
        <source>Upstream category</source>
        <translation>Categoría de origen</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>Víctima identificada</translation>
    </message>
    <message>
        <source>Self-generated</source>
        <translation>Autogenerado</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Distribuido</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{case} was handed over to the certified tool.</source>
        <translation>{case} se ha pasado a la herramienta certificada.</translation>
    </message>
    <message>
        <source>The id {case} is copied: paste it into the certified tool.</source>
        <translation>El id {case} está copiado: péguelo en la herramienta certificada.</translation>
    </message>
    <message>
        <source>The certified tool did not start; its id {case} is copied.</source>
        <translation>La herramienta certificada no se ha iniciado; el id {case} está copiado.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Series {case}</source>
        <translation>Serie {case}</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay ningún caso abierto</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ marcado</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Otro proyecto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codificado</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>devuelto</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>All saved · {time}</source>
        <translation>Todo guardado · {time}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Do anything…</source>
        <translation>Hacer cualquier cosa…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>Leave the text field</source>
        <translation>Salir del campo de texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño habitual</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Keys alone, or with Alt</source>
        <translation>Teclas solas, o con Alt</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Copy the settings folder&apos;s path</source>
        <translation>Copiar la ruta de la carpeta de ajustes</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Abrir otro proyecto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save and go to the next case</source>
        <translation>Guardar e ir al caso siguiente</translation>
    </message>
    <message>
        <source>Answer: undetermined</source>
        <translation>Respuesta: indeterminado</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>Repeat the last record&apos;s answers</source>
        <translation>Repetir las respuestas del último registro</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Certainty: low</source>
        <translation>Certeza: baja</translation>
    </message>
    <message>
        <source>Certainty: moderate</source>
        <translation>Certeza: media</translation>
    </message>
    <message>
        <source>Certainty: high</source>
        <translation>Certeza: alta</translation>
    </message>
    <message>
        <source>Flag the case</source>
        <translation>Marcar el caso</translation>
    </message>
    <message>
        <source>Hand the case back</source>
        <translation>Devolver el caso</translation>
    </message>
    <message>
        <source>Open in the certified tool</source>
        <translation>Abrir en la herramienta certificada</translation>
    </message>
    <message>
        <source>Show or hide names and texts</source>
        <translation>Mostrar u ocultar nombres y textos</translation>
    </message>
    <message>
        <source>Try saving again</source>
        <translation>Intentar guardar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrar la cola</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Conservar este filtro</translation>
    </message>
    <message>
        <source>Choose a saved filter</source>
        <translation>Elegir un filtro guardado</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Eliminar el filtro guardado</translation>
    </message>
    <message>
        <source>Next case of the queue</source>
        <translation>Caso siguiente de la cola</translation>
    </message>
    <message>
        <source>Previous case of the queue</source>
        <translation>Caso anterior de la cola</translation>
    </message>
    <message>
        <source>Next open case</source>
        <translation>Siguiente caso abierto</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Ir al formulario</translation>
    </message>
    <message>
        <source>Go to the media table</source>
        <translation>Ir a la tabla de medios</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>do anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>save + next</source>
        <translation>guardar + siguiente</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>open in certified tool</source>
        <translation>herramienta certificada</translation>
    </message>
    <message>
        <source>names and texts</source>
        <translation>nombres y textos</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>reintentar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>siguiente abierto</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A case that was to be assigned does not exist.</source>
        <translation>Un caso por asignar no existe.</translation>
    </message>
    <message>
        <source>A reviewer may change the own queue and codings only.</source>
        <translation>Un revisor solo puede cambiar su propia cola y sus codificaciones.</translation>
    </message>
    <message>
        <source>Add another account first.</source>
        <translation>Añada primero otra cuenta.</translation>
    </message>
    <message>
        <source>An account needs a name and a role.</source>
        <translation>Una cuenta necesita un nombre y un rol.</translation>
    </message>
    <message>
        <source>Another program holds the project.</source>
        <translation>Otro programa ocupa el proyecto.</translation>
    </message>
    <message>
        <source>Answer each, or choose &apos;undetermined&apos; where it cannot be told.</source>
        <translation>Responda a cada una, o elija «indeterminado» si no se puede saber.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>Change an answer to open it again.</source>
        <translation>Cambie una respuesta para volver a abrirlo.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>Compruebe el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>Choose a new one for the project.</source>
        <translation>Elija una nueva para el proyecto.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Close it there, or try again in a moment.</source>
        <translation>Ciérrelo allí, o inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Compare the project with its last backup; if the trail is whole, remove this file.</source>
        <translation>Compare el proyecto con su última copia; si el registro de auditoría está completo, elimine este archivo.</translation>
    </message>
    <message>
        <source>Copy the folder to a place where you may write, and open the copy.</source>
        <translation>Copie la carpeta a un lugar donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>Create it again in another folder.</source>
        <translation>Créelo de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>Give the changed codebook another version.</source>
        <translation>Dé otra versión al libro de códigos modificado.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the project as it is.</source>
        <translation>Instale esa versión; esta deja el proyecto como está.</translation>
    </message>
    <message>
        <source>It is as it was. Run `reviewer doctor` on it with the version that made it.</source>
        <translation>Está como estaba. Ejecute `reviewer doctor` con la versión que lo creó.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>Mueva la carpeta a un disco de este equipo.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the last backup into a new folder, and compare the two.</source>
        <translation>Restaure la última copia en una carpeta nueva y compare ambas.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>Sign in with an account that may.</source>
        <translation>Inicie sesión con una cuenta autorizada.</translation>
    </message>
    <message>
        <source>Submit one first.</source>
        <translation>Envíe uno primero.</translation>
    </message>
    <message>
        <source>Take keys.json from a backup.</source>
        <translation>Tome keys.json de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The account or the passphrase is not right.</source>
        <translation>La cuenta o la frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The backup does not read back.</source>
        <translation>La copia de seguridad no se puede volver a leer.</translation>
    </message>
    <message>
        <source>The database holds no project.</source>
        <translation>La base de datos no contiene ningún proyecto.</translation>
    </message>
    <message>
        <source>The draft of this case was begun with another codebook version.</source>
        <translation>El borrador de este caso se empezó con otra versión del libro de códigos.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>The key file asks for an impossible derivation.</source>
        <translation>El archivo de claves pide una derivación imposible.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>El archivo de claves está dañado.</translation>
    </message>
    <message>
        <source>The keys were written by a later version of the program.</source>
        <translation>Las claves las escribió una versión posterior del programa.</translation>
    </message>
    <message>
        <source>The last keys of a project cannot be removed.</source>
        <translation>Las últimas claves de un proyecto no se pueden eliminar.</translation>
    </message>
    <message>
        <source>The project has no such codebook version.</source>
        <translation>El proyecto no tiene esa versión del libro de códigos.</translation>
    </message>
    <message>
        <source>The project holds too many codings for agreement to be computed at once.</source>
        <translation>El proyecto contiene demasiadas codificaciones para calcular el acuerdo de una vez.</translation>
    </message>
    <message>
        <source>The project is not complete.</source>
        <translation>El proyecto no está completo.</translation>
    </message>
    <message>
        <source>The project lies on a network share, whose locks do not protect it.</source>
        <translation>El proyecto está en un recurso de red, cuyos bloqueos no lo protegen.</translation>
    </message>
    <message>
        <source>The project was not upgraded: rows refer to others that are missing.</source>
        <translation>El proyecto no se ha actualizado: hay filas que remiten a otras que faltan.</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged, or belongs to other keys.</source>
        <translation>La base de datos del proyecto está dañada o pertenece a otras claves.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is read-only.</source>
        <translation>La carpeta del proyecto es de solo lectura.</translation>
    </message>
    <message>
        <source>The record of the trail&apos;s length is damaged.</source>
        <translation>El dato de la longitud del registro de auditoría está dañado.</translation>
    </message>
    <message>
        <source>The trail was shortened or exchanged: its last known entry is missing.</source>
        <translation>El registro de auditoría se acortó o se cambió: falta su última entrada conocida.</translation>
    </message>
    <message>
        <source>There are keys already.</source>
        <translation>Ya hay claves.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>There is no project here.</source>
        <translation>Aquí no hay ningún proyecto.</translation>
    </message>
    <message>
        <source>There is no project here: its keys are missing.</source>
        <translation>Aquí no hay ningún proyecto: faltan sus claves.</translation>
    </message>
    <message>
        <source>There is no submitted record to repeat yet.</source>
        <translation>Aún no hay ningún registro enviado que repetir.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>There is no such case for this account.</source>
        <translation>No existe ese caso para esta cuenta.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>This account may export its own codings only.</source>
        <translation>Esta cuenta solo puede exportar sus propias codificaciones.</translation>
    </message>
    <message>
        <source>This account may not export the case records.</source>
        <translation>Esta cuenta no puede exportar los registros.</translation>
    </message>
    <message>
        <source>This case is not in your queue.</source>
        <translation>Este caso no está en su cola.</translation>
    </message>
    <message>
        <source>This case is submitted already.</source>
        <translation>Este caso ya está enviado.</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>Esta carpeta ya contiene un proyecto.</translation>
    </message>
    <message>
        <source>This save id belongs to another coding.</source>
        <translation>Este id de guardado pertenece a otra codificación.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>`reviewer draw PROJECT --list` lists them.</source>
        <translation>`reviewer draw PROJECT --list` los enumera.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
</TS>
