<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccountsCard</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>of the other desk</source>
        <translation>del otro puesto</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>Firma con</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Sellado para</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>the twelve words, as they are read out</source>
        <translation>las doce palabras, tal como se leen en voz alta</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>this project</source>
        <translation>este proyecto</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>clave de firma</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>clave de sellado</translation>
    </message>
    <message>
        <source>✓ own</source>
        <translation>✓ propia</translation>
    </message>
    <message>
        <source>– revoked</source>
        <translation>– revocada</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmada</translation>
    </message>
    <message>
        <source>! not compared</source>
        <translation>! sin comparar</translation>
    </message>
    <message>
        <source>Not told until they are compared: call its owner, and type what is read out.</source>
        <translation>No se muestran hasta que se comparen: llame a su titular y escriba lo que le lea en voz alta.</translation>
    </message>
    <message>
        <source>Somebody&apos;s keys</source>
        <translation>Las claves de otra persona</translation>
    </message>
    <message>
        <source>Compare the words of {name}</source>
        <translation>Comparar las palabras de {name}</translation>
    </message>
    <message>
        <source>Revoke the keys of {name}</source>
        <translation>Revocar las claves de {name}</translation>
    </message>
    <message>
        <source>Paste what the other desk sent; one key is enough. Nothing is taken from them, nor sealed to them, before their words are compared.</source>
        <translation>Pegue lo que envió el otro puesto; basta con una clave. No se acepta nada de él, ni se sella nada para él, antes de comparar sus palabras.</translation>
    </message>
    <message>
        <source>Call the key&apos;s owner by a number that you know already. They read the twelve words of their key; type them here.</source>
        <translation>Llame al titular de la clave a un número que ya conozca. Esa persona lee las doce palabras de su clave; escríbalas aquí.</translation>
    </message>
    <message>
        <source>Nothing that they sign is taken in any more, and nothing is sealed to them. What was merged stays. This cannot be taken back: a new key gets another name.</source>
        <translation>Ya no se acepta nada de lo que firme, ni se sella nada para él. Lo fusionado se conserva. No se puede deshacer: una clave nueva recibe otro nombre.</translation>
    </message>
    <message>
        <source>Add the keys</source>
        <translation>Añadir las claves</translation>
    </message>
    <message>
        <source>Compare and confirm</source>
        <translation>Comparar y confirmar</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Revocar las claves</translation>
    </message>
    <message>
        <source>Type a name for the other desk.</source>
        <translation>Escriba un nombre para el otro puesto.</translation>
    </message>
    <message>
        <source>Paste what it signs with, or what is sealed to, or both.</source>
        <translation>Pegue la clave con la que firma, aquella para la que se sella, o ambas.</translation>
    </message>
    <message>
        <source>Type all twelve words, with spaces between them.</source>
        <translation>Escriba las doce palabras, separadas por espacios.</translation>
    </message>
    <message>
        <source>Choose a key of which this can be done.</source>
        <translation>Elija una clave con la que se pueda hacer esto.</translation>
    </message>
    <message>
        <source>Supervisors keep the address book. You can compare its words.</source>
        <translation>Los supervisores llevan la libreta de direcciones. Usted puede comparar sus palabras.</translation>
    </message>
    <message>
        <source>{name} is added; its words are not compared yet.</source>
        <translation>Se ha añadido {name}; sus palabras aún no se han comparado.</translation>
    </message>
    <message>
        <source>The key of {name} is confirmed.</source>
        <translation>Se ha confirmado la clave de {name}.</translation>
    </message>
    <message>
        <source>The keys of {name} are revoked.</source>
        <translation>Se han revocado las claves de {name}.</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>Se ha copiado la clave.</translation>
    </message>
</context>
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
        <source>Parts of the cases: independent z of jackknife errors, Holm, from {count} cases on</source>
        <translation>Partes de los casos: z independientes con errores jackknife, Holm, a partir de {count} casos</translation>
    </message>
    <message>
        <source>Of {count} first answers {share} became final; intervals by Wilson (1927)</source>
        <translation>De {count} primeras respuestas, {share} pasaron a ser finales; intervalos según Wilson (1927)</translation>
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
        <source>Nothing was settled yet of what several reviewers coded.</source>
        <translation>Aún no se ha resuelto nada de lo que han codificado varios revisores.</translation>
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
        <source>alpha to the rest</source>
        <translation>alfa frente al resto</translation>
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
        <source>to the version before</source>
        <translation>respecto a la versión anterior</translation>
    </message>
    <message>
        <source>to all others</source>
        <translation>respecto a todos los demás</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparadas</translation>
    </message>
    <message>
        <source>final [95 %]</source>
        <translation>finales [95 %]</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decididas</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>como se decidió</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
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
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>final answers</source>
        <translation>respuestas finales</translation>
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
        <source>{name}: by version of the codebook</source>
        <translation>{name}: por versión del libro de códigos</translation>
    </message>
    <message>
        <source>{name}: cases by {column}</source>
        <translation>{name}: casos por {column}</translation>
    </message>
    <message>
        <source>{name}: against final answers</source>
        <translation>{name}: frente a las respuestas finales</translation>
    </message>
    <message>
        <source>stratum of the draw</source>
        <translation>estrato del sorteo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>date of receipt</source>
        <translation>fecha de recepción</translation>
    </message>
    <message>
        <source>identified status of the source</source>
        <translation>estado de identificación según la fuente</translation>
    </message>
    <message>
        <source>number of media</source>
        <translation>número de medios</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>número de imágenes</translation>
    </message>
    <message>
        <source>number of videos</source>
        <translation>número de vídeos</translation>
    </message>
    <message>
        <source>highest category</source>
        <translation>categoría más alta</translation>
    </message>
    <message>
        <source>any victim identified</source>
        <translation>alguna víctima identificada</translation>
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
        <source>The same key divides by the next column</source>
        <translation>La misma tecla divide por la columna siguiente</translation>
    </message>
    <message>
        <source>Final answers rest on these: shares, no coefficients; Enter lists the cases</source>
        <translation>Las respuestas finales se basan en estas: proporciones, sin coeficientes; Intro enumera los casos</translation>
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
        <source>Cases behind {what}, {count} with a missing answer</source>
        <translation>Casos detrás de {what}, {count} con una respuesta ausente</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with another final answer</source>
        <translation>Casos correspondientes a {what}, {count} con otra respuesta final</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with a final answer</source>
        <translation>Casos correspondientes a {what}, {count} con una respuesta final</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count}</source>
        <translation>Casos correspondientes a {what}, {count}</translation>
    </message>
    <message>
        <source>codings {first} to {last}</source>
        <translation>codificaciones {first} a {last}</translation>
    </message>
    <message>
        <source>decided by an adjudicator</source>
        <translation>decididos por un adjudicador</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
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
    <name>AskPanel</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>AssignSide</name>
    <message>
        <source>Assign cases</source>
        <translation>Asignar casos</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Quién recibiría qué</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Individuales</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Shared cases</source>
        <translation>Casos compartidos</translation>
    </message>
    <message>
        <source>Cases that two share</source>
        <translation>Casos que comparten dos revisores</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Casos de</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Coders of a shared case</source>
        <translation>Codificadores por caso compartido</translation>
    </message>
    <message>
        <source>Shared cases are</source>
        <translation>Los casos compartidos son</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Shared within</source>
        <translation>Compartidos dentro de</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>la siguiente</translation>
    </message>
    <message>
        <source>Divide among rounds</source>
        <translation>Repartir entre rondas</translation>
    </message>
    <message>
        <source>Calibration cases</source>
        <translation>Casos de calibración</translation>
    </message>
    <message>
        <source>ids of cases with a known answer</source>
        <translation>id de casos con respuesta conocida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Rare code</source>
        <translation>Código raro</translation>
    </message>
    <message>
        <source>Share with the code</source>
        <translation>Proporción con el código</translation>
    </message>
    <message>
        <source>Share without it</source>
        <translation>Proporción sin él</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>un plan nuevo</translation>
    </message>
    <message>
        <source>a second coder for a rare code</source>
        <translation>un segundo codificador para un código raro</translation>
    </message>
    <message>
        <source>a share of the cases</source>
        <translation>una proporción de los casos</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>the draw&apos;s strata</source>
        <translation>los estratos del sorteo</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases</source>
        <translation>sorteo {number}: {cases} casos</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>todo el proyecto</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Weights that undo the preference are kept with the plan.</source>
        <translation>Las ponderaciones que compensan la preferencia se conservan con el plan.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>{words}: they are in the queues now.</source>
        <translation>{words}: ya están en las colas.</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>No automatic backup could be made: {problem}</source>
        <translation>No se ha podido hacer ninguna copia de seguridad automática: {problem}</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Words of this key</source>
        <translation>Palabras de esta clave</translation>
    </message>
    <message>
        <source>Key and fingerprint</source>
        <translation>Clave y huella digital</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella digital {fingerprint}</translation>
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
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Own cases with another final answer</source>
        <translation>Casos propios con otra respuesta final</translation>
    </message>
    <message>
        <source>YOUR CASES</source>
        <translation>SUS CASOS</translation>
    </message>
    <message>
        <source>Variable: {name}</source>
        <translation>Variable: {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 difiere</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} difieren</translation>
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
    <name>Codebook</name>
    <message>
        <source>Add a code to {variable}</source>
        <translation>Añadir un código a {variable}</translation>
    </message>
    <message>
        <source>It stands behind the chosen code. Who answered before is asked again.</source>
        <translation>Se coloca detrás del código elegido. A quienes respondieron antes se les vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Añadir el código</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>It is asked behind the chosen variable, and of older codings again.</source>
        <translation>Se pregunta detrás de la variable elegida, y de nuevo en las codificaciones anteriores.</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Añadir la variable</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>Ids of its codes</source>
        <translation>Id de sus códigos</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>separados por comas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>A hard rule must be met before submitting; a soft one warns.</source>
        <translation>Una regla estricta debe cumplirse antes de enviar; una flexible solo avisa.</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <source>Broken where</source>
        <translation>Se incumple cuando</translation>
    </message>
    <message>
        <source>Message ({language})</source>
        <translation>Mensaje ({language})</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>soft: warns</source>
        <translation>flexible: avisa</translation>
    </message>
    <message>
        <source>hard: must be met</source>
        <translation>estricta: debe cumplirse</translation>
    </message>
    <message>
        <source>Merge {code} into another code</source>
        <translation>Fusionar {code} con otro código</translation>
    </message>
    <message>
        <source>It is retired; its answers pass to the other code, and nobody is asked again.</source>
        <translation>Se retira; sus respuestas pasan al otro código, y no se vuelve a preguntar a nadie.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Ids of further codes that pass to it</source>
        <translation>Id de otros códigos que pasan a este</translation>
    </message>
    <message>
        <source>with commas between; may be left empty</source>
        <translation>separados por comas; puede dejarse vacío</translation>
    </message>
    <message>
        <source>Split {code} by a rule</source>
        <translation>Dividir {code} según una regla</translation>
    </message>
    <message>
        <source>Answers pass to the first code whose condition holds of the coding, else to the last one; without a last code they are asked again.</source>
        <translation>Las respuestas pasan al primer código cuya condición se cumple en la codificación; si no, al último; sin último código, se vuelven a preguntar.</translation>
    </message>
    <message>
        <source>One more code</source>
        <translation>Un código más</translation>
    </message>
    <message>
        <source>Id of code {number}</source>
        <translation>Id del código {number}</translation>
    </message>
    <message>
        <source>takes the rest; may be left empty</source>
        <translation>recoge el resto; puede dejarse vacío</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Its label ({language})</source>
        <translation>Su etiqueta ({language})</translation>
    </message>
    <message>
        <source>Change the id of {name}</source>
        <translation>Cambiar el id de {name}</translation>
    </message>
    <message>
        <source>Conditions follow, and answers pass; the label is another matter.</source>
        <translation>Las condiciones se adaptan y las respuestas pasan; la etiqueta es otra cuestión.</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>Cambiar el id</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Dar nombre a la versión</translation>
    </message>
    <message>
        <source>Proposed by what the draft changes: a new first number where answers are touched.</source>
        <translation>Propuesto según lo que cambia el borrador: un primer número nuevo cuando afecta a las respuestas.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Darle nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Etiqueta ({language})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Take a file as the draft</source>
        <translation>Tomar un archivo como borrador</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>A codebook file (.toml), XLSForm (.xlsx) or MISP machinetag (.json). It can be undone.</source>
        <translation>Un archivo de libro de códigos (.toml), XLSForm (.xlsx) o machinetag de MISP (.json). Se puede deshacer.</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <translation>Escribir el borrador en un archivo</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>The suffix says the format: .toml, .xlsx (XLSForm) or .json (MISP machinetag).</source>
        <translation>La extensión indica el formato: .toml, .xlsx (XLSForm) o .json (machinetag de MISP).</translation>
    </message>
    <message>
        <source>Not in the codebook: {points}</source>
        <translation>No está en el libro de códigos: {points}</translation>
    </message>
    <message>
        <source>Wrote {file}; the format does not hold: {points}</source>
        <translation>Se ha escrito {file}; el formato no admite: {points}</translation>
    </message>
    <message>
        <source>Wrote {file}, whole.</source>
        <translation>Se ha escrito {file}, completo.</translation>
    </message>
    <message>
        <source>Cases to look at again</source>
        <translation>Casos por examinar de nuevo</translation>
    </message>
    <message>
        <source>✓ None of your cases is to be looked at again.</source>
        <translation>✓ Ninguno de sus casos está por examinar de nuevo.</translation>
    </message>
    <message>
        <source>{count} of your cases were coded with an older version that a newer one touches. Enter opens one with its old answers; submitting it says that you have looked.</source>
        <translation>{count} de sus casos se codificaron con una versión anterior a la que afecta una más reciente. Intro abre uno con sus respuestas anteriores; al enviarlo indica que lo ha examinado.</translation>
    </message>
    <message>
        <source>Variable or code</source>
        <translation>Variable o código</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Outline of the codebook</source>
        <translation>Esquema del libro de códigos</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>afecta a</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>No difference; there is no other version yet.</source>
        <translation>Sin diferencias; todavía no hay otra versión.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>rule: {message}</source>
        <translation>regla: {message}</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} detiene</translation>
    </message>
    <message>
        <source>Nothing is to be published yet: the draft changes nothing.</source>
        <translation>Todavía no hay nada que publicar: el borrador no cambia nada.</translation>
    </message>
    <message>
        <source>{publish} publishes: the draft becomes the version that cases are coded with, every coding stays as it is, and what is to be looked at again comes into the lists of those who coded it.
{carry} also appends, to each coding that needs no look, a new one marked “migrated”. Agreement never counts those.</source>
        <translation>{publish} publica: el borrador pasa a ser la versión con la que se codifican los casos, todas las codificaciones quedan como están, y lo que hay que examinar de nuevo aparece en las listas de quienes lo codificaron.
{carry} añade además, a cada codificación que no necesita examinarse, una nueva marcada como «migrada». El acuerdo nunca las cuenta.</translation>
    </message>
    <message>
        <source>Version {version} is in force. Every coding stays as it was.</source>
        <translation>La versión {version} está en vigor. Todas las codificaciones han quedado como estaban.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>draft of version {version}</source>
        <translation>borrador de la versión {version}</translation>
    </message>
    <message>
        <source>to be read; a supervisor revises it</source>
        <translation>para leer; lo revisa un supervisor</translation>
    </message>
    <message>
        <source>nothing is changed yet; every edit is kept at once</source>
        <translation>aún no se ha cambiado nada; cada modificación se conserva de inmediato</translation>
    </message>
    <message>
        <source>differences: {count}; the heaviest touches {weight}</source>
        <translation>diferencias: {count}; la más importante afecta a {weight}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>diferencias</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>examinar de nuevo</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ nuevo</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>△ modificado</translation>
    </message>
    <message>
        <source>– not in use</source>
        <translation>– fuera de uso</translation>
    </message>
    <message>
        <source>one code</source>
        <translation>un código</translation>
    </message>
    <message>
        <source>one code, in order</source>
        <translation>un código, con orden</translation>
    </message>
    <message>
        <source>several codes</source>
        <translation>varios códigos</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>○ wording</source>
        <translation>○ redacción</translation>
    </message>
    <message>
        <source>△ meaning</source>
        <translation>△ significado</translation>
    </message>
    <message>
        <source>✕ answers</source>
        <translation>✕ respuestas</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>regla {rule}</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>ocupa otro lugar</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <translation>añadido: {text}</translation>
    </message>
    <message>
        <source>taken out: {text}</source>
        <translation>quitado: {text}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>in use again</source>
        <translation>de nuevo en uso</translation>
    </message>
    <message>
        <source>{field} is now {after}</source>
        <translation>{field}: ahora {after}</translation>
    </message>
    <message>
        <source>{field} was {before}, and is empty now</source>
        <translation>{field}: antes {before}, ahora vacío</translation>
    </message>
    <message>
        <source>{field} was {before}, is now {after}</source>
        <translation>{field}: antes {before}, ahora {after}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>se pregunta</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>excluyente</translation>
    </message>
    <message>
        <source>hardness</source>
        <translation>rigor</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Code of the variable.</source>
        <translation>Código de la variable.</translation>
    </message>
    <message>
        <source>{code} where {condition}</source>
        <translation>{code} cuando {condition}</translation>
    </message>
    <message>
        <source>Answers given with it pass to {codes}.</source>
        <translation>Las respuestas dadas con él pasan a {codes}.</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>its code is out of use</source>
        <translation>su código está fuera de uso</translation>
    </message>
    <message>
        <source>its meaning has changed</source>
        <translation>su significado ha cambiado</translation>
    </message>
    <message>
        <source>it is asked now</source>
        <translation>ahora se pregunta</translation>
    </message>
    <message>
        <source>a rule is broken</source>
        <translation>se incumple una regla</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>su respuesta no es adecuada</translation>
    </message>
    <message>
        <source>{count} codings gone through</source>
        <translation>{count} codificaciones recorridas</translation>
    </message>
    <message>
        <source>Nothing was coded yet: no coding is touched.</source>
        <translation>Aún no se ha codificado nada: no afecta a ninguna codificación.</translation>
    </message>
    <message>
        <source>{seen} codings are in force; none of them is changed.</source>
        <translation>Hay {seen} codificaciones en vigor; no se modifica ninguna.</translation>
    </message>
    <message>
        <source>✓ {count} are untouched.</source>
        <translation>✓ {count} no se ven afectadas.</translation>
    </message>
    <message>
        <source>✓ {count} are settled by the draft’s rules for codes.</source>
        <translation>✓ {count} se resuelven con las reglas del borrador para los códigos.</translation>
    </message>
    <message>
        <source>↻ {count} are to be looked at again, by {people} reviewers.</source>
        <translation>↻ {count} están por examinar de nuevo, por {people} revisores.</translation>
    </message>
    <message>
        <source>{seen} codings gone through: {carried} carried over, {look} to look at again.</source>
        <translation>{seen} codificaciones recorridas: {carried} trasladadas, {look} por examinar de nuevo.</translation>
    </message>
    <message>
        <source>{seen} codings gone through: {look} to look at again.</source>
        <translation>{seen} codificaciones recorridas: {look} por examinar de nuevo.</translation>
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
        <source>Type of the attribute {column}</source>
        <translation>Tipo del atributo {column}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>type as written</source>
        <translation>tipo según lo escrito</translation>
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
    <name>CountingBar</name>
    <message>
        <source>Progress of counting</source>
        <translation>Progreso del recuento</translation>
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
    <message>
        <source>{count} to look at again</source>
        <translation>{count} por examinar de nuevo</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Feedback on your codings</source>
        <translation>Retroalimentación sobre sus codificaciones</translation>
    </message>
    <message>
        <source>Differences of the case</source>
        <translation>Diferencias del caso</translation>
    </message>
    <message>
        <source>Series {case}</source>
        <translation>Serie {case}</translation>
    </message>
