"""Names of procedures (TTHC) by field."""

COMMUNE = {
    'Lĩnh vực Hộ tịch': '''Đăng ký khai sinh
Đăng ký kết hôn
Đăng ký nhận cha, mẹ, con
Đăng ký khai sinh kết hợp nhận cha, mẹ, con
Đăng ký khai tử
Đăng ký khai sinh lưu động
Đăng ký kết hôn lưu động
Đăng ký khai tử lưu động
Đăng ký giám hộ
Đăng ký chấm dứt giám hộ
Thay đổi, cải chính, bổ sung thông tin hộ tịch
Cấp Giấy xác nhận tình trạng hôn nhân
Đăng ký lại khai sinh
Đăng ký lại kết hôn
Đăng ký lại khai tử
Cấp bản sao trích lục hộ tịch
Xác nhận thông tin hộ tịch''',
    'Lĩnh vực Chứng thực': '''Cấp bản sao từ sổ gốc
Chứng thực bản sao từ bản chính giấy tờ, văn bản
Chứng thực chữ ký trong các giấy tờ, văn bản
Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch
Sửa lỗi sai sót trong hợp đồng, giao dịch
Chứng thực di chúc
Chứng thực văn bản từ chối nhận di sản
Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất''',
    'Lĩnh vực Bảo trợ xã hội': '''Trợ cấp xã hội hàng tháng
Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội
Xác định, xác định lại mức độ khuyết tật
Đổi, cấp lại Giấy xác nhận khuyết tật
Công nhận hộ nghèo, hộ cận nghèo phát sinh trong năm
Công nhận hộ thoát nghèo, hộ thoát cận nghèo
Trợ giúp xã hội đột xuất
Xác nhận hộ có mức sống trung bình''',
    'Lĩnh vực Người có công': '''Giải quyết chế độ mai táng phí đối với cựu chiến binh
Cấp giấy giới thiệu đi thăm viếng mộ liệt sĩ
Ủy quyền hưởng trợ cấp, phụ cấp ưu đãi
Xác nhận vào đơn đề nghị di chuyển hài cốt liệt sĩ''',
    'Lĩnh vực Đất đai': '''Hòa giải tranh chấp đất đai
Xác nhận hiện trạng sử dụng đất
Xác nhận đơn đăng ký cấp Giấy chứng nhận quyền sử dụng đất''',
    'Lĩnh vực Thi đua - Khen thưởng': '''Tặng Giấy khen theo công trạng và thành tích
Tặng Giấy khen theo đợt hoặc chuyên đề
Tặng danh hiệu Lao động tiên tiến
Xét tặng Giấy khen Gia đình văn hóa''',
    'Lĩnh vực Tín ngưỡng, tôn giáo': '''Đăng ký hoạt động tín ngưỡng
Đăng ký bổ sung hoạt động tín ngưỡng
Đăng ký sinh hoạt tôn giáo tập trung
Thông báo danh mục hoạt động tôn giáo
Thông báo tổ chức quyên góp trong địa bàn một xã''',
    'Lĩnh vực Giáo dục': '''Cho phép cơ sở giáo dục độc lập thực hiện chương trình tiểu học
Sáp nhập, chia, tách nhóm trẻ, lớp mẫu giáo độc lập
Giải thể nhóm trẻ, lớp mẫu giáo độc lập
Thành lập nhóm trẻ, lớp mẫu giáo độc lập''',
    'Lĩnh vực Phòng, chống thiên tai': '''Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai
Kê khai số lượng chăn nuôi tập trung ban đầu
Đăng ký chuyển đổi cơ cấu cây trồng trên đất trồng lúa''',
}

