"""C101: can the phone numbers be dialled?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.codes.telephone import phone_fault
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
C101 invalid-phone：电话号码不存在。

查什么
    电话、传真号码不合编号规则：没有这个区号；区号之后的位数不对，或者以0、1开头；手机号码不是11位或者开头不对；
    400、800号码不是10位；123开头的热线（12345、12380、12388）不是5位。
为什么重要
    号码写错，异议就无处可提。
示例
    监督电话：0776-282160
怎么改
    核对号码，补上漏掉的数字；写明区号，便于外地的人拨打。
什么情况下不报
    只要号码有可能是对的就不报：没有区号的7位、8位号码，短号和服务热线（12345、12380、95588，前面可以加区号），
    分机，被遮盖的号码；位数近年变过的地区，新旧两种位数都算对。手机号段尚未启用的只作提示，因为号段会陆续启用。
依据
    工业和信息化部《电信网编号计划》及各地固定电话升位的情况。
"""


@notice_rule("C101", "invalid-phone", "warning", since="0.1.0", zh=PAGE_ZH)
def invalid_phone(notice: Notice, _: Context) -> Iterator[Found]:
    """C101 invalid-phone: a phone number that cannot be dialled.

    What it finds
        A phone or fax number against the numbering plan: an area code that does not exist, the wrong number of
        digits behind it or a first one that is 0 or 1, a mobile number that has not 11 digits or begins wrongly, a
        400 or 800 number without 10 digits, a hotline that begins with 123 (12345, 12380, 12388) without 5.
    Why it matters
        With a wrong number there is nobody to object to.
    Example
        监督电话：0776-282160
    What to do
        Check the number; state the area code, for those who call from elsewhere.
    Silent when
        the number may be right: 7 or 8 digits without area code, short numbers and hotlines (12345, 12380,
        95588, also behind an area code), extensions, masked numbers.  Where the length of numbers changed
        lately, both lengths are right.  Mobile numbers of a segment that is not in use are only hinted at, as new
        ones are opened now and then.
    Source
        the numbering plan (《电信网编号计划》) of the Ministry of Industry and Information Technology.
    """
    day = notice.issued or (notice.period and notice.period.start)
    for index, contact in enumerate(notice.contacts):
        if contact.type not in ("phone", "fax"):
            continue
        fault = phone_fault(contact.value, day.year if day else None)
        if fault is not None:
            said = contact.text or contact.value
            yield Found(
                ("contacts", index, "value"),
                f"“{said}”不是有效的电话号码：{fault.zh}",
                f"“{said}” is no valid phone number: {fault.en}",
                uncertain=not fault.is_sure,
            )