</context>
<context>
    <name>DrawSide</name>
    <message>
        <source>Draw cases</source>
        <translation>Sortear casos</translation>
    </message>
    <message>
        <source>What would be drawn</source>
        <translation>Qué se sortearía</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation>En la muestra</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>Cases with</source>
        <translation>Casos con</translation>
    </message>
    <message>
        <source>any words; in id, source or country</source>
        <translation>cualquier palabra; en id, fuente o país</translation>
    </message>
    <message>
        <source>And a value of</source>
        <translation>Y un valor de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>empty: not said</source>
        <translation>vacío: no indicado</translation>
    </message>
    <message>
        <source>Sharing the sample</source>
        <translation>Reparto de la muestra</translation>
    </message>
    <message>
        <source>Estimate the share of</source>
        <translation>Estimar la proporción de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>From each at least</source>
        <translation>De cada uno, al menos</translation>
    </message>
    <message>
        <source>Cases are found</source>
        <translation>Los casos se hallan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Amplitud total</translation>
    </message>
    <message>
        <source>7 % or 0.07</source>
        <translation>7 % o 0,07</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Expected share</source>
        <translation>Proporción esperada</translation>
    </message>
    <message>
        <source>Agreement so far on</source>
        <translation>Acuerdo hasta ahora en</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>cualquier columna</translation>
    </message>
    <message>
        <source>none: a simple random sample</source>
        <translation>ninguno: una muestra aleatoria simple</translation>
    </message>
    <message>
        <source>Rarest code&apos;s share</source>
        <translation>Proporción del código más raro</translation>
    </message>
    <message>
        <source>Counting the cases…</source>
        <translation>Contando los casos…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>{size} of {cases} cases</source>
        <translation>{size} de {cases} casos</translation>
    </message>
    <message>
        <source>{size} turns among {files} files</source>
        <translation>{size} extracciones entre {files} archivos</translation>
    </message>
    <message>
        <source>{count} strata give no case: estimates will say nothing of them.</source>
        <translation>{count} estratos no aportan ningún caso: las estimaciones no dirán nada de ellos.</translation>
    </message>
    <message>
        <source>{count} cases are drawn; the record stands below.</source>
        <translation>Se han sorteado {count} casos; el registro del sorteo figura abajo.</translation>
    </message>
