// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/seed/people.h"

#include "orgsim/rules/mixer.h"

#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

struct NamePart
{
    const char16_t *written;
    const char *ascii;
};

/// Names of one script or language; a person's given and family name come from the same one.
struct NameSet
{
    std::array<NamePart, 6> given;
    std::array<NamePart, 6> family;
    bool familyFirst;
};

constexpr std::size_t LatinSets = 6; // the first ones
constexpr std::array<NameSet, 18> NameSets{{
    {{{{u"Ana", "ana"},
       {u"Grace", "grace"},
       {u"Oliver", "oliver"},
       {u"Maya", "maya"},
       {u"Ethan", "ethan"},
       {u"Ruth", "ruth"}}},
     {{{u"Brooks", "brooks"},
       {u"Walker", "walker"},
       {u"O’Neill", "oneill"},
       {u"Carter", "carter"},
       {u"Hughes", "hughes"},
       {u"Mensah", "mensah"}}},
     false},
    {{{{u"Jürgen", "juergen"},
       {u"Käthe", "kaethe"},
       {u"Sören", "soeren"},
       {u"Anneliese", "anneliese"},
       {u"Jörg", "joerg"},
       {u"Lea", "lea"}}},
     {{{u"Müller", "mueller"},
       {u"Groß", "gross"},
       {u"Schröder", "schroeder"},
       {u"Vogel", "vogel"},
       {u"Weiß", "weiss"},
       {u"Jäger", "jaeger"}}},
     false},
    {{{{u"Åsa", "asa"},
       {u"Bjørn", "bjorn"},
       {u"Søren", "soren"},
       {u"Ingrid", "ingrid"},
       {u"Þóra", "thora"},
       {u"Jukka", "jukka"}}},
     {{{u"Ångström", "angstrom"},
       {u"Østergård", "ostergard"},
       {u"Lindqvist", "lindqvist"},
       {u"Hämäläinen", "hamalainen"},
       {u"Sigurðardóttir", "sigurdardottir"},
       {u"Nygård", "nygard"}}},
     false},
    {{{{u"Łukasz", "lukasz"},
       {u"Božena", "bozena"},
       {u"Ștefan", "stefan"},
       {u"Zsófia", "zsofia"},
       {u"Đorđe", "djordje"},
       {u"Agnieszka", "agnieszka"}}},
     {{{u"Wójcik", "wojcik"},
       {u"Nováková", "novakova"},
       {u"Ionescu", "ionescu"},
       {u"Kovács", "kovacs"},
       {u"Đurić", "djuric"},
       {u"Žukauskas", "zukauskas"}}},
     false},
    {{{{u"José", "jose"},
       {u"Inês", "ines"},
       {u"Núria", "nuria"},
       {u"François", "francois"},
       {u"Chloé", "chloe"},
       {u"Gonçalo", "goncalo"}}},
     {{{u"Núñez", "nunez"},
       {u"Gonçalves", "goncalves"},
       {u"Lefèvre", "lefevre"},
       {u"Ibáñez", "ibanez"},
       {u"Araújo", "araujo"},
       {u"D’Angelo", "dangelo"}}},
     false},
    {{{{u"Ayşe", "ayse"},
       {u"Çağrı", "cagri"},
       {u"İbrahim", "ibrahim"},
       {u"Oğuz", "oguz"},
       {u"Şebnem", "sebnem"},
       {u"Işıl", "isil"}}},
     {{{u"Yıldız", "yildiz"},
       {u"Öztürk", "ozturk"},
       {u"Şahin", "sahin"},
       {u"Güneş", "gunes"},
       {u"Kılıç", "kilic"},
       {u"Çelik", "celik"}}},
     false},
    {{{{u"Γιώργος", "giorgos"},
       {u"Ελένη", "eleni"},
       {u"Νίκος", "nikos"},
       {u"Σοφία", "sofia"},
       {u"Κατερίνα", "katerina"},
       {u"Δημήτρης", "dimitris"}}},
     {{{u"Παπαδόπουλος", "papadopoulos"},
       {u"Νικολάου", "nikolaou"},
       {u"Αθανασίου", "athanasiou"},
       {u"Βασιλείου", "vasileiou"},
       {u"Μακρής", "makris"},
       {u"Ιωάννου", "ioannou"}}},
     false},
    {{{{u"Олена", "olena"},
       {u"Дмитро", "dmytro"},
       {u"Светлана", "svetlana"},
       {u"Борис", "boris"},
       {u"Ђорђе", "dorde"},
       {u"Ірина", "iryna"}}},
     {{{u"Шевченко", "shevchenko"},
       {u"Іваненко", "ivanenko"},
       {u"Петрова", "petrova"},
       {u"Јовановић", "jovanovic"},
       {u"Соколов", "sokolov"},
       {u"Коваль", "koval"}}},
     false},
    {{{{u"فاطمة", "fatima"},
       {u"أحمد", "ahmad"},
       {u"ليلى", "layla"},
       {u"يوسف", "yusuf"},
       {u"مريم", "maryam"},
       {u"عمر", "omar"}}},
     {{{u"الحسن", "alhassan"},
       {u"حداد", "haddad"},
       {u"منصور", "mansour"},
       {u"الخطيب", "alkhatib"},
       {u"نصار", "nassar"},
       {u"صالح", "saleh"}}},
     false},
    {{{{u"נועה", "noa"},
       {u"דוד", "david"},
       {u"יעל", "yael"},
       {u"אורי", "uri"},
       {u"תמר", "tamar"},
       {u"איתן", "eitan"}}},
     {{{u"כהן", "cohen"},
       {u"לוי", "levi"},
       {u"מזרחי", "mizrahi"},
       {u"פרץ", "peretz"},
       {u"ביטון", "biton"},
       {u"אברהם", "avraham"}}},
     false},
    {{{{u"आरव", "aarav"},
       {u"प्रिया", "priya"},
       {u"रोहन", "rohan"},
       {u"अनन्या", "ananya"},
       {u"विक्रम", "vikram"},
       {u"मीरा", "meera"}}},
     {{{u"शर्मा", "sharma"},
       {u"पटेल", "patel"},
       {u"वर्मा", "verma"},
       {u"गुप्ता", "gupta"},
       {u"जोशी", "joshi"},
       {u"राव", "rao"}}},
     false},
    {{{{u"伟", "wei"},
       {u"芳", "fang"},
       {u"秀英", "xiuying"},
       {u"磊", "lei"},
       {u"静", "jing"},
       {u"洋", "yang"}}},
     {{{u"王", "wang"}, {u"李", "li"}, {u"张", "zhang"}, {u"刘", "liu"}, {u"陈", "chen"}, {u"赵", "zhao"}}},
     true},
    {{{{u"さくら", "sakura"},
       {u"健一", "kenichi"},
       {u"葵", "aoi"},
       {u"大輔", "daisuke"},
       {u"結衣", "yui"},
       {u"翔", "sho"}}},
     {{{u"佐藤", "sato"},
       {u"鈴木", "suzuki"},
       {u"高橋", "takahashi"},
       {u"田中", "tanaka"},
       {u"渡辺", "watanabe"},
       {u"山本", "yamamoto"}}},
     true},
    {{{{u"지우", "jiwoo"},
       {u"민준", "minjun"},
       {u"서연", "seoyeon"},
       {u"하준", "hajun"},
       {u"은지", "eunji"},
       {u"도윤", "doyun"}}},
     {{{u"김", "kim"}, {u"이", "lee"}, {u"박", "park"}, {u"최", "choi"}, {u"정", "jeong"}, {u"강", "kang"}}},
     true},
    {{{{u"Nguyệt", "nguyet"},
       {u"Đức", "duc"},
       {u"Hạnh", "hanh"},
       {u"Thảo", "thao"},
       {u"Quân", "quan"},
       {u"Mỹ", "my"}}},
     {{{u"Nguyễn", "nguyen"},
       {u"Trần", "tran"},
       {u"Lê", "le"},
       {u"Phạm", "pham"},
       {u"Đặng", "dang"},
       {u"Võ", "vo"}}},
     true},
    {{{{u"สมชาย", "somchai"},
       {u"มาลี", "malee"},
       {u"อนงค์", "anong"},
       {u"กิตติ", "kitti"},
       {u"ณัฐ", "nat"},
       {u"พิมพ์ใจ", "pimjai"}}},
     {{{u"แสงทอง", "saengthong"},
       {u"ศรีสุข", "srisuk"},
       {u"วงศ์ไทย", "wongthai"},
       {u"บุญมี", "bunmi"},
       {u"จันทร์เพ็ญ", "chanphen"},
       {u"ทองดี", "thongdi"}}},
     false},
    {{{{u"አበበ", "abebe"},
       {u"ሰላም", "selam"},
       {u"ሃና", "hana"},
       {u"ዳዊት", "dawit"},
       {u"ብርሃኑ", "birhanu"},
       {u"ማርታ", "marta"}}},
     {{{u"ከበደ", "kebede"},
       {u"ተስፋዬ", "tesfaye"},
       {u"ገብረ", "gebre"},
       {u"ወልደ", "wolde"},
       {u"መኮንን", "mekonnen"},
       {u"አለሙ", "alemu"}}},
     false},
    {{{{u"ნინო", "nino"},
       {u"გიორგი", "giorgi"},
       {u"თამარ", "tamar"},
       {u"ლევან", "levan"},
       {u"მარიამ", "mariam"},
       {u"დავით", "davit"}}},
     {{{u"ბერიძე", "beridze"},
       {u"კაპანაძე", "kapanadze"},
       {u"მაისურაძე", "maisuradze"},
       {u"ლომიძე", "lomidze"},
       {u"გელაშვილი", "gelashvili"},
       {u"წიკლაური", "tsiklauri"}}},
     false},
}};

