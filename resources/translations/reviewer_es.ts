<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Agreement</name>
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
        <source>Nominal, with undetermined as a category: {value}</source>
        <translation>Nominal, con «indeterminado» como categoría: {value}</translation>
    </message>
    <message>
        <source>Specific agreement: {positive} where the flag is set, {negative} where it is not</source>
        <translation>Acuerdo específico: {positive} con la marca puesta, {negative} sin ella</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coeficiente alfa de Krippendorff, nominal: 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, yes or no: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coeficiente alfa de Krippendorff, sí o no: 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coeficiente alfa de Krippendorff, ordinal: 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coeficiente alfa de Krippendorff, de intervalo: 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ratio: 1 − Do/De (Krippendorff 2011)</source>
        <translation>Coeficiente alfa de Krippendorff, de razón: 1 − Do/De (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with the MASI distance (Passonneau 2006)</source>
        <translation>Coeficiente alfa de Krippendorff con la distancia MASI (Passonneau 2006)</translation>
    </message>
    <message>
        <source>Free text is not compared.</source>
        <translation>El texto libre no se compara.</translation>
    </message>
    <message>
        <source>Do = {observed} over {values} pairable values, De = {expected}</source>
        <translation>Do = {observed} sobre {values} valores emparejables, De = {expected}</translation>
    </message>
    <message>
        <source>Interval: delete-one-case jackknife, t with {df} df</source>
        <translation>Intervalo: jackknife con exclusión de un caso cada vez, t con {df} gl</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1: {value}</source>
        <translation>AC1 de Gwet: {value}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, linear weights: {value}</source>
        <translation>AC2 de Gwet, ponderación lineal: {value}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, quadratic weights: {value}</source>
        <translation>AC2 de Gwet, ponderación cuadrática: {value}</translation>
    </message>
    <message>
        <source>CUSUM: from {usual} to {raised} differences; a false alarm every {false_alarm} codings, a true one within {true_alarm}</source>
        <translation>CUSUM: de {usual} a {raised} de diferencias; una falsa alarma cada {false_alarm} codificaciones, una verdadera en un máximo de {true_alarm}</translation>
    </message>
    <message>
        <source>Agreement {agreement}, alpha {alpha}: one category holds nearly all codes; look at positive agreement and AC.</source>
        <translation>Acuerdo {agreement}, alfa {alpha}: una categoría reúne casi todos los códigos; consulte el acuerdo positivo y el AC.</translation>
    </message>
    <message>
        <source>No variation: reliability cannot be judged.</source>
        <translation>Sin variación: no se puede valorar la fiabilidad.</translation>
    </message>
    <message>
        <source>No case was coded twice: there is nothing to compare.</source>
        <translation>Ningún caso se ha codificado dos veces: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Few cases, or a category that is hardly used: the interval is not reliable.</source>
        <translation>Pocos casos, o una categoría apenas usada: el intervalo no es fiable.</translation>
    </message>
    <message>
        <source>{first} and {second} do not use the categories equally often (Stuart-Maxwell, p = {p}, Holm).</source>
        <translation>{first} y {second} no usan las categorías con la misma frecuencia (Stuart-Maxwell, p = {p}, Holm).</translation>
    </message>
    <message>
        <source>{coded} codings; does not apply: {hidden}, not reached: {unreached}, blank: {blank}, all missing</source>
        <translation>{coded} codificaciones; no procede: {hidden}, no alcanzado: {unreached}, en blanco: {blank}, todos como valores perdidos</translation>
    </message>
    <message>
        <source>undetermined: {count}, without a rank: left out of the ordinal coefficients</source>
        <translation>indeterminado: {count}, sin rango: excluido de los coeficientes ordinales</translation>
    </message>
    <message>
        <source>undetermined: {count}, a code like any other</source>
        <translation>indeterminado: {count}, un código como cualquier otro</translation>
    </message>
    <message>
        <source>none: {count}, the empty set</source>
        <translation>ninguno: {count}, el conjunto vacío</translation>
    </message>
    <message>
        <source>all rounds</source>
        <translation>todas las rondas</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>ronda {number}</translation>
    </message>
    <message>
        <source>{value} [{low} to {high}]</source>
        <translation>{value} [{low} a {high}]</translation>
    </message>
    <message>
        <source>no case was coded twice</source>
        <translation>ningún caso se ha codificado dos veces</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>sin variación</translation>
    </message>
    <message>
        <source>only one category</source>
        <translation>una sola categoría</translation>
    </message>
    <message>
        <source>free text is not compared</source>
        <translation>el texto libre no se compara</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>no se ha respondido nada</translation>
    </message>
    <message>
        <source>nothing was coded</source>
        <translation>no se ha codificado nada</translation>
    </message>
    <message>
        <source>too little variation for an interval</source>
        <translation>variación insuficiente para un intervalo</translation>
    </message>
    <message>
        <source>not made for sets</source>
        <translation>no previsto para conjuntos</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>no fiable</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>de intervalo</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>de razón</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} detiene</translation>
    </message>
    <message>
        <source>set</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usos</translation>
    </message>
    <message>
        <source>specific agreement</source>
        <translation>acuerdo específico</translation>
    </message>
    <message>
        <source>alpha, one against the rest</source>
        <translation>alfa, una frente al resto</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>codificaciones</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>mean kappa</source>
        <translation>kappa media</translation>
    </message>
    <message>
        <source>alpha without</source>
        <translation>alfa sin</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>alpha [95 %]</source>
        <translation>alfa [95 %]</translation>
    </message>
    <message>
        <source>to the month before</source>
        <translation>respecto al mes anterior</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>confusions</source>
        <translation>confusiones</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>revisores</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>{name}: {first} against {second}</source>
        <translation>{name}: {first} frente a {second}</translation>
    </message>
    <message>
        <source>{name}: earlier against later coding</source>
        <translation>{name}: codificación anterior frente a posterior</translation>
    </message>
    <message>
        <source>{name}: pairs of reviewers</source>
        <translation>{name}: pares de revisores</translation>
    </message>
    <message>
        <source>{name}: category by category</source>
        <translation>{name}: categoría por categoría</translation>
    </message>
    <message>
        <source>{name}: each reviewer and the others</source>
        <translation>{name}: cada revisor y los demás</translation>
    </message>
    <message>
        <source>{name}: month by month</source>
        <translation>{name}: mes a mes</translation>
    </message>
    <message>
        <source>◆ the two do not use the categories equally often</source>
        <translation>◆ ambos no usan las categorías con la misma frecuencia</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa; Enter shows the two against each other</source>
        <translation>Kappa de Cohen; Intro muestra a ambos, uno frente al otro</translation>
    </message>
    <message>
        <source>Nothing was confused.</source>
        <translation>No hay ninguna confusión.</translation>
    </message>
    <message>
        <source>{first} / {second} is the commonest confusion ({count} of {total})</source>
        <translation>{first} / {second} es la confusión más frecuente ({count} de {total})</translation>
    </message>
    <message>
        <source>codebook {id} · {version}</source>
        <translation>libro de códigos {id} · {version}</translation>
    </message>
    <message>
        <source>{double} of {cases} coded cases were coded twice or more</source>
        <translation>{double} de {cases} casos codificados se han codificado dos o más veces</translation>
    </message>
    <message>
        <source>first independent codings only</source>
        <translation>solo las primeras codificaciones independientes</translation>
    </message>
    <message>
        <source>Computing: {done} of {total} variables</source>
        <translation>Calculando: {done} de {total} variables</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} codings</source>
        <translation>Leyendo: {done} de {total} codificaciones</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>cases {first} to {last}</source>
        <translation>casos {first} a {last}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with differences</source>
        <translation>Casos correspondientes a {what}, {count} con diferencias</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count}</source>
        <translation>Casos correspondientes a {what}, {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Open {case}</source>
        <translation>Abrir {case}</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Enter on any number, cell or point lists its cases here.</source>
        <translation>Intro en cualquier número, celda o punto muestra aquí sus casos.</translation>
    </message>
    <message>
        <source>Cases behind the selection</source>
        <translation>Casos correspondientes a la selección</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>first coding</source>
        <translation>primera codificación</translation>
    </message>
    <message>
        <source>second coding</source>
        <translation>segunda codificación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
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
    <name>ColumnsPanel</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} pasa a ser</translation>
    </message>
    <message>
        <source>What the column {column} becomes</source>
        <translation>En qué se convierte la columna {column}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