</context>
<context>
    <name>DrawsCard</name>
    <message>
        <source>Draw</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Draws that were made</source>
        <translation>Sorteos realizados</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>Registro del sorteo</translation>
    </message>
    <message>
        <source>Nothing was drawn yet.</source>
        <translation>Aún no se ha sorteado nada.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>The record is copied.</source>
        <translation>Se ha copiado el registro del sorteo.</translation>
    </message>
    <message>
        <source>Drawing again from the record…</source>
        <translation>Repitiendo el sorteo a partir del registro…</translation>
    </message>
    <message>
        <source>Drawn again from the record: the same {count} cases.</source>
        <translation>Sorteo repetido a partir del registro: los mismos {count} casos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
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
        <source>CUSUM of {reviewer}: {share} of {count} not final</source>
        <translation>CUSUM de {reviewer}: {share} de {count} no coinciden con la final</translation>
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
    <name>EditorPanel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Broken where</source>
        <translation>Se incumple cuando</translation>
    </message>
    <message>
        <source>Must be mended before submitting</source>
        <translation>Debe corregirse antes de enviar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Applies where</source>
        <translation>Procede cuando</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Debe responderse</translation>
    </message>
    <message>
        <source>Stands alone in the set</source>
        <translation>Excluye a los demás del conjunto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Rule over several variables.</source>
        <translation>Regla sobre varias variables.</translation>
    </message>
    <message>
        <source>Variable: {level}.</source>
        <translation>Variable: {level}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>My codings</source>
        <translation>Mis codificaciones</translation>
    </message>
    <message>
        <source>All codings</source>
        <translation>Todas las codificaciones</translation>
    </message>
    <message>
        <source>Final answers</source>
        <translation>Respuestas finales</translation>
    </message>
    <message>
        <source>Case records</source>
        <translation>Registros de casos</translation>
    </message>
    <message>
        <source>Long: one row for each answer</source>
        <translation>Largo: una fila por cada respuesta</translation>
    </message>
    <message>
        <source>Wide: one row for each coding</source>
        <translation>Ancho: una fila por cada codificación</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
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
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>Indique una carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>This is a file: name a folder to write to.</source>
        <translation>Esto es un archivo: indique una carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: name another one.</source>
        <translation>Esta es la carpeta del propio proyecto: indique otra.</translation>
    </message>
    <message>
        <source>Held back: every media item with its file name and hashes. Case ids and what sources say go out as they are.</source>
        <translation>Se retienen: todos los medios con su nombre de archivo y sus hashes. Los id de caso y lo que indican las fuentes salen tal como están.</translation>
    </message>
    <message>
        <source>Held back: case ids and account names, typed texts, drafts, notes, times spent, media items with their file names and hashes.</source>
        <translation>Se retienen: los id de caso y los nombres de cuenta, los textos escritos, los borradores, las notas, los tiempos empleados y los medios con sus nombres de archivo y hashes.</translation>
    </message>
    <message>
        <source>Held back: drafts, notes, times spent, media items with their file names and hashes. Case ids and account names go out as they are.</source>
        <translation>Se retienen: los borradores, las notas, los tiempos empleados y los medios con sus nombres de archivo y hashes. Los id de caso y los nombres de cuenta salen tal como están.</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Leyendo las primeras filas…</translation>
    </message>
    <message>
        <source>There is nothing to write yet: only the columns will be there.</source>
        <translation>Aún no hay nada que escribir: solo estarán las columnas.</translation>
    </message>
    <message>
        <source>The first {rows} rows, {columns} columns</source>
        <translation>Las primeras {rows} filas, {columns} columnas</translation>
    </message>
    <message>
        <source>{rows} rows are written to {folder}</source>
        <translation>Se han escrito {rows} filas en {folder}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>CSV exactly as stored</source>
        <translation>CSV exactamente como está guardado</translation>
    </message>
    <message>
        <source>Under pseudonyms</source>
        <translation>Con seudónimos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Columns that are written; Space leaves one out</source>
        <translation>Columnas que se escriben; Espacio omite una</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>{name} · always</source>
        <translation>{name} · siempre</translation>
    </message>
    <message>
        <source>{name} · left out</source>
        <translation>{name} · omitida</translation>
    </message>
    <message>
        <source>Choose the folder to write to</source>
        <translation>Elegir la carpeta en la que escribir</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Stopped; the folder is as it was.</source>
        <translation>Detenido; la carpeta está como estaba.</translation>
    </message>
    <message>
        <source>Digest and signer&apos;s words are copied.</source>
        <translation>Se han copiado el resumen criptográfico y las palabras del firmante.</translation>
    </message>
    <message>
        <source>Names and digests are copied.</source>
        <translation>Se han copiado los nombres y los resúmenes criptográficos.</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>Todo está escrito</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Escribir 1 archivo</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>Escribir {count} archivos</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>You said</source>
        <translation>Usted indicó</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>Respuesta final</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing has been released yet. Once your supervisor releases a round, you see here where the final answers are not what you had said, and why. Until then there is nothing to do.</source>
        <translation>Aún no se ha dado a conocer nada. Cuando su supervisor dé a conocer una ronda, verá aquí dónde las respuestas finales no son las que usted había indicado, y por qué. Hasta entonces no hay nada que hacer.</translation>
    </message>
    <message>
        <source>In everything that was released, the final answers are what you had said.</source>
        <translation>En todo lo que se ha dado a conocer, las respuestas finales son las que usted había indicado.</translation>
    </message>
    <message>
        <source>it follows from the other answers</source>
        <translation>se deduce de las demás respuestas</translation>
    </message>
    <message>
        <source>most coders said so</source>
        <translation>así lo indicó la mayoría de los codificadores</translation>
    </message>
    <message>
        <source>an adjudicator decided</source>
        <translation>lo decidió un adjudicador</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>{differing} of {compared}</source>
        <translation>{differing} de {compared}</translation>
    </message>
    <message>
        <source>{differing} of {compared} own answers differ</source>
        <translation>difieren {differing} de {compared} respuestas propias</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>All variables</source>
        <translation>Todas las variables</translation>
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
        <source>Begun with version {subject} of the codebook; {detail} is in force now, and every answer fits.</source>
        <translation>Empezado con la versión {subject} del libro de códigos; ahora está en vigor la {detail}, y todas las respuestas son adecuadas.</translation>
    </message>
    <message>
        <source>Version {detail} of the codebook is in force. Asked again: {subject}</source>
        <translation>La versión {detail} del libro de códigos está en vigor. Se pregunta de nuevo: {subject}</translation>
    </message>
    <message>
        <source>Version {detail} of the codebook is in force. To look at again: {subject}</source>
        <translation>La versión {detail} del libro de códigos está en vigor. Por examinar de nuevo: {subject}</translation>
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
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>empty: one is made</source>
        <translation>vacío: se crea una</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The passphrase of {name}, shown this once. Write it down for the person; Esc hides it.</source>
        <translation>La frase de contraseña de {name}, mostrada solo esta vez. Anótela para la persona; Esc la oculta.</translation>
    </message>
    <message>
        <source>Passphrase that was made</source>
        <translation>Frase de contraseña creada</translation>
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
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Primeros registros</translation>
    </message>
    <message>
        <source>The look at the file was stopped.</source>
        <translation>Se ha detenido el examen del archivo.</translation>
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
    <name>FoundPanel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Series, of all</source>
        <translation>Series, del total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>IC 95 %</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What is hidden, set apart and counted</source>
        <translation>Lo que se oculta, se aparta y se cuenta</translation>
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
        <source>1 case says something else than before: it gets a new revision</source>
        <translation>1 caso dice algo distinto que antes: recibe una nueva revisión</translation>
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
    <name>Indicator</name>
    <message>
        <source>GI-A · Series with unidentified victims</source>
        <translation>GI-A · Series con víctimas no identificadas</translation>
    </message>
    <message>
        <source>Identified status</source>
        <translation>Estado de identificación</translation>
    </message>
    <message>
        <source>Explicit sexual activity or more severe, of all series</source>
        <translation>Actividad sexual explícita o más grave, sobre todas las series</translation>
    </message>
    <message>
        <source>GI-B · Explicit sexual activity or more severe</source>
        <translation>GI-B · Actividad sexual explícita o más grave</translation>
    </message>
    <message>
        <source>GI-C · Age profile</source>
        <translation>GI-C · Perfil de edad</translation>
    </message>
    <message>
        <source>GI-D · Sex profile</source>
        <translation>GI-D · Perfil por sexo</translation>
    </message>
    <message>
        <source>GI-E · Youth-produced</source>
        <translation>GI-E · Producido por un joven</translation>
    </message>
    <message>
        <source>GI-F · Content kind</source>
        <translation>GI-F · Tipo de contenido</translation>
    </message>
    <message>
        <source>Content kind of modelling series</source>
        <translation>Tipo de contenido de las series de tipo modelaje</translation>
    </message>
    <message>
        <source>GI-G · Additional paraphilic theme</source>
        <translation>GI-G · Tema parafílico adicional</translation>
    </message>
    <message>
        <source>GI-H · Offender presence</source>
        <translation>GI-H · Presencia del autor</translation>
    </message>
    <message>
        <source>Offender sex</source>
        <translation>Sexo del autor</translation>
    </message>
    <message>
        <source>Age could not be determined</source>
        <translation>No se pudo determinar la edad</translation>
    </message>
    <message>
        <source>Coders agree on age</source>
        <translation>Acuerdo de los codificadores sobre la edad</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>Severity by age</source>
        <translation>Gravedad por edad</translation>
    </message>
    <message>
        <source>Severity by sex</source>
        <translation>Gravedad por sexo</translation>
    </message>
    <message>
        <source>victims</source>
        <translation>víctimas</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>edad más baja</translation>
    </message>
    <message>
        <source>sex of the victims</source>
        <translation>sexo de las víctimas</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>origen étnico</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>abusive and exploitative</source>
        <translation>contenido de abuso y de explotación</translation>
    </message>
    <message>
        <source>another version of the codebook, without a crosswalk</source>
        <translation>otra versión del libro de códigos, sin tabla de equivalencias</translation>
    </message>
    <message>
        <source>a country code that is none</source>
        <translation>un código de país que no lo es</translation>
    </message>
    <message>
        <source>a state of an answer that makes no sense</source>
        <translation>un estado de respuesta que no tiene sentido</translation>
    </message>
    <message>
        <source>a code that the codebook does not have</source>
        <translation>un código que no está en el libro de códigos</translation>
    </message>
    <message>
        <source>answers that contradict each other</source>
        <translation>respuestas que se contradicen</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no final answer</source>
        <translation>sin respuesta final</translation>
    </message>
    <message>
        <source>with unidentified victims</source>
        <translation>con víctimas no identificadas</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identificadas</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>no identificadas</translation>
    </message>
    <message>
        <source>some victims identified</source>
        <translation>algunas víctimas identificadas</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>infant or toddler</source>
        <translation>lactante o niño de corta edad</translation>
    </message>
    <message>
        <source>prepubescent</source>
        <translation>prepúber</translation>
    </message>
    <message>
        <source>prepubescent or younger</source>
        <translation>prepúber o más joven</translation>
    </message>
    <message>
        <source>pubescent or older</source>
        <translation>púber o de más edad</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female and male</source>
        <translation>femenino y masculino</translation>
    </message>
    <message>
        <source>without explicit activity</source>
        <translation>sin actividad explícita</translation>
    </message>
    <message>
        <source>explicit sexual activity or more severe</source>
        <translation>actividad sexual explícita o más grave</translation>
    </message>
    <message>
        <source>explicit sexual activity</source>
        <translation>actividad sexual explícita</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>agresión</translation>
    </message>
    <message>
        <source>gross assault</source>
        <translation>agresión grave</translation>
    </message>
    <message>
        <source>sadism or another paraphilia</source>
        <translation>sadismo u otra parafilia</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>contenido de abuso</translation>
    </message>
    <message>
        <source>exploitative</source>
        <translation>contenido de explotación</translation>
    </message>
    <message>
        <source>additional theme</source>
        <translation>tema adicional</translation>
    </message>
    <message>
        <source>youth-produced</source>
        <translation>producido por un joven</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>presunta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>{about} Not counted, for want of a final answer: {count}.</source>
        <translation>{about} Sin contar, por falta de respuesta final: {count}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Project {project}; made {time} UTC; {draw}.</source>
        <translation>Proyecto {project}; creado {time} UTC; {draw}.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>{unit}, signed by {signer}, {file}</source>
        <translation>{unit}, firmado por {signer}, {file}</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} casos</translation>
    </message>
    <message>
        <source>Package left out</source>
        <translation>Paquete omitido</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} registros</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Came again, or older</source>
        <translation>Repetidos o anteriores</translation>
    </message>
    <message>
        <source>cases of several units under one pseudonym, counted once</source>
        <translation>casos de varias unidades con un mismo seudónimo, contados una vez</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>counts of 1 to {most} cases, in the tables and between them</source>
        <translation>recuentos de 1 a {most} casos, en las tablas y entre ellas</translation>
    </message>
    <message>
        <source>Hidden as small</source>
        <translation>Ocultos por pequeños</translation>
    </message>
    <message>
        <source>The report does not tell these from those that guard them.</source>
        <translation>El informe no los distingue de los que los protegen.</translation>
    </message>
    <message>
        <source>Hidden as guards</source>
        <translation>Ocultos como protección</translation>
    </message>
    <message>
        <source>counts from which a small one could be worked out</source>
        <translation>recuentos de los que se podría deducir uno pequeño</translation>
    </message>
    <message>
        <source>{hidden} of {all} counts</source>
        <translation>{hidden} de {all} recuentos</translation>
    </message>
    <message>
        <source>Hidden in</source>
        <translation>Ocultos en</translation>
    </message>
    <message>
        <source>{after} small counts, not {before}</source>
        <translation>{after} recuentos pequeños, y no {before}</translation>
    </message>
    <message>
        <source>Write {join} under “Show together” and count again. This stays here: it is in no file.</source>
        <translation>Escriba {join} en «Mostrar juntos» y cuente de nuevo. Esto se queda aquí: no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Could be shown together</source>
        <translation>Podrían mostrarse juntos</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Aún no se ha contado nada</translation>
    </message>
    <message>
        <source>{cases} cases of {units} units are counted</source>
        <translation>Se han contado {cases} casos de {units} unidades</translation>
    </message>
    <message>
        <source>{cases} cases of 1 unit are counted</source>
        <translation>Se cuentan {cases} casos de 1 unidad</translation>
    </message>
    <message>
        <source>Every package is verified; each case counts once, by its latest final answer. Counts are hidden until nobody can be found in any table, which may take minutes. Nothing is kept until you write it.</source>
        <translation>Cada paquete se verifica; cada caso cuenta una vez, por su última respuesta final. Se ocultan recuentos hasta que no se pueda reconocer a nadie en ninguna tabla, lo que puede tardar minutos. No se guarda nada hasta que usted lo escriba.</translation>
    </message>
    <message>
        <source>Written as release {release}. {status}</source>
        <translation>Escrito como publicación {release}. {status}</translation>
    </message>
    <message>
        <source>The list or the threshold has changed since: count again. {status}</source>
        <translation>La lista o el umbral ha cambiado desde entonces: cuente de nuevo. {status}</translation>
    </message>
    <message>
        <source>Comparing with earlier releases, writing…</source>
        <translation>Comparando con publicaciones anteriores, escribiendo…</translation>
    </message>
    <message>
        <source>Verifying, counting, protecting…</source>
        <translation>Verificando, contando, protegiendo…</translation>
    </message>
    <message>
        <source>The threshold is a whole number from 2 on.</source>
        <translation>El umbral es un número entero de 2 o más.</translation>
    </message>
    <message>
        <source>The files cannot go into the project&apos;s own folder.</source>
        <translation>Los archivos no pueden ir a la carpeta del propio proyecto.</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>a file; Enter adds it</source>
        <translation>un archivo; Intro lo añade</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>10, or what the data owner says</source>
        <translation>10, o lo que indique el titular de los datos</translation>
    </message>
    <message>
        <source>Show together</source>
        <translation>Mostrar juntos</translation>
    </message>
    <message>
        <source>severity=assault+gross_assault; …</source>
        <translation>severity=assault+gross_assault; …</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>a folder outside the project</source>
        <translation>una carpeta fuera del proyecto</translation>
    </message>
    <message>
        <source>Choose packages…</source>
        <translation>Elegir paquetes…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Packages to count</source>
        <translation>Paquetes por contar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>The packages are counted.</source>
        <translation>Se han contado los paquetes.</translation>
    </message>
    <message>
        <source>Tables, report and plots are written.</source>
        <translation>Se han escrito las tablas, el informe y los gráficos.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Detenido; no se ha conservado nada.</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Elegir paquetes</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Count the packages</source>
        <translation>Contar los paquetes</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Lo que se cuenta</translation>
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
    <name>ListCard</name>
    <message>
        <source>No entry is like that.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>Lo que dice la entrada</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>save as CSV</source>
        <translation>guardar como CSV</translation>
    </message>
    <message>
        <source>save as JSON lines</source>
        <translation>guardar como líneas JSON</translation>
    </message>
    <message>
        <source>copy the entry</source>
        <translation>copiar la entrada</translation>
    </message>
