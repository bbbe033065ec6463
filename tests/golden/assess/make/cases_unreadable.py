"""What cannot be assessed: exit 1 with a report, exit 2 with a message."""
import struct
from book import *
from procedures import draw, make, PARTS, BASIC


def raw(name, data):
    with open(os.path.join(FOLDER, name + '.xlsx'), 'wb') as f:
        f.write(data)


def compound_file():
    """The container of a password-protected workbook: a compound file with EncryptionInfo and EncryptedPackage."""
    entry = lambda n, kind, child=-1, left=-1, right=-1, start=-2, size=0: (n.encode('utf-16le') + b'\0\0').ljust(64, b'\0') + struct.pack('<HBBiii', len(n) * 2 + 2 if n else 0, kind, 1, left, right, child) + b'\0' * 36 + struct.pack('<iQ', start, size)
    info = (struct.pack('<HHI', 4, 4, 0x40) + b'<?xml version="1.0" encoding="UTF-8"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"/></encryption>').ljust(4096, b' ')
    package = struct.pack('<Q', 4000) + bytes((i * 89 + 7) % 256 for i in range(4088))
    head = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 16 + struct.pack('<HHHHH', 0x3e, 3, 0xfffe, 9, 6) + b'\0' * 6 + struct.pack('<IIIIIiIiI', 0, 1, 1, 0, 4096, -2, 0, -2, 0) + struct.pack('<i', 0) + struct.pack('<i', -1) * 108
    fat = [-3, -2] + [3, 4, 5, 6, 7, 8, 9, -2] + [11, 12, 13, 14, 15, 16, 17, -2]
    fat += [-1] * (128 - len(fat))
    folder = entry('Root Entry', 5, child=1) + entry('EncryptionInfo', 2, right=2, start=2, size=4096) + entry('EncryptedPackage', 2, start=10, size=4096) + b'\0' * 128
    assert len(head) == 512 and len(folder) == 512, (len(head), len(folder))
    return head + struct.pack('<128i', *fat) + folder + info + package


