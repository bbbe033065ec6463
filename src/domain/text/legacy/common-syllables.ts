/**
 * Syllables that worksheets of the administration are full of. They only settle a tie: "Phòng" is real text or "Phũng"
 * in TCVN3, "Sè" is a real word or "Số"; the commoner reading is meant. So the list holds only syllables for which such a
 * tie exists, on either side.
 */
export const commonSyllables: ReadonlySet<string> = new Set(
  [
    'phòng xã tên công thông nông không trên viên tiên liên biên chuyên yên thêm nên lên bên môn thôn tôn sông',
    'tâm dân nhân phân tân cân xuân quân sân các cách sách khác tác xác trách cán giám khám tháng sáng cáo báo giá',
    'phát soát sát cát hóa khóa xóa chú phú phó trú thú tú ký quý tính chính chí phí thí trình bình tình hình tìm vì gì',
    'kê khê nhóm góp còn dòng vòng lòng cùng dùng trùng phùng hùng mùa phúc thúc lúc xét phép thép đô',
    'có khó số hồ sơ một bốn vốn hộ bộ vụ phụ thụ phố cũ rõ từ tự nộp sống chống thống giống rộng giờ tờ chờ bỏ nhỏ cụm',
  ].flatMap((line) => line.split(' ')),
);