</context>
<context>
    <name>LooksPanel</name>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>coded with version</source>
        <translation>codificado con la versión</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>qué examinar</translation>
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
    <name>Merge</name>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>can be merged</source>
        <translation>se puede fusionar</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>returned work</source>
        <translation>trabajo devuelto</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>acuse de recibo</translation>
    </message>
    <message>
        <source>Made {time} UTC. The signer&apos;s words: {words}</source>
        <translation>Creado: {time} UTC. Palabras del firmante: {words}</translation>
    </message>
    <message>
        <source>No package is chosen yet</source>
        <translation>Aún no se ha elegido ningún paquete</translation>
    </message>
    <message>
        <source>{count} packages are merged</source>
        <translation>Se han fusionado {count} paquetes</translation>
    </message>
    <message>
        <source>1 package is merged</source>
        <translation>1 paquete está fusionado</translation>
    </message>
    <message>
        <source>The package can be merged</source>
        <translation>El paquete se puede fusionar</translation>
    </message>
    <message>
        <source>{ready} of {all} packages can be merged</source>
        <translation>Se pueden fusionar {ready} de {all} paquetes</translation>
    </message>
    <message>
        <source>Each package is merged whole or not at all; in any order and however often. Where two desks revised the same coding both stay, and the later one is in force.</source>
        <translation>Cada paquete se fusiona entero o no se fusiona; en cualquier orden y tantas veces como se quiera. Si dos puestos revisaron la misma codificación, ambas permanecen, y la posterior está en vigor.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>a file; Enter adds it</source>
        <translation>un archivo; Intro lo añade</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>a folder, or nothing</source>
        <translation>una carpeta, o nada</translation>
    </message>
    <message>
        <source>Choose packages…</source>
        <translation>Elegir paquetes…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>Packages, and what merging does</source>
        <translation>Paquetes, y qué hace la fusión</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Elegir paquetes</translation>
    </message>
    <message>
        <source>The folder for receipts does not exist, or is the project&apos;s own.</source>
        <translation>La carpeta para los acuses de recibo no existe, o es la del propio proyecto.</translation>
    </message>
    <message>
        <source>Merge 1 package</source>
        <translation>Fusionar 1 paquete</translation>
    </message>
    <message>
        <source>Merge {count} packages</source>
        <translation>Fusionar {count} paquetes</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo recibido</translation>
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
    <name>NarrowCard</name>
    <message>
        <source>2026-11-27, or nothing</source>
        <translation>2026-11-27, o nada</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>an account, or nothing</source>
        <translation>una cuenta, o nada</translation>
    </message>
    <message>
        <source>Case or ID</source>
        <translation>Caso o ID</translation>
    </message>
    <message>
        <source>whole, or nothing</source>
        <translation>completo, o nada</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
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
    <name>OwnPassphrasePage</name>
    <message>
        <source>Present one</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Take several words. Nobody can read the project without one of its passphrases.</source>
        <translation>Tome varias palabras. Nadie puede leer el proyecto sin una de sus frases de contraseña.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Su frase de contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Rellene los tres campos.</translation>
    </message>
    <message>
        <source>The new one is not the same twice.</source>
        <translation>La nueva no coincide las dos veces.</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} por segundo</translation>
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
</context>
<context>
    <name>Package</name>
    <message>
        <source>A package</source>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>VICS tags</source>
        <translation>Etiquetas VICS</translation>
    </message>
    <message>
        <source>Since the last received</source>
        <translation>Desde el último recibido</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>{name} · revoked</source>
        <translation>{name} · revocado</translation>
    </message>
    <message>
        <source>{name} · confirmed</source>
        <translation>{name} · confirmado</translation>
    </message>
    <message>
        <source>{name} · not confirmed</source>
        <translation>{name} · no confirmado</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>Indique un archivo para escribir.</translation>
    </message>
    <message>
        <source>This is no file: name a file to write.</source>
        <translation>Esto no es un archivo: indique un archivo para escribir.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: name another one.</source>
        <translation>Esta es la carpeta del propio proyecto: indique otra.</translation>
    </message>
    <message>
        <source>No receipt has come yet: this one holds everything.</source>
        <translation>Aún no ha llegado ningún acuse de recibo: este lo contiene todo.</translation>
    </message>
    <message>
        <source>Nothing new: the package would be empty.</source>
        <translation>Nada nuevo: el paquete estaría vacío.</translation>
    </message>
    <message>
        <source>The file is there already: it will be replaced.</source>
        <translation>El archivo ya existe: se sustituirá.</translation>
    </message>
    <message>
        <source>Sealed to this project itself: nobody else can open it.</source>
        <translation>Sellado para este mismo proyecto: nadie más puede abrirlo.</translation>
    </message>
    <message>
        <source>Sealed to {names}: nobody else can open it.</source>
        <translation>Sellado para {names}: nadie más puede abrirlo.</translation>
    </message>
    <message>
        <source>Held back: hashes, file names, notes, typed texts, drafts, attributes, hints and times spent. Cases and people go out under pseudonyms.</source>
        <translation>Se retienen: hashes, nombres de archivo, notas, textos escritos, borradores, atributos, indicaciones y tiempos empleados. Los casos y las personas salen con seudónimo.</translation>
    </message>
    <message>
        <source>Send this file, and read the signer&apos;s words out to whoever gets it. When the receipt comes back, merge it.</source>
        <translation>Envíe este archivo y lea las palabras del firmante a quien lo reciba. Cuando vuelva el acuse de recibo, fusiónelo.</translation>
    </message>
    <message>
        <source>Keep this file: it opens with this project&apos;s keys alone.</source>
        <translation>Guarde este archivo: solo se abre con las claves de este proyecto.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen criptográfico</translation>
    </message>
    <message>
        <source>Signer&apos;s words, 1 to 6</source>
        <translation>Palabras del firmante, 1 a 6</translation>
    </message>
    <message>
        <source>Signer&apos;s words, 7 to 12</source>
        <translation>Palabras del firmante, 7 a 12</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Final answers</source>
        <translation>Respuestas finales</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The address book has no recipients yet. {key} opens it.</source>
        <translation>La libreta de direcciones aún no tiene destinatarios. {key} la abre.</translation>
    </message>
    <message>
        <source>Words of this key: {words}</source>
        <translation>Palabras de esta clave: {words}</translation>
    </message>
    <message>
        <source>Recipients; Space chooses one</source>
        <translation>Destinatarios; Espacio elige uno</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>Firmado y sellado</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>What will be packed</source>
        <translation>Lo que se empaquetará</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Lo que contiene el paquete</translation>
    </message>
    <message>
        <source>Packing, signing and sealing…</source>
        <translation>Empaquetando, firmando y sellando…</translation>
    </message>
    <message>
        <source>The package is ready.</source>
        <translation>El paquete está listo.</translation>
    </message>
    <message>
        <source>Stopped; no package was made.</source>
        <translation>Detenido; no se ha creado ningún paquete.</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>El paquete está listo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>So much would be packed</source>
        <translation>Esto se empaquetaría</translation>
    </message>
    <message>
        <source>Pack, sign and seal</source>
        <translation>Empaquetar, firmar y sellar</translation>
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
    <name>People</name>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exportador</translation>
    </message>
    <message>
        <source>✓ may sign in</source>
        <translation>✓ puede iniciar sesión</translation>
    </message>
    <message>
        <source>– disabled</source>
        <translation>– desactivada</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Una cuenta nueva</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Una frase de contraseña nueva para {name}</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>Desactivar {name}</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>Activar {name}</translation>
    </message>
    <message>
        <source>Leave both passphrases empty, and one is made and shown once. Roles can be combined.</source>
        <translation>Deje vacías ambas frases de contraseña, y se crea una que se muestra una sola vez. Los roles se pueden combinar.</translation>
    </message>
    <message>
        <source>The old passphrase opens the project no longer. Leave both empty, and one is made.</source>
        <translation>La frase de contraseña anterior ya no abre el proyecto. Deje ambas vacías, y se crea una.</translation>
    </message>
    <message>
        <source>The key is taken away at once. What was coded stays; the planning page hands on the rest.</source>
        <translation>La clave se retira de inmediato. Lo codificado se conserva; la página de planificación reasigna el resto.</translation>
    </message>
    <message>
        <source>It signs in with a new passphrase. Leave both empty, and one is made.</source>
        <translation>Inicia sesión con una frase de contraseña nueva. Deje ambas vacías, y se crea una.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activar la cuenta</translation>
    </message>
    <message>
        <source>Type the name with which the person signs in.</source>
        <translation>Escriba el nombre con el que la persona inicia sesión.</translation>
    </message>
    <message>
        <source>Tick one role or more.</source>
        <translation>Marque un rol o varios.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
        <source>Choose an account of which this can be done.</source>
        <translation>Elija una cuenta con la que se pueda hacer esto.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>Se ha añadido {name}.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is changed.</source>
        <translation>Se ha cambiado la frase de contraseña de {name}.</translation>
    </message>
    <message>
        <source>{name} is disabled; what was coded stays.</source>
        <translation>Se ha desactivado {name}; lo codificado se conserva.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} puede iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>With the role reviewer it codes blind, and sees neither hints nor others&apos; codings.</source>
        <translation>Con el rol de revisor codifica a ciegas, y no ve ni las indicaciones de origen ni las codificaciones de los demás.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Tick who gets cases.</source>
        <translation>Marque quién recibe casos.</translation>
    </message>
    <message>
        <source>A shared case has 1 coder or more, and no more than are ticked.</source>
        <translation>Un caso compartido tiene 1 codificador o más, y no más de los marcados.</translation>
    </message>
    <message>
        <source>The overlap is a share such as 20 % or 1/5, or a whole number.</source>
        <translation>El solapamiento es una proporción, como 20 % o 1/5, o un número entero.</translation>
    </message>
    <message>
        <source>The round is a whole number of 1 or more, or empty.</source>
        <translation>La ronda es un número entero de 1 o más, o se deja vacía.</translation>
    </message>
    <message>
        <source>The number of rounds is 1 or more.</source>
        <translation>El número de rondas es 1 o más.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>La semilla es un número entero.</translation>
    </message>
    <message>
        <source>Choose the rare code.</source>
        <translation>Elija el código raro.</translation>
    </message>
    <message>
        <source>The shares to be coded again lie from 0 to 100 %.</source>
        <translation>Las proporciones que se codifican de nuevo van de 0 a 100 %.</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>Elija quién está ausente.</translation>
    </message>
    <message>
        <source>Tick who takes over.</source>
        <translation>Marque quién toma el relevo.</translation>
    </message>
    <message>
        <source>The number of days is 1 or more.</source>
        <translation>El número de días es 1 o más.</translation>
    </message>
    <message>
        <source>The rule is a number of days, or 0 for never.</source>
        <translation>La regla es un número de días, o 0 para nunca.</translation>
    </message>
    <message>
        <source>{cases} cases, {overlap} of them to {coders} reviewers each</source>
        <translation>{cases} casos, {overlap} de ellos a {coders} revisores cada uno</translation>
    </message>
    <message>
        <source>Round {round}.</source>
        <translation>Ronda {round}.</translation>
    </message>
    <message>
        <source>{count} calibration cases for everybody, unmarked.</source>
        <translation>{count} casos de calibración para todos, sin marcar.</translation>
    </message>
    <message>
        <source>{count} cases are left for later rounds.</source>
        <translation>{count} casos quedan para rondas posteriores.</translation>
    </message>
    <message>
        <source>{count} cases that somebody has already are left out.</source>
        <translation>Se omiten {count} casos que alguien ya tiene.</translation>
    </message>
    <message>
        <source>{count} assignments that nobody has begun are taken back first.</source>
        <translation>Antes se retiran {count} asignaciones que nadie ha empezado.</translation>
    </message>
    <message>
        <source>Queues mix the severities.</source>
        <translation>Las colas mezclan los niveles de gravedad.</translation>
    </message>
    <message>
        <source>{count} of {first} cases coded once get a second coder, {rare} of them with the code</source>
        <translation>{count} de {first} casos codificados una vez reciben un segundo codificador, {rare} de ellos con el código</translation>
    </message>
    <message>
        <source>{count} cases of {name} go to others</source>
        <translation>{count} casos de {name} pasan a otros</translation>
    </message>
    <message>
        <source>{count} stay: the others have them already.</source>
        <translation>{count} se quedan: los demás ya los tienen.</translation>
    </message>
    <message>
        <source>{count} calibration cases are taken back: the others have them.</source>
        <translation>Se retiran {count} casos de calibración: los demás los tienen.</translation>
    </message>
    <message>
        <source>Nothing is abandoned</source>
        <translation>No hay nada abandonado</translation>
    </message>
    <message>
        <source>{count} cases would come back</source>
        <translation>Se recuperarían {count} casos</translation>
    </message>
    <message>
        <source>{unbegun} not begun by reviewers who did nothing since, {drafts} in draft, {back} handed back. Drafts keep their answers.</source>
        <translation>{unbegun} sin empezar por revisores que no han hecho nada desde entonces, {drafts} en borrador, {back} devueltos. Los borradores conservan sus respuestas.</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>in proportion to their cases</source>
        <translation>en proporción a sus casos</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>a partes iguales</translation>
    </message>
    <message>
        <source>after Neyman, from a pilot</source>
        <translation>según Neyman, a partir de un piloto</translation>
    </message>
    <message>
        <source>directly, all cases alike</source>
        <translation>directamente, todos los casos por igual</translation>
    </message>
    <message>
        <source>through randomly drawn files</source>
        <translation>mediante archivos sorteados al azar</translation>
    </message>
    <message>
        <source>a number of cases</source>
        <translation>un número de casos</translation>
    </message>
    <message>
        <source>by the width of a share&apos;s interval</source>
        <translation>por la amplitud del intervalo de una proporción</translation>
    </message>
    <message>
        <source>to show that alpha is at least</source>
        <translation>para mostrar que alfa es al menos</translation>
    </message>
    <message>
        <source>by the width of alpha&apos;s interval</source>
        <translation>por la amplitud del intervalo de alfa</translation>
    </message>
    <message>
        <source>Wilson 1927, the number of cases counted in</source>
        <translation>Wilson 1927, teniendo en cuenta el número de casos</translation>
    </message>
    <message>
        <source>Krippendorff 2004, one-sided; cases coded twice</source>
        <translation>Krippendorff 2004, unilateral; casos codificados dos veces</translation>
    </message>
    <message>
        <source>n of the pilot × (its standard error / the wanted one)²; cases coded twice</source>
        <translation>n del piloto × (su error estándar / el deseado)²; casos codificados dos veces</translation>
    </message>
    <message>
        <source>{count} cases worked out: {formula}.</source>
        <translation>{count} casos calculados: {formula}.</translation>
    </message>
    <message>
        <source>{cases} cases with {files} files could be drawn</source>
        <translation>Se podrían sortear {cases} casos con {files} archivos</translation>
    </message>
    <message>
        <source>Say how many cases: a whole number of 1 or more.</source>
        <translation>Indique cuántos casos: un número entero de 1 o más.</translation>
    </message>
    <message>
        <source>Say how wide the interval may be, such as 7 % or 0.07.</source>
        <translation>Indique la amplitud máxima del intervalo, como 7 % o 0,07.</translation>
    </message>
    <message>
        <source>The expected share lies from 0 to 100 %.</source>
        <translation>La proporción esperada va de 0 a 100 %.</translation>
    </message>
    <message>
        <source>Say which alpha is to be shown, such as 0.8.</source>
        <translation>Indique qué alfa se quiere mostrar, como 0,8.</translation>
    </message>
    <message>
        <source>The confidence lies between 0 and 100 %; 95 % is usual.</source>
        <translation>La confianza está entre 0 y 100 %; 95 % es lo habitual.</translation>
    </message>
    <message>
        <source>Choose the variable whose agreement so far is the pilot.</source>
        <translation>Elija la variable cuyo acuerdo hasta ahora es el piloto.</translation>
    </message>
    <message>
        <source>Choose the code whose share is to be estimated.</source>
        <translation>Elija el código cuya proporción se quiere estimar.</translation>
    </message>
    <message>
        <source>At least so many from each stratum: a whole number.</source>
        <translation>Al menos tantos de cada estrato: un número entero.</translation>
    </message>
    <message>
        <source>Counting the cases…</source>
        <translation>Contando los casos…</translation>
    </message>
    <message>
        <source>Looking at the pilot…</source>
        <translation>Examinando el piloto…</translation>
    </message>
    <message>
        <source>{count} abandoned cases have another reviewer now.</source>
        <translation>{count} casos abandonados tienen ahora otro revisor.</translation>
    </message>
    <message>
        <source>{count} drafts were handed back with their answers.</source>
        <translation>{count} borradores se han devuelto con sus respuestas.</translation>
    </message>
    <message>
        <source>{count} stay: nobody else may take them.</source>
        <translation>{count} se quedan: nadie más puede asumirlos.</translation>
    </message>
</context>
<context>
    <name>PlotsPane</name>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>settled by rules</source>
        <translation>resueltas por reglas</translation>
    </message>
    <message>
        <source>to look at again</source>
        <translation>por examinar de nuevo</translation>
    </message>
    <message>
        <source>Codings that are touched, by variable</source>
        <translation>Codificaciones afectadas, por variable</translation>
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
    <message>
        <source>found: {found}</source>
        <translation>encontrado: {found}</translation>
    </message>
    <message>
        <source>expected: {expected}</source>
        <translation>esperado: {expected}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>En borrador</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>Por ronda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>By variable</source>
        <translation>Por variable</translation>
    </message>
    <message>
        <source>{done} of {cases} cases are done ({share})</source>
        <translation>{done} de {cases} casos están hechos ({share})</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} por hacer</translation>
    </message>
    <message>
        <source>{count} in draft</source>
        <translation>{count} en borrador</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} hechas</translation>
    </message>
    <message>
        <source>{count} handed back</source>
        <translation>{count} devueltas</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases</source>
        <translation>sorteo {number}: {cases} casos</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases by {column}</source>
        <translation>sorteo {number}: {cases} casos por {column}</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no indicado)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message>
        <source>Nothing is assigned yet.</source>
        <translation>Aún no se ha asignado nada.</translation>
    </message>
    <message>
        <source>Whoever also codes does not see what the others said.</source>
        <translation>Quien también codifica no ve lo que han indicado los demás.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of working the queue out</source>
        <translation>Progreso del cálculo de la cola</translation>
    </message>
    <message>
        <source>Working the queue out</source>
        <translation>Calculando la cola</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} detiene</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Questions to settle</source>
        <translation>Preguntas por resolver</translation>
    </message>
    <message>
        <source>SETTLED BY THEMSELVES</source>
        <translation>RESUELTAS POR SÍ SOLAS</translation>
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
        <source>Searching…</source>
        <translation>Buscando…</translation>
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
    <message>
        <source>Case</source>
        <translation>Caso</translation>
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
    <name>ReplaceSide</name>
    <message>
        <source>Replace, bring back</source>
        <translation>Sustituir, recuperar</translation>
    </message>
    <message>
        <source>What would change hands</source>
        <translation>Qué cambiaría de manos</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Asume</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién toma el relevo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Quién está ausente</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Not touched for days</source>
        <translation>Días sin tocar</translation>
    </message>
    <message>
        <source>By itself after days</source>
        <translation>Automático tras (días)</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0: nunca</translation>
    </message>
    <message>
        <source>replace somebody who is away</source>
        <translation>sustituir a alguien que está ausente</translation>
    </message>
    <message>
        <source>bring abandoned work back</source>
        <translation>recuperar el trabajo abandonado</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Bring back, keep the rule</source>
        <translation>Recuperar y conservar la regla</translation>
    </message>
    <message>
        <source>From now on work comes back after {count} days.</source>
        <translation>A partir de ahora el trabajo se recupera tras {count} días.</translation>
    </message>
    <message>
        <source>Work does not come back by itself.</source>
        <translation>El trabajo no se recupera por sí solo.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To look at again under the new codebook version: {count}. {key} opens the next one.</source>
        <translation>Por examinar de nuevo con la nueva versión del libro de códigos: {count}. {key} abre el siguiente.</translation>
    </message>
