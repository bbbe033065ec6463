"""TCVN3 (ABC) text of the .VnTime fonts: one byte a letter, kept in .xls as the Latin letter of that byte."""
LETTERS = dict(zip(
    'ĂÂÊÔƠƯĐăâêôơưđ' 'àảãáạ' 'ằẳẵắ' 'ặầẩẫấậè' 'ẻẽéẹềểễếệìỉ' 'ĩíịò' 'ỏõóọồổỗốộờởỡớợù' 'ủũúụừửữứựỳỷỹýỵ',
    [*range(0xA1, 0xAF), *range(0xB5, 0xBA), *range(0xBB, 0xBF), *range(0xC6, 0xCD), *range(0xCE, 0xD9), *range(0xDC, 0xE0),
     *range(0xE1, 0xF0), *range(0xF1, 0xFF)], strict=True))
assert ''.join(chr(LETTERS.get(c, ord(c))) for c in 'Phòng Nội vụ') == 'Phßng Néi vô'


def tcvn3(text):
    """Capitals with a tone have no byte: titles use lower letters in .VnTimeH, whose glyphs are capitals."""
    written = ''.join(chr(LETTERS.get(c, ord(c))) for c in text)
    assert all(ord(c) < 256 for c in written), text
    return written
