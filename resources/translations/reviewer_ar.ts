<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AccountsCard</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>of the other desk</source>
        <translation>اسم المكتب الآخر</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>يوقّع بالمفتاح</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>يُختم له بالمفتاح</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>the twelve words, as they are read out</source>
        <translation>الكلمات الاثنتا عشرة كما تُقرأ عليك</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>this project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>مفتاح الختم</translation>
    </message>
    <message>
        <source>✓ own</source>
        <translation>‏✓ خاص بالمشروع</translation>
    </message>
    <message>
        <source>– revoked</source>
        <translation>‏– ملغى</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>‏✓ مؤكَّد</translation>
    </message>
    <message>
        <source>! not compared</source>
        <translation>‏! لم يُقارَن</translation>
    </message>
    <message>
        <source>Not told until they are compared: call its owner, and type what is read out.</source>
        <translation>لا تُعرَض قبل مقارنتها: اتصل بصاحب المفتاح، واكتب ما يُقرأ عليك.</translation>
    </message>
    <message>
        <source>Somebody&apos;s keys</source>
        <translation>مفاتيح شخص آخر</translation>
    </message>
    <message>
        <source>Compare the words of {name}</source>
        <translation>مقارنة كلمات {name}</translation>
    </message>
    <message>
        <source>Revoke the keys of {name}</source>
        <translation>إبطال مفاتيح {name}</translation>
    </message>
    <message>
        <source>Paste what the other desk sent; one key is enough. Nothing is taken from them, nor sealed to them, before their words are compared.</source>
        <translation>الصق ما أرسله المكتب الآخر؛ ويكفي مفتاح واحد. لا يُقبَل منه شيء ولا يُختم له شيء قبل مقارنة كلماته.</translation>
    </message>
    <message>
        <source>Call the key&apos;s owner by a number that you know already. They read the twelve words of their key; type them here.</source>
        <translation>اتصل بصاحب المفتاح على رقم تعرفه من قبل. يقرأ عليك كلمات مفتاحه الاثنتي عشرة؛ اكتبها هنا.</translation>
    </message>
    <message>
        <source>Nothing that they sign is taken in any more, and nothing is sealed to them. What was merged stays. This cannot be taken back: a new key gets another name.</source>
        <translation>لا يُقبَل بعد الآن شيء مما يوقّعه، ولا يُختم له شيء. ويبقى ما دُمج. ولا يمكن التراجع عن ذلك: فالمفتاح الجديد يأخذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>Add the keys</source>
        <translation>إضافة المفاتيح</translation>
    </message>
    <message>
        <source>Compare and confirm</source>
        <translation>مقارنة وتأكيد</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>إبطال المفاتيح</translation>
    </message>
    <message>
        <source>Type a name for the other desk.</source>
        <translation>اكتب اسمًا للمكتب الآخر.</translation>
    </message>
    <message>
        <source>Paste what it signs with, or what is sealed to, or both.</source>
        <translation>الصق المفتاح الذي يوقّع به، أو الذي يُختم له، أو كليهما.</translation>
    </message>
    <message>
        <source>Type all twelve words, with spaces between them.</source>
        <translation>اكتب الكلمات الاثنتي عشرة كلها، تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Choose a key of which this can be done.</source>
        <translation>اختر مفتاحًا يمكن إجراء ذلك عليه.</translation>
    </message>
    <message>
        <source>Supervisors keep the address book. You can compare its words.</source>
        <translation>يدير المشرفون دفتر العناوين. ويمكنك مقارنة كلماته.</translation>
    </message>
    <message>
        <source>{name} is added; its words are not compared yet.</source>
        <translation>أُضيف {name}؛ ولم تُقارَن كلماته بعد.</translation>
    </message>
    <message>
        <source>The key of {name} is confirmed.</source>
        <translation>أُكّد مفتاح {name}.</translation>
    </message>
    <message>
        <source>The keys of {name} are revoked.</source>
        <translation>أُبطلت مفاتيح {name}.</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>نُسخ المفتاح.</translation>
    </message>