</context>
<context>
    <name>RoundsPanel</name>
    <message>
        <source>No case of any round was coded yet; Esc closes this.</source>
        <translation>Aún no se ha codificado ningún caso de ninguna ronda; Esc cierra esto.</translation>
    </message>
    <message>
        <source>A digit chooses a round, Enter releases it, Esc closes this. Reviewers then see where final answers of that round are not what they had said; it cannot be taken back.</source>
        <translation>Una cifra elige una ronda, Intro la da a conocer, Esc cierra esto. Los revisores ven entonces dónde las respuestas finales de esa ronda no son las que habían indicado; no se puede deshacer.</translation>
    </message>
    <message>
        <source>Release feedback of a round</source>
        <translation>Dar a conocer la retroalimentación de una ronda</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
    <message>
        <source>{settled} cases settled, {waiting} still wait</source>
        <translation>{settled} casos resueltos, {waiting} aún en espera</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>◷ deferred</source>
        <translation>◷ aplazada</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ abierta</translation>
    </message>
    <message>
        <source>your own answer, given before you saw the others</source>
        <translation>su propia respuesta, dada antes de ver las demás</translation>
    </message>
    <message>
        <source>decided: none of the coders said this</source>
        <translation>decidido: ninguno de los codificadores lo indicó</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Su respuesta: {answer}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Why do the answers differ?</source>
        <translation>¿Por qué difieren las respuestas?</translation>
    </message>
    <message>
        <source>{count} cases settled themselves: their coders agree. {open} are to be settled.</source>
        <translation>{count} casos se han resuelto por sí solos: sus codificadores coinciden. Quedan {open} por resolver.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Note on the decision (Ctrl+Enter ends it)</source>
        <translation>Nota sobre la decisión (Ctrl+Intro la termina)</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Aquí no hay nada abierto.</translation>
    </message>
    <message>
        <source>{left} of {all} questions left · {coders} coders</source>
        <translation>quedan {left} de {all} preguntas · {coders} codificadores</translation>
    </message>
    <message>
        <source>{count} of an older codebook left out</source>
        <translation>{count} de un libro de códigos anterior, sin incluir</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazados</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resueltos</translation>
    </message>
    <message>
        <source>still being coded</source>
        <translation>aún en codificación</translation>
    </message>
    <message>
        <source>to work out</source>
        <translation>por calcular</translation>
    </message>
    <message>
        <source>The feedback of round {number} is released: its reviewers see it from now on.</source>
        <translation>Se ha dado a conocer la retroalimentación de la ronda {number}: sus revisores la ven desde ahora.</translation>
    </message>
    <message>
        <source>certainty: {certainty}</source>
        <translation>certeza: {certainty}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>majority: {said} of {coders}</source>
        <translation>mayoría: {said} de {coders}</translation>
    </message>
    <message>
        <source>follows from a decision</source>
        <translation>se deduce de una decisión</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>un codificador</translation>
    </message>
    <message>
        <source>agreed by all</source>
        <translation>acordado por todos</translation>
    </message>
    <message>
        <source>Nothing is left to settle in this queue.</source>
        <translation>No queda nada por resolver en esta cola.</translation>
    </message>
    <message>
        <source>Choose an option by its key.</source>
        <translation>Elija una opción con su tecla.</translation>
    </message>
    <message>
        <source>This coder gave no answer: choose one by its key.</source>
        <translation>Este codificador no dio respuesta: elija una con su tecla.</translation>
    </message>
    <message>
        <source>None of the coders said this. Choose the reason by its key; Esc gives the answer up.</source>
        <translation>Ninguno de los codificadores lo indicó. Elija el motivo con su tecla; Esc renuncia a la respuesta.</translation>
    </message>
    <message>
        <source>This reason needs a note: write in a few words why, then Ctrl+Enter decides.</source>
        <translation>Este motivo necesita una nota: escriba en pocas palabras por qué, y Ctrl+Intro decide.</translation>
    </message>
    <message>
        <source>The reason goes with the decision.</source>
        <translation>El motivo acompaña a la decisión.</translation>
    </message>
    <message>
        <source>Your own answer is kept. Enter confirms it; any other key of a side changes it.</source>
        <translation>Su propia respuesta se conserva. Intro la confirma; cualquier otra tecla de un lado la cambia.</translation>
    </message>
    <message>
        <source>Settled by itself after this decision: {subject}</source>
        <translation>Resuelto por sí solo tras esta decisión: {subject}</translation>
    </message>
    <message>
        <source>Taken back in {subject}.</source>
        <translation>Deshecho en {subject}.</translation>
    </message>
    <message>
        <source>Done again in {subject}.</source>
        <translation>Rehecho en {subject}.</translation>
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
        <source>Blind first: answer by the codebook’s keys; then the coders’ answers are shown.</source>
        <translation>Primero a ciegas: responda con las teclas del libro de códigos; después se muestran las respuestas de los codificadores.</translation>
    </message>
    <message>
        <source>The coders’ answers are shown at once.</source>
        <translation>Las respuestas de los codificadores se muestran de inmediato.</translation>
    </message>
    <message>
        <source>something in the record was overlooked</source>
        <translation>se pasó por alto algo del registro</translation>
    </message>
    <message>
        <source>the definition was read differently</source>
        <translation>la definición se interpretó de otro modo</translation>
    </message>
    <message>
        <source>the definition allows both answers</source>
        <translation>la definición admite ambas respuestas</translation>
    </message>
    <message>
        <source>the record does not say enough</source>
        <translation>el registro no dice lo suficiente</translation>
    </message>
    <message>
        <source>a slip in entering the answer</source>
        <translation>un descuido al introducir la respuesta</translation>
    </message>
    <message>
        <source>the record changed between the codings</source>
        <translation>el registro cambió entre las codificaciones</translation>
    </message>
    <message>
        <source>another reason, said in the note</source>
        <translation>otro motivo, indicado en la nota</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>Settle {case}</source>
        <translation>Resolver {case}</translation>
    </message>
</context>
<context>
    <name>SettleQueue</name>
    <message>
        <source>Queue of cases to settle</source>
        <translation>Cola de casos por resolver</translation>
    </message>
    <message>
        <source>Variable: {name}</source>
        <translation>Variable: {name}</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>No case is deferred here.</source>
        <translation>Aquí no hay ningún caso aplazado.</translation>
    </message>
    <message>
        <source>No case waits here.</source>
        <translation>Aquí no espera ningún caso.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>quedan {count}</translation>
    </message>
    <message>
        <source>TO SETTLE</source>
        <translation>POR RESOLVER</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Detenido; no se ha conservado nada.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
</context>
<context>
    <name>SideStrip</name>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
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
        <source>After failed attempts this one waits {seconds} s.</source>
        <translation>Tras intentos fallidos, este espera {seconds} s.</translation>
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
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Locked. Everything that was answered is saved; your passphrase leads back to where you were.</source>
        <translation>Bloqueado. Todo lo que se respondió está guardado; su frase de contraseña lo devuelve a donde estaba.</translation>
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
    <name>StatesCard</name>
    <message>
        <source>Assignments:</source>
        <translation>Asignaciones:</translation>
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
    <name>StrataCard</name>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>By stratum</source>
        <translation>Por estrato</translation>
    </message>
    <message>
        <source>Divide the cases by</source>
        <translation>Dividir los casos por</translation>
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
    <message>
        <source>Version that is shown</source>
        <translation>Versión que se muestra</translation>
    </message>
    <message>
        <source>Version that it is compared with</source>
        <translation>Versión con la que se compara</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparada con</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Entries of the trail</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>¿Está completo?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Accounts and passphrases</source>
        <translation>Cuentas y frases de contraseña</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Libros de códigos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Assignment plans</source>
        <translation>Planes de asignación</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>That is not a day; write it as 2026-11-27.</source>
        <translation>Eso no es un día; escríbalo como 2026-11-27.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Reads every entry, the rows that it answers for and its signature, and names the first that is not what it was.</source>
        <translation>Lee cada entrada, las filas que respalda y su firma, e indica la primera que no es como era.</translation>
    </message>
    <message>
        <source>Chain, rows and signatures of {count} entries are what they were.</source>
        <translation>La cadena, las filas y las firmas de {count} entradas son como eran.</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>El registro de auditoría está completo</translation>
    </message>
    <message>
        <source>Entry {number} is broken</source>
        <translation>La entrada {number} está dañada</translation>
    </message>
    <message>
        <source>There are rows that no entry answers for</source>
        <translation>Hay filas que ninguna entrada respalda</translation>
    </message>
    <message>
        <source>What stands from there on is not proven. Restore the last backup and compare.</source>
        <translation>Lo que figura a partir de ahí no está probado. Restaure la última copia de seguridad y compare.</translation>
    </message>
    <message>
        <source>does not fit its rows in {table}</source>
        <translation>no concuerda con sus filas en {table}</translation>
    </message>
    <message>
        <source>does not follow from the one before it</source>
        <translation>no sigue a la anterior</translation>
    </message>
    <message>
        <source>is no entry</source>
        <translation>no es una entrada</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>no está firmada</translation>
    </message>
    <message>
        <source>has a signature that does not fit</source>
        <translation>tiene una firma que no concuerda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>The entry is copied.</source>
        <translation>Se ha copiado la entrada.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
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
        <translation>Respuestas propias</translation>
    </message>
    <message>
        <source>OWN ANSWERS THAT DIFFER</source>
        <translation>RESPUESTAS PROPIAS QUE DIFIEREN</translation>
    </message>
    <message>
        <source>Own answers by variable</source>
        <translation>Respuestas propias por variable</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Entries that are not what they were</source>
        <translation>Entradas que no son como eran</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for the project.</source>
        <translation>Avise a la persona responsable del proyecto.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>Vics</name>
    <message>
        <source>Name the imported file.</source>
        <translation>Indique el archivo importado.</translation>
    </message>
    <message>
        <source>The crosswalk cannot be taken: name another one, or none.</source>
        <translation>La tabla de equivalencias no puede usarse: indique otra, o ninguna.</translation>
    </message>
    <message>
        <source>A copy would take its source&apos;s place: name another folder.</source>
        <translation>Una copia ocuparía el lugar de su fuente: indique otra carpeta.</translation>
    </message>
    <message>
        <source>A file of this name is on the list already.</source>
        <translation>Ya hay un archivo con este nombre en la lista.</translation>
    </message>
    <message>
        <source>Tags hold the final answers of cases that nobody is coding again.</source>
        <translation>Las etiquetas contienen las respuestas finales de los casos que nadie está codificando de nuevo.</translation>
    </message>
    <message>
        <source>Tags hold the labels that every coding in force of a case has.</source>
        <translation>Las etiquetas contienen los códigos que tienen todas las codificaciones vigentes de un caso.</translation>
    </message>
    <message>
        <source>Category stays as it is.</source>
        <translation>La categoría queda como está.</translation>
    </message>
    <message>
        <source>Category changes where the crosswalk says so.</source>
        <translation>La categoría cambia donde lo dice la tabla de equivalencias.</translation>
    </message>
    <message>
        <source>Typed answers and notes are never written; the source stays as it is.</source>
        <translation>Las respuestas escritas y las notas nunca se escriben; la fuente queda como está.</translation>
    </message>
    <message>
        <source>Media: {number} matched by MediaID, {md5} by MD5, {rest} not matched. Copies are in {folder}</source>
        <translation>Medios: {number} emparejados por MediaID, {md5} por MD5, {rest} sin emparejar. Las copias están en {folder}</translation>
    </message>
</context>
<context>
    <name>VicsForm</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Tabla de equivalencias</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Path of an imported file; Enter puts it on the list</source>
        <translation>Ruta de un archivo importado; Intro lo pone en la lista</translation>
    </message>
    <message>
        <source>None: Category stays as it is</source>
        <translation>Ninguna: la categoría queda como está</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>Elegir los archivos</translation>
    </message>
    <message>
        <source>Source files; Space leaves one out</source>
        <translation>Archivos fuente; Espacio quita uno</translation>
    </message>
    <message>
        <source>Labels as tags in a copy</source>
        <translation>Códigos como etiquetas en una copia</translation>
    </message>