</context>
<context>
    <name>ComputedPanel</name>
    <message>
        <source>How it was computed</source>
        <translation>Cómo se ha calculado</translation>
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
    <name>DriftChart</name>
    <message>
        <source>cases {first} to {last}</source>
        <translation>casos {first} a {last}</translation>
    </message>
    <message>
        <source>coding {number}</source>
        <translation>codificación {number}</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>Drift: alpha over {count} cases, with its interval</source>
        <translation>Deriva: alfa sobre {count} casos, con su intervalo</translation>
    </message>
    <message>
        <source>Drift: CUSUM of {reviewer}, {share} of {count} codings differ</source>
        <translation>Deriva: CUSUM de {reviewer}, difiere el {share} de {count} codificaciones</translation>
    </message>
    <message>
        <source>Too few cases were coded twice for a window of {count}.</source>
        <translation>Muy pocos casos codificados dos veces para una ventana de {count}.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>No file is on the list yet.</source>
        <translation>Aún no hay ningún archivo en la lista.</translation>
    </message>
    <message>
        <source>Path of a file; Tab completes, Enter puts it on the list</source>
        <translation>Ruta de un archivo; Tab completa, Intro lo añade a la lista</translation>
    </message>
    <message>
        <source>Path of a file to import</source>
        <translation>Ruta de un archivo que importar</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que importar</translation>
    </message>
    <message>
        <source>Project VIC files and case or media tables are read: metadata only, no media is stored or shown. Nothing is stored before it was checked and you say so.</source>
        <translation>Se leen archivos de Project VIC y tablas de casos o de medios: solo metadatos, no se guarda ni se muestra ningún medio. No se guarda nada sin comprobarlo antes y sin su confirmación.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir los archivos que importar</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
        <source>The figures were copied, with tabs between them.</source>
        <translation>Se han copiado las cifras, separadas por tabuladores.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
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
    <name>FormatPanel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación de caracteres</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Primeros registros</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>según lo detectado</translation>
    </message>
    <message>
        <source>found: {what}</source>
        <translation>detectado: {what}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Some of the first records have problems; the check lists all. The first: {problem}</source>
        <translation>Algunos de los primeros registros tienen problemas; la comprobación los enumera todos. El primero: {problem}</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>El archivo no contiene registros.</translation>
    </message>
    <message>
        <source>The first {count} records, as they will be understood. Names and texts stay folded.</source>
        <translation>Los primeros {count} registros, tal como se interpretarán. Los nombres y textos permanecen ocultos.</translation>
    </message>
    <message>
        <source>An archive of {count} files; this is its first.</source>
        <translation>Un archivo comprimido con {count} archivos; este es el primero.</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Archivo mostrado</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Signo entre celdas</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>Figures of the selected variable</source>
        <translation>Cifras de la variable seleccionada</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Project: {title}</source>
        <translation>Proyecto: {title}</translation>
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
    <name>Import</name>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>to the queue meanwhile</source>
        <translation>a la cola mientras tanto</translation>
    </message>
    <message>
        <source>to the queue</source>
        <translation>a la cola</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>Importar 1 archivo</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <translation>Importar {count} archivos</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Examinarlos</translation>
    </message>
    <message>
        <source>Check without storing</source>
        <translation>Comprobar sin guardar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Every record is read; nothing is stored.</source>
        <translation>Se leen todos los registros; no se guarda nada.</translation>
    </message>
    <message>
        <source>Each file is stored whole or not at all; stopping leaves nothing of it.</source>
        <translation>Cada archivo se guarda entero o no se guarda; al detener no queda nada de él.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Se ha detenido la comprobación</translation>
    </message>
    <message>
        <source>No file can be imported as it is</source>
        <translation>Ningún archivo se puede importar tal como está</translation>
    </message>
    <message>
        <source>The problems are listed below.</source>
        <translation>Los problemas se enumeran abajo.</translation>
    </message>
    <message>
        <source>{count} of {all} files can be imported</source>
        <translation>Se pueden importar {count} de {all} archivos</translation>
    </message>
    <message>
        <source>Refused records are left out</source>
        <translation>Los registros rechazados se omiten</translation>
    </message>
    <message>
        <source>Everything can be imported</source>
        <translation>Se puede importar todo</translation>
    </message>
    <message>
        <source>Stopped: nothing of the file on its way was kept</source>
        <translation>Detenido: no se ha conservado nada del archivo en curso</translation>
    </message>
    <message>
        <source>{count} of {all} files were stored</source>
        <translation>Se han guardado {count} de {all} archivos</translation>
    </message>
    <message>
        <source>Stored, without {count} refused records</source>
        <translation>Guardado, sin {count} registros rechazados</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Todo se ha guardado</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>There is no such file: {path}</source>
        <translation>No existe ese archivo: {path}</translation>
    </message>
    <message>
        <source>This is a folder; name the files in it: {path}</source>
        <translation>Esto es una carpeta; indique los archivos que contiene: {path}</translation>
    </message>
    <message>
        <source>This is not a regular file: {path}</source>
        <translation>Esto no es un archivo normal: {path}</translation>
    </message>
    <message>
        <source>This file is on the list already: {path}</source>
        <translation>Este archivo ya está en la lista: {path}</translation>
    </message>
    <message>
        <source>This file belongs to the project itself: {path}</source>
        <translation>Este archivo pertenece al propio proyecto: {path}</translation>
    </message>
    <message>
        <source>Project VIC (JSON)</source>
        <translation>Project VIC (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>without refused records</source>
        <translation>sin los registros rechazados</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>no contiene registros</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Cases: {new} new, {known} known</source>
        <translation>Casos: {new} nuevos, {known} conocidos</translation>
    </message>
    <message>
        <source>Media records: {new} new, {known} known</source>
        <translation>Registros de medios: {new} nuevos, {known} conocidos</translation>
    </message>
    <message>
        <source>{cases} cases say something else than before: they get a new revision</source>
        <translation>{cases} casos difieren de lo anterior: reciben una nueva revisión</translation>
    </message>
    <message>
        <source>record {value}</source>
        <translation>registro {value}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <translation>línea {value}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <translation>campo {value}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>encontrado {what}</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>esperado {what}</translation>
    </message>
    <message>
        <source>Nothing to store.</source>
        <translation>Nada que guardar.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>tiempo restante: unos {count} s</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>tiempo restante: unos {count} min</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>tiempo restante: unas {count} h</translation>
    </message>
    <message>
        <source>{name} is read; putting it in order…</source>
        <translation>{name} se ha leído; ordenándolo…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import goes on; {key} shows it.</source>
        <translation>La importación continúa; {key} la muestra.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Use a saved mapping</source>
        <translation>Usar una correspondencia guardada</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la correspondencia</translation>
    </message>
    <message>
        <source>The mapping is written to {path}</source>
        <translation>La correspondencia se ha escrito en {path}</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Guardar los problemas como CSV</translation>
    </message>
    <message>
        <source>{count} problems are written to {path}</source>
        <translation>Se han escrito {count} problemas en {path}</translation>
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
        <translation>perdidos</translation>
    </message>
    <message>
        <source>by reviewer</source>
        <translation>por revisor</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>IC 95 %</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alfa</translation>
    </message>
    <message>
        <source>AC</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>valoración</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Agreement by variable</source>
        <translation>Acuerdo por variable</translation>
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
    <name>OutcomePanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Files and what they bring</source>
        <translation>Archivos y lo que aportan</translation>
    </message>
    <message>
        <source>Store the valid records, and write the refused ones to:</source>
        <translation>Guardar los registros válidos y escribir los rechazados en:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Casos nuevos</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificados</translation>
    </message>
    <message>
        <source>New media</source>
        <translation>Medios nuevos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Folder for refused records</source>
        <translation>Carpeta para los registros rechazados</translation>
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
    <name>ProblemsPanel</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>PROBLEMS · {count}</source>
        <translation>PROBLEMAS · {count}</translation>
    </message>
    <message>
        <source>PROBLEMS · {shown} of {count}</source>
        <translation>PROBLEMAS · {shown} de {count}</translation>
    </message>
    <message>
        <source> · the first {listed} are listed</source>
        <translation> · se enumeran los primeros {listed}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the problems by any of their words</source>
        <translation>Filtrar los problemas por cualquiera de sus palabras</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Guardar los problemas como CSV</translation>
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
    <name>StepStrip</name>
    <message>
        <source>Step {at} of {count}: {name}</source>
        <translation>Paso {at} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>TopPanel</name>
    <message>
        <source>Version of the codebook</source>
        <translation>Versión del libro de códigos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
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
        <source>Import case records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Acuerdo entre revisores</translation>
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
        <source>Go on with the import</source>
        <translation>Continuar con la importación</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>Volver un paso atrás</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir los archivos que importar</translation>
    </message>
    <message>
        <source>Take the file off the list</source>
        <translation>Quitar el archivo de la lista</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Usar una correspondencia guardada</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la correspondencia</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrar los problemas</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Guardar los problemas como CSV</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Show confusions of codes</source>
        <translation>Mostrar las confusiones de códigos</translation>
    </message>
    <message>
        <source>Show pairs of reviewers</source>
        <translation>Mostrar los pares de revisores</translation>
    </message>
    <message>
        <source>Show category by category</source>
        <translation>Mostrar categoría por categoría</translation>
    </message>
    <message>
        <source>Show each reviewer and the others</source>
        <translation>Mostrar cada revisor y los demás</translation>
    </message>
    <message>
        <source>Show month by month</source>
        <translation>Mostrar mes a mes</translation>
    </message>
    <message>
        <source>Cases with differences alone, or all</source>
        <translation>Solo los casos con diferencias, o todos</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Guardar la figura</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Write the report (HTML)</source>
        <translation>Escribir el informe (HTML)</translation>
    </message>
    <message>
        <source>Write the report (PDF)</source>
        <translation>Escribir el informe (PDF)</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>Detener el cálculo</translation>
    </message>
    <message>
        <source>Go to the variables</source>
        <translation>Ir a las variables</translation>
    </message>
    <message>
        <source>Go to the figures beside</source>
        <translation>Ir a las cifras de al lado</translation>
    </message>
    <message>
        <source>Go to the drift chart</source>
        <translation>Ir al gráfico de deriva</translation>
    </message>
    <message>
        <source>Go to the cases behind</source>
        <translation>Ir a los casos correspondientes</translation>
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
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
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
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>elegir archivos</translation>
    </message>
    <message>
        <source>use a mapping</source>
        <translation>usar correspondencia</translation>
    </message>
    <message>
        <source>save the mapping</source>
        <translation>guardar correspondencia</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>como CSV</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detener</translation>
    </message>
    <message>
        <source>save figure</source>
        <translation>guardar figura</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
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
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
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