EDUCATION = {
    'Lĩnh vực Giáo dục mầm non': '''Thành lập trường mẫu giáo, trường mầm non, nhà trẻ công lập
Cho phép trường mẫu giáo, trường mầm non hoạt động giáo dục
Cho phép trường mầm non hoạt động giáo dục trở lại
Sáp nhập, chia, tách trường mẫu giáo, trường mầm non
Giải thể trường mẫu giáo, trường mầm non, nhà trẻ
Hỗ trợ ăn trưa cho trẻ em mẫu giáo
Trợ cấp đối với trẻ em mầm non là con công nhân
Hỗ trợ giáo viên mầm non làm việc tại cơ sở dân lập, tư thục
Công nhận phổ cập giáo dục mầm non cho trẻ 5 tuổi''',
    'Lĩnh vực Giáo dục tiểu học': '''Thành lập trường tiểu học công lập
Cho phép trường tiểu học hoạt động giáo dục
Cho phép trường tiểu học hoạt động giáo dục trở lại
Sáp nhập, chia, tách trường tiểu học
Giải thể trường tiểu học
Chuyển trường đối với học sinh tiểu học
Công nhận trường tiểu học đạt chuẩn quốc gia
Tuyển sinh vào lớp 1
Cấp bản sao học bạ tiểu học''',
    'Lĩnh vực Giáo dục trung học': '''Thành lập trường trung học cơ sở công lập
Cho phép trường trung học cơ sở hoạt động giáo dục
Cho phép trường trung học cơ sở hoạt động trở lại
Sáp nhập, chia, tách trường trung học cơ sở
Giải thể trường trung học cơ sở
Tuyển sinh trung học cơ sở
Chuyển trường đối với học sinh trung học cơ sở
Tiếp nhận học sinh trung học cơ sở về nước
Thuyên chuyển đối tượng học bổ túc trung học cơ sở
Cho phép học sinh học vượt lớp''',
    'Lĩnh vực Giáo dục thường xuyên': '''Thành lập trung tâm học tập cộng đồng
Cho phép trung tâm học tập cộng đồng hoạt động trở lại
Cấp phép hoạt động giáo dục kỹ năng sống ngoài giờ chính khóa
Xác nhận hoạt động giáo dục ngoài giờ chính khóa
Công nhận xã đạt chuẩn phổ cập giáo dục, xóa mù chữ''',
    'Lĩnh vực Văn bằng, chứng chỉ': '''Cấp bản sao văn bằng, chứng chỉ từ sổ gốc
Chỉnh sửa nội dung văn bằng, chứng chỉ
Cấp lại bằng tốt nghiệp trung học cơ sở
Xác minh văn bằng tốt nghiệp''',
    'Lĩnh vực Chính sách học sinh': '''Hỗ trợ học tập đối với học sinh dân tộc thiểu số rất ít người
Xét, cấp học bổng chính sách
Hỗ trợ học sinh bán trú vùng đặc biệt khó khăn
Miễn, giảm học phí, hỗ trợ chi phí học tập
Hỗ trợ học sinh khuyết tật học hòa nhập
Đề nghị đánh giá, công nhận cộng đồng học tập cấp xã
Chuyển đổi trường tư thục sang trường không vì lợi nhuận
Phê duyệt liên kết giáo dục tích hợp''',
}

HOME = {
    'Lĩnh vực Tổ chức - Biên chế': '''Thẩm định thành lập đơn vị sự nghiệp công lập
Thẩm định tổ chức lại đơn vị sự nghiệp công lập
Thẩm định giải thể đơn vị sự nghiệp công lập
Thẩm định đề án vị trí việc làm
Điều chỉnh vị trí việc làm
Thẩm định số lượng người làm việc
Xếp hạng đơn vị sự nghiệp công lập''',
    'Lĩnh vực Công chức, viên chức': '''Thi tuyển viên chức
Xét tuyển viên chức
Tiếp nhận vào làm viên chức
Thăng hạng chức danh nghề nghiệp viên chức
Xét chuyển công chức cấp xã thành công chức cấp huyện
Tuyển dụng công chức cấp xã''',
    'Lĩnh vực Hội và quỹ': '''Công nhận ban vận động thành lập hội
Cho phép thành lập hội
Phê duyệt điều lệ hội
Chia, tách, sáp nhập, hợp nhất hội
Cho phép hội tự giải thể
Báo cáo tổ chức đại hội nhiệm kỳ
Cấp giấy phép thành lập quỹ
Công nhận thành viên hội đồng quản lý quỹ
Đổi tên quỹ''',
    'Lĩnh vực Tôn giáo': '''Thông báo mở lớp bồi dưỡng về tôn giáo
Thông báo tổ chức hội nghị thường niên của tổ chức tôn giáo
Đề nghị tổ chức đại hội của tổ chức tôn giáo
Đề nghị tổ chức cuộc lễ ngoài cơ sở tôn giáo
Đề nghị giảng đạo ngoài địa bàn phụ trách
Thông báo tổ chức quyên góp ngoài địa bàn một xã
Thông báo danh mục hoạt động tôn giáo nhiều xã''',
    'Lĩnh vực Thi đua - Khen thưởng': '''Tặng Giấy khen thực hiện nhiệm vụ chính trị
Tặng danh hiệu Tập thể lao động tiên tiến
Tặng danh hiệu Thôn, Tổ dân phố văn hóa
Tặng danh hiệu Chiến sĩ thi đua cơ sở
Tặng danh hiệu Lao động tiên tiến
Tặng Giấy khen theo đợt, chuyên đề
Tặng Giấy khen thành tích đột xuất
Tặng Giấy khen cho hộ gia đình
Tặng Giấy khen về thành tích đối ngoại''',
}

