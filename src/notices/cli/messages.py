"""Every message of the command line, in Chinese and in English."""

from __future__ import annotations

TYPE_CHECKING = False  # that of typing, which would take half of the time of the start
if TYPE_CHECKING:
    from typing import TypeGuard

    from notices.diagnostic import Language

LANGUAGES: tuple[Language, ...] = ("zh", "en")

MESSAGES: dict[str, tuple[str, str]] = {
    # The help
    "usage": ("用法：", "usage: "),
    "about": (
        "读取公示、公告：解析内容，检查问题。",
        "Read Chinese public notices (公示, 公告): what they say, and what is wrong with them.",
    ),
    "arguments": ("参数", "arguments"),
    "options": ("选项", "options"),
    "commands": ("命令", "commands"),
    "help": ("显示本帮助", "show this help"),
    "version": ("显示版本", "show the version"),
    "lang": ("消息的语言，默认随系统", "language of messages; default: that of the system"),
    "traceback": ("内部错误时显示调用栈", "show the traceback of an internal error"),
    "quiet": ("不显示提示，只显示结果和错误", "no notes, only results and errors"),
    "sources": (
        "文件、文件夹、通配符，或 -（标准输入，默认）",
        "files, folders, patterns, or - for standard input (the default)",
    ),
    "stdin_filename": ("标准输入的名称", "what to call standard input"),
    "output": ("把结果写入文件", "write the results to a file"),
    "kind": ("类别，notices kinds 可列出", "what the notices are about; notices kinds lists the kinds"),
    "published": ("发布日期，用于补全年份", "day of publication, which completes dates without a year"),
    "config": ("设置文件，默认自动查找", "settings file; default: notices.toml or pyproject.toml, looked for"),
    "isolated": ("不读取设置文件", "read no settings file"),
    "parse": ("解析公示、公告并输出", "read notices and print them"),
    "parse_format": ("输出格式，默认 table", "format of the results; default: table"),
    "spans": ("输出每个值的位置", "print the place of every value (json, jsonl)"),
    "check": ("检查公示、公告的问题", "report what is wrong with notices"),
    "check_status": (
        "退出状态：0 没有问题；1 有问题；2 有来源无法读取或调用有误；3 没有检查任何公示",
        "exit status: 0 nothing wrong; 1 findings; 2 a source unreadable or a wrong call; 3 nothing checked",
    ),
    "check_format": (
        "格式：full concise json sarif github junit html",
        "form of the report: full (the default), concise, json, sarif, github, junit, html",
    ),
    "select": ("只用这些规则：编号、编号开头或名称", "run only these rules: codes, beginnings of codes, or names"),
    "ignore": ("不用这些规则", "do not run these rules"),
    "extend_select": ("在设置所选之外再加这些规则", "run these rules too, beside those that the settings select"),
    "fix": (
        "改好标点、连接号等写法，写回文本和 Markdown 文件",
        "mend what is always safe (punctuation, dashes, brackets) in text and Markdown files",
    ),
    "diff": (
        "只显示 --fix 会改什么；有改动则退出状态为 1",
        "show what --fix would change and write nothing; ends with 1 if there is anything",
    ),
    "fail_on": ("达到此级别则退出状态为 1", "findings from this severity on end with 1; default: warning"),
    "exit_zero": ("有问题也以 0 退出", "end with 0 in spite of findings"),
    "allow_none": (
        "没有公示也以 0 退出（如用于提交前检查）",
        "end with 0, not 3, where no notice was found: for hooks that pass any file",
    ),
    "exclude": (
        "文件夹中不读取的文件，写法同 .gitignore",
        "what to pass over in folders: patterns as in .gitignore",
    ),
    "no_gitignore": (".gitignore 排除的文件也读取", "read what .gitignore passes over in folders, too"),
    "show_files": ("只列出会读取的文件", "only list the files that would be read"),
    "per_file_ignores": (
        "某些文件不用这些规则，如 archive/**:D107",
        "do not run these rules on these files: archive/**:D107",
    ),
    "today": ("检查日期，默认今天", "the day of the check; default: today"),
    "calendar": ("本地放假安排（TOML）", "a calendar file of your own (TOML)"),
    "laws": ("地方规定（TOML），可多次给出", "a file of local laws (TOML); may be given several times"),
    "baseline": ("不报告此文件中已知的问题", "do not report the findings that this file knows"),
    "write_baseline": ("把现有问题写入此文件", "write the findings that there are to this file"),
    "prune_baseline": ("从基线文件中删去已不存在的问题", "take findings that are no longer there out of the baseline"),
    "statistics": ("只显示每条规则的次数", "show only how often each rule found something; json has it anyway"),
    "show_settings": ("显示生效的设置，不检查", "show the settings that hold, and check nothing"),
    "redact": ("遮盖个人信息，另存一份", "write a copy in which personal data is masked"),
    "redact_output": ("把副本写入此文件", "write the copy to this file; default: standard output"),
    "output_dir": ("把副本写入此文件夹", "write the copies to this folder, under their own names"),
    "explain": ("显示规则的说明", "show the page of a rule"),
    "rule": ("编号或名称；省略则列出全部", "code or name of a rule; without it all are listed"),
    "explain_format": ("输出格式，默认 text", "format; default: text"),
    "rules": ("列出全部规则", "list all rules"),
    "completion": ("输出命令行补全脚本", "write the script with which a shell completes the options"),
    "shell": ("命令行解释器", "which shell"),
    "schema": ("输出 JSON Schema", "print the JSON Schema of the models"),
    "schema_kind": ("类别，或 findings、settings", "of notices of one kind; or of findings, or settings"),
    "kinds": ("列出全部类别", "list the kinds of notices"),
    "kinds_format": ("输出格式，默认 table", "format of the list; default: table"),
    # Mistakes of the call
    "error": ("错误", "error"),
    "warning": ("警告：{reason}", "warning: {reason}"),
    "no_command": ("缺少命令", "a command is needed"),
    "bad_pattern": ("不是通配符：{pattern}", "no pattern: {pattern}"),
    "bad_per_file": ("应写成 通配符:规则：{text}", "write it as PATTERN:RULES, not {text}"),
    "no_baseline": ("没有指定基线文件；请用 --baseline", "no baseline is named; name one with --baseline"),
    "no_rule": ("没有规则可用；请看 --select 和 --ignore", "no rule is left to run; look at --select and --ignore"),
    "bad_date": ("不是日期：{text}；请写成 2020-06-09", "no date: {text}; write it as 2020-06-09"),
    "unknown_kind": ("没有类别 {kind}；{hint}", "no kind is called {kind}; {hint}"),
    "unknown_rule": ("没有规则 {rule}；{hint}", "no rule is called {rule}; {hint}"),
    "did_you_mean": ("是否指 {names}？", "did you mean {names}?"),
    "list_kinds": ("notices kinds 可列出全部类别", "notices kinds lists them"),
    "list_rules": ("notices rules 可列出全部规则", "notices rules lists them"),
    "unknown_setting": ("没有设置 {key}；可用：{keys}", "no setting is called {key}; there are {keys}"),
    "mistyped_setting": ("没有设置 {key}；是否指 {near}？", "no setting is called {key}; did you mean {near}?"),
    "unknown_words": ("没有 {key}；可用：{keys}", "there is no {key}; there are {keys}"),
    "missing_extra": (
        "需要先安装：pip install 'notices[{extra}]'",
        "this needs: pip install 'notices[{extra}]'",
    ),
    "known": ("{number}个已知问题未报告（{baseline}）", "known findings not reported: {number} ({baseline})"),
    "no_longer": (
        "{baseline} 中有{number}个问题已不存在，可用 --prune-baseline 删去",
        "findings in {baseline} that are no longer there: {number}; --prune-baseline removes them",
    ),
    "needs_output_dir": ("有多个来源：请用 --output-dir 指定文件夹", "there are several sources: name a folder with --output-dir"),
    "over_itself": ("不会覆盖原文件；请另指定文件或文件夹", "the source is not overwritten; name another file or folder"),
    "not_redacted": (
        "无法遮盖：{reason}；请先另存为文本、Markdown 或 HTML",
        "cannot be masked: {reason}; save it as text, Markdown or HTML first",
    ),
    "masked_here": ("{code} 改为 {text}", "{code} is now {text}"),
    "masked": ("遮盖了{number}处（{rules}）", "{number} places masked ({rules})"),
    "nothing_masked": ("没有需要遮盖的内容", "nothing to mask"),
    "pruned": ("已从 {baseline} 中删去{number}个问题", "findings taken out of {baseline}: {number}"),
    "bad_file": ("文件有误：{reason}", "a mistake in the file: {reason}"),
    "bad_setting": ("设置 {key} 的值无效；应为 {expected}", "the setting {key} has a wrong value; expected {expected}"),
    "bad_toml": ("不是有效的 TOML：{reason}", "no valid TOML: {reason}"),
    # Sources
    "not_found": ("没有这个文件；请检查路径", "no such file; check the path"),
    "not_permitted": ("没有读取权限；请修改权限后重试", "no permission to read it; change its permissions and try again"),
    "not_readable": ("无法读取：{reason}", "cannot be read: {reason}"),
    "too_large": ("内存不足；请拆分后重试", "not enough memory; split it and try again"),
    "internal": (
        "内部错误（{reason}），请报告；--traceback 显示详情",
        "internal error ({reason}), please report it; --traceback shows where",
    ),
    "no_match": ("没有匹配的文件：{pattern}", "no file matches {pattern}"),
    "empty_folder": ("文件夹中没有可读取的文件：{folder}", "no readable file in the folder {folder}"),
    "only_ignored": (
        "文件夹 {folder} 中只有被 .gitignore 排除的文件；--no-gitignore 可读取",
        "the folder {folder} holds only what .gitignore passes over; --no-gitignore reads it",
    ),
    "no_notice": ("没有公示、公告", "no notice found"),
    "nothing_checked": ("没有检查任何公示", "nothing was checked"),
    "reading_stdin": ("正在读取标准输入，按 {key} 结束", "reading standard input; end with {key}"),
    "not_written": ("无法写入结果：{reason}", "the results could not be written: {reason}"),
    "not_written_back": ("无法写回：{reason}", "could not be written back: {reason}"),
    "fixed": ("已改{count}处（{rules}）", "places fixed: {count} ({rules})"),
    "would_fix": ("会改{count}处（{rules}）", "places that would be fixed: {count} ({rules})"),
    "not_fixable": (
        "有能自动改的写法，但只有文本和 Markdown 文件能就地修改",
        "holds what could be fixed, but only text and Markdown files are fixed in place",
    ),
    # Results
    "name": ("名称", "name"),
    "chinese": ("中文", "Chinese"),
    "entries": ("名单条目", "entries"),
    "status": ("状态", "status"),
    "preview": ("预览", "preview"),
    "stable": ("稳定", "stable"),
}  # fmt: skip
"""The wording by key: Chinese, English.  Words in braces are filled in."""


def is_language(word: str) -> TypeGuard[Language]:
    """Whether ``word`` names a language of the messages."""
    return word in LANGUAGES


def say(language: Language, key: str, /, **values: object) -> str:
    """The message ``key`` in ``language``, with ``values`` filled in.

    >>> say("en", "no_match", pattern="*.md")
    'no file matches *.md'
    """
    return MESSAGES[key][LANGUAGES.index(language)].format(**values)
