<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Nominal, with undetermined as a category: {value}</source>
        <translation>اسمي، مع اعتبار «غير محدَّد» فئة: {value}</translation>
    </message>
    <message>
        <source>Specific agreement: {positive} where the flag is set, {negative} where it is not</source>
        <translation>الاتفاق النوعي: {positive} حيث وُضعت العلامة، و{negative} حيث لم توضع</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal: 1 − Do/De (Krippendorff 2011)</source>
        <translation>معامل ألفا لكريبندورف، اسمي: ⁦1 − Do/De⁩ (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, yes or no: 1 − Do/De (Krippendorff 2011)</source>
        <translation>معامل ألفا لكريبندورف، نعم أو لا: ⁦1 − Do/De⁩ (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal: 1 − Do/De (Krippendorff 2011)</source>
        <translation>معامل ألفا لكريبندورف، رتبي: ⁦1 − Do/De⁩ (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval: 1 − Do/De (Krippendorff 2011)</source>
        <translation>معامل ألفا لكريبندورف، فتري: ⁦1 − Do/De⁩ (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ratio: 1 − Do/De (Krippendorff 2011)</source>
        <translation>معامل ألفا لكريبندورف، نسبي: ⁦1 − Do/De⁩ (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with the MASI distance (Passonneau 2006)</source>
        <translation>معامل ألفا لكريبندورف بمسافة MASI (Passonneau 2006)</translation>
    </message>
    <message>
        <source>Free text is not compared.</source>
        <translation>النص الحر لا يُقارَن.</translation>
    </message>
    <message>
        <source>Do = {observed} over {values} pairable values, De = {expected}</source>
        <translation>⁦Do = {observed}⁩ على القيم القابلة للاقتران وعددها {values}، ⁦De = {expected}⁩</translation>
    </message>
    <message>
        <source>Interval: delete-one-case jackknife, t with {df} df</source>
        <translation>فترة الثقة: طريقة جاكنايف (jackknife) بحذف حالة واحدة، توزيع t بدرجات حرية {df}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1: {value}</source>
        <translation>معامل غويت AC1: {value}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, linear weights: {value}</source>
        <translation>معامل غويت AC2، أوزان خطية: {value}</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, quadratic weights: {value}</source>
        <translation>معامل غويت AC2، أوزان تربيعية: {value}</translation>
    </message>
    <message>
        <source>CUSUM: from {usual} to {raised} differences; a false alarm every {false_alarm} codings, a true one within {true_alarm}</source>
        <translation>‏CUSUM: من {usual} إلى {raised} من الاختلافات؛ إنذار كاذب كل {false_alarm} من الترميزات، وإنذار صحيح في غضون {true_alarm}</translation>
    </message>
    <message>
        <source>Agreement {agreement}, alpha {alpha}: one category holds nearly all codes; look at positive agreement and AC.</source>
        <translation>الاتفاق {agreement}، ألفا {alpha}: فئة واحدة تضم كل الرموز تقريبًا؛ انظر إلى الاتفاق الإيجابي وAC.</translation>
    </message>
    <message>
        <source>No variation: reliability cannot be judged.</source>
        <translation>لا تباين: لا يمكن الحكم على الثبات.</translation>
    </message>
    <message>
        <source>No case was coded twice: there is nothing to compare.</source>
        <translation>لم تُرمَّز أي حالة مرتين: لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Few cases, or a category that is hardly used: the interval is not reliable.</source>
        <translation>حالات قليلة، أو فئة نادرة الاستعمال: فترة الثقة غير موثوقة.</translation>
    </message>
    <message>
        <source>{first} and {second} do not use the categories equally often (Stuart-Maxwell, p = {p}, Holm).</source>
        <translation>‏{first} و{second} لا يستعملان الفئات بالتواتر نفسه (اختبار Stuart-Maxwell، ⁦p = {p}⁩، تصحيح Holm).</translation>
    </message>
    <message>
        <source>{coded} codings; does not apply: {hidden}, not reached: {unreached}, blank: {blank}, all missing</source>
        <translation>الترميزات: {coded}؛ لا ينطبق: {hidden}، لم يُبلَغ: {unreached}، فارغ: {blank}، وكلها قيم مفقودة</translation>
    </message>
    <message>
        <source>undetermined: {count}, without a rank: left out of the ordinal coefficients</source>
        <translation>غير محدَّد: {count}، بلا رتبة: مستبعَد من المعاملات الرتبية</translation>
    </message>
    <message>
        <source>undetermined: {count}, a code like any other</source>
        <translation>غير محدَّد: {count}، رمز كغيره من الرموز</translation>
    </message>
    <message>
        <source>none: {count}, the empty set</source>
        <translation>لا شيء: {count}، المجموعة الخالية</translation>
    </message>
    <message>
        <source>all rounds</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>{value} [{low} to {high}]</source>
        <translation>‏{value} [{low} إلى {high}]</translation>
    </message>
    <message>
        <source>no case was coded twice</source>
        <translation>لم تُرمَّز أي حالة مرتين</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>لا تباين</translation>
    </message>
    <message>
        <source>only one category</source>
        <translation>فئة واحدة فقط</translation>
    </message>
    <message>
        <source>free text is not compared</source>
        <translation>النص الحر لا يُقارَن</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>لم يُجَب عن شيء</translation>
    </message>
    <message>
        <source>nothing was coded</source>
        <translation>لم يُرمَّز شيء</translation>
    </message>
    <message>
        <source>too little variation for an interval</source>
        <translation>التباين أقل من أن تُحسب فترة ثقة</translation>
    </message>
    <message>
        <source>not made for sets</source>
        <translation>غير مُعدّ للمجموعات</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير معرَّف</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>بيانات غير كافية</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>رتبي</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>فتري</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>نسبي</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>{key} للإيقاف</translation>
    </message>
    <message>
        <source>set</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>used</source>
        <translation>مرات الاستعمال</translation>
    </message>
    <message>
        <source>specific agreement</source>
        <translation>الاتفاق النوعي</translation>
    </message>
    <message>
        <source>alpha, one against the rest</source>
        <translation>ألفا، فئة مقابل البقية</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>mean kappa</source>
        <translation>متوسط كابا</translation>
    </message>
    <message>
        <source>alpha without</source>
        <translation>ألفا بدونه</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>alpha [95 %]</source>
        <translation>ألفا [95 %]</translation>
    </message>
    <message>
        <source>to the month before</source>
        <translation>مقارنة بالشهر السابق</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>القيمة p (Holm)</translation>
    </message>
    <message>
        <source>confusions</source>
        <translation>حالات الخلط</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>{name}: {first} against {second}</source>
        <translation>‏{name}: {first} مقابل {second}</translation>
    </message>
    <message>
        <source>{name}: earlier against later coding</source>
        <translation>‏{name}: الترميز الأسبق مقابل اللاحق</translation>
    </message>
    <message>
        <source>{name}: pairs of reviewers</source>
        <translation>‏{name}: أزواج المراجعين</translation>
    </message>
    <message>
        <source>{name}: category by category</source>
        <translation>‏{name}: فئة فئة</translation>
    </message>
    <message>
        <source>{name}: each reviewer and the others</source>
        <translation>‏{name}: كل مراجع والآخرون</translation>
    </message>
    <message>
        <source>{name}: month by month</source>
        <translation>‏{name}: شهرًا بشهر</translation>
    </message>
    <message>
        <source>◆ the two do not use the categories equally often</source>
        <translation>‏◆ الاثنان لا يستعملان الفئات بالتواتر نفسه</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa; Enter shows the two against each other</source>
        <translation>معامل كابا لكوهين؛ Enter يعرض الاثنين أحدهما مقابل الآخر</translation>
    </message>
    <message>
        <source>Nothing was confused.</source>
        <translation>لا خلط بين الرموز.</translation>
    </message>
    <message>
        <source>{first} / {second} is the commonest confusion ({count} of {total})</source>
        <translation>الخلط الأكثر شيوعًا: {first} / {second} ({count} من {total})</translation>
    </message>
    <message>
        <source>codebook {id} · {version}</source>
        <translation>دليل الترميز {id} · {version}</translation>
    </message>
    <message>
        <source>{double} of {cases} coded cases were coded twice or more</source>
        <translation>الحالات المُرمَّزة مرتين أو أكثر: {double} من {cases}</translation>
    </message>
    <message>
        <source>first independent codings only</source>
        <translation>الترميزات المستقلة الأولى فقط</translation>
    </message>
    <message>
        <source>Computing: {done} of {total} variables</source>
        <translation>جارٍ الحساب: {done} من {total} من المتغيرات</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} codings</source>
        <translation>جارٍ القراءة: {done} من {total} من الترميزات</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>cases {first} to {last}</source>
        <translation>الحالات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with differences</source>
        <translation>الحالات الكامنة وراء {what}، وفيها اختلافات: {count}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count}</source>
        <translation>الحالات الكامنة وراء {what}، {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Open {case}</source>
        <translation>فتح {case}</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Enter on any number, cell or point lists its cases here.</source>
        <translation>‏Enter على أي رقم أو خلية أو نقطة يسرد حالاتها هنا.</translation>
    </message>
    <message>
        <source>Cases behind the selection</source>
        <translation>الحالات الكامنة وراء الاختيار</translation>
    </message>
    <message>
        <source>case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>first coding</source>
        <translation>الترميز الأول</translation>
    </message>
    <message>
        <source>second coding</source>
        <translation>الترميز الثاني</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>لا ملاحظة</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Projects opened lately</source>
        <translation>المشاريع المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>Path of a project&apos;s folder</source>
        <translation>مسار مجلد المشروع</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Case records are metadata only. No media is stored, opened or shown.</source>
        <translation>السجلات بيانات وصفية فقط. لا تُحفَظ أي وسائط ولا تُفتَح ولا تُعرَض.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>A new project is made by the command:  reviewer new FOLDER</source>
        <translation>يُنشأ مشروع جديد بالأمر:  reviewer new FOLDER</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>القيمة الأولى</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>‏{column} يصبح</translation>
    </message>
    <message>
        <source>What the column {column} becomes</source>
        <translation>ما يصبح عليه العمود {column}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
</context>
<context>
    <name>ComputedPanel</name>
    <message>
        <source>How it was computed</source>
        <translation>كيف جرى الحساب</translation>
    </message>
</context>
<context>
    <name>CountsBox</name>
    <message>
        <source>flagged</source>
        <translation>مُعلَّمة</translation>
    </message>
    <message>
        <source>Show flagged cases only</source>
        <translation>إظهار الحالات المُعلَّمة فقط</translation>
    </message>
    <message>
        <source>{cases}: show only these</source>
        <translation>‏{cases}: إظهار هذه فقط</translation>
    </message>
</context>
<context>
    <name>DriftChart</name>
    <message>
        <source>cases {first} to {last}</source>
        <translation>الحالات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>coding {number}</source>
        <translation>الترميز {number}</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Drift: alpha over {count} cases, with its interval</source>
        <translation>الانجراف: ألفا على {count} حالة، مع فترة الثقة</translation>
    </message>
    <message>
        <source>Drift: CUSUM of {reviewer}, {share} of {count} codings differ</source>
        <translation>الانجراف: CUSUM للمراجع {reviewer}، اختلاف في {share} من {count} من الترميزات</translation>
    </message>
    <message>
        <source>Too few cases were coded twice for a window of {count}.</source>
        <translation>الحالات المُرمَّزة مرتين أقل مما تتطلبه نافذة من {count} حالة.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>No file is on the list yet.</source>
        <translation>لا يوجد ملف في القائمة بعد.</translation>
    </message>
    <message>
        <source>Path of a file; Tab completes, Enter puts it on the list</source>
        <translation>مسار ملف؛ Tab للإكمال، وEnter لإضافته إلى القائمة</translation>
    </message>
    <message>
        <source>Path of a file to import</source>
        <translation>مسار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>الملفات المطلوب استيرادها</translation>
    </message>
    <message>
        <source>Project VIC files and case or media tables are read: metadata only, no media is stored or shown. Nothing is stored before it was checked and you say so.</source>
        <translation>تُقرأ ملفات Project VIC وجداول الحالات أو الوسائط: بيانات وصفية فقط، ولا تُحفَظ أي وسائط ولا تُعرَض. لا يُحفَظ شيء قبل فحصه وقبل موافقتك.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>أي الملفات؟</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>اختيار ملفات للاستيراد</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>لا شيء للحفظ بعد.</translation>
    </message>
    <message>
        <source>The figures were copied, with tabs between them.</source>
        <translation>نُسخت الأرقام، وبينها علامات جدولة.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>FooterPanel</name>
    <message>
        <source>Certainty</source>
        <translation>درجة اليقين</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>optional, no answer</source>
        <translation>اختياري، بلا إجابة</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>A number; Enter goes on</source>
        <translation>رقم؛ Enter للمتابعة</translation>
    </message>
    <message>
        <source>Two letters, such as FR; Enter goes on</source>
        <translation>حرفان، مثل FR؛ Enter للمتابعة</translation>
    </message>
    <message>
        <source>Text; Enter goes on</source>
        <translation>نص؛ Enter للمتابعة</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>The number is smaller than {bound}.</source>
        <translation>الرقم أصغر من {bound}.</translation>
    </message>
    <message>
        <source>The number is larger than {bound}.</source>
        <translation>الرقم أكبر من {bound}.</translation>
    </message>
    <message>
        <source>This is not a country code of ISO 3166 (two letters).</source>
        <translation>هذا ليس رمز بلد وفق ISO 3166 (حرفان).</translation>
    </message>
    <message>
        <source>The text is longer than {bound} characters.</source>
        <translation>النص أطول من {bound} حرفًا.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>هذه القيمة غير ملائمة.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Choose an option by its key.</source>
        <translation>اختر خيارًا بمفتاحه.</translation>
    </message>
    <message>
        <source>Choose at least one option by its key; then Enter goes on.</source>
        <translation>اختر خيارًا واحدًا على الأقل بمفتاحه؛ ثم Enter للمتابعة.</translation>
    </message>
    <message>
        <source>Type a value; then Enter goes on.</source>
        <translation>اكتب قيمة؛ ثم Enter للمتابعة.</translation>
    </message>
    <message>
        <source>Before this record can be submitted: {subject}</source>
        <translation>قبل إمكان تقديم هذا السجل: {subject}</translation>
    </message>
    <message>
        <source>Still to answer: {subject}</source>
        <translation>بقيت الإجابة عن: {subject}</translation>
    </message>
    <message>
        <source>{subject} is open again as a draft; submitting makes its next revision.</source>
        <translation>أُعيد فتح {subject} كمسودة؛ والتقديم ينشئ المراجعة التالية.</translation>
    </message>
    <message>
        <source>Nothing is left: every case of your queue is coded or handed back.</source>
        <translation>لم يبقَ شيء: كل حالات قائمتك مُرمَّزة أو مُعادة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Taken back in {detail}: {subject}.</source>
        <translation>تم التراجع في {detail}: {subject}.</translation>
    </message>
    <message>
        <source>Done again in {detail}: {subject}.</source>
        <translation>أُعيد في {detail}: {subject}.</translation>
    </message>
    <message>
        <source>The last record’s answers are filled in. Enter submits them.</source>
        <translation>مُلئت إجابات السجل الأخير. Enter لتقديمها.</translation>
    </message>
    <message>
        <source>{subject} is handed back. Undo takes it again.</source>
        <translation>أُعيد {subject}. التراجع يستعيده.</translation>
    </message>
    <message>
        <source>Saving does not work: {subject} Nothing typed is lost; try again with {detail}.</source>
        <translation>تعذّر الحفظ: {subject} لا يضيع شيء مما كُتب؛ حاول مجددًا بـ {detail}.</translation>
    </message>
    <message>
        <source>Saving works again; everything is kept.</source>
        <translation>عاد الحفظ للعمل؛ وكل شيء محفوظ.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>the certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>the repeated answers</source>
        <translation>الإجابات المكررة</translation>
    </message>
    <message>
        <source>the submission</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>the hand-back</source>
        <translation>الإعادة</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Coding form</source>
        <translation>نموذج الترميز</translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ترميز المحارف</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>بين الخلايا</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>السجلات الأولى</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>كما وُجد</translation>
    </message>
    <message>
        <source>found: {what}</source>
        <translation>وُجد: {what}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Some of the first records have problems; the check lists all. The first: {problem}</source>
        <translation>في بعض السجلات الأولى مشكلات؛ والفحص يسردها كلها. أولاها: {problem}</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>لا يحوي الملف سجلات.</translation>
    </message>
    <message>
        <source>The first {count} records, as they will be understood. Names and texts stay folded.</source>
        <translation>السجلات الأولى ({count})، كما ستُفهَم. تبقى الأسماء والنصوص مطوية.</translation>
    </message>
    <message>
        <source>An archive of {count} files; this is its first.</source>
        <translation>أرشيف عدد ملفاته {count}؛ وهذا أولها.</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>الملف المعروض</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>العلامة الفاصلة بين الخلايا</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>Figures of the selected variable</source>
        <translation>أرقام المتغير المختار</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Project: {title}</source>
        <translation>المشروع: {title}</translation>
    </message>
    <message>
        <source>Codebook: {codebook}</source>
        <translation>دليل الترميز: {codebook}</translation>
    </message>
    <message>
        <source>The wording of this codebook is not confirmed against its source.</source>
        <translation>صياغة هذا الدليل غير مؤكَّدة بالرجوع إلى مصدرها.</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>تم الدخول باسم {account}</translation>
    </message>
    <message>
        <source>{done} of {total} coded</source>
        <translation>رُمِّز {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>to the queue meanwhile</source>
        <translation>إلى القائمة أثناء ذلك</translation>
    </message>
    <message>
        <source>to the queue</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>استيراد ملف واحد</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <translation>استيراد الملفات ({count})</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>الاطلاع عليها</translation>
    </message>
    <message>
        <source>Check without storing</source>
        <translation>فحص دون حفظ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Every record is read; nothing is stored.</source>
        <translation>يُقرأ كل سجل؛ ولا يُحفَظ شيء.</translation>
    </message>
    <message>
        <source>Each file is stored whole or not at all; stopping leaves nothing of it.</source>
        <translation>يُحفَظ كل ملف كاملًا أو لا يُحفَظ إطلاقًا؛ والإيقاف لا يُبقي منه شيئًا.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>تعذّر ذلك</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>أُوقف الفحص</translation>
    </message>
    <message>
        <source>No file can be imported as it is</source>
        <translation>لا يمكن استيراد أي ملف على حاله</translation>
    </message>
    <message>
        <source>The problems are listed below.</source>
        <translation>المشكلات مدرجة أدناه.</translation>
    </message>
    <message>
        <source>{count} of {all} files can be imported</source>
        <translation>يمكن استيراد {count} من {all} من الملفات</translation>
    </message>
    <message>
        <source>Refused records are left out</source>
        <translation>السجلات المرفوضة مستبعَدة</translation>
    </message>
    <message>
        <source>Everything can be imported</source>
        <translation>يمكن استيراد كل شيء</translation>
    </message>
    <message>
        <source>Stopped: nothing of the file on its way was kept</source>
        <translation>أُوقف: لم يُحفَظ شيء من الملف الجاري استيراده</translation>
    </message>
    <message>
        <source>{count} of {all} files were stored</source>
        <translation>حُفظ {count} من {all} من الملفات</translation>
    </message>
    <message>
        <source>Stored, without {count} refused records</source>
        <translation>تم الحفظ، دون السجلات المرفوضة ({count})</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفَظ شيء.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>There is no such file: {path}</source>
        <translation>لا يوجد ملف كهذا: {path}</translation>
    </message>
    <message>
        <source>This is a folder; name the files in it: {path}</source>
        <translation>هذا مجلد؛ اذكر الملفات التي فيه: {path}</translation>
    </message>
    <message>
        <source>This is not a regular file: {path}</source>
        <translation>هذا ليس ملفًا عاديًا: {path}</translation>
    </message>
    <message>
        <source>This file is on the list already: {path}</source>
        <translation>هذا الملف في القائمة بالفعل: {path}</translation>
    </message>
    <message>
        <source>This file belongs to the project itself: {path}</source>
        <translation>هذا الملف يخص المشروع نفسه: {path}</translation>
    </message>
    <message>
        <source>Project VIC (JSON)</source>
        <translation>Project VIC (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنّف (XLSX)</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>without refused records</source>
        <translation>دون السجلات المرفوضة</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>معروف مسبقًا</translation>
    </message>
    <message>
        <source>holds no records</source>
        <translation>لا يحوي سجلات</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Cases: {new} new, {known} known</source>
        <translation>الحالات: الجديدة {new}، المعروفة {known}</translation>
    </message>
    <message>
        <source>Media records: {new} new, {known} known</source>
        <translation>سجلات الوسائط: الجديدة {new}، المعروفة {known}</translation>
    </message>
    <message>
        <source>{cases} cases say something else than before: they get a new revision</source>
        <translation>الحالات التي تغيّر مضمونها: {cases}؛ تُنشأ لها مراجعة جديدة</translation>
    </message>
    <message>
        <source>record {value}</source>
        <translation>السجل {value}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <translation>السطر {value}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <translation>الحقل {value}</translation>
    </message>
    <message>
        <source>found {what}</source>
        <translation>وُجد {what}</translation>
    </message>
    <message>
        <source>expected {what}</source>
        <translation>المتوقَّع {what}</translation>
    </message>
    <message>
        <source>Nothing to store.</source>
        <translation>لا شيء للحفظ.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>‏{size} في الثانية</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>الثواني المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>الدقائق المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>الساعات المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>{name} is read; putting it in order…</source>
        <translation>قُرئ {name}؛ جارٍ ترتيبه…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>‏{at} من {count}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import goes on; {key} shows it.</source>
        <translation>الاستيراد مستمر؛ {key} يعرضه.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Use a saved mapping</source>
        <translation>استعمال مخطط ربط محفوظ</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ مخطط الربط</translation>
    </message>
    <message>
        <source>The mapping is written to {path}</source>
        <translation>كُتب مخطط الربط في {path}</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>حفظ المشكلات بصيغة CSV</translation>
    </message>
    <message>
        <source>{count} problems are written to {path}</source>
        <translation>كُتبت المشكلات ({count}) في {path}</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Enter on a line changes its key, Backspace takes it away, Esc closes.</source>
        <translation>‏Enter على سطر يغيّر مفتاحه، وBackspace يزيله، وEsc يغلق.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”; Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد لـ «{action}»؛ وEsc يتركه كما هو.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Changed and kept.</source>
        <translation>تم التغيير والحفظ.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>by reviewer</source>
        <translation>حسب المراجع</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>AC</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>الحكم</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Agreement by variable</source>
        <translation>الاتفاق حسب المتغير</translation>
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
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>{title} — {codebook} — Reviewer</source>
        <translation>{title} — {codebook} — Reviewer</translation>
    </message>
    <message>
        <source>Copied: {folder}. Settings and keys lie there.</source>
        <translation>نُسخ: {folder}. هناك توجد الإعدادات والمفاتيح.</translation>
    </message>
    <message>
        <source>Keys alone answer and command.</source>
        <translation>المفاتيح وحدها تجيب وتأمر.</translation>
    </message>
    <message>
        <source>Keys answer and command with Alt only.</source>
        <translation>المفاتيح تجيب وتأمر مع Alt فقط.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Media ID</source>
        <translation>معرّف الوسيط</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-1 / MD5</source>
        <translation>SHA-1 / MD5</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>MEDIA METADATA — no media is stored or shown</source>
        <translation>البيانات الوصفية للوسائط — لا تُحفَظ أي وسائط ولا تُعرَض</translation>
    </message>
    <message>
        <source>Media metadata</source>
        <translation>البيانات الوصفية للوسائط</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>✕ To mend: {words}</source>
        <translation>‏✕ للتصحيح: {words}</translation>
    </message>
    <message>
        <source>⚠ Warning: {words}</source>
        <translation>‏⚠ تنبيه: {words}</translation>
    </message>
    <message>
        <source>You can submit all the same.</source>
        <translation>يمكنك التقديم رغم ذلك.</translation>
    </message>
    <message>
        <source>✓ Nothing is left to answer: Enter submits and opens the next case.</source>
        <translation>‏✓ لم يبقَ ما يُجاب عنه: Enter يقدّم ويفتح الحالة التالية.</translation>
    </message>
    <message>
        <source>↩ Handed back. Changing an answer takes the case up again as a draft.</source>
        <translation>‏↩ أُعيدت. تغيير إجابة يستأنف الحالة كمسودة.</translation>
    </message>
    <message>
        <source>✓ Submitted. Changing an answer opens the case again as a draft; Enter goes on.</source>
        <translation>‏✓ قُدّمت. تغيير إجابة يعيد فتح الحالة كمسودة؛ وEnter للمتابعة.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note (terms are checked as you type; Esc goes back to the form)</source>
        <translation>ملاحظة (تُراجَع المصطلحات أثناء الكتابة؛ Esc يعود إلى النموذج)</translation>
    </message>
    <message>
        <source>⚠ {term}: only where a law is quoted; otherwise {preferred}</source>
        <translation>‏⚠ {term}: عند الاقتباس من قانون فقط؛ وإلا {preferred}</translation>
    </message>
    <message>
        <source>⚠ {term}: do not use; better {preferred}</source>
        <translation>‏⚠ {term}: لا يُستعمل؛ الأفضل {preferred}</translation>
    </message>
    <message>
        <source>⚠ {term}: better {preferred}</source>
        <translation>‏⚠ {term}: الأفضل {preferred}</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>كلمة أخرى</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing that was saved is lost. Reference: {reference}.</source>
        <translation>حدث خطأ في البرنامج نفسه. لم يضع شيء مما حُفظ. المرجع: {reference}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no project in this folder.</source>
        <translation>لا يوجد مشروع في هذا المجلد.</translation>
    </message>
    <message>
        <source>The project was not opened.</source>
        <translation>لم يُفتح المشروع.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Files and what they bring</source>
        <translation>الملفات وما تحمله</translation>
    </message>
    <message>
        <source>Store the valid records, and write the refused ones to:</source>
        <translation>حفظ السجلات الصالحة، وكتابة المرفوضة في:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>حالات جديدة</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>New media</source>
        <translation>وسائط جديدة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Folder for refused records</source>
        <translation>مجلد السجلات المرفوضة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what to do, or a case id</source>
        <translation>اكتب ما تريد فعله، أو معرّف حالة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>PROBLEMS · {count}</source>
        <translation>المشكلات · {count}</translation>
    </message>
    <message>
        <source>PROBLEMS · {shown} of {count}</source>
        <translation>المشكلات · {shown} من {count}</translation>
    </message>
    <message>
        <source> · the first {listed} are listed</source>
        <translation> · المدرَج منها الأولى فقط: {listed}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the problems by any of their words</source>
        <translation>تصفية المشكلات حسب أي من كلماتها</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>حفظ المشكلات بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the queue by case, source or country</source>
        <translation>تصفية القائمة حسب الحالة أو المصدر أو البلد</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>لا شيء يطابق هذا المرشح.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>مُعلَّمة</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>الملفات: {count}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>This account does not code cases: only reviewers do, so that every coding is theirs.</source>
        <translation>هذا الحساب لا يُرمّز الحالات: المراجعون وحدهم يفعلون ذلك، ليكون كل ترميز لهم.</translation>
    </message>
    <message>
        <source>All cases of the project are listed on the left; choosing one shows its record.</source>
        <translation>كل حالات المشروع مدرجة في القائمة؛ واختيار إحداها يعرض سجلها.</translation>
    </message>
    <message>
        <source>What upstream sources say is shown here; reviewers code without seeing it.</source>
        <translation>يُعرض هنا ما تذكره المصادر السابقة؛ والمراجعون يُرمّزون دون رؤيته.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Known elsewhere</source>
        <translation>معروفة في حالات أخرى</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>حالات ذات صلة</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>الصور: {count}</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>فيديو واحد</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>الفيديوهات: {count}</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>وسيط آخر واحد</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>وسائط أخرى: {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{count} of {all} ({percent} %)</source>
        <translation>‏{count} من {all} ({percent} %)</translation>
    </message>
    <message>
        <source>Upstream status</source>
        <translation>الوضع لدى المصدر</translation>
    </message>
    <message>
        <source>Upstream category</source>
        <translation>الفئة لدى المصدر</translation>
    </message>
    <message>
        <source>Victim identified</source>
        <translation>الضحية محدَّدة الهوية</translation>
    </message>
    <message>
        <source>Self-generated</source>
        <translation>مُنتَج ذاتيًا</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>موزَّع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{case} was handed over to the certified tool.</source>
        <translation>أُحيل {case} إلى الأداة المعتمدة.</translation>
    </message>
    <message>
        <source>The id {case} is copied: paste it into the certified tool.</source>
        <translation>نُسخ المعرّف {case}: ألصقه في الأداة المعتمدة.</translation>
    </message>
    <message>
        <source>The certified tool did not start; its id {case} is copied.</source>
        <translation>لم تبدأ الأداة المعتمدة؛ نُسخ المعرّف {case}.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Series {case}</source>
        <translation>السلسلة {case}</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>لا توجد حالة مفتوحة</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>‏⚑ مُعلَّمة</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>مشروع آخر</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>مُرمَّزة</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>مُعادة</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفَظ</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>All saved · {time}</source>
        <translation>كل شيء محفوظ · {time}</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {at} of {count}: {name}</source>
        <translation>الخطوة {at} من {count}: {name}</translation>
    </message>
</context>
<context>
    <name>TopPanel</name>
    <message>
        <source>Version of the codebook</source>
        <translation>إصدار دليل الترميز</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Do anything…</source>
        <translation>تنفيذ أي أمر…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Leave the text field</source>
        <translation>مغادرة حقل النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Keys alone, or with Alt</source>
        <translation>المفاتيح وحدها، أو مع Alt</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
    <message>
        <source>Copy the settings folder&apos;s path</source>
        <translation>نسخ مسار مجلد الإعدادات</translation>
    </message>
    <message>
        <source>Import case records</source>
        <translation>استيراد سجلات الحالات</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>الاتفاق بين المراجعين</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>فتح مشروع آخر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Save and go to the next case</source>
        <translation>حفظ والانتقال إلى الحالة التالية</translation>
    </message>
    <message>
        <source>Answer: undetermined</source>
        <translation>الإجابة: غير محدَّد</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>مسح الإجابة</translation>
    </message>
    <message>
        <source>Repeat the last record&apos;s answers</source>
        <translation>تكرار إجابات السجل الأخير</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Certainty: low</source>
        <translation>درجة اليقين: منخفضة</translation>
    </message>
    <message>
        <source>Certainty: moderate</source>
        <translation>درجة اليقين: متوسطة</translation>
    </message>
    <message>
        <source>Certainty: high</source>
        <translation>درجة اليقين: عالية</translation>
    </message>
    <message>
        <source>Flag the case</source>
        <translation>تعليم الحالة</translation>
    </message>
    <message>
        <source>Hand the case back</source>
        <translation>إعادة الحالة</translation>
    </message>
    <message>
        <source>Open in the certified tool</source>
        <translation>فتح في الأداة المعتمدة</translation>
    </message>
    <message>
        <source>Show or hide names and texts</source>
        <translation>إظهار الأسماء والنصوص أو إخفاؤها</translation>
    </message>
    <message>
        <source>Try saving again</source>
        <translation>محاولة الحفظ مجددًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Choose a saved filter</source>
        <translation>اختيار مرشح محفوظ</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>حذف المرشح المحفوظ</translation>
    </message>
    <message>
        <source>Next case of the queue</source>
        <translation>الحالة التالية في القائمة</translation>
    </message>
    <message>
        <source>Previous case of the queue</source>
        <translation>الحالة السابقة في القائمة</translation>
    </message>
    <message>
        <source>Next open case</source>
        <translation>الحالة المفتوحة التالية</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>الانتقال إلى النموذج</translation>
    </message>
    <message>
        <source>Go to the media table</source>
        <translation>الانتقال إلى جدول الوسائط</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>متابعة الاستيراد</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>الرجوع خطوة</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>اختيار ملفات للاستيراد</translation>
    </message>
    <message>
        <source>Take the file off the list</source>
        <translation>إزالة الملف من القائمة</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>استعمال مخطط ربط محفوظ</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ مخطط الربط</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>حفظ المشكلات بصيغة CSV</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Show confusions of codes</source>
        <translation>إظهار الخلط بين الرموز</translation>
    </message>
    <message>
        <source>Show pairs of reviewers</source>
        <translation>إظهار أزواج المراجعين</translation>
    </message>
    <message>
        <source>Show category by category</source>
        <translation>العرض فئة فئة</translation>
    </message>
    <message>
        <source>Show each reviewer and the others</source>
        <translation>إظهار كل مراجع والآخرين</translation>
    </message>
    <message>
        <source>Show month by month</source>
        <translation>العرض شهرًا بشهر</translation>
    </message>
    <message>
        <source>Cases with differences alone, or all</source>
        <translation>الحالات ذات الاختلافات فقط، أو كلها</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>حفظ الشكل</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Write the report (HTML)</source>
        <translation>كتابة التقرير (HTML)</translation>
    </message>
    <message>
        <source>Write the report (PDF)</source>
        <translation>كتابة التقرير (PDF)</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>إيقاف الحساب</translation>
    </message>
    <message>
        <source>Go to the variables</source>
        <translation>الانتقال إلى المتغيرات</translation>
    </message>
    <message>
        <source>Go to the figures beside</source>
        <translation>الانتقال إلى الأرقام المجاورة</translation>
    </message>
    <message>
        <source>Go to the drift chart</source>
        <translation>الانتقال إلى مخطط الانجراف</translation>
    </message>
    <message>
        <source>Go to the cases behind</source>
        <translation>الانتقال إلى الحالات الكامنة وراءها</translation>
    </message>
    <message>
        <source>do anything</source>
        <translation>أي أمر</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>save + next</source>
        <translation>حفظ + التالي</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>إعادة الحالة</translation>
    </message>
    <message>
        <source>open in certified tool</source>
        <translation>الأداة المعتمدة</translation>
    </message>
    <message>
        <source>names and texts</source>
        <translation>الأسماء والنصوص</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>المفتوحة التالية</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>اختيار الملفات</translation>
    </message>
    <message>
        <source>use a mapping</source>
        <translation>استعمال مخطط ربط</translation>
    </message>
    <message>
        <source>save the mapping</source>
        <translation>حفظ مخطط الربط</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>بصيغة CSV</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>save figure</source>
        <translation>حفظ الشكل</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A case that was to be assigned does not exist.</source>
        <translation>حالة مطلوب إسنادها غير موجودة.</translation>
    </message>
    <message>
        <source>A reviewer may change the own queue and codings only.</source>
        <translation>لا يجوز للمراجع تغيير غير قائمته وترميزاته.</translation>
    </message>
    <message>
        <source>Add another account first.</source>
        <translation>أضف حسابًا آخر أولًا.</translation>
    </message>
    <message>
        <source>An account needs a name and a role.</source>
        <translation>يحتاج الحساب إلى اسم ودور.</translation>
    </message>
    <message>
        <source>Another program holds the project.</source>
        <translation>برنامج آخر يستعمل المشروع.</translation>
    </message>
    <message>
        <source>Answer each, or choose &apos;undetermined&apos; where it cannot be told.</source>
        <translation>أجب عن كل منها، أو اختر «غير محدَّد» حيث لا يمكن الجزم.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>اسأل مشرفًا.</translation>
    </message>
    <message>
        <source>Change an answer to open it again.</source>
        <translation>غيّر إجابة لإعادة فتحها.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>تحقق من كليهما وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>تحقق من القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name.</source>
        <translation>تحقق من اسم المجلد.</translation>
    </message>
    <message>
        <source>Choose a new one for the project.</source>
        <translation>اختر مجلدًا جديدًا للمشروع.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر أخرى.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Close it there, or try again in a moment.</source>
        <translation>أغلقه هناك، أو حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Compare the project with its last backup; if the trail is whole, remove this file.</source>
        <translation>قارن المشروع بآخر نسخة احتياطية؛ وإن كان سجل التدقيق كاملًا فاحذف هذا الملف.</translation>
    </message>
    <message>
        <source>Copy the folder to a place where you may write, and open the copy.</source>
        <translation>انسخ المجلد إلى مكان يمكنك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>Create it again in another folder.</source>
        <translation>أنشئه من جديد في مجلد آخر.</translation>
    </message>
    <message>
        <source>Give the changed codebook another version.</source>
        <translation>أعطِ الدليل المعدَّل إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the project as it is.</source>
        <translation>ثبّت ذلك الإصدار؛ فهذا يترك المشروع كما هو.</translation>
    </message>
    <message>
        <source>It is as it was. Run `reviewer doctor` on it with the version that made it.</source>
        <translation>هو كما كان. شغّل `reviewer doctor` بالإصدار الذي أنشأه.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>انقل المجلد إلى قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore the last backup into a new folder, and compare the two.</source>
        <translation>استعد آخر نسخة احتياطية في مجلد جديد، وقارن بينهما.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصرها.</translation>
    </message>
    <message>
        <source>Sign in with an account that may.</source>
        <translation>ادخل بحساب مخوَّل.</translation>
    </message>
    <message>
        <source>Submit one first.</source>
        <translation>قدّم واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Take keys.json from a backup.</source>
        <translation>خذ keys.json من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The account or the passphrase is not right.</source>
        <translation>الحساب أو عبارة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>The backup does not read back.</source>
        <translation>تعذرت قراءة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The database holds no project.</source>
        <translation>قاعدة البيانات لا تحوي مشروعًا.</translation>
    </message>
    <message>
        <source>The draft of this case was begun with another codebook version.</source>
        <translation>بدأت مسودة هذه الحالة بإصدار آخر من الدليل.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>The key file asks for an impossible derivation.</source>
        <translation>ملف المفاتيح يطلب اشتقاقًا غير ممكن.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>ملف المفاتيح تالف.</translation>
    </message>
    <message>
        <source>The keys were written by a later version of the program.</source>
        <translation>كُتبت المفاتيح بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The last keys of a project cannot be removed.</source>
        <translation>لا يمكن حذف آخر مفاتيح المشروع.</translation>
    </message>
    <message>
        <source>The project has no such codebook version.</source>
        <translation>ليس في المشروع هذا الإصدار من الدليل.</translation>
    </message>
    <message>
        <source>The project holds too many codings for agreement to be computed at once.</source>
        <translation>يحوي المشروع ترميزات أكثر من أن يُحسب الاتفاق دفعة واحدة.</translation>
    </message>
    <message>
        <source>The project is not complete.</source>
        <translation>المشروع غير مكتمل.</translation>
    </message>
    <message>
        <source>The project lies on a network share, whose locks do not protect it.</source>
        <translation>المشروع على مشاركة شبكية لا تحميه أقفالها.</translation>
    </message>
    <message>
        <source>The project was not upgraded: rows refer to others that are missing.</source>
        <translation>لم يُرقَّ المشروع: صفوف تشير إلى أخرى مفقودة.</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged, or belongs to other keys.</source>
        <translation>قاعدة بيانات المشروع تالفة، أو تخص مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is read-only.</source>
        <translation>مجلد المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>The record of the trail&apos;s length is damaged.</source>
        <translation>بيان طول سجل التدقيق تالف.</translation>
    </message>
    <message>
        <source>The trail was shortened or exchanged: its last known entry is missing.</source>
        <translation>اختُصر سجل التدقيق أو استُبدل: آخر قيد معروف مفقود.</translation>
    </message>
    <message>
        <source>There are keys already.</source>
        <translation>توجد مفاتيح بالفعل.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is no project here.</source>
        <translation>لا يوجد مشروع هنا.</translation>
    </message>
    <message>
        <source>There is no project here: its keys are missing.</source>
        <translation>لا يوجد مشروع هنا: مفاتيحه مفقودة.</translation>
    </message>
    <message>
        <source>There is no submitted record to repeat yet.</source>
        <translation>لا يوجد بعد سجل مقدَّم لتكراره.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>There is no such case for this account.</source>
        <translation>لا توجد حالة كهذه لهذا الحساب.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>This account may export its own codings only.</source>
        <translation>يجوز لهذا الحساب تصدير ترميزاته فقط.</translation>
    </message>
    <message>
        <source>This account may not export the case records.</source>
        <translation>لا يجوز لهذا الحساب تصدير السجلات.</translation>
    </message>
    <message>
        <source>This case is not in your queue.</source>
        <translation>هذه الحالة ليست في قائمتك.</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>هذا المجلد يحوي مشروعًا بالفعل.</translation>
    </message>
    <message>
        <source>This save id belongs to another coding.</source>
        <translation>معرّف الحفظ هذا يخص ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>استعمل ذلك الإصدار.</translation>
    </message>
    <message>
        <source>`reviewer draw PROJECT --list` lists them.</source>
        <translation>`reviewer draw PROJECT --list` يسردها.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
</TS>