</context>
<context>
    <name>VicsPane</name>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>By MediaID</source>
        <translation>Por MediaID</translation>
    </message>
    <message>
        <source>By MD5</source>
        <translation>Por MD5</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Sin emparejar</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetados</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>Categorías cambiadas</translation>
    </message>
    <message>
        <source>Copies that were written</source>
        <translation>Copias que se escribieron</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Stopped; the folder is as it was.</source>
        <translation>Detenido; la carpeta está como estaba.</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>Todo está escrito</translation>
    </message>
    <message>
        <source>A copy of each file, with tags</source>
        <translation>Una copia de cada archivo, con etiquetas</translation>
    </message>
    <message>
        <source>Write the copies</source>
        <translation>Escribir las copias</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <source>Case records</source>
        <translation>Registros de casos</translation>
    </message>
    <message>
        <source>Import case records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Export codings and cases</source>
        <translation>Exportar codificaciones y casos</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Fusionar paquetes</translation>
    </message>
    <message>
        <source>Address book: whose keys are known</source>
        <translation>Libreta de direcciones: de quién son las claves conocidas</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Acuerdo entre revisores</translation>
    </message>
    <message>
        <source>Draw, assign, replace</source>
        <translation>Sortear, asignar, sustituir</translation>
    </message>
    <message>
        <source>Settle differences</source>
        <translation>Resolver diferencias</translation>
    </message>
    <message>
        <source>Feedback on own codings</source>
        <translation>Retroalimentación sobre las codificaciones propias</translation>
    </message>
    <message>
        <source>Codebook and its versions</source>
        <translation>Libro de códigos y sus versiones</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Progreso del estudio</translation>
    </message>
    <message>
        <source>People and passphrases</source>
        <translation>Personas y frases de contraseña</translation>
    </message>
    <message>
        <source>Who changed what: the trail</source>
        <translation>Quién cambió qué: el registro de auditoría</translation>
    </message>
    <message>
        <source>Indicator of many packages</source>
        <translation>Indicador de varios paquetes</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
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
        <source>Next case to look at again</source>
        <translation>Siguiente caso por examinar de nuevo</translation>
    </message>
    <message>
        <source>Show only cases to look at again, or all</source>
        <translation>Mostrar solo los casos por examinar de nuevo, o todos</translation>
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
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Go to the columns</source>
        <translation>Ir a las columnas</translation>
    </message>
    <message>
        <source>Go to the preview or the files</source>
        <translation>Ir a la vista previa o a los archivos</translation>
    </message>
    <message>
        <source>Go to the recipients</source>
        <translation>Ir a los destinatarios</translation>
    </message>
    <message>
        <source>Copy names and digests</source>
        <translation>Copiar los nombres y los resúmenes criptográficos</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Detener la escritura</translation>
    </message>
    <message>
        <source>Merge the packages</source>
        <translation>Fusionar los paquetes de la lista</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Elegir paquetes</translation>
    </message>
    <message>
        <source>Go to the packages</source>
        <translation>Ir a los paquetes</translation>
    </message>
    <message>
        <source>Take the package off the list</source>
        <translation>Quitar el paquete de la lista</translation>
    </message>
    <message>
        <source>Stop behind this package</source>
        <translation>Detener después de este paquete</translation>
    </message>
    <message>
        <source>Add somebody&apos;s keys</source>
        <translation>Añadir las claves de otra persona</translation>
    </message>
    <message>
        <source>Compare the words of the key</source>
        <translation>Comparar las palabras de la clave</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>Revocar las claves</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Change the address book as the form says</source>
        <translation>Cambiar la libreta de direcciones según el formulario</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Ir a las claves</translation>
    </message>
    <message>
        <source>Go to the form of the keys</source>
        <translation>Ir al formulario de las claves</translation>
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
        <source>Show version by version of the codebook</source>
        <translation>Mostrar versión por versión del libro de códigos</translation>
    </message>
    <message>
        <source>Show groups of cases, then by the next column</source>
        <translation>Mostrar grupos de casos, luego por la columna siguiente</translation>
    </message>
    <message>
        <source>Show first answers against final ones</source>
        <translation>Mostrar las primeras respuestas frente a las finales</translation>
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
        <source>Draw cases</source>
        <translation>Sortear casos</translation>
    </message>
    <message>
        <source>Assign cases</source>
        <translation>Asignar casos</translation>
    </message>
    <message>
        <source>Replace somebody, bring work back</source>
        <translation>Sustituir a alguien, recuperar trabajo</translation>
    </message>
    <message>
        <source>Draw, assign or replace now</source>
        <translation>Sortear, asignar o sustituir ahora</translation>
    </message>
    <message>
        <source>Offer another seed</source>
        <translation>Proponer otra semilla</translation>
    </message>
    <message>
        <source>Go to the draws that were made</source>
        <translation>Ir a los sorteos realizados</translation>
    </message>
    <message>
        <source>Draw again from the record and compare</source>
        <translation>Repetir el sorteo a partir del registro y comparar</translation>
    </message>
    <message>
        <source>Copy the record of the draw</source>
        <translation>Copiar el registro del sorteo</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Detener la planificación</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Divide the cases otherwise</source>
        <translation>Dividir los casos de otro modo</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Detener el recuento</translation>
    </message>
    <message>
        <source>Go to the counts by stratum</source>
        <translation>Ir al recuento por estrato</translation>
    </message>
    <message>
        <source>Go to the counts by round</source>
        <translation>Ir al recuento por ronda</translation>
    </message>
    <message>
        <source>Go to the counts by variable</source>
        <translation>Ir al recuento por variable</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activar la cuenta</translation>
    </message>
    <message>
        <source>Change the account as the form says</source>
        <translation>Cambiar la cuenta según el formulario</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>Ir a las cuentas</translation>
    </message>
    <message>
        <source>Go to the form of the account</source>
        <translation>Ir al formulario de la cuenta</translation>
    </message>
    <message>
        <source>Take answer A</source>
        <translation>Tomar la respuesta A</translation>
    </message>
    <message>
        <source>Take answer B</source>
        <translation>Tomar la respuesta B</translation>
    </message>
    <message>
        <source>Take answer C</source>
        <translation>Tomar la respuesta C</translation>
    </message>
    <message>
        <source>Take answer D</source>
        <translation>Tomar la respuesta D</translation>
    </message>
    <message>
        <source>Take answer E</source>
        <translation>Tomar la respuesta E</translation>
    </message>
    <message>
        <source>Take answer F</source>
        <translation>Tomar la respuesta F</translation>
    </message>
    <message>
        <source>Take answer G</source>
        <translation>Tomar la respuesta G</translation>
    </message>
    <message>
        <source>Take answer H</source>
        <translation>Tomar la respuesta H</translation>
    </message>
    <message>
        <source>Take answer I</source>
        <translation>Tomar la respuesta I</translation>
    </message>
    <message>
        <source>Give another answer</source>
        <translation>Dar otra respuesta</translation>
    </message>
    <message>
        <source>Defer the question</source>
        <translation>Aplazar la pregunta</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Elegir el motivo</translation>
    </message>
    <message>
        <source>Write a note on the decision</source>
        <translation>Escribir una nota sobre la decisión</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>Terminar la nota</translation>
    </message>
    <message>
        <source>Confirm, or next case</source>
        <translation>Confirmar, o caso siguiente</translation>
    </message>
    <message>
        <source>Next case to settle</source>
        <translation>Siguiente caso por resolver</translation>
    </message>
    <message>
        <source>Previous case to settle</source>
        <translation>Anterior caso por resolver</translation>
    </message>
    <message>
        <source>Queue of the next variable</source>
        <translation>Cola de la variable siguiente</translation>
    </message>
    <message>
        <source>Deferred cases, or those to settle</source>
        <translation>Casos aplazados, o los que están por resolver</translation>
    </message>
    <message>
        <source>Find a case to settle</source>
        <translation>Buscar un caso por resolver</translation>
    </message>
    <message>
        <source>Answer blind first, or not</source>
        <translation>Responder primero a ciegas, o no</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Redo the decision</source>
        <translation>Rehacer la decisión</translation>
    </message>
    <message>
        <source>Show or hide the record’s names and texts</source>
        <translation>Mostrar u ocultar los nombres y textos del registro</translation>
    </message>
    <message>
        <source>Open the record in the certified tool</source>
        <translation>Abrir el registro en la herramienta certificada</translation>
    </message>
    <message>
        <source>Release feedback of a round</source>
        <translation>Dar a conocer la retroalimentación de una ronda</translation>
    </message>
    <message>
        <source>Work the queue out again</source>
        <translation>Calcular de nuevo la cola</translation>
    </message>
    <message>
        <source>Stop working the queue out</source>
        <translation>Detener el cálculo de la cola</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Ir a las preguntas</translation>
    </message>
    <message>
        <source>Go to the media metadata</source>
        <translation>Ir a los metadatos de medios</translation>
    </message>
    <message>
        <source>Go to the cases to settle</source>
        <translation>Ir a los casos por resolver</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Read the trail again</source>
        <translation>Leer de nuevo el registro de auditoría</translation>
    </message>
    <message>
        <source>Go to what narrows the list</source>
        <translation>Ir a lo que limita la lista</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Ir a las entradas</translation>
    </message>
    <message>
        <source>Go to the entry&apos;s details</source>
        <translation>Ir a los detalles de la entrada</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiar la entrada</translation>
    </message>
    <message>
        <source>Save the entries as CSV</source>
        <translation>Guardar las entradas como CSV</translation>
    </message>
    <message>
        <source>Save the entries as JSON lines</source>
        <translation>Guardar las entradas como líneas JSON</translation>
    </message>
    <message>
        <source>Stop what runs</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>Next case with a difference</source>
        <translation>Siguiente caso con diferencias</translation>
    </message>
    <message>
        <source>Previous case with a difference</source>
        <translation>Anterior caso con diferencias</translation>
    </message>
    <message>
        <source>Next variable with differences</source>
        <translation>Siguiente variable con diferencias</translation>
    </message>
    <message>
        <source>Previous variable with differences</source>
        <translation>Anterior variable con diferencias</translation>
    </message>
    <message>
        <source>Open this case in the queue</source>
        <translation>Abrir este caso en la cola</translation>
    </message>
    <message>
        <source>Read the feedback again</source>
        <translation>Leer de nuevo la retroalimentación</translation>
    </message>
    <message>
        <source>Go to your answers by variable</source>
        <translation>Ir a sus respuestas por variable</translation>
    </message>
    <message>
        <source>Go to the differences</source>
        <translation>Ir a las diferencias</translation>
    </message>
    <message>
        <source>Go to the cases that differ</source>
        <translation>Ir a los casos que difieren</translation>
    </message>
    <message>
        <source>Count the packages</source>
        <translation>Contar los paquetes</translation>
    </message>
    <message>
        <source>Choose packages to count</source>
        <translation>Elegir los paquetes por contar</translation>
    </message>
    <message>
        <source>Go to the packages to count</source>
        <translation>Ir a los paquetes por contar</translation>
    </message>
    <message>
        <source>Show the shares</source>
        <translation>Mostrar las proporciones</translation>
    </message>
    <message>
        <source>Show the plots</source>
        <translation>Mostrar los gráficos</translation>
    </message>
    <message>
        <source>Show what is hidden, set apart and counted</source>
        <translation>Mostrar lo que se oculta, se aparta y se cuenta</translation>
    </message>
    <message>
        <source>Write tables, report and plots</source>
        <translation>Escribir las tablas, el informe y los gráficos</translation>
    </message>
    <message>
        <source>Take the package off the count</source>
        <translation>Quitar el paquete del recuento</translation>
    </message>
    <message>
        <source>Stop counting or writing</source>
        <translation>Detener el recuento o la escritura</translation>
    </message>
    <message>
        <source>Show the chosen line</source>
        <translation>Mostrar la línea elegida</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Mostrar las diferencias</translation>
    </message>
    <message>
        <source>Show what publishing would mean</source>
        <translation>Mostrar lo que supondría publicar</translation>
    </message>
    <message>
        <source>Show cases to look at again</source>
        <translation>Mostrar los casos por examinar de nuevo</translation>
    </message>
    <message>
        <source>Begin a draft of the next version</source>
        <translation>Empezar un borrador de la versión siguiente</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Deshacer la última modificación</translation>
    </message>
    <message>
        <source>Edit once more what was taken back</source>
        <translation>Rehacer la modificación deshecha</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Añadir un código</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Retire, or bring back</source>
        <translation>Retirar, o recuperar</translation>
    </message>
    <message>
        <source>Merge the code into another</source>
        <translation>Fusionar el código con otro</translation>
    </message>
    <message>
        <source>Split the code by a rule</source>
        <translation>Dividir el código según una regla</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>Cambiar el id</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Dar nombre a la versión</translation>
    </message>
    <message>
        <source>Take a file as the draft</source>
        <translation>Tomar un archivo como borrador</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <translation>Escribir el borrador en un archivo</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publicar el borrador</translation>
    </message>
    <message>
        <source>Publish the draft and carry codings over</source>
        <translation>Publicar el borrador y trasladar las codificaciones</translation>
    </message>
    <message>
        <source>Go on through older codings</source>
        <translation>Continuar con las codificaciones anteriores</translation>
    </message>
    <message>
        <source>Carry older codings over</source>
        <translation>Trasladar las codificaciones anteriores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>Ir al esquema</translation>
    </message>
    <message>
        <source>Go to what stands beside</source>
        <translation>Ir a lo que está al lado</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>Ir a las versiones</translation>
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
        <source>case records</source>
        <translation>registros de casos</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionar</translation>
    </message>
    <message>
        <source>address book</source>
        <translation>libreta de direcciones</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planificar</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>resolver</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>retroalimentación</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
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
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>choose the folder</source>
        <translation>elegir la carpeta</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>copy digests</source>
        <translation>copiar resúmenes</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>new keys</source>
        <translation>claves nuevas</translation>
    </message>
    <message>
        <source>compare words</source>
        <translation>comparar palabras</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>revocar</translation>
    </message>
    <message>
        <source>copy the key</source>
        <translation>copiar la clave</translation>
    </message>
    <message>
        <source>save figure</source>
        <translation>guardar figura</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>sortear</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>replace, bring back</source>
        <translation>sustituir, recuperar</translation>
    </message>
    <message>
        <source>draw again</source>
        <translation>repetir el sorteo</translation>
    </message>
    <message>
        <source>copy the record</source>
        <translation>copiar el registro</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>contar de nuevo</translation>
    </message>
    <message>
        <source>divide by</source>
        <translation>dividir por</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>cuenta nueva</translation>
    </message>
    <message>
        <source>new passphrase</source>
        <translation>frase nueva</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>desactivar</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>activar</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>otra respuesta</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>aplazar</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>next case</source>
        <translation>caso siguiente</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>blind first</source>
        <translation>primero a ciegas</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>certified tool</source>
        <translation>herramienta certificada</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>abrir el caso</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contar</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>proporciones</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>diferencias</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>examinar de nuevo</translation>
    </message>
    <message>
        <source>Tables, a package or VICS tags</source>
        <translation>Tablas, un paquete o etiquetas VICS</translation>
    </message>
    <message>
        <source>tables, package, tags</source>
        <translation>tablas, paquete, etiquetas</translation>
    </message>
    <message>
        <source>new draft</source>
        <translation>borrador nuevo</translation>
    </message>
    <message>
        <source>add code</source>
        <translation>añadir código</translation>
    </message>
    <message>
        <source>add variable</source>
        <translation>añadir variable</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>añadir regla</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>change id</source>
        <translation>cambiar id</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>abrir archivo</translation>
    </message>
    <message>
        <source>write file</source>
        <translation>escribir archivo</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>publish and carry</source>
        <translation>publicar y trasladar</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>carry over</source>
        <translation>trasladar</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>0 switches it off.</source>
        <translation>0 la desactiva.</translation>
    </message>
    <message>
        <source>0.2 is usual.</source>
        <translation>Lo habitual es 0.2.</translation>
    </message>
    <message>
        <source>0.95 is usual.</source>
        <translation>Lo habitual es 0.95.</translation>
    </message>
    <message>
        <source>A VICS copy names its cases as its source does: it is never written under pseudonyms.</source>
        <translation>Una copia VICS nombra sus casos como su fuente: nunca se escribe con seudónimos.</translation>
    </message>
    <message>
        <source>A case that was to be assigned does not exist.</source>
        <translation>Un caso por asignar no existe.</translation>
    </message>
    <message>
        <source>A category means something only with its scheme: take a crosswalk for this one.</source>
        <translation>Una categoría solo significa algo con su esquema: tome una tabla de equivalencias para este.</translation>
    </message>
    <message>
        <source>A demo project of another size or seed lies there.</source>
        <translation>Ahí hay un proyecto de demostración de otro tamaño o con otra semilla.</translation>
    </message>
    <message>
        <source>A passphrase was changed while the backup was made.</source>
        <translation>Se cambió una frase de contraseña mientras se hacía la copia de seguridad.</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Un proyecto necesita un título.</translation>
    </message>
    <message>
        <source>A receipt is written for labels.</source>
        <translation>Un acuse de recibo se escribe para un paquete de codificaciones.</translation>
    </message>
    <message>
        <source>A reviewer may change the own queue and codings only.</source>
        <translation>Un revisor solo puede cambiar su propia cola y sus codificaciones.</translation>
    </message>
    <message>
        <source>A rule needs a condition under which it is broken.</source>
        <translation>Una regla necesita una condición que indique cuándo se incumple.</translation>
    </message>
    <message>
        <source>A threshold of less than 2 protects nobody.</source>
        <translation>Un umbral menor que 2 no protege a nadie.</translation>
    </message>
    <message>
        <source>A time in the package cannot be read.</source>
        <translation>Una hora del paquete no se puede leer.</translation>
    </message>
    <message>
        <source>Add /;use_ssl=true to the address, and let the server speak TLS.</source>
        <translation>Añada /;use_ssl=true a la dirección y haga que el servidor use TLS.</translation>
    </message>
    <message>
        <source>Add another account first.</source>
        <translation>Añada primero otra cuenta.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>Añada primero otro supervisor.</translation>
    </message>
    <message>
        <source>Add it with --signer, and compare its words: what comes back is known by it.</source>
        <translation>Añádala con --signer y compare sus palabras: por ella se reconoce lo que vuelve.</translation>
    </message>
    <message>
        <source>Add one with &apos;reviewer address add&apos;.</source>
        <translation>Añada uno con «reviewer address add».</translation>
    </message>
    <message>
        <source>An account needs a name and a role.</source>
        <translation>Una cuenta necesita un nombre y un rol.</translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation>Se necesita un id.</translation>
    </message>
    <message>
        <source>Another import is on its way in this project.</source>
        <translation>Hay otra importación en curso en este proyecto.</translation>
    </message>
    <message>
        <source>Another name, and a key with --signer or --recipient, are needed.</source>
        <translation>Se necesitan otro nombre y una clave con --signer o --recipient.</translation>
    </message>
    <message>
        <source>Another program holds the project.</source>
        <translation>Otro programa ocupa el proyecto.</translation>
    </message>
    <message>
        <source>Another version was published meanwhile.</source>
        <translation>Entretanto se ha publicado otra versión.</translation>
    </message>
    <message>
        <source>Another version was published since this draft was begun.</source>
        <translation>Se ha publicado otra versión desde que se empezó este borrador.</translation>
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
        <source>Ask for it once more, and take nothing from this one.</source>
        <translation>Solicítelo de nuevo, y no tome nada de este.</translation>
    </message>
    <message>
        <source>Ask for it once more.</source>
        <translation>Solicítelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask the unit for &apos;reviewer package&apos;.</source>
        <translation>Pida a la unidad un archivo de «reviewer package».</translation>
    </message>
    <message>
        <source>Assign cases first.</source>
        <translation>Asigne casos primero.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation>Empiece uno primero.</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Recupérelo primero.</translation>
    </message>
    <message>
        <source>Change an answer to open it again.</source>
        <translation>Cambie una respuesta para volver a abrirlo.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Cambie algo primero.</translation>
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
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
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
        <source>Compare its words with its owner, then &apos;reviewer address confirm&apos;.</source>
        <translation>Compare sus palabras con su titular, luego «reviewer address confirm».</translation>
    </message>
    <message>
        <source>Compare once more; if the words differ still, do not use the package.</source>
        <translation>Compare otra vez; si las palabras siguen siendo distintas, no use el paquete.</translation>
    </message>
    <message>
        <source>Compare once more; if they differ still, the key is somebody else&apos;s: revoke it.</source>
        <translation>Compare otra vez; si siguen siendo distintas, la clave es de otra persona: revóquela.</translation>
    </message>
    <message>
        <source>Compare the project with its last backup; if the trail is whole, remove this file.</source>
        <translation>Compare el proyecto con su última copia; si el registro de auditoría está completo, elimine este archivo.</translation>
    </message>
    <message>
        <source>Compare them with the supervisor, then give them with --signer.</source>
        <translation>Compárelas con el supervisor, luego indíquelas con --signer.</translation>
    </message>
    <message>
        <source>Compare these words with the sender, then &apos;reviewer address add&apos; and &apos;confirm&apos;.</source>
        <translation>Compare estas palabras con el remitente, luego «reviewer address add» y «confirm».</translation>
    </message>
    <message>
        <source>Copy the folder to a place where you may write, and open the copy.</source>
        <translation>Copie la carpeta a un lugar donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>Count more packages together, so that groups grow.</source>
        <translation>Cuente más paquetes juntos, para que los grupos crezcan.</translation>
    </message>
    <message>
        <source>Create it again in another folder.</source>
        <translation>Créelo de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>Decide what hides it first.</source>
        <translation>Decida primero lo que la oculta.</translation>
    </message>
    <message>
        <source>Decide what it hangs on first.</source>
        <translation>Decida primero aquello de lo que depende.</translation>
    </message>
    <message>
        <source>Defer it instead.</source>
        <translation>Aplácela en su lugar.</translation>
    </message>
    <message>
        <source>Enable the account where their work is still wanted.</source>
        <translation>Active la cuenta si su trabajo aún se necesita.</translation>
    </message>
    <message>
        <source>Every reviewer has every case; there is nothing to hand on.</source>
        <translation>Todos los revisores tienen todos los casos; no hay nada que traspasar.</translation>
    </message>
    <message>
        <source>Export the tables under pseudonyms, and the copy apart.</source>
        <translation>Exporte las tablas con seudónimos, y la copia aparte.</translation>
    </message>
    <message>
        <source>Export them to different folders.</source>
        <translation>Expórtelos a carpetas distintas.</translation>
    </message>
    <message>
        <source>Give it a condition, or let it stand last.</source>
        <translation>Asígnele una condición, o colóquelo en último lugar.</translation>
    </message>
    <message>
        <source>Give it more with --memory, or count on a larger machine.</source>
        <translation>Asígnele más con --memory, o cuente en un equipo más potente.</translation>
    </message>
    <message>
        <source>Give one with --title.</source>
        <translation>Indique uno con --title.</translation>
    </message>
    <message>
        <source>Give the changed codebook another version.</source>
        <translation>Dé otra versión al libro de códigos modificado.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it first.</source>
        <translation>Continúe con él, o descártelo primero.</translation>
    </message>
    <message>
        <source>How much memory Spark takes is said where it is started.</source>
        <translation>La memoria que usa Spark se indica allí donde se inicia.</translation>
    </message>
    <message>
        <source>Import or draw cases first.</source>
        <translation>Importe o sortee casos primero.</translation>
    </message>
    <message>
        <source>Import or draw further cases, or name another draw; to pass on what somebody has not begun, replace that reviewer.</source>
        <translation>Importe o sortee más casos, o indique otro sorteo; para traspasar lo que alguien no ha empezado, sustituya a ese revisor.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the project as it is.</source>
        <translation>Instale esa versión; esta deja el proyecto como está.</translation>
    </message>
    <message>
        <source>Install the Python package pyspark-client beside it, or use --engine duckdb.</source>
        <translation>Instale al lado el paquete de Python pyspark-client, o use --engine duckdb.</translation>
    </message>
    <message>
        <source>It begins with &apos;age1&apos; and has 62 letters and digits.</source>
        <translation>Empieza por «age1» y tiene 62 letras y cifras.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits.</source>
        <translation>Tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>It is as it was. Run `reviewer doctor` on it with the version that made it.</source>
        <translation>Está como estaba. Ejecute `reviewer doctor` con la versión que lo creó.</translation>
    </message>
    <message>
        <source>Its codebook is not the one that it says it is.</source>
        <translation>Su libro de códigos no es el que dice ser.</translation>
    </message>
    <message>
        <source>Its final answers name another project than its seal.</source>
        <translation>Sus respuestas finales indican un proyecto distinto del de su sello.</translation>
    </message>
    <message>
        <source>Its log says more. Try again, or use --engine duckdb.</source>
        <translation>Su registro de sucesos dice más. Inténtelo de nuevo, o use --engine duckdb.</translation>
    </message>
    <message>
        <source>Keep the package, and compare the project with its last backup (&apos;reviewer restore&apos;).</source>
        <translation>Conserve el paquete y compare el proyecto con su última copia de seguridad («reviewer restore»).</translation>
    </message>
    <message>
        <source>Leave --memory out with Spark.</source>
        <translation>Omita --memory con Spark.</translation>
    </message>
    <message>
        <source>Leave --since out to pack everything.</source>
        <translation>Omita --since para empaquetarlo todo.</translation>
    </message>
    <message>
        <source>Leave it to somebody who has not.</source>
        <translation>Déjelo a alguien que no lo haya hecho.</translation>
    </message>
    <message>
        <source>Let more cases be coded twice, or choose the size another way.</source>
        <translation>Haga que se codifiquen más casos dos veces, o elija el tamaño de otro modo.</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Consulte de nuevo las versiones.</translation>
    </message>
    <message>
        <source>Look in the trail for what is not yours, and let a supervisor give you a new passphrase.</source>
        <translation>Busque en el registro lo que no sea suyo y pida a una persona supervisora que le dé una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Look whether it runs there and lets you in, or use --engine duckdb.</source>
        <translation>Compruebe que funciona allí y que le permite el acceso, o use --engine duckdb.</translation>
    </message>
    <message>
        <source>Make room for temporary files, then try again.</source>
        <translation>Libere espacio para archivos temporales e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make room or rights for it, or name another place.</source>
        <translation>Libere espacio o conceda permisos para ello, o indique otro lugar.</translation>
    </message>
    <message>
        <source>Make the desk with the account&apos;s name.</source>
        <translation>Cree el puesto con el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Merge a work package first.</source>
        <translation>Fusione primero un paquete de trabajo.</translation>
    </message>
    <message>
        <source>Merge it on a desk of that project.</source>
        <translation>Fusiónelo en un puesto de ese proyecto.</translation>
    </message>
    <message>
        <source>Merge it on the desk of the reviewer it was packed for.</source>
        <translation>Fusiónelo en el puesto del revisor para el que se empaquetó.</translation>
    </message>
    <message>
        <source>Merge it where it was packed; if that was here, compare this project with its last backup.</source>
        <translation>Combínelo donde se preparó; si fue aquí, compare este proyecto con su última copia de seguridad.</translation>
    </message>
    <message>
        <source>Merge this package.</source>
        <translation>Fusione este paquete.</translation>
    </message>
    <message>
        <source>Move it away and try again.</source>
        <translation>Muévalo a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Name 2 or more; 10 is the usual one.</source>
        <translation>Indique 2 o más; 10 es el valor habitual.</translation>
    </message>
    <message>
        <source>Name a codebook&apos;s TOML file.</source>
        <translation>Indique el archivo TOML de un libro de códigos.</translation>
    </message>
    <message>
        <source>Name a file of &apos;reviewer package&apos;.</source>
        <translation>Indique un archivo de «reviewer package».</translation>
    </message>
    <message>
        <source>Name a file that &apos;reviewer backup&apos; made.</source>
        <translation>Indique un archivo creado con «reviewer backup».</translation>
    </message>
    <message>
        <source>Name a file with --to.</source>
        <translation>Indique un archivo con --to.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>Name a new folder with --dir.</source>
        <translation>Indique una carpeta nueva con --dir.</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --dir.</source>
        <translation>Indique una carpeta nueva o vacía con --dir.</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <translation>Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Name a package of labels that this project packed, or its receipt.</source>
        <translation>Indique un paquete de etiquetas que este proyecto empaquetó, o su recibo.</translation>
    </message>
    <message>
        <source>Name a package.</source>
        <translation>Indique un paquete.</translation>
    </message>
    <message>
        <source>Name accounts of role reviewer.</source>
        <translation>Indique cuentas con el rol de revisor.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique otra carpeta.</translation>
    </message>
    <message>
        <source>Name another number with --cases.</source>
        <translation>Indique otro número con --cases.</translation>
    </message>
    <message>
        <source>Name another place, or make room or rights for it.</source>
        <translation>Indique otro lugar, o libere espacio o conceda permisos para ello.</translation>
    </message>
    <message>
        <source>Name one of this project.</source>
        <translation>Indique una de este proyecto.</translation>
    </message>
    <message>
        <source>Name one with --master sc://HOST:PORT, or in the environment as REVIEWER_SPARK.</source>
        <translation>Indique uno con --master sc://HOST:PORT, o en el entorno como REVIEWER_SPARK.</translation>
    </message>
    <message>
        <source>Name packages that are sealed for this project.</source>
        <translation>Indique paquetes sellados para este proyecto.</translation>
    </message>
    <message>
        <source>Name the code to be estimated: --pilot VARIABLE=CODE.</source>
        <translation>Indique el código que se quiere estimar: --pilot VARIABLE=CÓDIGO.</translation>
    </message>
    <message>
        <source>Name the imported file with --source.</source>
        <translation>Indique el archivo importado con --source.</translation>
    </message>
    <message>
        <source>Name the imported file.</source>
        <translation>Indique el archivo importado.</translation>
    </message>
    <message>
        <source>Neyman&apos;s allocation needs a pilot.</source>
        <translation>El reparto de Neyman necesita un piloto.</translation>
    </message>
    <message>
        <source>No case has been coded by one reviewer alone.</source>
        <translation>Ningún caso ha sido codificado por un solo revisor.</translation>
    </message>
    <message>
        <source>No package is named.</source>
        <translation>No se ha indicado ningún paquete.</translation>
    </message>
    <message>
        <source>No source file is named.</source>
        <translation>No se ha indicado ningún archivo fuente.</translation>
    </message>
    <message>
        <source>Nothing is to be done; it is kept.</source>
        <translation>No hay nada que hacer; se conserva.</translation>
    </message>
    <message>
        <source>Open it on the desk it was made for.</source>
        <translation>Ábralo en el puesto para el que se creó.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Restore a backup from before the change.</source>
        <translation>Restaure una copia de seguridad anterior al cambio.</translation>
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
        <source>Revoke it and take another name for the new key.</source>
        <translation>Revóquela y elija otro nombre para la clave nueva.</translation>
    </message>
    <message>
        <source>Say in a few words why, or choose another reason.</source>
        <translation>Indique en pocas palabras por qué, o elija otro motivo.</translation>
    </message>
    <message>
        <source>See &apos;reviewer address list&apos;.</source>
        <translation>Consulte «reviewer address list».</translation>
    </message>
    <message>
        <source>See &apos;reviewer people list&apos;.</source>
        <translation>Consulte «reviewer people list».</translation>
    </message>
    <message>
        <source>See “Conditions” in the manual.</source>
        <translation>Consulte «Conditions» en el manual.</translation>
    </message>
    <message>
        <source>Settle it when everybody has submitted it with the current codebook.</source>
        <translation>Resuélvalo cuando todos lo hayan enviado con el libro de códigos actual.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>Sign in again with the new passphrase. What was begun here is kept.</source>
        <translation>Vuelva a iniciar sesión con la frase de contraseña nueva. Lo que se empezó aquí se conserva.</translation>
    </message>
    <message>
        <source>Sign in as exporter or supervisor.</source>
        <translation>Inicie sesión como exportador o supervisor.</translation>
    </message>
    <message>
        <source>Sign in with an account that may.</source>
        <translation>Inicie sesión con una cuenta autorizada.</translation>
    </message>
    <message>
        <source>Somebody had the key and other tools. Let a supervisor run `reviewer doctor --repair`.</source>
        <translation>Alguien tenía la clave y otras herramientas. Pida a un supervisor que ejecute `reviewer doctor --repair`.</translation>
    </message>
    <message>
        <source>Something else lies there.</source>
        <translation>Ahí hay otra cosa.</translation>
    </message>
    <message>
        <source>Something else stands where the database keeps a file of its own.</source>
        <translation>Hay otra cosa donde la base de datos guarda un archivo propio.</translation>
    </message>
    <message>
        <source>Something lies there already.</source>
        <translation>Ahí ya hay algo.</translation>
    </message>
    <message>
        <source>Spark needs the address of a Spark Connect server.</source>
        <translation>Spark necesita la dirección de un servidor Spark Connect.</translation>
    </message>
    <message>
        <source>Submit one first.</source>
        <translation>Envíe uno primero.</translation>
    </message>
    <message>
        <source>Take another; this one is left as it is.</source>
        <translation>Tome otra; esta se deja como está.</translation>
    </message>
    <message>
        <source>Take keys.json from a backup.</source>
        <translation>Tome keys.json de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Take nothing from it; add the signer&apos;s new key where there is one.</source>
        <translation>No tome nada de él; añada la clave nueva del firmante si la hay.</translation>
    </message>
    <message>
        <source>That is not your present passphrase.</source>
        <translation>Esa no es su frase de contraseña actual.</translation>
    </message>
    <message>
        <source>The account or the passphrase is not right.</source>
        <translation>La cuenta o la frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The answers of records would travel in clear.</source>
        <translation>Las respuestas de los registros viajarían sin cifrar.</translation>
    </message>
    <message>
        <source>The backup does not read back.</source>
        <translation>La copia de seguridad no se puede volver a leer.</translation>
    </message>
    <message>
        <source>The backup is damaged or was changed.</source>
        <translation>La copia de seguridad está dañada o se modificó.</translation>
    </message>
    <message>
        <source>The backup was made by a later version of the program.</source>
        <translation>La copia de seguridad se creó con una versión posterior del programa.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing of it was kept.</source>
        <translation>La copia de seguridad se ha detenido; no se ha conservado nada de ella.</translation>
    </message>
    <message>
        <source>The codebook page lists the variables and their codes.</source>
        <translation>La página del libro de códigos muestra las variables y sus códigos.</translation>
    </message>
    <message>
        <source>The codings of older versions are carried over already, or there are none.</source>
        <translation>Las codificaciones de versiones anteriores ya se trasladaron, o no hay ninguna.</translation>
    </message>
    <message>
        <source>The confidence lies between 0 and 1.</source>
        <translation>La confianza está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The copy would take its source&apos;s place.</source>
        <translation>La copia ocuparía el lugar de su fuente.</translation>
    </message>
    <message>
        <source>The database holds no project.</source>
        <translation>La base de datos no contiene ningún proyecto.</translation>
    </message>
    <message>
        <source>The draft has no such step.</source>
        <translation>El borrador no tiene ese paso.</translation>
    </message>
    <message>
        <source>The draft of this case was begun with another codebook version.</source>
        <translation>El borrador de este caso se empezó con otra versión del libro de códigos.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
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
        <source>The last supervisor cannot be disabled.</source>
        <translation>El último supervisor no se puede desactivar.</translation>
    </message>
    <message>
        <source>The next version needs a name of its own.</source>
        <translation>La versión siguiente necesita un nombre propio.</translation>
    </message>
    <message>
        <source>The package comes from a desk that got no work from here.</source>
        <translation>El paquete procede de un puesto que no ha recibido trabajo de aquí.</translation>
    </message>
    <message>
        <source>The package has a task on a case that it does not hold.</source>
        <translation>El paquete contiene una tarea sobre un caso que no incluye.</translation>
    </message>
    <message>
        <source>The package is of another project.</source>
        <translation>El paquete es de otro proyecto.</translation>
    </message>
    <message>
        <source>The package is sealed for somebody else.</source>
        <translation>El paquete está sellado para otra persona.</translation>
    </message>
    <message>
        <source>The package is signed by no desk.</source>
        <translation>El paquete no está firmado por ningún puesto.</translation>
    </message>
    <message>
        <source>The package names no head of this trail: it was packed at another desk, or holds work.</source>
        <translation>El paquete no nombra ninguna cabeza de este registro: se empaquetó en otro puesto, o contiene trabajo.</translation>
    </message>
    <message>
        <source>The package says two different things of one case.</source>
        <translation>El paquete dice dos cosas distintas de un mismo caso.</translation>
    </message>
    <message>
        <source>The package was made by a later version of the program.</source>
        <translation>El paquete se creó con una versión posterior del programa.</translation>
    </message>
    <message>
        <source>The package was signed again by somebody else.</source>
        <translation>Otra persona volvió a firmar el paquete.</translation>
    </message>
    <message>
        <source>The packages hold more answers than fit into the memory that the engine may take.</source>
        <translation>Los paquetes contienen más respuestas de las que caben en la memoria que puede usar el motor.</translation>
    </message>
    <message>
        <source>The pilot does not tell how alpha varies: it has too few units, or none of them differ.</source>
        <translation>El piloto no indica cómo varía alfa: tiene muy pocas unidades, o ninguna de ellas difiere.</translation>
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
        <source>The project keeps no seed.</source>
        <translation>El proyecto no conserva ninguna semilla.</translation>
    </message>
    <message>
        <source>The project lies on a disk that grants the same lock twice, so that nothing protects it.</source>
        <translation>El proyecto está en un disco que concede dos veces el mismo bloqueo, de modo que nada lo protege.</translation>
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
        <source>The project&apos;s database is missing or empty.</source>
        <translation>La base de datos del proyecto falta o está vacía.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is read-only.</source>
        <translation>La carpeta del proyecto es de solo lectura.</translation>
    </message>
    <message>
        <source>The receipt is of a package that this desk did not send.</source>
        <translation>El acuse de recibo es de un paquete que este puesto no ha enviado.</translation>
    </message>
    <message>
        <source>The receipt is of another content than what was sent.</source>
        <translation>El acuse de recibo es de un contenido distinto del que se envió.</translation>
    </message>
    <message>
        <source>The record of the trail&apos;s length is damaged.</source>
        <translation>El dato de la longitud del registro de auditoría está dañado.</translation>
    </message>
    <message>
        <source>The seed is a whole number of at most 64 bits.</source>
        <translation>La semilla es un número entero de 64 bits como máximo.</translation>
    </message>
    <message>
        <source>The tables of the package do not belong together.</source>
        <translation>Las tablas del paquete no corresponden entre sí.</translation>
    </message>
    <message>
        <source>The trail is broken; nothing was repaired.</source>
        <translation>El registro de auditoría está dañado; no se ha reparado nada.</translation>
    </message>
    <message>
        <source>The width of an interval of alpha lies between 0 and 2.</source>
        <translation>La amplitud de un intervalo de alfa está entre 0 y 2.</translation>
    </message>
    <message>
        <source>The work is for another reviewer.</source>
        <translation>El trabajo es para otro revisor.</translation>
    </message>
    <message>
        <source>The work is not signed by the project that it comes from.</source>
        <translation>El trabajo no está firmado por el proyecto del que procede.</translation>
    </message>
    <message>
        <source>There are keys already.</source>
        <translation>Ya hay claves.</translation>
    </message>
    <message>
        <source>There is a draft already.</source>
        <translation>Ya hay un borrador.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>There is no case to assign.</source>
        <translation>No hay ningún caso por asignar.</translation>
    </message>
    <message>
        <source>There is no codebook of this name.</source>
        <translation>No existe ningún libro de códigos con este nombre.</translation>
    </message>
    <message>
        <source>There is no draft of the codebook.</source>
        <translation>No hay ningún borrador del libro de códigos.</translation>
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
        <source>There is no such backup.</source>
        <translation>No existe esa copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no such case for calibration.</source>
        <translation>No existe ese caso para la calibración.</translation>
    </message>
    <message>
        <source>There is no such case for this account.</source>
        <translation>No existe ese caso para esta cuenta.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>No existe ese caso.</translation>
    </message>
    <message>
        <source>There is no such crosswalk.</source>
        <translation>No existe esa tabla de equivalencias.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>No existe esa decisión.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
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
        <source>This account may not export final answers.</source>
        <translation>Esta cuenta no puede exportar las respuestas finales.</translation>
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
        <source>This case is still being coded.</source>
        <translation>Este caso aún se está codificando.</translation>
    </message>
    <message>
        <source>This desk has no project yet.</source>
        <translation>Este puesto aún no tiene ningún proyecto.</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>Esta carpeta ya contiene un proyecto.</translation>
    </message>
    <message>
        <source>This installation has nothing that speaks to Spark.</source>
        <translation>En esta instalación no hay nada que se comunique con Spark.</translation>
    </message>
    <message>
        <source>This is a backup of another project.</source>
        <translation>Es una copia de seguridad de otro proyecto.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is no recipient&apos;s key.</source>
        <translation>Esto no es la clave de un destinatario.</translation>
    </message>
    <message>
        <source>This is no signer&apos;s key.</source>
        <translation>Esto no es la clave de un firmante.</translation>
    </message>
    <message>
        <source>This is no size of memory.</source>
        <translation>Esto no es un tamaño de memoria.</translation>
    </message>
    <message>
        <source>This is not a backup but a folder or a device.</source>
        <translation>Esto no es una copia de seguridad, sino una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>This is not a backup.</source>
        <translation>Esto no es una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This is not a package.</source>
        <translation>Esto no es un paquete.</translation>
    </message>
    <message>
        <source>This is not a usable account name.</source>
        <translation>Esto no es un nombre de cuenta válido.</translation>
    </message>
    <message>
        <source>This is not a usable title.</source>
        <translation>Esto no es un título válido.</translation>
    </message>
    <message>
        <source>This is not one Project VIC file.</source>
        <translation>Esto no es un único archivo de Project VIC.</translation>
    </message>
    <message>
        <source>This is not the name of an automatic backup.</source>
        <translation>Esto no es el nombre de una copia de seguridad automática.</translation>
    </message>
    <message>
        <source>This is work for another desk.</source>
        <translation>Esto es trabajo para otro puesto.</translation>
    </message>
    <message>
        <source>This project gives no pseudonyms.</source>
        <translation>Este proyecto no asigna seudónimos.</translation>
    </message>
    <message>
        <source>This project sent no such package.</source>
        <translation>Este proyecto no ha enviado ese paquete.</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>Este motivo necesita una nota.</translation>
    </message>
    <message>
        <source>This receipt came before: a receipt counts once.</source>
        <translation>Este acuse de recibo ya había llegado: un acuse de recibo cuenta una sola vez.</translation>
    </message>
    <message>
        <source>This save id belongs to another coding.</source>
        <translation>Este id de guardado pertenece a otra codificación.</translation>
    </message>
    <message>
        <source>This save id belongs to another decision.</source>
        <translation>Este id de guardado pertenece a otra decisión.</translation>
    </message>
    <message>
        <source>Too many attempts are made at once.</source>
        <translation>Se hacen demasiados intentos a la vez.</translation>
    </message>
    <message>
        <source>Too many attempts failed.</source>
        <translation>Han fallado demasiados intentos.</translation>
    </message>
    <message>
        <source>Try again once it has finished.</source>
        <translation>Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two source files have one name.</source>
        <translation>Dos archivos fuente tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Use a project of that codebook.</source>
        <translation>Use un proyecto de ese libro de códigos.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Use letras, cifras, «_» y «-».</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until more cases came, or count what was counted then.</source>
        <translation>Espere a que lleguen más casos, o cuente lo que se contó entonces.</translation>
    </message>
    <message>
        <source>What is sealed was changed or cut off.</source>
        <translation>Lo sellado se modificó o quedó truncado.</translation>
    </message>
    <message>
        <source>Write it as 4GB or 512MB.</source>
        <translation>Escríbalo como 4GB o 512MB.</translation>
    </message>
    <message>
        <source>Write the draft to a file, discard it, and begin again from that file.</source>
        <translation>Escriba el borrador en un archivo, descártelo y empiece de nuevo a partir de ese archivo.</translation>
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
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
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
