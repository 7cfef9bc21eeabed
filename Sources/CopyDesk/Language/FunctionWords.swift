/// The commonest small words of languages in Latin and Cyrillic letters: a page of text holds dozens of them.
///
/// Words that several of the languages share ("de", "la") count for each of them; the whole set decides.
enum FunctionWords {
    static let lists: [(language: String, words: String)] = [
        (
            "en",
            "the and of to in that is was for on with as by at from his it he has are have be said had not but this which were their an they who will would been more after its she about than"
        ),
        (
            "de",
            "der die das und in den von zu mit ist des sich dem nicht ein eine auf für im auch als an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"
        ),
        (
            "fr",
            "le la les de des et à un une du en que qui dans est pour sur au par plus pas ne ce il sont avec se son sa ses aux été elle ont cette mais ou leur comme nous deux fait être selon après"
        ),
        (
            "es",
            "el la los las de que y en un una por con para del se no su al es lo como más este ha sus pero fue sobre entre también desde hasta han muy años según cuando está ser ya donde todo"
        ),
        (
            "pt",
            "o a os as de que e em um uma do da dos das no na nos nas para com por não se mais ao como foi são sua seu pela pelo entre até também após segundo já está ser anos quando ainda muito à às"
        ),
        (
            "it",
            "il lo la gli le di che e in un una per con del della dei delle da non si è al alla sono nel nella più come anche dal dalla ha ma su stato questo questa hanno loro dopo essere tra anni ai"
        ),
        (
            "nl",
            "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij door maar naar uit nog over dan worden wordt heeft hij was hebben dit tot deze geen meer kan werd ze"
        ),
        (
            "sv",
            "och att det i en som är på för av med den till inte har de om ett var han från men vi så kan när ska hon efter under även sig också vid eller nu mot där blir mer"
        ),
        (
            "da",
            "og at det i en af er på for til med den ikke har de som et om var han fra men vi så kan når skal hun efter under også sig ved eller nu mod der bliver mere blev efter være kunne"
        ),
        (
            "no",
            "og at det i en av er på for til med den ikke har de som et om var han fra men vi så kan når skal hun etter under også seg ved eller nå mot der blir mer ble være kunne sier ifølge"
        ),
        (
            "fi",
            "ja on ei että oli se hän mutta myös kun ovat sen kuin tai joka jo mukaan vuoden vuonna olla niin nyt ole jos mitä sekä ollut voi hänen siitä vain kanssa jälkeen noin"
        ),
        (
            "pl",
            "i w na z do się nie to że o jest jak po od za dla przez przy ale oraz czy które jego tym roku już był także ma są może być które tylko jednak przed został tego"
        ),
        (
            "cs",
            "a v se na je to s z o že i do k ve pro za by jsou po jeho jako ale od podle která který jen už při také které bude byl může než nebo když let není roku"
        ),
        (
            "tr",
            "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra olduğu ise ya ne her var ancak şu göre dedi etti ki türkiye oldu mi yok yeni"
        ),
        (
            "ro",
            "și în de la a cu pe că o un din nu mai au care este pentru ce sunt fost să sau prin după fi lui cele dar ale al ca până între acest lei va"
        ),
        (
            "hu",
            "a az és hogy nem is egy meg de van volt már csak még ez ha vagy mint el azt kell lesz után szerint között pedig ki be ezt majd lehet ami"
        ),
        (
            "id",
            "yang dan di ke dari untuk pada dengan ini itu dalam tidak akan juga oleh ada sebagai telah bisa karena mereka saat kata lebih para tersebut atau sudah adalah"
        ),
        (
            "ru",
            "и в на не что с по к а из за от как это для его но был о у же то так все она они бы он до будет после также чтобы который том или при были года"
        ),
        (
            "uk",
            "і в на не що з по до а із за від як це для його але був про у та то так усі вона вони він буде після також щоб який або при були року є"
        ),
        ("bg", "и в на не че с по за от да се като това са но до или при след който също ще е бе го със има вече няма"),
        ("sr", "и у на да је се за од са не што као су то по или који али после до није била бити још биће"),
        ("vi", "và của là có trong cho với các được không một người đã từ khi này đến ông về những để tại năm vào"),
    ]
}