def run():
    none = [dict(code='layout-not-recognised', severity='error')]
    wb, ws = new('Sheet1')
    save(wb, 'unreadable-empty-sheet', inline=True)
    expect('unreadable-empty-sheet', 'An empty worksheet.', [], none, exit=1)
    wb, ws = new('Công văn')
    for i, t in enumerate(['UBND THÀNH PHỐ BẮC KẠN', 'PHÒNG NỘI VỤ', 'Số: 125/NV', 'V/v nâng cao tỷ lệ hồ sơ trực tuyến', 'Kính gửi: Phòng Văn hoá và Thông tin', 'Thực hiện Kế hoạch năm 2022, Phòng Nội vụ có 38 TTHC, trong đó tổng số hồ sơ phát sinh là 155, trực tuyến 150, đạt 96,7%.', 'Trân trọng ./.']):
        write(ws, f'A{i + 1}', t)
    save(wb, 'unreadable-prose')
    expect('unreadable-prose', 'A letter typed into cells, with the right words and figures in its sentences: no table.', [], none, exit=1)
    path = os.path.join(FOLDER, 'unreadable-chart-only.xlsx')
    out = xlsxwriter.Workbook(path)
    out.set_properties({'created': WHEN})
    ws = out.add_worksheet('Biểu đồ'); data = out.add_worksheet('d')
    for i in range(5):
        data.write(i, 0, i * 3)
    data.hide()
    ch = out.add_chart({'type': 'pie'}); ch.add_series({'values': '=d!$A$1:$A$5'}); ch.set_title({'name': 'Tỷ lệ hồ sơ trực tuyến'})
    ws.insert_chart('B2', ch)
    out.close(); repack(path)
    expect('unreadable-chart-only', 'The active sheet shows a chart and has no cells; its data are on a hidden sheet.', [], none, exit=1)
    wb, ws = new('Sheet1')
    for r in range(1, 21):
        for c in range(1, 8):
            ws.cell(r, c, (r * 7 + c * 3) % 50)
    save(wb, 'unreadable-numbers-without-headings', inline=True)
    expect('unreadable-numbers-without-headings', 'Twenty rows of numbers and no heading: nothing is guessed.', [], none, exit=1)
    wb, ws = new('Sheet1')
    for j, h in enumerate(['STT', 'Họ và tên', 'Hệ số lương', 'Phụ cấp', 'Thực lĩnh', 'Trực tiếp nhận']):
        write(ws, f'{L(j + 1)}3', h, bold=True, box=True)
    write(ws, 'A1', 'PHÒNG NỘI VỤ: BẢNG LƯƠNG THÁNG 9', bold=True)
    for i in range(12):
        line(ws, 4 + i, [i + 1, f'Nông Văn {"ABCDEGHIKLMN"[i]}', 2.34 + i / 3, 0.3, 5200000 + i * 1000, 'x'])
    save(wb, 'unreadable-payroll')
    expect('unreadable-payroll', 'A tidy table of something else (a payroll) with a heading that resembles "Trực tiếp".', [], none, exit=1)
    wb, ws = new('Phòng Nội vụ')
    draw(ws, [], PARTS, titles=['PHÒNG NỘI VỤ', 'BÁO CÁO'], numbering='plain')
    save(wb, 'unreadable-heading-without-rows')
    expect('unreadable-heading-without-rows', 'The heading is there, no row of figures below it.', [], none, exit=1)
    wb, ws = new('Phòng Nội vụ')
    draw(ws, make('noi-vu', 301), PARTS, titles=['PHÒNG NỘI VỤ', 'BÁO CÁO'])
    save(wb, 'unreadable-no-such-sheet')
    expect('unreadable-no-such-sheet', '--sheet names a worksheet that the workbook does not have: exit 1, JSON still printed.', [], [], exit=1, args=['--sheet', 'Phòng Tư pháp'])
    shutil.copy(os.path.join(FOLDER, 'unreadable-no-such-sheet.xlsx'), os.path.join(FOLDER, 'unreadable-plan-unknown.xlsx'))
    expect('unreadable-plan-unknown', '--plan is neither a built-in plan nor a file: "plan unusable (JSON still printed, with problems)": exit 1.', [], [], exit=1, args=['--plan', 'khong-co-ke-hoach-nay'])
    good = open(os.path.join(FOLDER, 'unreadable-no-such-sheet.xlsx'), 'rb').read()
    raw('unreadable-truncated-zip', good[:len(good) // 2])
    expect('unreadable-truncated-zip', 'Half of a workbook, as a broken download leaves it: exit 2, message on standard error.', exit=2)
    raw('unreadable-damaged-part', good[:600] + bytes(b ^ 0x5a for b in good[600:1600]) + good[1600:])
    expect('unreadable-damaged-part', 'The zip directory is whole, the bytes of a part are not: exit 2, no stack trace in place of a message.', exit=2)
    raw('unreadable-zero-bytes', b'')
    expect('unreadable-zero-bytes', 'A file of no bytes.', exit=2)
    raw('unreadable-csv-renamed', ('\ufeffSTT;Đơn vị;Số hồ sơ trực tuyến;Tổng số hồ sơ\r\n1;Phòng Nội vụ;150;155\r\n').encode('utf-8'))
    expect('unreadable-csv-renamed', 'A .csv renamed .xlsx: not a workbook ("unreadable file").', exit=2)
    raw('unreadable-html-renamed', '<html><body><table><tr><td>Đơn vị</td></tr></table></body></html>'.encode('utf-8'))
    expect('unreadable-html-renamed', 'An HTML page saved as .xlsx, as some systems export.', exit=2)
    raw('unreadable-password-protected', compound_file())
    expect('unreadable-password-protected', 'A compound file with EncryptionInfo: the message should say that the file has a password.', exit=2)
    path = os.path.join(FOLDER, 'unreadable-xls-renamed.xlsx')
    with open(path, 'wb') as f:
        f.write(good)
    resave_by_libreoffice(path, 'xls')
    expect('unreadable-xls-renamed', 'A real .xls of Excel 97-2003 renamed .xlsx. The contract promises .xlsx only: exit 2; opening it all the same would be no harm, but is not promised.', exit=2)
    with zipfile.ZipFile(os.path.join(FOLDER, 'unreadable-docx-renamed.xlsx'), 'w') as z:
        z.writestr(zipfile.ZipInfo('[Content_Types].xml', (2022, 10, 5, 8, 0, 0)), '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        z.writestr(zipfile.ZipInfo('word/document.xml', (2022, 10, 5, 8, 0, 0)), '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>')
    expect('unreadable-docx-renamed', 'A zip that is no workbook (a .docx).', exit=2)
    expect('usage-unknown-option', 'An option that does not exist: "wrong usage", exit 2.', exit=2, args=['--khong-co'], file='procedures-plan-example.xlsx')
    expect('usage-file-missing', 'The file does not exist: exit 2.', exit=2, file='khong-co-tep-nay.xlsx')
    expect('usage-unit-not-known', '--unit names no unit of the plan and the sheet names none: "no unit known", exit 1.', [], ['unit-not-found'], exit=1, args=['--unit', 'Sở Y tế'], file='procedures-no-unit-known.xlsx')