</context>
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
        <source>Parts of the cases: independent z of jackknife errors, Holm, from {count} cases on</source>
        <translation>أجزاء الحالات: قيم z مستقلة من أخطاء الجاكنايف، هولم، ابتداءً من عدد الحالات: {count}</translation>
    </message>
    <message>
        <source>Of {count} first answers {share} became final; intervals by Wilson (1927)</source>
        <translation>من الإجابات الأولى ({count}) صارت {share} نهائية؛ فترات الثقة وفق Wilson (1927)</translation>
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
        <source>Nothing was settled yet of what several reviewers coded.</source>
        <translation>لم يُحسَم بعد شيء مما رمّزه عدة مراجعين.</translation>
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
        <source>alpha to the rest</source>
        <translation>ألفا مقابل البقية</translation>
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
        <source>to the version before</source>
        <translation>مقارنة بالإصدار السابق</translation>
    </message>
    <message>
        <source>to all others</source>
        <translation>مقارنة بكل ما عداها</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>القيمة p (Holm)</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>المقارَنة</translation>
    </message>
    <message>
        <source>final [95 %]</source>
        <translation>نهائية [95 %]</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>المحسومة بقرار</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>المطابقة للقرار</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
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
        <source>versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>final answers</source>
        <translation>الإجابات النهائية</translation>
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
        <source>{name}: by version of the codebook</source>
        <translation>‏{name}: حسب إصدار دليل الترميز</translation>
    </message>
    <message>
        <source>{name}: cases by {column}</source>
        <translation>‏{name}: الحالات حسب {column}</translation>
    </message>
    <message>
        <source>{name}: against final answers</source>
        <translation>‏{name}: مقابل الإجابات النهائية</translation>
    </message>
    <message>
        <source>stratum of the draw</source>
        <translation>طبقة السحب</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>date of receipt</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>identified status of the source</source>
        <translation>وضع تحديد الهوية لدى المصدر</translation>
    </message>
    <message>
        <source>number of media</source>
        <translation>عدد الوسائط</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>عدد الصور</translation>
    </message>
    <message>
        <source>number of videos</source>
        <translation>عدد الفيديوهات</translation>
    </message>
    <message>
        <source>highest category</source>
        <translation>أعلى فئة</translation>
    </message>
    <message>
        <source>any victim identified</source>
        <translation>وجود ضحية محدَّدة الهوية</translation>
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
        <source>The same key divides by the next column</source>
        <translation>المفتاح نفسه يقسّم حسب العمود التالي</translation>
    </message>
    <message>
        <source>Final answers rest on these: shares, no coefficients; Enter lists the cases</source>
        <translation>تستند الإجابات النهائية إلى هذه: نِسَب بلا معاملات؛ Enter يسرد الحالات</translation>
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
        <source>Cases behind {what}, {count} with a missing answer</source>
        <translation>الحالات وراء {what}، منها بإجابة ناقصة: {count}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with another final answer</source>
        <translation>الحالات الكامنة وراء {what}، وإجابتها النهائية مختلفة: {count}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count} with a final answer</source>
        <translation>الحالات الكامنة وراء {what}، ولها إجابة نهائية: {count}</translation>
    </message>
    <message>
        <source>Cases behind {what}, {count}</source>
        <translation>الحالات الكامنة وراء {what}، {count}</translation>
    </message>
    <message>
        <source>codings {first} to {last}</source>
        <translation>الترميزات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>decided by an adjudicator</source>
        <translation>حسمها مُحكِّم</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
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
    <name>AskPanel</name>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>AssignSide</name>
    <message>
        <source>Assign cases</source>
        <translation>إسناد حالات</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>من سيُسنَد إليه ماذا</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>منفردًا</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>الأعباء</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Shared cases</source>
        <translation>الحالات المشتركة</translation>
    </message>
    <message>
        <source>Cases that two share</source>
        <translation>الحالات المشتركة بين اثنين</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>الحالات من</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Coders of a shared case</source>
        <translation>مُرمِّزو الحالة المشتركة</translation>
    </message>
    <message>
        <source>Shared cases are</source>
        <translation>الحالات المشتركة هي</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Shared within</source>
        <translation>الاشتراك ضمن</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>Divide among rounds</source>
        <translation>التقسيم على جولات</translation>
    </message>
    <message>
        <source>Calibration cases</source>
        <translation>حالات المعايرة</translation>
    </message>
    <message>
        <source>ids of cases with a known answer</source>
        <translation>معرّفات حالات إجابتها معروفة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Rare code</source>
        <translation>الرمز النادر</translation>
    </message>
    <message>
        <source>Share with the code</source>
        <translation>النسبة مع الرمز</translation>
    </message>
    <message>
        <source>Share without it</source>
        <translation>النسبة بدونه</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>a second coder for a rare code</source>
        <translation>مُرمِّز ثانٍ لرمز نادر</translation>
    </message>
    <message>
        <source>a share of the cases</source>
        <translation>نسبة من الحالات</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>the draw&apos;s strata</source>
        <translation>طبقات السحب</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases</source>
        <translation>السحب {number}: الحالات {cases}</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
    <message>
        <source>Weights that undo the preference are kept with the plan.</source>
        <translation>تُحفَظ مع الخطة أوزان تُلغي أثر التفضيل.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>{words}: they are in the queues now.</source>
        <translation>‏{words}: هي الآن في قوائم الانتظار.</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>No automatic backup could be made: {problem}</source>
        <translation>تعذّر إنشاء نسخة احتياطية تلقائية: {problem}</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Whose</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Words of this key</source>
        <translation>كلمات هذا المفتاح</translation>
    </message>
    <message>
        <source>Key and fingerprint</source>
        <translation>المفتاح وبصمته</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>البصمة {fingerprint}</translation>
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
    <message>
        <source>final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Own cases with another final answer</source>
        <translation>حالاتك التي إجابتها النهائية مختلفة</translation>
    </message>
    <message>
        <source>YOUR CASES</source>
        <translation>حالاتك</translation>
    </message>
    <message>
        <source>Variable: {name}</source>
        <translation>المتغير: {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>اختلاف واحد</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>الاختلافات: {count}</translation>
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
    <name>Codebook</name>
    <message>
        <source>Add a code to {variable}</source>
        <translation>إضافة رمز إلى {variable}</translation>
    </message>
    <message>
        <source>It stands behind the chosen code. Who answered before is asked again.</source>
        <translation>يأتي بعد الرمز المختار. ومن أجاب من قبل يُسأل مجددًا.</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>إضافة الرمز</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>It is asked behind the chosen variable, and of older codings again.</source>
        <translation>يُسأل عنه بعد المتغير المختار، ويُسأل عنه مجددًا في الترميزات الأقدم.</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>إضافة المتغير</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>يُجاب عنه بـ</translation>
    </message>
    <message>
        <source>Ids of its codes</source>
        <translation>معرّفات رموزه</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>A hard rule must be met before submitting; a soft one warns.</source>
        <translation>القاعدة الصارمة يجب استيفاؤها قبل التقديم؛ والمرنة تنبّه فقط.</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <source>Broken where</source>
        <translation>تُخالَف حيث</translation>
    </message>
    <message>
        <source>Message ({language})</source>
        <translation>الرسالة ({language})</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>soft: warns</source>
        <translation>مرنة: تنبّه</translation>
    </message>
    <message>
        <source>hard: must be met</source>
        <translation>صارمة: يجب استيفاؤها</translation>
    </message>
    <message>
        <source>Merge {code} into another code</source>
        <translation>دمج {code} في رمز آخر</translation>
    </message>
    <message>
        <source>It is retired; its answers pass to the other code, and nobody is asked again.</source>
        <translation>يخرج من الاستعمال؛ وتنتقل إجاباته إلى الرمز الآخر، ولا يُسأل أحد مجددًا.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>يُدمَج في</translation>
    </message>
    <message>
        <source>Ids of further codes that pass to it</source>
        <translation>معرّفات رموز أخرى تنتقل إليه</translation>
    </message>
    <message>
        <source>with commas between; may be left empty</source>
        <translation>تفصل بينها فواصل؛ ويجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Split {code} by a rule</source>
        <translation>تقسيم {code} بقاعدة</translation>
    </message>
    <message>
        <source>Answers pass to the first code whose condition holds of the coding, else to the last one; without a last code they are asked again.</source>
        <translation>تنتقل الإجابات إلى أول رمز ينطبق شرطه على الترميز، وإلا فإلى الأخير؛ وإن لم يكن هناك رمز أخير سُئل عنها مجددًا.</translation>
    </message>
    <message>
        <source>One more code</source>
        <translation>رمز إضافي</translation>
    </message>
    <message>
        <source>Id of code {number}</source>
        <translation>معرّف الرمز {number}</translation>
    </message>
    <message>
        <source>takes the rest; may be left empty</source>
        <translation>يأخذ الباقي؛ ويجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>حيث</translation>
    </message>
    <message>
        <source>Its label ({language})</source>
        <translation>تسميته ({language})</translation>
    </message>
    <message>
        <source>Change the id of {name}</source>
        <translation>تغيير معرّف {name}</translation>
    </message>
    <message>
        <source>Conditions follow, and answers pass; the label is another matter.</source>
        <translation>تتبعه الشروط وتنتقل إليه الإجابات؛ أما التسمية فأمر آخر.</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>تغيير المعرّف</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>تسمية الإصدار</translation>
    </message>
    <message>
        <source>Proposed by what the draft changes: a new first number where answers are touched.</source>
        <translation>مقترَح وفق ما تغيّره المسودة: رقم أول جديد حيث تُمَسّ الإجابات.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>التسمية ({language})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Take a file as the draft</source>
        <translation>اعتماد ملف كمسودة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>A codebook file (.toml), XLSForm (.xlsx) or MISP machinetag (.json). It can be undone.</source>
        <translation>ملف دليل ترميز (⁦.toml⁩) أو XLSForm (⁦.xlsx⁩) أو MISP machinetag (⁦.json⁩). ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <translation>كتابة المسودة في ملف</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>The suffix says the format: .toml, .xlsx (XLSForm) or .json (MISP machinetag).</source>
        <translation>اللاحقة تحدد الصيغة: ⁦.toml⁩ أو ⁦.xlsx⁩ (XLSForm) أو ⁦.json⁩ (MISP machinetag).</translation>
    </message>
    <message>
        <source>Not in the codebook: {points}</source>
        <translation>ليس في دليل الترميز: {points}</translation>
    </message>
    <message>
        <source>Wrote {file}; the format does not hold: {points}</source>
        <translation>كُتب {file}؛ والصيغة لا تتسع لما يلي: {points}</translation>
    </message>
    <message>
        <source>Wrote {file}, whole.</source>
        <translation>كُتب {file} كاملًا.</translation>
    </message>
    <message>
        <source>Cases to look at again</source>
        <translation>حالات للنظر فيها مجددًا</translation>
    </message>
    <message>
        <source>✓ None of your cases is to be looked at again.</source>
        <translation>‏✓ لا شيء من حالاتك يلزم النظر فيه مجددًا.</translation>
    </message>
    <message>
        <source>{count} of your cases were coded with an older version that a newer one touches. Enter opens one with its old answers; submitting it says that you have looked.</source>
        <translation>من حالاتك ما رُمِّز بإصدار أقدم يمسّه إصدار أحدث، وعددها {count}. Enter يفتح إحداها بإجاباتها القديمة؛ وتقديمها يعني أنك نظرت فيها.</translation>
    </message>
    <message>
        <source>Variable or code</source>
        <translation>المتغير أو الرمز</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Outline of the codebook</source>
        <translation>هيكل دليل الترميز</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>يمسّ</translation>
    </message>
    <message>
        <source>where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>No difference; there is no other version yet.</source>
        <translation>لا اختلاف؛ لا يوجد إصدار آخر بعد.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>rule: {message}</source>
        <translation>القاعدة: {message}</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>‏{key} للإيقاف</translation>
    </message>
    <message>
        <source>Nothing is to be published yet: the draft changes nothing.</source>
        <translation>لا شيء للنشر بعد: المسودة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>{publish} publishes: the draft becomes the version that cases are coded with, every coding stays as it is, and what is to be looked at again comes into the lists of those who coded it.
{carry} also appends, to each coding that needs no look, a new one marked “migrated”. Agreement never counts those.</source>
        <translation>‏{publish} ينشر: تصبح المسودة هي الإصدار الذي تُرمَّز به الحالات، ويبقى كل ترميز على حاله، وما يلزم النظر فيه مجددًا يُدرَج في قوائم من رمّزوه.
‏{carry} يُلحِق أيضًا بكل ترميز لا يلزم النظر فيه ترميزًا جديدًا موسومًا بأنه «مُرحَّل». والاتفاق لا يحسب هذه أبدًا.</translation>
    </message>
    <message>
        <source>Version {version} is in force. Every coding stays as it was.</source>
        <translation>الإصدار {version} سارٍ. بقي كل ترميز على حاله.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>draft of version {version}</source>
        <translation>مسودة الإصدار {version}</translation>
    </message>
    <message>
        <source>to be read; a supervisor revises it</source>
        <translation>للقراءة؛ والمشرف هو من ينقّحه</translation>
    </message>
    <message>
        <source>nothing is changed yet; every edit is kept at once</source>
        <translation>لم يتغير شيء بعد؛ وكل تعديل يُحفَظ فورًا</translation>
    </message>
    <message>
        <source>differences: {count}; the heaviest touches {weight}</source>
        <translation>الاختلافات: {count}؛ وأثقلها يمسّ {weight}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>للنظر مجددًا</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>‏+ جديد</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>‏△ متغيّر</translation>
    </message>
    <message>
        <source>– not in use</source>
        <translation>‏– غير مستعمل</translation>
    </message>
    <message>
        <source>one code</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <source>one code, in order</source>
        <translation>رمز واحد، مرتَّب</translation>
    </message>
    <message>
        <source>several codes</source>
        <translation>عدة رموز</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>○ wording</source>
        <translation>‏○ الصياغة</translation>
    </message>
    <message>
        <source>△ meaning</source>
        <translation>‏△ المعنى</translation>
    </message>
    <message>
        <source>✕ answers</source>
        <translation>‏✕ الإجابات</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>القاعدة {rule}</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>نُقل إلى موضع آخر</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <translation>أُضيف: {text}</translation>
    </message>
    <message>
        <source>taken out: {text}</source>
        <translation>أُزيل: {text}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>خرج من الاستعمال</translation>
    </message>
    <message>
        <source>in use again</source>
        <translation>عاد إلى الاستعمال</translation>
    </message>
    <message>
        <source>{field} is now {after}</source>
        <translation>‏{field}: الآن {after}</translation>
    </message>
    <message>
        <source>{field} was {before}, and is empty now</source>
        <translation>‏{field}: من قبل {before}، والآن فارغ</translation>
    </message>
    <message>
        <source>{field} was {before}, is now {after}</source>
        <translation>‏{field}: من قبل {before}، والآن {after}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>قائم بذاته</translation>
    </message>
    <message>
        <source>hardness</source>
        <translation>الصرامة</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>level</source>
        <translation>مستوى القياس</translation>
    </message>
    <message>
        <source>Code of the variable.</source>
        <translation>رمز من رموز المتغير.</translation>
    </message>
    <message>
        <source>{code} where {condition}</source>
        <translation>‏{code} حيث {condition}</translation>
    </message>
    <message>
        <source>Answers given with it pass to {codes}.</source>
        <translation>الإجابات المعطاة به تنتقل إلى {codes}.</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>من {who}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>its code is out of use</source>
        <translation>رمزه خارج الاستعمال</translation>
    </message>
    <message>
        <source>its meaning has changed</source>
        <translation>تغيّر معناه</translation>
    </message>
    <message>
        <source>it is asked now</source>
        <translation>صار مطروحًا</translation>
    </message>
    <message>
        <source>a rule is broken</source>
        <translation>خولفت قاعدة</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>إجابته غير ملائمة</translation>
    </message>
    <message>
        <source>{count} codings gone through</source>
        <translation>الترميزات التي مُرَّ بها: {count}</translation>
    </message>
    <message>
        <source>Nothing was coded yet: no coding is touched.</source>
        <translation>لم يُرمَّز شيء بعد: لا يُمَسّ أي ترميز.</translation>
    </message>
    <message>
        <source>{seen} codings are in force; none of them is changed.</source>
        <translation>الترميزات السارية: {seen}؛ لا يتغير أي منها.</translation>
    </message>
    <message>
        <source>✓ {count} are untouched.</source>
        <translation>‏✓ ما لا يُمَسّ: {count}.</translation>
    </message>
    <message>
        <source>✓ {count} are settled by the draft’s rules for codes.</source>
        <translation>‏✓ ما تسوّيه قواعد المسودة للرموز: {count}.</translation>
    </message>
    <message>
        <source>↻ {count} are to be looked at again, by {people} reviewers.</source>
        <translation>‏↻ ما يلزم النظر فيه مجددًا: {count}، وعدد المراجعين المعنيين {people}.</translation>
    </message>
    <message>
        <source>{seen} codings gone through: {carried} carried over, {look} to look at again.</source>
        <translation>الترميزات التي مُرَّ بها: {seen}؛ المُرحَّلة: {carried}، وللنظر فيها مجددًا: {look}.</translation>
    </message>
    <message>
        <source>{seen} codings gone through: {look} to look at again.</source>
        <translation>الترميزات التي مُرَّ بها: {seen}؛ للنظر فيها مجددًا: {look}.</translation>
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
        <source>Type of the attribute {column}</source>
        <translation>نوع السمة {column}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>type as written</source>
        <translation>النوع كما كُتب</translation>
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
    <name>CountingBar</name>
    <message>
        <source>Progress of counting</source>
        <translation>تقدم العدّ</translation>
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
    <message>
        <source>{count} to look at again</source>
        <translation>للنظر فيها مجددًا: {count}</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Feedback on your codings</source>
        <translation>التغذية الراجعة على ترميزاتك</translation>
    </message>
    <message>
        <source>Differences of the case</source>
        <translation>اختلافات الحالة</translation>
    </message>
    <message>
        <source>Series {case}</source>
        <translation>السلسلة {case}</translation>
    </message>
</context>
<context>
    <name>DrawSide</name>
    <message>
        <source>Draw cases</source>
        <translation>سحب حالات</translation>
    </message>
    <message>
        <source>What would be drawn</source>
        <translation>ما الذي سيُسحَب</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation>في العينة</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Cases with</source>
        <translation>الحالات التي فيها</translation>
    </message>
    <message>
        <source>any words; in id, source or country</source>
        <translation>أي كلمات؛ في المعرّف أو المصدر أو البلد</translation>
    </message>
    <message>
        <source>And a value of</source>
        <translation>وقيمة في العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>empty: not said</source>
        <translation>فارغ: غير مذكور</translation>
    </message>
    <message>
        <source>Sharing the sample</source>
        <translation>توزيع العينة</translation>
    </message>
    <message>
        <source>Estimate the share of</source>
        <translation>تقدير نسبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>From each at least</source>
        <translation>من كل طبقة على الأقل</translation>
    </message>
    <message>
        <source>Cases are found</source>
        <translation>الوصول إلى الحالات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>العرض الكامل</translation>
    </message>
    <message>
        <source>7 % or 0.07</source>
        <translation>‏7 % أو 0.07</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>Expected share</source>
        <translation>النسبة المتوقعة</translation>
    </message>
    <message>
        <source>Agreement so far on</source>
        <translation>الاتفاق حتى الآن على</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مستوى الثقة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>أي عمود</translation>
    </message>
    <message>
        <source>none: a simple random sample</source>
        <translation>لا شيء: عينة عشوائية بسيطة</translation>
    </message>
    <message>
        <source>Rarest code&apos;s share</source>
        <translation>نسبة أندر رمز</translation>
    </message>
    <message>
        <source>Counting the cases…</source>
        <translation>جارٍ عدّ الحالات…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>{size} of {cases} cases</source>
        <translation>الحالات: {size} من {cases}</translation>
    </message>
    <message>
        <source>{size} turns among {files} files</source>
        <translation>السحبات: {size} من بين الملفات وعددها {files}</translation>
    </message>
    <message>
        <source>{count} strata give no case: estimates will say nothing of them.</source>
        <translation>طبقات لا تعطي أي حالة: {count}؛ لن تقول التقديرات عنها شيئًا.</translation>
    </message>
    <message>
        <source>{count} cases are drawn; the record stands below.</source>
        <translation>سُحبت الحالات ({count})؛ والمحضر أدناه.</translation>
    </message>
</context>
<context>
    <name>DrawsCard</name>
    <message>
        <source>Draw</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُجري في</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أجراه</translation>
    </message>
    <message>
        <source>Draws that were made</source>
        <translation>السحوبات التي أُجريت</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>محضر السحب</translation>
    </message>
    <message>
        <source>Nothing was drawn yet.</source>
        <translation>لم يُسحَب شيء بعد.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>The record is copied.</source>
        <translation>نُسخ المحضر.</translation>
    </message>
    <message>
        <source>Drawing again from the record…</source>
        <translation>جارٍ السحب مجددًا وفق المحضر…</translation>
    </message>
    <message>
        <source>Drawn again from the record: the same {count} cases.</source>
        <translation>أُعيد السحب وفق المحضر: الحالات نفسها ({count}).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
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
        <source>CUSUM of {reviewer}: {share} of {count} not final</source>
        <translation>‏CUSUM للمراجع {reviewer}: غير نهائي {share} من {count}</translation>
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
    <name>EditorPanel</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Broken where</source>
        <translation>تُخالَف حيث</translation>
    </message>
    <message>
        <source>Must be mended before submitting</source>
        <translation>يجب التصحيح قبل التقديم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Applies where</source>
        <translation>ينطبق حيث</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>تجب الإجابة عنه</translation>
    </message>
    <message>
        <source>Stands alone in the set</source>
        <translation>قائم بذاته في المجموعة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Rule over several variables.</source>
        <translation>قاعدة على عدة متغيرات.</translation>
    </message>
    <message>
        <source>Variable: {level}.</source>
        <translation>متغير: {level}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>My codings</source>
        <translation>ترميزاتي</translation>
    </message>
    <message>
        <source>All codings</source>
        <translation>كل الترميزات</translation>
    </message>
    <message>
        <source>Final answers</source>
        <translation>الإجابات النهائية</translation>
    </message>
    <message>
        <source>Case records</source>
        <translation>سجلات الحالات</translation>
    </message>
    <message>
        <source>Long: one row for each answer</source>
        <translation>طولي: صف لكل إجابة</translation>
    </message>
    <message>
        <source>Wide: one row for each coding</source>
        <translation>عرضي: صف لكل ترميز</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>⁦Excel (XLSX)⁩</translation>
    </message>
    <message>
        <source>SPSS (.sav)</source>
        <translation>⁦SPSS (.sav)⁩</translation>
    </message>
    <message>
        <source>Stata (.dta)</source>
        <translation>⁦Stata (.dta)⁩</translation>
    </message>
    <message>
        <source>CASE/UCO</source>
        <translation>CASE/UCO</translation>
    </message>
    <message>
        <source>Choose a format at least.</source>
        <translation>اختر صيغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Name a folder to write to.</source>
        <translation>حدّد مجلدًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>This is a file: name a folder to write to.</source>
        <translation>هذا ملف: حدّد مجلدًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: name another one.</source>
        <translation>هذا مجلد المشروع نفسه: حدّد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Held back: every media item with its file name and hashes. Case ids and what sources say go out as they are.</source>
        <translation>يُحجَب: كل وسيط مع اسم ملفه وبصماته. معرّفات الحالات وما تذكره المصادر تخرج كما هي.</translation>
    </message>
    <message>
        <source>Held back: case ids and account names, typed texts, drafts, notes, times spent, media items with their file names and hashes.</source>
        <translation>يُحجَب: معرّفات الحالات وأسماء الحسابات، والنصوص المكتوبة، والمسودات، والملاحظات، والأوقات المستغرقة، والوسائط مع أسماء ملفاتها وبصماتها.</translation>
    </message>
    <message>
        <source>Held back: drafts, notes, times spent, media items with their file names and hashes. Case ids and account names go out as they are.</source>
        <translation>يُحجَب: المسودات، والملاحظات، والأوقات المستغرقة، والوسائط مع أسماء ملفاتها وبصماتها. معرّفات الحالات وأسماء الحسابات تخرج كما هي.</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>جارٍ قراءة الصفوف الأولى…</translation>
    </message>
    <message>
        <source>There is nothing to write yet: only the columns will be there.</source>
        <translation>لا شيء للكتابة بعد: لن تكون هناك إلا الأعمدة.</translation>
    </message>
    <message>
        <source>The first {rows} rows, {columns} columns</source>
        <translation>الصفوف الأولى: {rows}، الأعمدة: {columns}</translation>
    </message>
    <message>
        <source>{rows} rows are written to {folder}</source>
        <translation>كُتبت الصفوف ({rows}) في {folder}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>شكل الجدول</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>CSV exactly as stored</source>
        <translation>‏CSV كما هو محفوظ تمامًا</translation>
    </message>
    <message>
        <source>Under pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Columns that are written; Space leaves one out</source>
        <translation>الأعمدة التي تُكتَب؛ مفتاح المسافة يستبعد أحدها</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>ما الذي يخرج</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>{name} · always</source>
        <translation>‏{name} · دائمًا</translation>
    </message>
    <message>
        <source>{name} · left out</source>
        <translation>‏{name} · مستبعَد</translation>
    </message>
    <message>
        <source>Choose the folder to write to</source>
        <translation>اختيار المجلد للكتابة فيه</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>What will be written</source>
        <translation>ما الذي سيُكتَب</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>الملفات التي كُتبت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Stopped; the folder is as it was.</source>
        <translation>أُوقف؛ والمجلد كما كان.</translation>
    </message>
    <message>
        <source>Digest and signer&apos;s words are copied.</source>
        <translation>نُسخت البصمة وكلمات الموقِّع.</translation>
    </message>
    <message>
        <source>Names and digests are copied.</source>
        <translation>نُسخت الأسماء والبصمات.</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>كُتب كل شيء</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>كتابة ملف واحد</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>كتابة الملفات ({count})</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>You said</source>
        <translation>ما قلته</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>الإجابة النهائية</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing has been released yet. Once your supervisor releases a round, you see here where the final answers are not what you had said, and why. Until then there is nothing to do.</source>
        <translation>لم يُتَح شيء بعد. متى أتاح مشرفك نتائج جولة، ترى هنا أين تختلف الإجابات النهائية عما كنت قد قلته، ولماذا. وحتى ذلك الحين لا شيء مطلوب منك.</translation>
    </message>
    <message>
        <source>In everything that was released, the final answers are what you had said.</source>
        <translation>في كل ما أُتيح، الإجابات النهائية هي ما كنت قد قلته.</translation>
    </message>
    <message>
        <source>it follows from the other answers</source>
        <translation>يترتب على الإجابات الأخرى</translation>
    </message>
    <message>
        <source>most coders said so</source>
        <translation>قال ذلك معظم المُرمِّزين</translation>
    </message>
    <message>
        <source>an adjudicator decided</source>
        <translation>قرّره مُحكِّم</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>{differing} of {compared}</source>
        <translation>‏{differing} من {compared}</translation>
    </message>
    <message>
        <source>{differing} of {compared} own answers differ</source>
        <translation>إجاباتك المختلفة: {differing} من {compared}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>All variables</source>
        <translation>كل المتغيرات</translation>
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
        <source>Begun with version {subject} of the codebook; {detail} is in force now, and every answer fits.</source>
        <translation>بدأت بالإصدار {subject} من دليل الترميز؛ والإصدار {detail} هو الساري الآن، وكل الإجابات ملائمة.</translation>
    </message>
    <message>
        <source>Version {detail} of the codebook is in force. Asked again: {subject}</source>
        <translation>الإصدار {detail} من دليل الترميز هو الساري. يُسأل مجددًا عن: {subject}</translation>
    </message>
    <message>
        <source>Version {detail} of the codebook is in force. To look at again: {subject}</source>
        <translation>الإصدار {detail} من دليل الترميز هو الساري. للنظر فيه مجددًا: {subject}</translation>
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
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>empty: one is made</source>
        <translation>فارغ: تُنشأ واحدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The passphrase of {name}, shown this once. Write it down for the person; Esc hides it.</source>
        <translation>عبارة مرور {name}، وتُعرَض هذه المرة فقط. دوّنها لصاحبها؛ وEsc يخفيها.</translation>
    </message>
    <message>
        <source>Passphrase that was made</source>
        <translation>عبارة المرور التي أُنشئت</translation>
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
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>السجلات الأولى</translation>
    </message>
    <message>
        <source>The look at the file was stopped.</source>
        <translation>أُوقف الاطلاع على الملف.</translation>
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
    <name>FoundPanel</name>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Series, of all</source>
        <translation>السلاسل من المجموع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>النِسَب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What is hidden, set apart and counted</source>
        <translation>ما حُجب وما عُزل وما عُدّ</translation>
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
        <source>1 case says something else than before: it gets a new revision</source>
        <translation>حالة واحدة تقول غير ما قالته من قبل: تُعطى مراجعة جديدة</translation>
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
    <name>Indicator</name>
    <message>
        <source>GI-A · Series with unidentified victims</source>
        <translation>‏GI-A · سلاسل فيها ضحايا غير محدَّدي الهوية</translation>
    </message>
    <message>
        <source>Identified status</source>
        <translation>حالة تحديد الهوية</translation>
    </message>
    <message>
        <source>Explicit sexual activity or more severe, of all series</source>
        <translation>نشاط جنسي صريح أو أشد، من كل السلاسل</translation>
    </message>
    <message>
        <source>GI-B · Explicit sexual activity or more severe</source>
        <translation>‏GI-B · نشاط جنسي صريح أو أشد</translation>
    </message>
    <message>
        <source>GI-C · Age profile</source>
        <translation>‏GI-C · التوزيع العمري</translation>
    </message>
    <message>
        <source>GI-D · Sex profile</source>
        <translation>‏GI-D · التوزيع حسب الجنس</translation>
    </message>
    <message>
        <source>GI-E · Youth-produced</source>
        <translation>‏GI-E · من إنتاج طفل</translation>
    </message>
    <message>
        <source>GI-F · Content kind</source>
        <translation>‏GI-F · نوع المحتوى</translation>
    </message>
    <message>
        <source>Content kind of modelling series</source>
        <translation>نوع محتوى السلاسل على نمط عرض الأزياء</translation>
    </message>
    <message>
        <source>GI-G · Additional paraphilic theme</source>
        <translation>‏GI-G · موضوع إضافي ذو صلة بالخطل الجنسي</translation>
    </message>
    <message>
        <source>GI-H · Offender presence</source>
        <translation>‏GI-H · وجود الجاني</translation>
    </message>
    <message>
        <source>Offender sex</source>
        <translation>جنس الجاني</translation>
    </message>
    <message>
        <source>Age could not be determined</source>
        <translation>تعذّر تحديد العمر</translation>
    </message>
    <message>
        <source>Coders agree on age</source>
        <translation>اتفاق المرمِّزين على العمر</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Severity by age</source>
        <translation>الشدّة حسب العمر</translation>
    </message>
    <message>
        <source>Severity by sex</source>
        <translation>الشدّة حسب الجنس</translation>
    </message>
    <message>
        <source>victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>أصغر عمر</translation>
    </message>
    <message>
        <source>sex of the victims</source>
        <translation>جنس الضحايا</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>الشدّة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>الأصل الإثني</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>abusive and exploitative</source>
        <translation>محتوى اعتداء واستغلال</translation>
    </message>
    <message>
        <source>another version of the codebook, without a crosswalk</source>
        <translation>إصدار آخر من دليل الترميز، بلا جدول مقابلة</translation>
    </message>
    <message>
        <source>a country code that is none</source>
        <translation>رمز بلد لا وجود له</translation>
    </message>
    <message>
        <source>a state of an answer that makes no sense</source>
        <translation>وضع إجابة لا معنى له</translation>
    </message>
    <message>
        <source>a code that the codebook does not have</source>
        <translation>رمز غير موجود في دليل الترميز</translation>
    </message>
    <message>
        <source>answers that contradict each other</source>
        <translation>إجابات يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no final answer</source>
        <translation>بلا إجابة نهائية</translation>
    </message>
    <message>
        <source>with unidentified victims</source>
        <translation>فيها ضحايا غير محدَّدي الهوية</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>محدَّدة الهوية</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>غير محدَّدة الهوية</translation>
    </message>
    <message>
        <source>some victims identified</source>
        <translation>حُدّدت هوية بعض الضحايا</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>infant or toddler</source>
        <translation>رضيع أو طفل صغير</translation>
    </message>
    <message>
        <source>prepubescent</source>
        <translation>قبل البلوغ</translation>
    </message>
    <message>
        <source>prepubescent or younger</source>
        <translation>قبل البلوغ أو أصغر</translation>
    </message>
    <message>
        <source>pubescent or older</source>
        <translation>في سن البلوغ أو أكبر</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>female and male</source>
        <translation>أنثى وذكر</translation>
    </message>
    <message>
        <source>without explicit activity</source>
        <translation>بلا نشاط صريح</translation>
    </message>
    <message>
        <source>explicit sexual activity or more severe</source>
        <translation>نشاط جنسي صريح أو أشد</translation>
    </message>
    <message>
        <source>explicit sexual activity</source>
        <translation>نشاط جنسي صريح</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>اعتداء</translation>
    </message>
    <message>
        <source>gross assault</source>
        <translation>اعتداء جسيم</translation>
    </message>
    <message>
        <source>sadism or another paraphilia</source>
        <translation>سادية أو خطل جنسي آخر</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>محتوى اعتداء</translation>
    </message>
    <message>
        <source>exploitative</source>
        <translation>محتوى استغلال</translation>
    </message>
    <message>
        <source>additional theme</source>
        <translation>موضوع إضافي</translation>
    </message>
    <message>
        <source>youth-produced</source>
        <translation>من إنتاج طفل</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{about} Not counted, for want of a final answer: {count}.</source>
        <translation>{about} غير المعدود لعدم وجود إجابة نهائية: {count}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Project {project}; made {time} UTC; {draw}.</source>
        <translation>المشروع {project}؛ أُنشئت في {time} UTC؛ {draw}.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>معدود</translation>
    </message>
    <message>
        <source>{unit}, signed by {signer}, {file}</source>
        <translation>‏{unit}، الموقِّع {signer}، {file}</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>الحالات: {count}</translation>
    </message>
    <message>
        <source>Package left out</source>
        <translation>حزمة مستبعَدة</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>السجلات: {count}</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Came again, or older</source>
        <translation>مكرَّر أو أقدم</translation>
    </message>
    <message>
        <source>cases of several units under one pseudonym, counted once</source>
        <translation>حالات عدة وحدات تحت اسم مستعار واحد، عُدّت مرة واحدة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>counts of 1 to {most} cases, in the tables and between them</source>
        <translation>أعداد من 1 إلى {most} من الحالات، في الجداول وفيما بينها</translation>
    </message>
    <message>
        <source>Hidden as small</source>
        <translation>محجوبة لصغرها</translation>
    </message>
    <message>
        <source>The report does not tell these from those that guard them.</source>
        <translation>لا يميّز التقرير بينها وبين التي تحميها.</translation>
    </message>
    <message>
        <source>Hidden as guards</source>
        <translation>محجوبة للحماية</translation>
    </message>
    <message>
        <source>counts from which a small one could be worked out</source>
        <translation>أعداد يمكن أن يُستنتج منها عدد صغير</translation>
    </message>
    <message>
        <source>{hidden} of {all} counts</source>
        <translation>الأعداد: {hidden} من {all}</translation>
    </message>
    <message>
        <source>Hidden in</source>
        <translation>محجوبة في</translation>
    </message>
    <message>
        <source>{after} small counts, not {before}</source>
        <translation>{after} أعداد صغيرة بدلًا من {before}</translation>
    </message>
    <message>
        <source>Write {join} under “Show together” and count again. This stays here: it is in no file.</source>
        <translation>اكتب {join} في «العرض معًا» وأعد العدّ. يبقى هذا هنا: لا يوجد في أي ملف.</translation>
    </message>
    <message>
        <source>Could be shown together</source>
        <translation>يمكن عرضها معًا</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>لم يُعَدّ شيء بعد</translation>
    </message>
    <message>
        <source>{cases} cases of {units} units are counted</source>
        <translation>الحالات المعدودة: {cases}، من الوحدات: {units}</translation>
    </message>
    <message>
        <source>{cases} cases of 1 unit are counted</source>
        <translation>{cases} حالات من وحدة واحدة محسوبة</translation>
    </message>
    <message>
        <source>Every package is verified; each case counts once, by its latest final answer. Counts are hidden until nobody can be found in any table, which may take minutes. Nothing is kept until you write it.</source>
        <translation>يُتحقَّق من كل حزمة؛ وتُعَدّ كل حالة مرة واحدة بأحدث إجابة نهائية لها. تُحجَب أعداد إلى أن لا يمكن التعرف على أحد في أي جدول، وقد يستغرق ذلك دقائق. لا يُحفَظ شيء قبل أن تكتبه.</translation>
    </message>
    <message>
        <source>Written as release {release}. {status}</source>
        <translation>كُتب بوصفه النشرة {release}. {status}</translation>
    </message>
    <message>
        <source>The list or the threshold has changed since: count again. {status}</source>
        <translation>تغيّرت القائمة أو العتبة منذ ذلك الحين: أعد العدّ. {status}</translation>
    </message>
    <message>
        <source>Comparing with earlier releases, writing…</source>
        <translation>جارٍ المقارنة بالنشرات السابقة والكتابة…</translation>
    </message>
    <message>
        <source>Verifying, counting, protecting…</source>
        <translation>جارٍ التحقق والعدّ والحماية…</translation>
    </message>
    <message>
        <source>The threshold is a whole number from 2 on.</source>
        <translation>العتبة عدد صحيح لا يقل عن 2.</translation>
    </message>
    <message>
        <source>The files cannot go into the project&apos;s own folder.</source>
        <translation>لا يمكن وضع الملفات في مجلد المشروع نفسه.</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>a file; Enter adds it</source>
        <translation>ملف؛ Enter لإضافته</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>10, or what the data owner says</source>
        <translation>10، أو ما يحدده مالك البيانات</translation>
    </message>
    <message>
        <source>Show together</source>
        <translation>العرض معًا</translation>
    </message>
    <message>
        <source>severity=assault+gross_assault; …</source>
        <translation>severity=assault+gross_assault; …</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>الكتابة في</translation>
    </message>
    <message>
        <source>a folder outside the project</source>
        <translation>مجلد خارج المشروع</translation>
    </message>
    <message>
        <source>Choose packages…</source>
        <translation>اختيار الحزم…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Packages to count</source>
        <translation>الحزم المطلوب عدّها</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>The packages are counted.</source>
        <translation>عُدّت الحزم.</translation>
    </message>
    <message>
        <source>Tables, report and plots are written.</source>
        <translation>كُتبت الجداول والتقرير والرسوم البيانية.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>أُوقف؛ لم يُحفَظ شيء.</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>اختيار الحزم</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Count the packages</source>
        <translation>عدّ الحزم</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعَدّ</translation>
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
    <name>ListCard</name>
    <message>
        <source>No entry is like that.</source>
        <translation>لا قيد مطابق لذلك.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>ما يقوله القيد</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>save as JSON lines</source>
        <translation>حفظ كأسطر JSON</translation>
    </message>
    <message>
        <source>copy the entry</source>
        <translation>نسخ القيد</translation>
    </message>
</context>
<context>
    <name>LooksPanel</name>
    <message>
        <source>case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>coded with version</source>
        <translation>رُمِّزت بالإصدار</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>للنظر فيه</translation>
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
    <name>Merge</name>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>can be merged</source>
        <translation>يمكن دمجها</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموجة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>نتائج ترميز</translation>
    </message>
    <message>
        <source>work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>returned work</source>
        <translation>عمل مُعاد</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Made {time} UTC. The signer&apos;s words: {words}</source>
        <translation>أُنشئت في {time} UTC. كلمات الموقِّع: {words}</translation>
    </message>
    <message>
        <source>No package is chosen yet</source>
        <translation>لم تُختَر أي حزمة بعد</translation>
    </message>
    <message>
        <source>{count} packages are merged</source>
        <translation>دُمجت الحزم ({count})</translation>
    </message>
    <message>
        <source>1 package is merged</source>
        <translation>دُمجت حزمة واحدة</translation>
    </message>
    <message>
        <source>The package can be merged</source>
        <translation>يمكن دمج الحزمة</translation>
    </message>
    <message>
        <source>{ready} of {all} packages can be merged</source>
        <translation>يمكن دمج {ready} من {all} من الحزم</translation>
    </message>
    <message>
        <source>Each package is merged whole or not at all; in any order and however often. Where two desks revised the same coding both stay, and the later one is in force.</source>
        <translation>تُدمَج كل حزمة كاملةً أو لا تُدمَج إطلاقًا؛ بأي ترتيب ومهما تكرر ذلك. وإذا أجرى مكتبان مراجعةً للترميز نفسه بقيت كلتاهما، والأحدث هي السارية.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>a file; Enter adds it</source>
        <translation>ملف؛ Enter لإضافته</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>a folder, or nothing</source>
        <translation>مجلد، أو لا شيء</translation>
    </message>
    <message>
        <source>Choose packages…</source>
        <translation>اختيار الحزم…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>Packages, and what merging does</source>
        <translation>الحزم، وما يفعله الدمج</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>اختيار الحزم</translation>
    </message>
    <message>
        <source>The folder for receipts does not exist, or is the project&apos;s own.</source>
        <translation>مجلد الإيصالات غير موجود، أو هو مجلد المشروع نفسه.</translation>
    </message>
    <message>
        <source>Merge 1 package</source>
        <translation>دمج حزمة واحدة</translation>
    </message>
    <message>
        <source>Merge {count} packages</source>
        <translation>دمج الحزم ({count})</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
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
    <name>NarrowCard</name>
    <message>
        <source>2026-11-27, or nothing</source>
        <translation>⁦2026-11-27⁩، أو لا شيء</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>بشأن ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>an account, or nothing</source>
        <translation>حساب، أو لا شيء</translation>
    </message>
    <message>
        <source>Case or ID</source>
        <translation>الحالة أو المعرّف</translation>
    </message>
    <message>
        <source>whole, or nothing</source>
        <translation>كاملًا، أو لا شيء</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>أي القيود</translation>
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
    <name>OwnPassphrasePage</name>
    <message>
        <source>Present one</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Take several words. Nobody can read the project without one of its passphrases.</source>
        <translation>اختر عدة كلمات. لا يستطيع أحد قراءة المشروع دون إحدى عبارات مروره.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>املأ الحقول الثلاثة.</translation>
    </message>
    <message>
        <source>The new one is not the same twice.</source>
        <translation>الجديدة ليست نفسها في المرتين.</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>‏{count} في الثانية</translation>
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
</context>
<context>
    <name>Package</name>
    <message>
        <source>A package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>VICS tags</source>
        <translation>وسوم VICS</translation>
    </message>
    <message>
        <source>Since the last received</source>
        <translation>منذ آخر حزمة استُلمت</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>{name} · revoked</source>
        <translation>{name} · ملغى</translation>
    </message>
    <message>
        <source>{name} · confirmed</source>
        <translation>{name} · مؤكَّد</translation>
    </message>
    <message>
        <source>{name} · not confirmed</source>
        <translation>{name} · غير مؤكَّد</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>سمِّ ملفًا للكتابة.</translation>
    </message>
    <message>
        <source>This is no file: name a file to write.</source>
        <translation>هذا ليس ملفًا: سمِّ ملفًا للكتابة.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>This is the project&apos;s own folder: name another one.</source>
        <translation>هذا مجلد المشروع نفسه: حدّد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No receipt has come yet: this one holds everything.</source>
        <translation>لم يصل أي إيصال بعد: هذه تحوي كل شيء.</translation>
    </message>
    <message>
        <source>Nothing new: the package would be empty.</source>
        <translation>لا جديد: ستكون الحزمة فارغة.</translation>
    </message>
    <message>
        <source>The file is there already: it will be replaced.</source>
        <translation>الملف موجود من قبل: سيُستبدل.</translation>
    </message>
    <message>
        <source>Sealed to this project itself: nobody else can open it.</source>
        <translation>مختومة لهذا المشروع نفسه: لا يستطيع أحد غيره فتحها.</translation>
    </message>
    <message>
        <source>Sealed to {names}: nobody else can open it.</source>
        <translation>مختومة لـ {names}: لا يستطيع أحد غيرهم فتحها.</translation>
    </message>
    <message>
        <source>Held back: hashes, file names, notes, typed texts, drafts, attributes, hints and times spent. Cases and people go out under pseudonyms.</source>
        <translation>يُحجَب: البصمات، وأسماء الملفات، والملاحظات، والنصوص المكتوبة، والمسودات، والسمات، والإشارات، والأوقات المستغرقة. تخرج الحالات والأشخاص بأسماء مستعارة.</translation>
    </message>
    <message>
        <source>Send this file, and read the signer&apos;s words out to whoever gets it. When the receipt comes back, merge it.</source>
        <translation>أرسل هذا الملف، واقرأ كلمات الموقِّع على من يستلمه. وعندما يعود الإيصال ادمجه.</translation>
    </message>
    <message>
        <source>Keep this file: it opens with this project&apos;s keys alone.</source>
        <translation>احتفظ بهذا الملف: لا يُفتح إلا بمفاتيح هذا المشروع.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Signer&apos;s words, 1 to 6</source>
        <translation>كلمات الموقِّع، 1 إلى 6</translation>
    </message>
    <message>
        <source>Signer&apos;s words, 7 to 12</source>
        <translation>كلمات الموقِّع، 7 إلى 12</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Final answers</source>
        <translation>الإجابات النهائية</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The address book has no recipients yet. {key} opens it.</source>
        <translation>لا مستلِمين في دفتر العناوين بعد. {key} يفتحه.</translation>
    </message>
    <message>
        <source>Words of this key: {words}</source>
        <translation>كلمات هذا المفتاح: {words}</translation>
    </message>
    <message>
        <source>Recipients; Space chooses one</source>
        <translation>المستلِمون؛ مفتاح المسافة يختار واحدًا</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>موقَّعة ومختومة</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلِمون</translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message>
        <source>What will be packed</source>
        <translation>ما سيُحزَم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>ما تحويه الحزمة</translation>
    </message>
    <message>
        <source>Packing, signing and sealing…</source>
        <translation>جارٍ الحزم والتوقيع والختم…</translation>
    </message>
    <message>
        <source>The package is ready.</source>
        <translation>الحزمة جاهزة.</translation>
    </message>
    <message>
        <source>Stopped; no package was made.</source>
        <translation>أُوقف؛ لم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>الحزمة جاهزة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>So much would be packed</source>
        <translation>هذا ما سيُحزَم</translation>
    </message>
    <message>
        <source>Pack, sign and seal</source>
        <translation>حزم وتوقيع وختم</translation>
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
    <name>People</name>
    <message>
        <source>reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>مُصدِّر</translation>
    </message>
    <message>
        <source>✓ may sign in</source>
        <translation>‏✓ يجوز له الدخول</translation>
    </message>
    <message>
        <source>– disabled</source>
        <translation>‏– معطَّل</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>عبارة مرور جديدة لـ {name}</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>تعطيل {name}</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>تفعيل {name}</translation>
    </message>
    <message>
        <source>Leave both passphrases empty, and one is made and shown once. Roles can be combined.</source>
        <translation>اترك عبارتي المرور فارغتين فتُنشأ واحدة وتُعرَض مرة واحدة. ويمكن الجمع بين الأدوار.</translation>
    </message>
    <message>
        <source>The old passphrase opens the project no longer. Leave both empty, and one is made.</source>
        <translation>لا تعود عبارة المرور القديمة تفتح المشروع. اترك الاثنتين فارغتين فتُنشأ واحدة.</translation>
    </message>
    <message>
        <source>The key is taken away at once. What was coded stays; the planning page hands on the rest.</source>
        <translation>يُلغى المفتاح فورًا. يبقى ما رُمِّز؛ وصفحة التخطيط تحيل الباقي إلى غيره.</translation>
    </message>
    <message>
        <source>It signs in with a new passphrase. Leave both empty, and one is made.</source>
        <translation>يدخل بعبارة مرور جديدة. اترك الاثنتين فارغتين فتُنشأ واحدة.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>تفعيل الحساب</translation>
    </message>
    <message>
        <source>Type the name with which the person signs in.</source>
        <translation>اكتب الاسم الذي يدخل به الشخص.</translation>
    </message>
    <message>
        <source>Tick one role or more.</source>
        <translation>أشّر على دور واحد أو أكثر.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Choose an account of which this can be done.</source>
        <translation>اختر حسابًا يمكن إجراء ذلك عليه.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>أُضيف {name}.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is changed.</source>
        <translation>غُيّرت عبارة مرور {name}.</translation>
    </message>
    <message>
        <source>{name} is disabled; what was coded stays.</source>
        <translation>عُطّل {name}؛ ويبقى ما رُمِّز.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>يجوز لـ {name} الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>With the role reviewer it codes blind, and sees neither hints nor others&apos; codings.</source>
        <translation>بدور المراجع يُرمّز الحساب دون اطلاع، فلا يرى التلميحات ولا ترميزات الآخرين.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Tick who gets cases.</source>
        <translation>أشّر على من تُسنَد إليهم الحالات.</translation>
    </message>
    <message>
        <source>A shared case has 1 coder or more, and no more than are ticked.</source>
        <translation>للحالة المشتركة مُرمِّز واحد أو أكثر، على ألّا يتجاوز عددهم عدد المؤشَّر عليهم.</translation>
    </message>
    <message>
        <source>The overlap is a share such as 20 % or 1/5, or a whole number.</source>
        <translation>التداخل نسبة مثل 20 % أو ⁦1/5⁩، أو عدد صحيح.</translation>
    </message>
    <message>
        <source>The round is a whole number of 1 or more, or empty.</source>
        <translation>الجولة عدد صحيح لا يقل عن 1، أو فارغة.</translation>
    </message>
    <message>
        <source>The number of rounds is 1 or more.</source>
        <translation>عدد الجولات لا يقل عن 1.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>البذرة عدد صحيح.</translation>
    </message>
    <message>
        <source>Choose the rare code.</source>
        <translation>اختر الرمز النادر.</translation>
    </message>
    <message>
        <source>The shares to be coded again lie from 0 to 100 %.</source>
        <translation>النِسَب المطلوب ترميزها مجددًا تقع بين 0 و100 %.</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>اختر الغائب.</translation>
    </message>
    <message>
        <source>Tick who takes over.</source>
        <translation>أشّر على من يتولى العمل.</translation>
    </message>
    <message>
        <source>The number of days is 1 or more.</source>
        <translation>عدد الأيام لا يقل عن 1.</translation>
    </message>
    <message>
        <source>The rule is a number of days, or 0 for never.</source>
        <translation>القاعدة عدد من الأيام، أو 0 لعدم تطبيقها أبدًا.</translation>
    </message>
    <message>
        <source>{cases} cases, {overlap} of them to {coders} reviewers each</source>
        <translation>الحالات: {cases}، منها {overlap} تُسنَد كل واحدة منها إلى {coders} من المراجعين</translation>
    </message>
    <message>
        <source>Round {round}.</source>
        <translation>الجولة {round}.</translation>
    </message>
    <message>
        <source>{count} calibration cases for everybody, unmarked.</source>
        <translation>حالات المعايرة للجميع، دون تمييز لها: {count}.</translation>
    </message>
    <message>
        <source>{count} cases are left for later rounds.</source>
        <translation>الحالات المتروكة لجولات لاحقة: {count}.</translation>
    </message>
    <message>
        <source>{count} cases that somebody has already are left out.</source>
        <translation>الحالات المستبعَدة لأنها مُسنَدة بالفعل: {count}.</translation>
    </message>
    <message>
        <source>{count} assignments that nobody has begun are taken back first.</source>
        <translation>الإسنادات التي لم يبدأها أحد وتُسترجَع أولًا: {count}.</translation>
    </message>
    <message>
        <source>Queues mix the severities.</source>
        <translation>تمزج القوائم درجات الخطورة.</translation>
    </message>
    <message>
        <source>{count} of {first} cases coded once get a second coder, {rare} of them with the code</source>
        <translation>من الحالات المُرمَّزة مرة واحدة ({first}) ينال {count} مُرمِّزًا ثانيًا، ومنها ما يحمل الرمز: {rare}</translation>
    </message>
    <message>
        <source>{count} cases of {name} go to others</source>
        <translation>حالات {name} التي تنتقل إلى آخرين: {count}</translation>
    </message>
    <message>
        <source>{count} stay: the others have them already.</source>
        <translation>ما يبقى لأنه لدى الآخرين بالفعل: {count}.</translation>
    </message>
    <message>
        <source>{count} calibration cases are taken back: the others have them.</source>
        <translation>حالات المعايرة التي تُسترجَع لأنها لدى الآخرين: {count}.</translation>
    </message>
    <message>
        <source>Nothing is abandoned</source>
        <translation>لا شيء متروك</translation>
    </message>
    <message>
        <source>{count} cases would come back</source>
        <translation>الحالات التي ستُسترجَع: {count}</translation>
    </message>
    <message>
        <source>{unbegun} not begun by reviewers who did nothing since, {drafts} in draft, {back} handed back. Drafts keep their answers.</source>
        <translation>لم يبدأها مراجعون لم يفعلوا شيئًا منذئذ: {unbegun}، مسودات: {drafts}، مُعادة: {back}. تحتفظ المسودات بإجاباتها.</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(غير مذكور)</translation>
    </message>
    <message>
        <source>in proportion to their cases</source>
        <translation>بالتناسب مع حالاتها</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>after Neyman, from a pilot</source>
        <translation>وفق نيمان، من عينة استطلاعية</translation>
    </message>
    <message>
        <source>directly, all cases alike</source>
        <translation>مباشرةً، كل الحالات سواء</translation>
    </message>
    <message>
        <source>through randomly drawn files</source>
        <translation>عبر ملفات مسحوبة عشوائيًا</translation>
    </message>
    <message>
        <source>a number of cases</source>
        <translation>عدد من الحالات</translation>
    </message>
    <message>
        <source>by the width of a share&apos;s interval</source>
        <translation>حسب عرض فترة الثقة للنسبة</translation>
    </message>
    <message>
        <source>to show that alpha is at least</source>
        <translation>لإثبات أن ألفا لا تقل عن</translation>
    </message>
    <message>
        <source>by the width of alpha&apos;s interval</source>
        <translation>حسب عرض فترة الثقة لألفا</translation>
    </message>
    <message>
        <source>Wilson 1927, the number of cases counted in</source>
        <translation>‏Wilson 1927، مع احتساب عدد الحالات</translation>
    </message>
    <message>
        <source>Krippendorff 2004, one-sided; cases coded twice</source>
        <translation>‏Krippendorff 2004، أحادي الجانب؛ حالات مُرمَّزة مرتين</translation>
    </message>
    <message>
        <source>n of the pilot × (its standard error / the wanted one)²; cases coded twice</source>
        <translation>عدد العينة الاستطلاعية n × (خطؤها المعياري / الخطأ المطلوب)²؛ حالات مُرمَّزة مرتين</translation>
    </message>
    <message>
        <source>{count} cases worked out: {formula}.</source>
        <translation>عدد الحالات المحسوب: {count}؛ {formula}.</translation>
    </message>
    <message>
        <source>{cases} cases with {files} files could be drawn</source>
        <translation>الحالات التي يمكن سحبها: {cases}، وعدد ملفاتها {files}</translation>
    </message>
    <message>
        <source>Say how many cases: a whole number of 1 or more.</source>
        <translation>حدّد عدد الحالات: عدد صحيح لا يقل عن 1.</translation>
    </message>
    <message>
        <source>Say how wide the interval may be, such as 7 % or 0.07.</source>
        <translation>حدّد العرض المسموح لفترة الثقة، مثل 7 % أو 0.07.</translation>
    </message>
    <message>
        <source>The expected share lies from 0 to 100 %.</source>
        <translation>النسبة المتوقعة تقع بين 0 و100 %.</translation>
    </message>
    <message>
        <source>Say which alpha is to be shown, such as 0.8.</source>
        <translation>حدّد قيمة ألفا المطلوب إثباتها، مثل 0.8.</translation>
    </message>
    <message>
        <source>The confidence lies between 0 and 100 %; 95 % is usual.</source>
        <translation>مستوى الثقة يقع بين 0 و100 %؛ والمعتاد 95 %.</translation>
    </message>
    <message>
        <source>Choose the variable whose agreement so far is the pilot.</source>
        <translation>اختر المتغير الذي يكون الاتفاق عليه حتى الآن هو العينة الاستطلاعية.</translation>
    </message>
    <message>
        <source>Choose the code whose share is to be estimated.</source>
        <translation>اختر الرمز المطلوب تقدير نسبته.</translation>
    </message>
    <message>
        <source>At least so many from each stratum: a whole number.</source>
        <translation>الحد الأدنى من كل طبقة: عدد صحيح.</translation>
    </message>
    <message>
        <source>Counting the cases…</source>
        <translation>جارٍ عدّ الحالات…</translation>
    </message>
    <message>
        <source>Looking at the pilot…</source>
        <translation>جارٍ النظر في العينة الاستطلاعية…</translation>
    </message>
    <message>
        <source>{count} abandoned cases have another reviewer now.</source>
        <translation>الحالات المتروكة التي صار لها مراجع آخر: {count}.</translation>
    </message>
    <message>
        <source>{count} drafts were handed back with their answers.</source>
        <translation>المسودات التي أُعيدت بإجاباتها: {count}.</translation>
    </message>
    <message>
        <source>{count} stay: nobody else may take them.</source>
        <translation>ما يبقى لأن لا أحد غيره يجوز له توليه: {count}.</translation>
    </message>
</context>
<context>
    <name>PlotsPane</name>
    <message>
        <source>Plot</source>
        <translation>الرسم البياني</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>settled by rules</source>
        <translation>تسوّيه القواعد</translation>
    </message>
    <message>
        <source>to look at again</source>
        <translation>للنظر فيه مجددًا</translation>
    </message>
    <message>
        <source>Codings that are touched, by variable</source>
        <translation>الترميزات التي تُمَسّ، حسب المتغير</translation>
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
    <message>
        <source>found: {found}</source>
        <translation>الموجود: {found}</translation>
    </message>
    <message>
        <source>expected: {expected}</source>
        <translation>المتوقَّع: {expected}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>مُعادة</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>حسب الجولة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجاب</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>By variable</source>
        <translation>حسب المتغير</translation>
    </message>
    <message>
        <source>{done} of {cases} cases are done ({share})</source>
        <translation>الحالات المنجزة: {done} من {cases} ({share})</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>لا توجد حالات بعد</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>للإنجاز: {count}</translation>
    </message>
    <message>
        <source>{count} in draft</source>
        <translation>مسودات: {count}</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>منجزة: {count}</translation>
    </message>
    <message>
        <source>{count} handed back</source>
        <translation>مُعادة: {count}</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases</source>
        <translation>السحب {number}: الحالات {cases}</translation>
    </message>
    <message>
        <source>draw {number}: {cases} cases by {column}</source>
        <translation>السحب {number}: الحالات {cases} حسب {column}</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(غير مذكور)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>لم يُعَدّ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is assigned yet.</source>
        <translation>لم يُسنَد شيء بعد.</translation>
    </message>
    <message>
        <source>Whoever also codes does not see what the others said.</source>
        <translation>من يُرمّز أيضًا لا يرى ما قاله الآخرون.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of working the queue out</source>
        <translation>تقدم إعداد القائمة</translation>
    </message>
    <message>
        <source>Working the queue out</source>
        <translation>جارٍ إعداد القائمة</translation>
    </message>
    <message>
        <source>{key} stops</source>
        <translation>‏{key} للإيقاف</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Questions to settle</source>
        <translation>أسئلة للحسم</translation>
    </message>
    <message>
        <source>SETTLED BY THEMSELVES</source>
        <translation>ما حُسم تلقائيًا</translation>
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
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
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
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
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
    <name>ReplaceSide</name>
    <message>
        <source>Replace, bring back</source>
        <translation>استبدال واسترجاع</translation>
    </message>
    <message>
        <source>What would change hands</source>
        <translation>ما الذي سينتقل</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>يتولى</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>من يتولى العمل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>الغائب</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Not touched for days</source>
        <translation>أيام دون مساس</translation>
    </message>
    <message>
        <source>By itself after days</source>
        <translation>تلقائيًا بعد أيام</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>‏0: أبدًا</translation>
    </message>
    <message>
        <source>replace somebody who is away</source>
        <translation>استبدال شخص غائب</translation>
    </message>
    <message>
        <source>bring abandoned work back</source>
        <translation>استرجاع عمل متروك</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Bring back, keep the rule</source>
        <translation>استرجاع مع حفظ القاعدة</translation>
    </message>
    <message>
        <source>From now on work comes back after {count} days.</source>
        <translation>من الآن فصاعدًا يُسترجَع العمل بعد أيام عددها {count}.</translation>
    </message>
    <message>
        <source>Work does not come back by itself.</source>
        <translation>لا يُسترجَع العمل تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To look at again under the new codebook version: {count}. {key} opens the next one.</source>
        <translation>للنظر فيها مجددًا وفق الإصدار الجديد من دليل الترميز: {count}. {key} يفتح التالية.</translation>
    </message>
</context>
<context>
    <name>RoundsPanel</name>
    <message>
        <source>No case of any round was coded yet; Esc closes this.</source>
        <translation>لم تُرمَّز بعد أي حالة من أي جولة؛ وEsc يغلق هذا.</translation>
    </message>
    <message>
        <source>A digit chooses a round, Enter releases it, Esc closes this. Reviewers then see where final answers of that round are not what they had said; it cannot be taken back.</source>
        <translation>رقم يختار جولة، وEnter يتيحها، وEsc يغلق هذا. عندئذ يرى المراجعون أين تختلف الإجابات النهائية لتلك الجولة عما كانوا قد قالوه؛ ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Release feedback of a round</source>
        <translation>إتاحة التغذية الراجعة لجولة</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>{settled} cases settled, {waiting} still wait</source>
        <translation>الحالات المحسومة: {settled}، وما زال ينتظر: {waiting}</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>◷ deferred</source>
        <translation>‏◷ مؤجَّل</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>‏○ مفتوح</translation>
    </message>
    <message>
        <source>your own answer, given before you saw the others</source>
        <translation>إجابتك أنت، المعطاة قبل أن ترى الأخرى</translation>
    </message>
    <message>
        <source>decided: none of the coders said this</source>
        <translation>القرار: لم يقل ذلك أي من المُرمِّزين</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>Why do the answers differ?</source>
        <translation>لماذا تختلف الإجابات؟</translation>
    </message>
    <message>
        <source>{count} cases settled themselves: their coders agree. {open} are to be settled.</source>
        <translation>الحالات التي حُسمت تلقائيًا لاتفاق مُرمِّزيها: {count}. والحالات المطلوب حسمها: {open}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Note on the decision (Ctrl+Enter ends it)</source>
        <translation>ملاحظة على القرار (Ctrl+Enter ينهيها)</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>لا شيء مفتوح هنا.</translation>
    </message>
    <message>
        <source>{left} of {all} questions left · {coders} coders</source>
        <translation>الأسئلة المتبقية: {left} من {all} · المُرمِّزون: {coders}</translation>
    </message>
    <message>
        <source>{count} of an older codebook left out</source>
        <translation>المستبعَدة لأنها بدليل أقدم: {count}</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>مؤجَّلة</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>still being coded</source>
        <translation>ما زالت تُرمَّز</translation>
    </message>
    <message>
        <source>to work out</source>
        <translation>للإعداد</translation>
    </message>
    <message>
        <source>The feedback of round {number} is released: its reviewers see it from now on.</source>
        <translation>أُتيحت التغذية الراجعة للجولة {number}: يراها مراجعوها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>certainty: {certainty}</source>
        <translation>درجة اليقين: {certainty}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>majority: {said} of {coders}</source>
        <translation>أغلبية: {said} من {coders}</translation>
    </message>
    <message>
        <source>follows from a decision</source>
        <translation>يترتب على قرار</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>مُرمِّز واحد</translation>
    </message>
    <message>
        <source>agreed by all</source>
        <translation>باتفاق الجميع</translation>
    </message>
    <message>
        <source>Nothing is left to settle in this queue.</source>
        <translation>لم يبقَ شيء للحسم في هذه القائمة.</translation>
    </message>
    <message>
        <source>Choose an option by its key.</source>
        <translation>اختر خيارًا بمفتاحه.</translation>
    </message>
    <message>
        <source>This coder gave no answer: choose one by its key.</source>
        <translation>لم يُعطِ هذا المُرمِّز إجابة: اختر واحدة بمفتاحها.</translation>
    </message>
    <message>
        <source>None of the coders said this. Choose the reason by its key; Esc gives the answer up.</source>
        <translation>لم يقل ذلك أي من المُرمِّزين. اختر السبب بمفتاحه؛ وEsc يتخلى عن الإجابة.</translation>
    </message>
    <message>
        <source>This reason needs a note: write in a few words why, then Ctrl+Enter decides.</source>
        <translation>يحتاج هذا السبب إلى ملاحظة: اكتب السبب في بضع كلمات، ثم Ctrl+Enter للبتّ.</translation>
    </message>
    <message>
        <source>The reason goes with the decision.</source>
        <translation>يُحفَظ السبب مع القرار.</translation>
    </message>
    <message>
        <source>Your own answer is kept. Enter confirms it; any other key of a side changes it.</source>
        <translation>حُفظت إجابتك. Enter يؤكدها؛ وأي مفتاح آخر من مفاتيح الأطراف يغيّرها.</translation>
    </message>
    <message>
        <source>Settled by itself after this decision: {subject}</source>
        <translation>حُسم تلقائيًا بعد هذا القرار: {subject}</translation>
    </message>
    <message>
        <source>Taken back in {subject}.</source>
        <translation>تم التراجع في {subject}.</translation>
    </message>
    <message>
        <source>Done again in {subject}.</source>
        <translation>أُعيد في {subject}.</translation>
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
        <source>Blind first: answer by the codebook’s keys; then the coders’ answers are shown.</source>
        <translation>دون اطلاع أولًا: أجب بمفاتيح دليل الترميز؛ ثم تُعرَض إجابات المُرمِّزين.</translation>
    </message>
    <message>
        <source>The coders’ answers are shown at once.</source>
        <translation>تُعرَض إجابات المُرمِّزين فورًا.</translation>
    </message>
    <message>
        <source>something in the record was overlooked</source>
        <translation>أُغفل شيء في السجل</translation>
    </message>
    <message>
        <source>the definition was read differently</source>
        <translation>قُرئ التعريف على نحو مختلف</translation>
    </message>
    <message>
        <source>the definition allows both answers</source>
        <translation>التعريف يسمح بالإجابتين</translation>
    </message>
    <message>
        <source>the record does not say enough</source>
        <translation>السجل لا يذكر ما يكفي</translation>
    </message>
    <message>
        <source>a slip in entering the answer</source>
        <translation>زلّة عند إدخال الإجابة</translation>
    </message>
    <message>
        <source>the record changed between the codings</source>
        <translation>تغيّر السجل بين الترميزين</translation>
    </message>
    <message>
        <source>another reason, said in the note</source>
        <translation>سبب آخر، مذكور في الملاحظة</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>لم يُجَب عنه</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>Settle {case}</source>
        <translation>حسم {case}</translation>
    </message>
</context>
<context>
    <name>SettleQueue</name>
    <message>
        <source>Queue of cases to settle</source>
        <translation>قائمة الحالات المطلوب حسمها</translation>
    </message>
    <message>
        <source>Variable: {name}</source>
        <translation>المتغير: {name}</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>حسب الوزن</translation>
    </message>
    <message>
        <source>No case is deferred here.</source>
        <translation>لا حالة مؤجَّلة هنا.</translation>
    </message>
    <message>
        <source>No case waits here.</source>
        <translation>لا حالة تنتظر هنا.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي: {count}</translation>
    </message>
    <message>
        <source>TO SETTLE</source>
        <translation>للحسم</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>أُوقف؛ لم يُحفَظ شيء.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>SideStrip</name>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
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
        <source>After failed attempts this one waits {seconds} s.</source>
        <translation>بعد محاولات فاشلة تنتظر هذه {seconds} ث.</translation>
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
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Locked. Everything that was answered is saved; your passphrase leads back to where you were.</source>
        <translation>مقفل. كل ما أُجيب عنه محفوظ؛ وعبارة مرورك تعيدك إلى حيث كنت.</translation>
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
    <name>StatesCard</name>
    <message>
        <source>Assignments:</source>
        <translation>الإسنادات:</translation>
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
    <name>StrataCard</name>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>غير مُسنَدة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>By stratum</source>
        <translation>حسب الطبقة</translation>
    </message>
    <message>
        <source>Divide the cases by</source>
        <translation>تقسيم الحالات حسب</translation>
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
    <message>
        <source>Version that is shown</source>
        <translation>الإصدار المعروض</translation>
    </message>
    <message>
        <source>Version that it is compared with</source>
        <translation>الإصدار الذي يُقارَن به</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Entries of the trail</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>هل هو كامل؟</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Accounts and passphrases</source>
        <translation>الحسابات وعبارات المرور</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>أدلة الترميز</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Assignment plans</source>
        <translation>خطط الإسناد</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>That is not a day; write it as 2026-11-27.</source>
        <translation>هذا ليس يومًا؛ اكتبه على نحو ⁦2026-11-27⁩.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم يُتحقَّق منه بعد</translation>
    </message>
    <message>
        <source>Reads every entry, the rows that it answers for and its signature, and names the first that is not what it was.</source>
        <translation>يقرأ كل قيد والصفوف التي يشهد لها وتوقيعه، ويسمّي أول قيد لم يعد كما كان.</translation>
    </message>
    <message>
        <source>Chain, rows and signatures of {count} entries are what they were.</source>
        <translation>السلسلة والصفوف والتوقيعات كما كانت، وعدد القيود {count}.</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>سجل التدقيق كامل</translation>
    </message>
    <message>
        <source>Entry {number} is broken</source>
        <translation>القيد {number} مختلّ</translation>
    </message>
    <message>
        <source>There are rows that no entry answers for</source>
        <translation>توجد صفوف لا يشهد لها أي قيد</translation>
    </message>
    <message>
        <source>What stands from there on is not proven. Restore the last backup and compare.</source>
        <translation>ما يلي ذلك غير مثبَت. استعد آخر نسخة احتياطية وقارن.</translation>
    </message>
    <message>
        <source>does not fit its rows in {table}</source>
        <translation>لا يطابق صفوفه في {table}</translation>
    </message>
    <message>
        <source>does not follow from the one before it</source>
        <translation>لا يتبع القيد الذي قبله</translation>
    </message>
    <message>
        <source>is no entry</source>
        <translation>ليس قيدًا</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>has a signature that does not fit</source>
        <translation>توقيعه غير مطابق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>The entry is copied.</source>
        <translation>نُسخ القيد.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>VariablesPanel</name>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Own answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>OWN ANSWERS THAT DIFFER</source>
        <translation>إجاباتك المختلفة</translation>
    </message>
    <message>
        <source>Own answers by variable</source>
        <translation>إجاباتك حسب المتغير</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخلل</translation>
    </message>
    <message>
        <source>Entries that are not what they were</source>
        <translation>القيود التي لم تعد كما كانت</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for the project.</source>
        <translation>أبلغ المسؤول عن المشروع.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقُّق</translation>
    </message>
</context>
<context>
    <name>Vics</name>
    <message>
        <source>Name the imported file.</source>
        <translation>سمِّ الملف المستورد.</translation>
    </message>
    <message>
        <source>The crosswalk cannot be taken: name another one, or none.</source>
        <translation>لا يمكن أخذ جدول المقابلة: سمِّ غيره أو لا تسمِّ شيئًا.</translation>
    </message>
    <message>
        <source>A copy would take its source&apos;s place: name another folder.</source>
        <translation>ستحل نسخة محل مصدرها: سمِّ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A file of this name is on the list already.</source>
        <translation>في القائمة ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Tags hold the final answers of cases that nobody is coding again.</source>
        <translation>تحوي الوسوم الإجابات النهائية للحالات التي لا يرمّزها أحد من جديد.</translation>
    </message>
    <message>
        <source>Tags hold the labels that every coding in force of a case has.</source>
        <translation>تحوي الوسوم الرموز التي ترد في كل ترميز سارٍ للحالة.</translation>
    </message>
    <message>
        <source>Category stays as it is.</source>
        <translation>تبقى الفئة كما هي.</translation>
    </message>
    <message>
        <source>Category changes where the crosswalk says so.</source>
        <translation>تتغيّر الفئة حيث ينص جدول المقابلة على ذلك.</translation>
    </message>
    <message>
        <source>Typed answers and notes are never written; the source stays as it is.</source>
        <translation>لا تُكتَب الإجابات المكتوبة ولا الملاحظات أبدًا؛ ويبقى المصدر كما هو.</translation>
    </message>
    <message>
        <source>Media: {number} matched by MediaID, {md5} by MD5, {rest} not matched. Copies are in {folder}</source>
        <translation>الوسائط: طُوبق {number} بـ MediaID و{md5} بـ MD5، ولم يُطابَق {rest}. النسخ في {folder}</translation>
    </message>
</context>
<context>
    <name>VicsForm</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>جدول المقابلة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Path of an imported file; Enter puts it on the list</source>
        <translation>مسار ملف مستورد؛ مفتاح الإدخال يضعه في القائمة</translation>
    </message>
    <message>
        <source>None: Category stays as it is</source>
        <translation>لا شيء: تبقى الفئة كما هي</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>اختيار الملفات</translation>
    </message>
    <message>
        <source>Source files; Space leaves one out</source>
        <translation>ملفات المصدر؛ مفتاح المسافة يستبعد واحدًا</translation>
    </message>
    <message>
        <source>Labels as tags in a copy</source>
        <translation>الرموز وسومًا في نسخة</translation>
    </message>
</context>
<context>
    <name>VicsPane</name>
    <message>
        <source>What will be written</source>
        <translation>ما الذي سيُكتَب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>By MediaID</source>
        <translation>بـ MediaID</translation>
    </message>
    <message>
        <source>By MD5</source>
        <translation>بـ MD5</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>غير مطابَقة</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>موسومة</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>فئات تغيّرت</translation>
    </message>
    <message>
        <source>Copies that were written</source>
        <translation>النسخ التي كُتبت</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Stopped; the folder is as it was.</source>
        <translation>أُوقف؛ والمجلد كما كان.</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>كُتب كل شيء</translation>
    </message>
    <message>
        <source>A copy of each file, with tags</source>
        <translation>نسخة من كل ملف مع وسوم</translation>
    </message>
    <message>
        <source>Write the copies</source>
        <translation>كتابة النسخ</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
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
        <source>Case records</source>
        <translation>سجلات الحالات</translation>
    </message>
    <message>
        <source>Import case records</source>
        <translation>استيراد سجلات الحالات</translation>
    </message>
    <message>
        <source>Export codings and cases</source>
        <translation>تصدير الترميزات والحالات</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>دمج حزم</translation>
    </message>
    <message>
        <source>Address book: whose keys are known</source>
        <translation>دفتر العناوين: المفاتيح المعروفة وأصحابها</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>الاتفاق بين المراجعين</translation>
    </message>
    <message>
        <source>Draw, assign, replace</source>
        <translation>السحب والإسناد والاستبدال</translation>
    </message>
    <message>
        <source>Settle differences</source>
        <translation>حسم الاختلافات</translation>
    </message>
    <message>
        <source>Feedback on own codings</source>
        <translation>التغذية الراجعة على ترميزاتك</translation>
    </message>
    <message>
        <source>Codebook and its versions</source>
        <translation>دليل الترميز وإصداراته</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>تقدم الدراسة</translation>
    </message>
    <message>
        <source>People and passphrases</source>
        <translation>الأشخاص وعبارات المرور</translation>
    </message>
    <message>
        <source>Who changed what: the trail</source>
        <translation>من غيّر ماذا: سجل التدقيق</translation>
    </message>
    <message>
        <source>Indicator of many packages</source>
        <translation>مؤشر حزم كثيرة</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
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
        <source>Next case to look at again</source>
        <translation>الحالة التالية للنظر فيها مجددًا</translation>
    </message>
    <message>
        <source>Show only cases to look at again, or all</source>
        <translation>إظهار الحالات المطلوب النظر فيها مجددًا فقط، أو كلها</translation>
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
        <source>Write the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Go to the columns</source>
        <translation>الانتقال إلى الأعمدة</translation>
    </message>
    <message>
        <source>Go to the preview or the files</source>
        <translation>الانتقال إلى المعاينة أو الملفات</translation>
    </message>
    <message>
        <source>Go to the recipients</source>
        <translation>الانتقال إلى المستلِمين</translation>
    </message>
    <message>
        <source>Copy names and digests</source>
        <translation>نسخ الأسماء والبصمات</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>إيقاف الكتابة</translation>
    </message>
    <message>
        <source>Merge the packages</source>
        <translation>دمج الحزم المختارة</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>اختيار الحزم</translation>
    </message>
    <message>
        <source>Go to the packages</source>
        <translation>الانتقال إلى الحزم</translation>
    </message>
    <message>
        <source>Take the package off the list</source>
        <translation>إزالة الحزمة من القائمة</translation>
    </message>
    <message>
        <source>Stop behind this package</source>
        <translation>الإيقاف بعد هذه الحزمة</translation>
    </message>
    <message>
        <source>Add somebody&apos;s keys</source>
        <translation>إضافة مفاتيح شخص آخر</translation>
    </message>
    <message>
        <source>Compare the words of the key</source>
        <translation>مقارنة كلمات المفتاح</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>إبطال المفاتيح</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Change the address book as the form says</source>
        <translation>تغيير دفتر العناوين وفق النموذج</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>الانتقال إلى مفاتيح الدفتر</translation>
    </message>
    <message>
        <source>Go to the form of the keys</source>
        <translation>الانتقال إلى نموذج المفاتيح</translation>
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
        <source>Show version by version of the codebook</source>
        <translation>العرض حسب إصدارات دليل الترميز</translation>
    </message>
    <message>
        <source>Show groups of cases, then by the next column</source>
        <translation>إظهار مجموعات الحالات، ثم حسب العمود التالي</translation>
    </message>
    <message>
        <source>Show first answers against final ones</source>
        <translation>إظهار الإجابات الأولى مقابل النهائية</translation>
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
        <source>Draw cases</source>
        <translation>سحب حالات</translation>
    </message>
    <message>
        <source>Assign cases</source>
        <translation>إسناد حالات</translation>
    </message>
    <message>
        <source>Replace somebody, bring work back</source>
        <translation>استبدال شخص واسترجاع العمل</translation>
    </message>
    <message>
        <source>Draw, assign or replace now</source>
        <translation>السحب أو الإسناد أو الاستبدال الآن</translation>
    </message>
    <message>
        <source>Offer another seed</source>
        <translation>اقتراح بذرة أخرى</translation>
    </message>
    <message>
        <source>Go to the draws that were made</source>
        <translation>الانتقال إلى السحوبات التي أُجريت</translation>
    </message>
    <message>
        <source>Draw again from the record and compare</source>
        <translation>السحب مجددًا وفق المحضر والمقارنة</translation>
    </message>
    <message>
        <source>Copy the record of the draw</source>
        <translation>نسخ محضر السحب</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>إيقاف التخطيط</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>Divide the cases otherwise</source>
        <translation>تقسيم الحالات بطريقة أخرى</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <source>Go to the counts by stratum</source>
        <translation>الانتقال إلى الأعداد حسب الطبقة</translation>
    </message>
    <message>
        <source>Go to the counts by round</source>
        <translation>الانتقال إلى الأعداد حسب الجولة</translation>
    </message>
    <message>
        <source>Go to the counts by variable</source>
        <translation>الانتقال إلى الأعداد حسب المتغير</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>تفعيل الحساب</translation>
    </message>
    <message>
        <source>Change the account as the form says</source>
        <translation>تغيير الحساب وفق النموذج</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>الانتقال إلى الحسابات</translation>
    </message>
    <message>
        <source>Go to the form of the account</source>
        <translation>الانتقال إلى نموذج الحساب</translation>
    </message>
    <message>
        <source>Take answer A</source>
        <translation>اعتماد الإجابة A</translation>
    </message>
    <message>
        <source>Take answer B</source>
        <translation>اعتماد الإجابة B</translation>
    </message>
    <message>
        <source>Take answer C</source>
        <translation>اعتماد الإجابة C</translation>
    </message>
    <message>
        <source>Take answer D</source>
        <translation>اعتماد الإجابة D</translation>
    </message>
    <message>
        <source>Take answer E</source>
        <translation>اعتماد الإجابة E</translation>
    </message>
    <message>
        <source>Take answer F</source>
        <translation>اعتماد الإجابة F</translation>
    </message>
    <message>
        <source>Take answer G</source>
        <translation>اعتماد الإجابة G</translation>
    </message>
    <message>
        <source>Take answer H</source>
        <translation>اعتماد الإجابة H</translation>
    </message>
    <message>
        <source>Take answer I</source>
        <translation>اعتماد الإجابة I</translation>
    </message>
    <message>
        <source>Give another answer</source>
        <translation>إعطاء إجابة أخرى</translation>
    </message>
    <message>
        <source>Defer the question</source>
        <translation>تأجيل السؤال</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>الرجوع عن القرار</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>اختيار السبب</translation>
    </message>
    <message>
        <source>Write a note on the decision</source>
        <translation>كتابة ملاحظة على القرار</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>إنهاء الملاحظة</translation>
    </message>
    <message>
        <source>Confirm, or next case</source>
        <translation>تأكيد، أو الحالة التالية</translation>
    </message>
    <message>
        <source>Next case to settle</source>
        <translation>الحالة التالية للحسم</translation>
    </message>
    <message>
        <source>Previous case to settle</source>
        <translation>الحالة السابقة للحسم</translation>
    </message>
    <message>
        <source>Queue of the next variable</source>
        <translation>قائمة المتغير التالي</translation>
    </message>
    <message>
        <source>Deferred cases, or those to settle</source>
        <translation>الحالات المؤجَّلة، أو المطلوب حسمها</translation>
    </message>
    <message>
        <source>Find a case to settle</source>
        <translation>البحث عن حالة للحسم</translation>
    </message>
    <message>
        <source>Answer blind first, or not</source>
        <translation>الإجابة دون اطلاع أولًا، أو لا</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>التراجع عن القرار الأخير</translation>
    </message>
    <message>
        <source>Redo the decision</source>
        <translation>إعادة القرار</translation>
    </message>
    <message>
        <source>Show or hide the record’s names and texts</source>
        <translation>إظهار أسماء السجل ونصوصه أو إخفاؤها</translation>
    </message>
    <message>
        <source>Open the record in the certified tool</source>
        <translation>فتح السجل في الأداة المعتمدة</translation>
    </message>
    <message>
        <source>Release feedback of a round</source>
        <translation>إتاحة التغذية الراجعة لجولة</translation>
    </message>
    <message>
        <source>Work the queue out again</source>
        <translation>إعداد القائمة من جديد</translation>
    </message>
    <message>
        <source>Stop working the queue out</source>
        <translation>إيقاف إعداد القائمة</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>الانتقال إلى الأسئلة</translation>
    </message>
    <message>
        <source>Go to the media metadata</source>
        <translation>الانتقال إلى البيانات الوصفية للوسائط</translation>
    </message>
    <message>
        <source>Go to the cases to settle</source>
        <translation>الانتقال إلى الحالات المطلوب حسمها</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Read the trail again</source>
        <translation>قراءة سجل التدقيق مجددًا</translation>
    </message>
    <message>
        <source>Go to what narrows the list</source>
        <translation>الانتقال إلى ما يضيّق القائمة</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>الانتقال إلى القيود</translation>
    </message>
    <message>
        <source>Go to the entry&apos;s details</source>
        <translation>الانتقال إلى تفاصيل القيد</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>نسخ القيد</translation>
    </message>
    <message>
        <source>Save the entries as CSV</source>
        <translation>حفظ القيود بصيغة CSV</translation>
    </message>
    <message>
        <source>Save the entries as JSON lines</source>
        <translation>حفظ القيود كأسطر JSON</translation>
    </message>
    <message>
        <source>Stop what runs</source>
        <translation>إيقاف ما يجري</translation>
    </message>
    <message>
        <source>Next case with a difference</source>
        <translation>الحالة التالية ذات اختلاف</translation>
    </message>
    <message>
        <source>Previous case with a difference</source>
        <translation>الحالة السابقة ذات اختلاف</translation>
    </message>
    <message>
        <source>Next variable with differences</source>
        <translation>المتغير التالي ذو اختلافات</translation>
    </message>
    <message>
        <source>Previous variable with differences</source>
        <translation>المتغير السابق ذو اختلافات</translation>
    </message>
    <message>
        <source>Open this case in the queue</source>
        <translation>فتح هذه الحالة في القائمة</translation>
    </message>
    <message>
        <source>Read the feedback again</source>
        <translation>قراءة التغذية الراجعة مجددًا</translation>
    </message>
    <message>
        <source>Go to your answers by variable</source>
        <translation>الانتقال إلى إجاباتك حسب المتغير</translation>
    </message>
    <message>
        <source>Go to the differences</source>
        <translation>الانتقال إلى الاختلافات</translation>
    </message>
    <message>
        <source>Go to the cases that differ</source>
        <translation>الانتقال إلى الحالات المختلفة</translation>
    </message>
    <message>
        <source>Count the packages</source>
        <translation>عدّ الحزم</translation>
    </message>
    <message>
        <source>Choose packages to count</source>
        <translation>اختيار حزم لعدّها</translation>
    </message>
    <message>
        <source>Go to the packages to count</source>
        <translation>الانتقال إلى الحزم المطلوب عدّها</translation>
    </message>
    <message>
        <source>Show the shares</source>
        <translation>إظهار النِسَب</translation>
    </message>
    <message>
        <source>Show the plots</source>
        <translation>إظهار الرسوم البيانية</translation>
    </message>
    <message>
        <source>Show what is hidden, set apart and counted</source>
        <translation>إظهار ما حُجب وما عُزل وما عُدّ</translation>
    </message>
    <message>
        <source>Write tables, report and plots</source>
        <translation>كتابة الجداول والتقرير والرسوم البيانية</translation>
    </message>
    <message>
        <source>Take the package off the count</source>
        <translation>إزالة الحزمة من العدّ</translation>
    </message>
    <message>
        <source>Stop counting or writing</source>
        <translation>إيقاف العدّ أو الكتابة</translation>
    </message>
    <message>
        <source>Show the chosen line</source>
        <translation>إظهار السطر المختار</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>إظهار الاختلافات</translation>
    </message>
    <message>
        <source>Show what publishing would mean</source>
        <translation>إظهار ما يترتب على النشر</translation>
    </message>
    <message>
        <source>Show cases to look at again</source>
        <translation>إظهار الحالات المطلوب النظر فيها مجددًا</translation>
    </message>
    <message>
        <source>Begin a draft of the next version</source>
        <translation>بدء مسودة للإصدار التالي</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>التراجع عن التعديل الأخير</translation>
    </message>
    <message>
        <source>Edit once more what was taken back</source>
        <translation>إعادة التعديل المتراجَع عنه</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Retire, or bring back</source>
        <translation>الإخراج من الاستعمال، أو الإعادة إليه</translation>
    </message>
    <message>
        <source>Merge the code into another</source>
        <translation>دمج الرمز في رمز آخر</translation>
    </message>
    <message>
        <source>Split the code by a rule</source>
        <translation>تقسيم الرمز بقاعدة</translation>
    </message>
    <message>
        <source>Change the id</source>
        <translation>تغيير المعرّف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>تسمية الإصدار</translation>
    </message>
    <message>
        <source>Take a file as the draft</source>
        <translation>اعتماد ملف كمسودة</translation>
    </message>
    <message>
        <source>Write the draft to a file</source>
        <translation>كتابة المسودة في ملف</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>نشر المسودة</translation>
    </message>
    <message>
        <source>Publish the draft and carry codings over</source>
        <translation>نشر المسودة وترحيل الترميزات</translation>
    </message>
    <message>
        <source>Go on through older codings</source>
        <translation>متابعة المرور بالترميزات الأقدم</translation>
    </message>
    <message>
        <source>Carry older codings over</source>
        <translation>ترحيل الترميزات الأقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>الانتقال إلى الهيكل</translation>
    </message>
    <message>
        <source>Go to what stands beside</source>
        <translation>الانتقال إلى ما هو معروض بجانبه</translation>
    </message>
    <message>
        <source>Go to the versions</source>
        <translation>الانتقال إلى الإصدارات</translation>
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
        <source>case records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>التغذية الراجعة</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>المؤشر</translation>
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
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>المستلِمون</translation>
    </message>
    <message>
        <source>copy digests</source>
        <translation>نسخ البصمات</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>new keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>compare words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>copy the key</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>save figure</source>
        <translation>حفظ الشكل</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>replace, bring back</source>
        <translation>استبدال واسترجاع</translation>
    </message>
    <message>
        <source>draw again</source>
        <translation>سحب مجددًا</translation>
    </message>
    <message>
        <source>copy the record</source>
        <translation>نسخ المحضر</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>divide by</source>
        <translation>تقسيم حسب</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>blind first</source>
        <translation>دون اطلاع أولًا</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>certified tool</source>
        <translation>الأداة المعتمدة</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>النِسَب</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>للنظر مجددًا</translation>
    </message>
    <message>
        <source>Tables, a package or VICS tags</source>
        <translation>جداول أو حزمة أو وسوم VICS</translation>
    </message>
    <message>
        <source>tables, package, tags</source>
        <translation>جداول، حزمة، وسوم</translation>
    </message>
    <message>
        <source>new draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>add code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>add variable</source>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>خارج الاستعمال</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>change id</source>
        <translation>تغيير المعرّف</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>write file</source>
        <translation>كتابة ملف</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>publish and carry</source>
        <translation>نشر وترحيل</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>carry over</source>
        <translation>ترحيل</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>0 switches it off.</source>
        <translation>القيمة 0 توقف ذلك.</translation>
    </message>
    <message>
        <source>0.2 is usual.</source>
        <translation>القيمة المعتادة 0.2.</translation>
    </message>
    <message>
        <source>0.95 is usual.</source>
        <translation>القيمة المعتادة 0.95.</translation>
    </message>
    <message>
        <source>A VICS copy names its cases as its source does: it is never written under pseudonyms.</source>
        <translation>تسمّي نسخة VICS حالاتها كما يسمّيها مصدرها: فلا تُكتَب أبدًا بأسماء مستعارة.</translation>
    </message>
    <message>
        <source>A case that was to be assigned does not exist.</source>
        <translation>حالة مطلوب إسنادها غير موجودة.</translation>
    </message>
    <message>
        <source>A category means something only with its scheme: take a crosswalk for this one.</source>
        <translation>لا معنى للفئة إلا مع مخططها: خذ جدول مقابلة لهذا المخطط.</translation>
    </message>
    <message>
        <source>A demo project of another size or seed lies there.</source>
        <translation>يوجد هناك مشروع تجريبي بحجم آخر أو ببذرة أخرى.</translation>
    </message>
    <message>
        <source>A passphrase was changed while the backup was made.</source>
        <translation>تغيّرت عبارة مرور أثناء إنشاء النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>يحتاج المشروع إلى عنوان.</translation>
    </message>
    <message>
        <source>A receipt is written for labels.</source>
        <translation>يُكتب الإيصال لحزمة ترميزات.</translation>
    </message>
    <message>
        <source>A reviewer may change the own queue and codings only.</source>
        <translation>لا يجوز للمراجع تغيير غير قائمته وترميزاته.</translation>
    </message>
    <message>
        <source>A rule needs a condition under which it is broken.</source>
        <translation>تحتاج القاعدة إلى شرط تُخالَف بموجبه.</translation>
    </message>
    <message>
        <source>A threshold of less than 2 protects nobody.</source>
        <translation>عتبة أقل من 2 لا تحمي أحدًا.</translation>
    </message>
    <message>
        <source>A time in the package cannot be read.</source>
        <translation>تعذّرت قراءة وقت في الحزمة.</translation>
    </message>
    <message>
        <source>Add /;use_ssl=true to the address, and let the server speak TLS.</source>
        <translation>أضف ⁦/;use_ssl=true⁩ إلى العنوان، واجعل الخادم يستعمل TLS.</translation>
    </message>
    <message>
        <source>Add another account first.</source>
        <translation>أضف حسابًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>أضف مشرفًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Add it with --signer, and compare its words: what comes back is known by it.</source>
        <translation>أضفه باستعمال ⁦--signer⁩، وقارن كلماته: فبه يُعرَف ما يعود.</translation>
    </message>
    <message>
        <source>Add one with &apos;reviewer address add&apos;.</source>
        <translation>أضف واحدًا بالأمر «reviewer address add».</translation>
    </message>
    <message>
        <source>An account needs a name and a role.</source>
        <translation>يحتاج الحساب إلى اسم ودور.</translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation>يلزم معرّف.</translation>
    </message>
    <message>
        <source>Another import is on its way in this project.</source>
        <translation>ثمة استيراد آخر جارٍ في هذا المشروع.</translation>
    </message>
    <message>
        <source>Another name, and a key with --signer or --recipient, are needed.</source>
        <translation>يلزم اسم آخر، ومفتاح مع ⁦--signer⁩ أو ⁦--recipient⁩.</translation>
    </message>
    <message>
        <source>Another program holds the project.</source>
        <translation>برنامج آخر يستعمل المشروع.</translation>
    </message>
    <message>
        <source>Another version was published meanwhile.</source>
        <translation>نُشر إصدار آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Another version was published since this draft was begun.</source>
        <translation>نُشر إصدار آخر منذ بدء هذه المسودة.</translation>
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
        <source>Ask for it once more, and take nothing from this one.</source>
        <translation>اطلبها مرة أخرى، ولا تأخذ شيئًا من هذه.</translation>
    </message>
    <message>
        <source>Ask for it once more.</source>
        <translation>اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the unit for &apos;reviewer package&apos;.</source>
        <translation>اطلب من الوحدة ملفًا أنشأه «reviewer package».</translation>
    </message>
    <message>
        <source>Assign cases first.</source>
        <translation>أسند حالات أولًا.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation>ابدأ واحدة أولًا.</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>أعده إلى الاستعمال أولًا.</translation>
    </message>
    <message>
        <source>Change an answer to open it again.</source>
        <translation>غيّر إجابة لإعادة فتحها.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>غيّر شيئًا أولًا.</translation>
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
        <source>Check the disk.</source>
        <translation>تحقق من القرص.</translation>
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
        <source>Compare its words with its owner, then &apos;reviewer address confirm&apos;.</source>
        <translation>قارن كلماته مع صاحبه، ثم نفّذ «reviewer address confirm».</translation>
    </message>
    <message>
        <source>Compare once more; if the words differ still, do not use the package.</source>
        <translation>قارن مرة أخرى؛ فإن ظلت الكلمات مختلفة فلا تستعمل الحزمة.</translation>
    </message>
    <message>
        <source>Compare once more; if they differ still, the key is somebody else&apos;s: revoke it.</source>
        <translation>قارن مرة أخرى؛ فإن ظلت مختلفة فالمفتاح لشخص آخر: أبطله.</translation>
    </message>
    <message>
        <source>Compare the project with its last backup; if the trail is whole, remove this file.</source>
        <translation>قارن المشروع بآخر نسخة احتياطية؛ وإن كان سجل التدقيق كاملًا فاحذف هذا الملف.</translation>
    </message>
    <message>
        <source>Compare them with the supervisor, then give them with --signer.</source>
        <translation>قارنها مع المشرف، ثم أعطها باستعمال ⁦--signer⁩.</translation>
    </message>
    <message>
        <source>Compare these words with the sender, then &apos;reviewer address add&apos; and &apos;confirm&apos;.</source>
        <translation>قارن هذه الكلمات مع المرسل، ثم نفّذ «reviewer address add» و«confirm».</translation>
    </message>
    <message>
        <source>Copy the folder to a place where you may write, and open the copy.</source>
        <translation>انسخ المجلد إلى مكان يمكنك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>Count more packages together, so that groups grow.</source>
        <translation>عُدّ حزمًا أكثر معًا لتكبر المجموعات.</translation>
    </message>
    <message>
        <source>Create it again in another folder.</source>
        <translation>أنشئه من جديد في مجلد آخر.</translation>
    </message>
    <message>
        <source>Decide what hides it first.</source>
        <translation>احسم أولًا ما يخفيه.</translation>
    </message>
    <message>
        <source>Decide what it hangs on first.</source>
        <translation>احسم أولًا ما يتوقف عليه.</translation>
    </message>
    <message>
        <source>Defer it instead.</source>
        <translation>أجّله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Enable the account where their work is still wanted.</source>
        <translation>فعّل الحساب حيث لا يزال عمل صاحبه مطلوبًا.</translation>
    </message>
    <message>
        <source>Every reviewer has every case; there is nothing to hand on.</source>
        <translation>لدى كل مراجع كل الحالات؛ لا شيء يُحال إلى غيره.</translation>
    </message>
    <message>
        <source>Export the tables under pseudonyms, and the copy apart.</source>
        <translation>صدِّر الجداول بأسماء مستعارة، والنسخة على حدة.</translation>
    </message>
    <message>
        <source>Export them to different folders.</source>
        <translation>صدِّرها إلى مجلدات مختلفة.</translation>
    </message>
    <message>
        <source>Give it a condition, or let it stand last.</source>
        <translation>أعطه شرطًا، أو ضعه في الأخير.</translation>
    </message>
    <message>
        <source>Give it more with --memory, or count on a larger machine.</source>
        <translation>أعطه ذاكرة أكبر باستعمال ⁦--memory⁩، أو عُدّ على جهاز أقوى.</translation>
    </message>
    <message>
        <source>Give one with --title.</source>
        <translation>أعطِ واحدًا باستعمال ⁦--title⁩.</translation>
    </message>
    <message>
        <source>Give the changed codebook another version.</source>
        <translation>أعطِ الدليل المعدَّل إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it first.</source>
        <translation>تابعها، أو احذفها أولًا.</translation>
    </message>
    <message>
        <source>How much memory Spark takes is said where it is started.</source>
        <translation>يُحدَّد مقدار الذاكرة التي يأخذها Spark حيث يُشغَّل.</translation>
    </message>
    <message>
        <source>Import or draw cases first.</source>
        <translation>استورد حالات أو اسحبها أولًا.</translation>
    </message>
    <message>
        <source>Import or draw further cases, or name another draw; to pass on what somebody has not begun, replace that reviewer.</source>
        <translation>استورد حالات أخرى أو اسحبها، أو حدّد سحبًا آخر؛ ولإحالة ما لم يبدأه شخص إلى غيره، استبدل ذلك المراجع.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the project as it is.</source>
        <translation>ثبّت ذلك الإصدار؛ فهذا يترك المشروع كما هو.</translation>
    </message>
    <message>
        <source>Install the Python package pyspark-client beside it, or use --engine duckdb.</source>
        <translation>ثبّت إلى جانبه حزمة بايثون pyspark-client، أو استعمل ⁦--engine duckdb⁩.</translation>
    </message>
    <message>
        <source>It begins with &apos;age1&apos; and has 62 letters and digits.</source>
        <translation>يبدأ بـ «age1» ويتألف من 62 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits.</source>
        <translation>يتألف من 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>It is as it was. Run `reviewer doctor` on it with the version that made it.</source>
        <translation>هو كما كان. شغّل `reviewer doctor` بالإصدار الذي أنشأه.</translation>
    </message>
    <message>
        <source>Its codebook is not the one that it says it is.</source>
        <translation>دليل الترميز فيها ليس هو الذي تذكره.</translation>
    </message>
    <message>
        <source>Its final answers name another project than its seal.</source>
        <translation>تذكر إجاباتها النهائية مشروعًا غير المذكور في ختمها.</translation>
    </message>
    <message>
        <source>Its log says more. Try again, or use --engine duckdb.</source>
        <translation>يذكر سجل تشغيله المزيد. حاول مجددًا، أو استعمل ⁦--engine duckdb⁩.</translation>
    </message>
    <message>
        <source>Keep the package, and compare the project with its last backup (&apos;reviewer restore&apos;).</source>
        <translation>احتفظ بالحزمة وقارن المشروع بآخر نسخة احتياطية له (‎&apos;reviewer restore&apos;‎).</translation>
    </message>
    <message>
        <source>Leave --memory out with Spark.</source>
        <translation>احذف ⁦--memory⁩ مع Spark.</translation>
    </message>
    <message>
        <source>Leave --since out to pack everything.</source>
        <translation>احذف ⁦--since⁩ لتُحزَم كل المحتويات.</translation>
    </message>
    <message>
        <source>Leave it to somebody who has not.</source>
        <translation>اتركها لمن لم يُرمّزها.</translation>
    </message>
    <message>
        <source>Let more cases be coded twice, or choose the size another way.</source>
        <translation>دع حالات أكثر تُرمَّز مرتين، أو اختر الحجم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>انظر في الإصدارات مجددًا.</translation>
    </message>
    <message>
        <source>Look in the trail for what is not yours, and let a supervisor give you a new passphrase.</source>
        <translation>ابحث في السجل عمّا ليس منك، واطلب من مشرف أن يعطيك عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Look whether it runs there and lets you in, or use --engine duckdb.</source>
        <translation>تحقق من أنه يعمل هناك ويسمح لك بالدخول، أو استعمل ⁦--engine duckdb⁩.</translation>
    </message>
    <message>
        <source>Make room for temporary files, then try again.</source>
        <translation>أفسح مكانًا للملفات المؤقتة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Make room or rights for it, or name another place.</source>
        <translation>وفّر له مساحة أو صلاحيات، أو حدّد مكانًا آخر.</translation>
    </message>
    <message>
        <source>Make the desk with the account&apos;s name.</source>
        <translation>أنشئ المكتب باسم الحساب.</translation>
    </message>
    <message>
        <source>Merge a work package first.</source>
        <translation>ادمج حزمة عمل أولًا.</translation>
    </message>
    <message>
        <source>Merge it on a desk of that project.</source>
        <translation>ادمجها في مكتب تابع لذلك المشروع.</translation>
    </message>
    <message>
        <source>Merge it on the desk of the reviewer it was packed for.</source>
        <translation>ادمجها في مكتب المراجع الذي حُزمت له.</translation>
    </message>
    <message>
        <source>Merge it where it was packed; if that was here, compare this project with its last backup.</source>
        <translation>ادمجها حيث أُعدّت؛ وإن كان ذلك هنا فقارن هذا المشروع بآخر نسخة احتياطية له.</translation>
    </message>
    <message>
        <source>Merge this package.</source>
        <translation>ادمج هذه الحزمة.</translation>
    </message>
    <message>
        <source>Move it away and try again.</source>
        <translation>انقله من هناك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Name 2 or more; 10 is the usual one.</source>
        <translation>حدّد 2 أو أكثر؛ والقيمة المعتادة 10.</translation>
    </message>
    <message>
        <source>Name a codebook&apos;s TOML file.</source>
        <translation>حدّد ملف TOML لدليل ترميز.</translation>
    </message>
    <message>
        <source>Name a file of &apos;reviewer package&apos;.</source>
        <translation>حدّد ملفًا أنشأه «reviewer package».</translation>
    </message>
    <message>
        <source>Name a file that &apos;reviewer backup&apos; made.</source>
        <translation>حدّد ملفًا أنشأه «reviewer backup».</translation>
    </message>
    <message>
        <source>Name a file with --to.</source>
        <translation>حدّد ملفًا باستعمال ⁦--to⁩.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>حدّد ملفًا.</translation>
    </message>
    <message>
        <source>Name a new folder with --dir.</source>
        <translation>حدّد مجلدًا جديدًا باستعمال ⁦--dir⁩.</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --dir.</source>
        <translation>حدّد مجلدًا جديدًا أو فارغًا باستعمال ⁦--dir⁩.</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <translation>حدّد مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>Name a package of labels that this project packed, or its receipt.</source>
        <translation>سمِّ حزمة تسميات حزمها هذا المشروع، أو إيصالها.</translation>
    </message>
    <message>
        <source>Name a package.</source>
        <translation>حدّد حزمة.</translation>
    </message>
    <message>
        <source>Name accounts of role reviewer.</source>
        <translation>حدّد حسابات بدور المراجع.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>سمِّ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Name another number with --cases.</source>
        <translation>حدّد عددًا آخر باستعمال ⁦--cases⁩.</translation>
    </message>
    <message>
        <source>Name another place, or make room or rights for it.</source>
        <translation>حدّد مكانًا آخر، أو وفّر له مساحة أو صلاحيات.</translation>
    </message>
    <message>
        <source>Name one of this project.</source>
        <translation>حدّد واحدة من هذا المشروع.</translation>
    </message>
    <message>
        <source>Name one with --master sc://HOST:PORT, or in the environment as REVIEWER_SPARK.</source>
        <translation>حدّد واحدًا باستعمال ⁦--master sc://HOST:PORT⁩، أو في بيئة التشغيل باسم REVIEWER_SPARK.</translation>
    </message>
    <message>
        <source>Name packages that are sealed for this project.</source>
        <translation>حدّد حزمًا مختومة لهذا المشروع.</translation>
    </message>
    <message>
        <source>Name the code to be estimated: --pilot VARIABLE=CODE.</source>
        <translation>حدّد الرمز المطلوب تقديره: ⁦--pilot VARIABLE=CODE⁩.</translation>
    </message>
    <message>
        <source>Name the imported file with --source.</source>
        <translation>سمِّ الملف المستورد بالخيار ⁦--source⁩.</translation>
    </message>
    <message>
        <source>Name the imported file.</source>
        <translation>سمِّ الملف المستورد.</translation>
    </message>
    <message>
        <source>Neyman&apos;s allocation needs a pilot.</source>
        <translation>يحتاج توزيع نيمان إلى عينة استطلاعية.</translation>
    </message>
    <message>
        <source>No case has been coded by one reviewer alone.</source>
        <translation>لا حالة رمّزها مراجع واحد فقط.</translation>
    </message>
    <message>
        <source>No package is named.</source>
        <translation>لم تُحدَّد أي حزمة.</translation>
    </message>
    <message>
        <source>No source file is named.</source>
        <translation>لم يُسمَّ أي ملف مصدر.</translation>
    </message>
    <message>
        <source>Nothing is to be done; it is kept.</source>
        <translation>لا شيء مطلوب؛ فهو محفوظ.</translation>
    </message>
    <message>
        <source>Open it on the desk it was made for.</source>
        <translation>افتحها في المكتب الذي أُنشئت له.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Restore a backup from before the change.</source>
        <translation>استعد نسخة احتياطية سابقة للتغيير.</translation>
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
        <source>Revoke it and take another name for the new key.</source>
        <translation>أبطله واختر اسمًا آخر للمفتاح الجديد.</translation>
    </message>
    <message>
        <source>Say in a few words why, or choose another reason.</source>
        <translation>اذكر السبب في بضع كلمات، أو اختر سببًا آخر.</translation>
    </message>
    <message>
        <source>See &apos;reviewer address list&apos;.</source>
        <translation>انظر «reviewer address list».</translation>
    </message>
    <message>
        <source>See &apos;reviewer people list&apos;.</source>
        <translation>انظر «reviewer people list».</translation>
    </message>
    <message>
        <source>See “Conditions” in the manual.</source>
        <translation>انظر «الشروط» (Conditions) في دليل المستخدم.</translation>
    </message>
    <message>
        <source>Settle it when everybody has submitted it with the current codebook.</source>
        <translation>احسمها بعد أن يقدّمها الجميع بدليل الترميز الحالي.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصرها.</translation>
    </message>
    <message>
        <source>Sign in again with the new passphrase. What was begun here is kept.</source>
        <translation>ادخل مجددًا بعبارة المرور الجديدة. ما بدأ هنا محفوظ.</translation>
    </message>
    <message>
        <source>Sign in as exporter or supervisor.</source>
        <translation>ادخل بصفة مُصدِّر أو مشرف.</translation>
    </message>
    <message>
        <source>Sign in with an account that may.</source>
        <translation>ادخل بحساب مخوَّل.</translation>
    </message>
    <message>
        <source>Somebody had the key and other tools. Let a supervisor run `reviewer doctor --repair`.</source>
        <translation>كان لدى أحدهم المفتاح وأدوات أخرى. اطلب من مشرف تشغيل `reviewer doctor --repair`.</translation>
    </message>
    <message>
        <source>Something else lies there.</source>
        <translation>يوجد هناك شيء آخر.</translation>
    </message>
    <message>
        <source>Something else stands where the database keeps a file of its own.</source>
        <translation>يوجد شيء آخر حيث تحفظ قاعدة البيانات ملفًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Something lies there already.</source>
        <translation>يوجد شيء هناك بالفعل.</translation>
    </message>
    <message>
        <source>Spark needs the address of a Spark Connect server.</source>
        <translation>يحتاج Spark إلى عنوان خادم Spark Connect.</translation>
    </message>
    <message>
        <source>Submit one first.</source>
        <translation>قدّم واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Take another; this one is left as it is.</source>
        <translation>خذ نسخة أخرى؛ فهذه تُترَك كما هي.</translation>
    </message>
    <message>
        <source>Take keys.json from a backup.</source>
        <translation>خذ keys.json من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Take nothing from it; add the signer&apos;s new key where there is one.</source>
        <translation>لا تأخذ شيئًا منها؛ وأضف المفتاح الجديد للموقِّع إن وُجد.</translation>
    </message>
    <message>
        <source>That is not your present passphrase.</source>
        <translation>هذه ليست عبارة مرورك الحالية.</translation>
    </message>
    <message>
        <source>The account or the passphrase is not right.</source>
        <translation>الحساب أو عبارة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>The answers of records would travel in clear.</source>
        <translation>ستنتقل إجابات السجلات دون تشفير.</translation>
    </message>
    <message>
        <source>The backup does not read back.</source>
        <translation>تعذرت قراءة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is damaged or was changed.</source>
        <translation>النسخة الاحتياطية تالفة أو تغيّرت.</translation>
    </message>
    <message>
        <source>The backup was made by a later version of the program.</source>
        <translation>أُنشئت النسخة الاحتياطية بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing of it was kept.</source>
        <translation>أُوقف النسخ الاحتياطي؛ ولم يُحفَظ منه شيء.</translation>
    </message>
    <message>
        <source>The codebook page lists the variables and their codes.</source>
        <translation>تعرض صفحة دليل الترميز المتغيرات ورموزها.</translation>
    </message>
    <message>
        <source>The codings of older versions are carried over already, or there are none.</source>
        <translation>رُحِّلت ترميزات الإصدارات الأقدم من قبل، أو لا يوجد منها شيء.</translation>
    </message>
    <message>
        <source>The confidence lies between 0 and 1.</source>
        <translation>مستوى الثقة يقع بين 0 و1.</translation>
    </message>
    <message>
        <source>The copy would take its source&apos;s place.</source>
        <translation>ستحل النسخة محل مصدرها.</translation>
    </message>
    <message>
        <source>The database holds no project.</source>
        <translation>قاعدة البيانات لا تحوي مشروعًا.</translation>
    </message>
    <message>
        <source>The draft has no such step.</source>
        <translation>ليس في المسودة خطوة كهذه.</translation>
    </message>
    <message>
        <source>The draft of this case was begun with another codebook version.</source>
        <translation>بدأت مسودة هذه الحالة بإصدار آخر من الدليل.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
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
        <source>The last supervisor cannot be disabled.</source>
        <translation>لا يمكن تعطيل آخر مشرف.</translation>
    </message>
    <message>
        <source>The next version needs a name of its own.</source>
        <translation>يحتاج الإصدار التالي إلى اسم خاص به.</translation>
    </message>
    <message>
        <source>The package comes from a desk that got no work from here.</source>
        <translation>الحزمة من مكتب لم يتلقَّ عملًا من هنا.</translation>
    </message>
    <message>
        <source>The package has a task on a case that it does not hold.</source>
        <translation>في الحزمة مهمة على حالة لا تحويها.</translation>
    </message>
    <message>
        <source>The package is of another project.</source>
        <translation>الحزمة تخص مشروعًا آخر.</translation>
    </message>
    <message>
        <source>The package is sealed for somebody else.</source>
        <translation>الحزمة مختومة لشخص آخر.</translation>
    </message>
    <message>
        <source>The package is signed by no desk.</source>
        <translation>لم يوقّع الحزمة أي مكتب.</translation>
    </message>
    <message>
        <source>The package names no head of this trail: it was packed at another desk, or holds work.</source>
        <translation>لا تسمّي الحزمة رأسًا لهذا السجل: حُزمت في مكتب آخر، أو تحوي عملًا.</translation>
    </message>
    <message>
        <source>The package says two different things of one case.</source>
        <translation>تقول الحزمة شيئين مختلفين عن حالة واحدة.</translation>
    </message>
    <message>
        <source>The package was made by a later version of the program.</source>
        <translation>أُنشئت الحزمة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The package was signed again by somebody else.</source>
        <translation>وقّع الحزمة من جديد شخص آخر.</translation>
    </message>
    <message>
        <source>The packages hold more answers than fit into the memory that the engine may take.</source>
        <translation>تحوي الحزم إجابات أكثر مما تتسع له الذاكرة المسموح بها للمحرك.</translation>
    </message>
    <message>
        <source>The pilot does not tell how alpha varies: it has too few units, or none of them differ.</source>
        <translation>لا تبيّن العينة الاستطلاعية كيف تتباين ألفا: وحداتها أقل مما يلزم، أو لا اختلاف في أي منها.</translation>
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
        <source>The project keeps no seed.</source>
        <translation>لا يحفظ المشروع بذرة.</translation>
    </message>
    <message>
        <source>The project lies on a disk that grants the same lock twice, so that nothing protects it.</source>
        <translation>المشروع على قرص يمنح القفل نفسه مرتين، فلا شيء يحميه.</translation>
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
        <source>The project&apos;s database is missing or empty.</source>
        <translation>قاعدة بيانات المشروع مفقودة أو فارغة.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is read-only.</source>
        <translation>مجلد المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>The receipt is of a package that this desk did not send.</source>
        <translation>الإيصال يخص حزمة لم يرسلها هذا المكتب.</translation>
    </message>
    <message>
        <source>The receipt is of another content than what was sent.</source>
        <translation>الإيصال يخص محتوى غير الذي أُرسل.</translation>
    </message>
    <message>
        <source>The record of the trail&apos;s length is damaged.</source>
        <translation>بيان طول سجل التدقيق تالف.</translation>
    </message>
    <message>
        <source>The seed is a whole number of at most 64 bits.</source>
        <translation>البذرة عدد صحيح لا يزيد على 64 بتًا.</translation>
    </message>
    <message>
        <source>The tables of the package do not belong together.</source>
        <translation>جداول الحزمة لا يخص بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The trail is broken; nothing was repaired.</source>
        <translation>سجل التدقيق مختلّ؛ ولم يُصلَح شيء.</translation>
    </message>
    <message>
        <source>The width of an interval of alpha lies between 0 and 2.</source>
        <translation>عرض فترة الثقة لألفا يقع بين 0 و2.</translation>
    </message>
    <message>
        <source>The work is for another reviewer.</source>
        <translation>العمل لمراجع آخر.</translation>
    </message>
    <message>
        <source>The work is not signed by the project that it comes from.</source>
        <translation>العمل غير موقَّع من المشروع الذي يأتي منه.</translation>
    </message>
    <message>
        <source>There are keys already.</source>
        <translation>توجد مفاتيح بالفعل.</translation>
    </message>
    <message>
        <source>There is a draft already.</source>
        <translation>توجد مسودة بالفعل.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is no case to assign.</source>
        <translation>لا توجد حالة لإسنادها.</translation>
    </message>
    <message>
        <source>There is no codebook of this name.</source>
        <translation>لا يوجد دليل ترميز بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no draft of the codebook.</source>
        <translation>لا توجد مسودة لدليل الترميز.</translation>
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
        <source>There is no such backup.</source>
        <translation>لا توجد نسخة احتياطية كهذه.</translation>
    </message>
    <message>
        <source>There is no such case for calibration.</source>
        <translation>لا توجد حالة كهذه للمعايرة.</translation>
    </message>
    <message>
        <source>There is no such case for this account.</source>
        <translation>لا توجد حالة كهذه لهذا الحساب.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>لا توجد حالة كهذه.</translation>
    </message>
    <message>
        <source>There is no such crosswalk.</source>
        <translation>لا يوجد جدول مقابلة كهذا.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>لا يوجد قرار كهذا.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
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
        <source>This account may not export final answers.</source>
        <translation>لا يجوز لهذا الحساب تصدير الإجابات النهائية.</translation>
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
        <source>This case is still being coded.</source>
        <translation>هذه الحالة ما زالت تُرمَّز.</translation>
    </message>
    <message>
        <source>This desk has no project yet.</source>
        <translation>ليس لهذا المكتب مشروع بعد.</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>هذا المجلد يحوي مشروعًا بالفعل.</translation>
    </message>
    <message>
        <source>This installation has nothing that speaks to Spark.</source>
        <translation>ليس في هذا التثبيت ما يتواصل مع Spark.</translation>
    </message>
    <message>
        <source>This is a backup of another project.</source>
        <translation>هذه نسخة احتياطية لمشروع آخر.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>This is no recipient&apos;s key.</source>
        <translation>هذا ليس مفتاح مستلِم.</translation>
    </message>
    <message>
        <source>This is no signer&apos;s key.</source>
        <translation>هذا ليس مفتاح موقِّع.</translation>
    </message>
    <message>
        <source>This is no size of memory.</source>
        <translation>هذا ليس حجم ذاكرة.</translation>
    </message>
    <message>
        <source>This is not a backup but a folder or a device.</source>
        <translation>هذه ليست نسخة احتياطية بل مجلد أو جهاز.</translation>
    </message>
    <message>
        <source>This is not a backup.</source>
        <translation>هذه ليست نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>This is not a package.</source>
        <translation>هذه ليست حزمة.</translation>
    </message>
    <message>
        <source>This is not a usable account name.</source>
        <translation>اسم الحساب هذا غير صالح للاستعمال.</translation>
    </message>
    <message>
        <source>This is not a usable title.</source>
        <translation>هذا العنوان غير صالح للاستعمال.</translation>
    </message>
    <message>
        <source>This is not one Project VIC file.</source>
        <translation>هذا ليس ملف Project VIC واحدًا.</translation>
    </message>
    <message>
        <source>This is not the name of an automatic backup.</source>
        <translation>هذا ليس اسم نسخة احتياطية تلقائية.</translation>
    </message>
    <message>
        <source>This is work for another desk.</source>
        <translation>هذا عمل لمكتب آخر.</translation>
    </message>
    <message>
        <source>This project gives no pseudonyms.</source>
        <translation>لا يعطي هذا المشروع أسماء مستعارة.</translation>
    </message>
    <message>
        <source>This project sent no such package.</source>
        <translation>لم يرسل هذا المشروع حزمة كهذه.</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>يحتاج هذا السبب إلى ملاحظة.</translation>
    </message>
    <message>
        <source>This receipt came before: a receipt counts once.</source>
        <translation>ورد هذا الإيصال من قبل: والإيصال يُحتسَب مرة واحدة.</translation>
    </message>
    <message>
        <source>This save id belongs to another coding.</source>
        <translation>معرّف الحفظ هذا يخص ترميزًا آخر.</translation>
    </message>
    <message>
        <source>This save id belongs to another decision.</source>
        <translation>معرّف الحفظ هذا يخص قرارًا آخر.</translation>
    </message>
    <message>
        <source>Too many attempts are made at once.</source>
        <translation>تُجرى محاولات كثيرة في آن واحد.</translation>
    </message>
    <message>
        <source>Too many attempts failed.</source>
        <translation>فشلت محاولات كثيرة.</translation>
    </message>
    <message>
        <source>Try again once it has finished.</source>
        <translation>حاول مجددًا بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Two source files have one name.</source>
        <translation>لملفي مصدر اسم واحد.</translation>
    </message>
    <message>
        <source>Use a project of that codebook.</source>
        <translation>استعمل مشروعًا بدليل الترميز ذاك.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>استعمل الحروف والأرقام و«_» و«-».</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>استعمل ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until more cases came, or count what was counted then.</source>
        <translation>انتظر حتى ترد حالات أكثر، أو عُدّ ما عُدّ حينذاك.</translation>
    </message>
    <message>
        <source>What is sealed was changed or cut off.</source>
        <translation>المحتوى المختوم غُيِّر أو قُطع.</translation>
    </message>
    <message>
        <source>Write it as 4GB or 512MB.</source>
        <translation>اكتبه على نحو ⁦4GB⁩ أو ⁦512MB⁩.</translation>
    </message>
    <message>
        <source>Write the draft to a file, discard it, and begin again from that file.</source>
        <translation>اكتب المسودة في ملف، ثم احذفها وابدأ من جديد من ذلك الملف.</translation>
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
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التغذية الراجعة</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
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
