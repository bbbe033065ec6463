"""Encodes Unicode text as TCVN3 (fonts .VnTime, .VnTimeH) and as VNI (fonts VNI-Times), as old files hold it."""
TCVN3 = dict(zip('àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ',
    'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§'))

_V = {
    'a': 'àaø áaù ảaû ãaõ ạaï', 'ă': 'ăaê ằaè ắaé ẳaú ẵaü ặaë', 'â': 'âaâ ầaà ấaá ẩaå ẫaã ậaä',
    'e': 'èeø éeù ẻeû ẽeõ ẹeï', 'ê': 'êeâ ềeà ếeá ểeå ễeã ệeä', 'i': 'ìì íí ỉæ ĩó ịò',
    'o': 'òoø óoù ỏoû õoõ ọoï', 'ô': 'ôoâ ồoà ốoá ổoå ỗoã ộoä', 'ơ': 'ơô ờôø ớôù ởôû ỡôõ ợôï',
    'u': 'ùuø úuù ủuû ũuõ ụuï', 'ư': 'ưö ừöø ứöù ửöû ữöõ ựöï', 'y': 'ỳyø ýyù ỷyû ỹyõ ỵî', 'd': 'đñ',
}
VNI = {w[0]: w[1:] for row in _V.values() for w in row.split()}
VNI.update({k.upper(): v.upper() for k, v in list(VNI.items())})


def tcvn3(text):
    # capitals other than Ă Â Ê Ô Ơ Ư Đ do not exist in TCVN3: typists used the small letter in a capitals font (.VnTimeH)
    if text == text.upper() and any(ord(c) > 127 for c in text):
        text = text.lower()
    return ''.join(TCVN3.get(c) or TCVN3.get(c.lower()) or c for c in text)


def vni(text):
    return ''.join(VNI.get(c, c) for c in text)


assert tcvn3('Phòng Nội vụ') == 'Phßng Néi vô' and tcvn3('Hồ sơ trực tuyến') == 'Hå s¬ trùc tuyÕn'
assert tcvn3('Đơn vị') == '§¬n vÞ' and vni('Phòng Nội vụ') == 'Phoøng Noäi vuï'
assert vni('Đơn vị') == 'Ñôn vò' and vni('Hồ sơ trực tuyến') == 'Hoà sô tröïc tuyeán'