constexpr std::array Departments{u"Support", u"Sales",         u"Billing",
                                 u"Claims",  u"Field Service", u"Back Office"};
constexpr std::array Titles{u"Agent", u"Senior Agent", u"Team Lead", u"Supervisor"};

QString nameText(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

Person inventPerson(int number, std::uint32_t seed)
{
    Mixer mixer(static_cast<quint64>(seed) << 32 ^ static_cast<quint64>(number));
    // Most people have names in Latin letters, as in most orgs.
    const NameSet &set = NameSets[mixer.below(5) < 3 ? mixer.below(LatinSets) : mixer.below(NameSets.size())];
    const NamePart &given = set.given[mixer.below(set.given.size())];
    const NamePart &family = set.family[mixer.below(set.family.size())];
    const bool spaced = !set.familyFirst || family.written[0] < 0x2000;
    Person person;
    person.name = set.familyFirst
                      ? nameText(family.written) + (spaced ? u" "_s : u""_s) + nameText(given.written)
                      : nameText(given.written) + u' ' + nameText(family.written);
    person.mailName =
        u"%1.%2.%3"_s.arg(QLatin1StringView(given.ascii), QLatin1StringView(family.ascii)).arg(number + 1);
    person.department = nameText(Departments[mixer.below(Departments.size())]);
    person.title = nameText(Titles[mixer.below(Titles.size())]);
    return person;
}

} // namespace Stationmaster::OrgSim