OFFICE = {
    'Lĩnh vực Công tác dân tộc': '''Công nhận người có uy tín trong đồng bào dân tộc thiểu số
Đưa ra khỏi danh sách người có uy tín
Xác nhận đối tượng thụ hưởng chính sách dân tộc
Hỗ trợ nhà ở cho hộ đồng bào dân tộc thiểu số''',
    'Lĩnh vực Tiếp công dân': '''Tiếp công dân tại cấp huyện
Xử lý đơn tại cấp huyện
Đăng ký tiếp công dân với lãnh đạo
Giải quyết kiến nghị, phản ánh của công dân''',
    'Lĩnh vực Kiểm soát TTHC': '''Tiếp nhận phản ánh, kiến nghị về quy định hành chính
Đề nghị giải thích, hướng dẫn về thủ tục hành chính
Đăng ký hẹn giờ giao dịch tại Bộ phận Một cửa
Đề nghị cấp tài khoản Cổng Dịch vụ công''',
    'Lĩnh vực Văn thư, lưu trữ': '''Sử dụng tài liệu lưu trữ tại phòng đọc
Cấp bản sao tài liệu lưu trữ
Chứng thực tài liệu lưu trữ
Mượn tài liệu lưu trữ
Cấp bản sao văn bản từ sổ gốc
Đăng ký mẫu dấu chữ ký số''',
    'Lĩnh vực Tiếp cận thông tin': '''Cung cấp thông tin theo yêu cầu bằng văn bản
Cung cấp thông tin qua mạng điện tử
Cung cấp thông tin trực tiếp tại trụ sở
Đính chính thông tin đã công khai''',
    'Lĩnh vực Bồi thường nhà nước': '''Xác định cơ quan giải quyết bồi thường
Giải quyết yêu cầu bồi thường
Phục hồi danh dự''',
}

URBAN = {
    'Lĩnh vực Hoạt động xây dựng': '''Thẩm định báo cáo kinh tế - kỹ thuật đầu tư xây dựng
Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở
Cấp giấy phép xây dựng mới công trình cấp III, IV
Cấp giấy phép xây dựng sửa chữa, cải tạo công trình
Cấp giấy phép di dời công trình
Điều chỉnh giấy phép xây dựng
Gia hạn giấy phép xây dựng
Cấp lại giấy phép xây dựng
Cấp giấy phép xây dựng có thời hạn
Cấp giấy phép xây dựng nhà ở riêng lẻ
Cấp giấy phép xây dựng theo giai đoạn
Kiểm tra công tác nghiệm thu hoàn thành công trình''',
    'Lĩnh vực Quy hoạch': '''Cung cấp thông tin về quy hoạch xây dựng
Thẩm định nhiệm vụ quy hoạch chi tiết
Thẩm định đồ án quy hoạch chi tiết
Cấp giấy phép quy hoạch
Cấp chứng chỉ quy hoạch
Thẩm định điều chỉnh quy hoạch chi tiết''',
    'Lĩnh vực Hạ tầng kỹ thuật': '''Cấp phép đào đường, vỉa hè
Cấp phép chặt hạ, dịch chuyển cây xanh đô thị
Cấp phép sử dụng tạm thời vỉa hè
Đấu nối hệ thống thoát nước đô thị
Đấu nối hệ thống cấp nước''',
    'Lĩnh vực Nhà ở và công sở': '''Cấp biển số nhà
Thuê nhà ở cũ thuộc sở hữu nhà nước
Bán nhà ở cũ thuộc sở hữu nhà nước
Thông báo nhà ở hình thành trong tương lai
Xác nhận thực trạng nhà ở''',
    'Lĩnh vực Giao thông vận tải': '''Cấp phép thi công nút giao đấu nối vào đường đô thị
Chấp thuận thi công trong phạm vi bảo vệ hạ tầng đường bộ
Cấp phép sử dụng tạm thời lòng đường
Đăng ký phương tiện thủy nội địa
Xóa đăng ký phương tiện thủy nội địa''',
}

