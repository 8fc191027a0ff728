"""Lines that a program or a device adds below a letter: "Sent from my iPhone" and its kind."""

import re

LONGEST = 130
DEVICE = re.compile(
    r"iphon|ipad|ipod|apple watch|android|blackberry|samsung|galaxy|huawei|honor|xiaomi|redmi|"
    r"oneplus|pixel|nokia|lumia|motorola|sony|htc|windows|outlook|yahoo|gmail|g suite|aol|hotmail|"
    r"proton|tutanota|tuta\b|fairphone|k-9|fairemail|handy|smartphone|mobil|\bphone|cell|telefoon|"
    r"téléphone|teléfono|telefono|telemóvel|celular|cellulare|telefon|puhelin|tablet|handheld|gmx|"
    r"web\.de|telekom|t-mobile|verizon|at&t|xfinity|vodafone|orange|\bsfr\b|\bfree\b|libero|mail\.ru|"
    r"яндекс|yandex|почт|телефон|смартфон|mymail|my mail|\bmail (?:for|für|pour|para|per|voor)|"
    r"courrier|correo|mailbox|spark|airmail|mailbird|superhuman|\bnine\b|bluemail|blue mail|zimbra|"
    r"thunderbird|newton|boxer|edison|canary|polymail|mailspring|zoho|wireless|手机|手機|携帯|スマ|"
    r"ドコモ|휴대|아이폰|device|gerät|appareil|dispositivo|apparaat|enhet|\bthe road\b|\bmy desk\b",
    re.IGNORECASE,
)
SENT_FIRST = re.compile(
    r"(?:this (?:e-?mail|message) was )?(?:sent|posted|written|typed|composed) "
    r"(?:from|via|with|by|using|on|through)\b|sent\W+from\b|"
    r"(?:diese (?:e-?mail|nachricht) wurde )?(?:gesendet|versendet|verschickt|geschickt|verfasst|"
    r"geschrieben) (?:von|vom|mit|über|aus|via|per)\b|"
    r"diese (?:e-?mail|nachricht) wurde (?:von|vom|mit)\b|provenance\W+courrier|"
    r"(?:ce (?:message|courriel) a été )?(?:envoyé|expédié|télégraphié)e?s? (?:de|depuis|à partir|par|"
    r"avec|via|du)\b|enviad[oa]s? (?:desde|do|da|de|a partir|por|via|vía|pelo|pela|con|com|mediante)\b|"
    r"mandad[oa] (?:desde|do)\b|inviat[oa] (?:da|dal|dall'|con|tramite|via)|"
    r"(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|met|via|door|van)\b|"
    r"(?:skickat|sänt|sent) (?:från|med|via)\b|(?:sendt|skrevet) (?:fra|med|via)\b|"
    r"lähetetty\b|wysłan[eoay] (?:z|ze|za|przy)\b|(?:отправлено|послано|написано) (?:с|со|из|через|от)\b|"
    r"(?:відправлено|надіслано) (?:з|із|зі)\b|(?:odesláno|odoslané|posláno|poslané|poslano) (?:z|ze|s|iz)\b|"
    r"trimis (?:de|din|cu|prin)\b|στάλθηκε από|изпратено от|enviat des|saadetud|išsiųsta|nosūtīts|"
    r"gửi từ|được gửi từ|dikirim dari|dihantar dari|נשלח מ|أُ?رسلت? من|تم الإرسال من|ส่งจาก|"
    r"(?:发送自|發送自|發自|发自|寄自|傳送自|来自我的)|(?:從|从|通过|使用).{0,30}(?:发送|發送|傳送|寄出)$|"
    r"(?:iphone|ipad|android|나의|내|갤럭시|galaxy|outlook)[^.!?]{0,40}(?:から送信|에서 보냄|에서 전송|보냄|gönderildi)|"
    r"(?:iphone|ipad|outlook)\S{0,12}(?:ból|ról|készülék)|az? (?:iphone|ipad|android)\S* (?:készülék|elküld)",
    re.IGNORECASE,
)
SENT_LAST = re.compile(
    r"(?:von (?:mein|mobil|unterwegs)|vom (?:handy|iphone|ipad|mobil)|mit (?:der|dem|mein)|över|"
    r"via |elküldve|(?:从|從|自|由|私の|マイ|iphone|ipad|galaxy|samsung|android|telefonum|나의|내)).{0,60}"
    r"(?:gesendet|geschickt|verschickt|versendet|verfasst|getippt|skickat|sendt|发送|發送|傳送|寄出|"
    r"送信(?:しました)?|보냄|보냈습니다|전송|gönderildi|küldve)",
    re.IGNORECASE,
)
OUTLOOK = re.compile(
    r"(?:get|obtenir|obtenez|télécharge[rz]?|obtener|obtén|descargar|scarica|ottieni|baix\w+|obter|"
    r"obtenha|hämta|hent|skaff deg|få|download|pobierz|uzyskaj|stáhnout|скачать|загрузить|отримати|"
    r"获取|下载|取得|下載|holen sie sich|hanki|λήψη).{0,30}\boutlook\b.{0,30}|"
    r"\boutlook\b.{0,30}(?:beziehen|herunterladen|downloaden|ophalen|を入手|を取得|다운로드|indir\w*|letöltése)|"
    r"yahoo mail: search, organi[sz]e, conquer|sent from (?:my )?\w+",
    re.IGNORECASE,
)
SORRY = re.compile(
    r"(?:please |kindly |sorry )?(?:excuse|pardon|forgive|sorry for|apologies for|ignore)\b.{0,40}"
    r"\b(?:brevity|typos?|typing|spelling|autocorrect|errors|mistakes|terseness)\b.{0,40}|"
    r"bitte (?:entschuldig\w+|verzeih\w+) .{0,30}\b(?:kürze|tippfehler)\b.{0,40}|"
    r"(?:veuillez |merci d')?(?:excuser|excusez) .{0,20}\b(?:brièveté|fautes)\b.{0,40}|"
    r"(?:disculp\w+|perdon\w+) .{0,20}\b(?:brevedad|errores)\b.{0,40}|"
    r"scusate? .{0,20}\b(?:brevità|errori)\b.{0,40}|desculp\w+ .{0,20}\b(?:brevidade|erros)\b.{0,40}",
    re.IGNORECASE,
)
LINK = re.compile(r"\s*[<(\[]?https?://\S{1,200}[>)\]]?")
AROUND = " \t\xa0*_<>[]()\"'.!-—–~\u200e\u200f\u202a-\u202e"


def added(line: str) -> bool:
    """Tell whether a line is one that a device or program adds by itself."""
    if len(line) > LONGEST + 200:
        return False
    said = LINK.sub("", line).strip(AROUND)
    if not 6 <= len(said) <= LONGEST:
        return False
    if SENT_FIRST.match(said) or SENT_LAST.fullmatch(said):
        return bool(DEVICE.search(said)) and not _a_sentence(said)
    return bool(OUTLOOK.fullmatch(said))


def apology(line: str) -> bool:
    """Tell whether a line asks to excuse how a text typed on a phone looks."""
    return len(line) <= LONGEST and bool(SORRY.fullmatch(line.strip(AROUND)))


def _a_sentence(said: str) -> bool:
    """Tell whether more is said than such a line says."""
    return said.count(" ") > 15 or bool(
        re.search(r"[.?!] +\w+ +\w+ +\w+ +\w+ +\w+ +\w+ +\w+", said)
    )