JUSTICE = {
    'Lĩnh vực Hộ tịch': '''Đăng ký khai sinh có yếu tố nước ngoài
Đăng ký kết hôn có yếu tố nước ngoài
Đăng ký khai tử có yếu tố nước ngoài
Đăng ký nhận cha, mẹ, con có yếu tố nước ngoài
Đăng ký khai sinh kết hợp nhận cha, mẹ, con có yếu tố nước ngoài
Đăng ký giám hộ có yếu tố nước ngoài
Đăng ký chấm dứt giám hộ có yếu tố nước ngoài
Thay đổi, cải chính hộ tịch, xác định lại dân tộc
Ghi vào sổ hộ tịch việc kết hôn đã giải quyết ở nước ngoài
Ghi vào sổ hộ tịch việc ly hôn đã giải quyết ở nước ngoài
Ghi vào sổ hộ tịch việc hộ tịch khác đã giải quyết ở nước ngoài
Đăng ký lại khai sinh có yếu tố nước ngoài
Đăng ký lại kết hôn có yếu tố nước ngoài
Đăng ký lại khai tử có yếu tố nước ngoài
Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
Cấp bản sao trích lục hộ tịch
Xác nhận thông tin hộ tịch
Ghi chú việc nuôi con nuôi đã giải quyết ở nước ngoài''',
    'Lĩnh vực Chứng thực': '''Cấp bản sao từ sổ gốc
Chứng thực bản sao giấy tờ do cơ quan Việt Nam cấp
Chứng thực bản sao giấy tờ do cơ quan nước ngoài cấp
Chứng thực chữ ký trong các giấy tờ, văn bản
Chứng thực chữ ký người dịch là cộng tác viên
Chứng thực chữ ký người dịch không là cộng tác viên
Chứng thực sửa đổi, bổ sung, hủy bỏ hợp đồng
Sửa lỗi sai sót trong hợp đồng
Cấp bản sao có chứng thực từ bản chính hợp đồng
Chứng thực hợp đồng liên quan đến động sản
Chứng thực văn bản thỏa thuận phân chia di sản là động sản
Chứng thực văn bản khai nhận di sản là động sản''',
    'Lĩnh vực Nuôi con nuôi': '''Ghi vào sổ việc nuôi con nuôi tại cơ quan nước ngoài
Xác nhận đủ điều kiện nuôi con nuôi
Đăng ký lại việc nuôi con nuôi
Thông báo tình hình phát triển của con nuôi''',
    'Lĩnh vực Hòa giải ở cơ sở': '''Công nhận hòa giải viên
Công nhận tổ trưởng tổ hòa giải
Thôi làm hòa giải viên
Thanh toán thù lao cho hòa giải viên
Hỗ trợ hòa giải viên khi gặp tai nạn''',
    'Lĩnh vực Phổ biến, giáo dục pháp luật': '''Công nhận báo cáo viên pháp luật
Miễn nhiệm báo cáo viên pháp luật
Công nhận tuyên truyền viên pháp luật
Cho thôi làm tuyên truyền viên pháp luật
Công nhận cấp xã đạt chuẩn tiếp cận pháp luật''',
    'Lĩnh vực Bồi thường nhà nước': '''Xác định cơ quan giải quyết bồi thường
Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp gây thiệt hại
Phục hồi danh dự
Chi trả tiền bồi thường''',
    'Lĩnh vực Trợ giúp pháp lý': '''Yêu cầu trợ giúp pháp lý
Thay đổi người thực hiện trợ giúp pháp lý
Rút yêu cầu trợ giúp pháp lý
Giải quyết khiếu nại về trợ giúp pháp lý
Lựa chọn tổ chức ký hợp đồng trợ giúp pháp lý
Cấp thẻ cộng tác viên trợ giúp pháp lý''',
    'Lĩnh vực Giao dịch bảo đảm': '''Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
Đăng ký thay đổi nội dung biện pháp bảo đảm
Xóa đăng ký biện pháp bảo đảm
Cung cấp thông tin về biện pháp bảo đảm
Đăng ký văn bản thông báo xử lý tài sản bảo đảm
Chuyển tiếp đăng ký thế chấp quyền tài sản''',
}
